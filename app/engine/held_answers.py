"""Answers that met a closed window: a template says that they wait; the customer's next words free them."""

from datetime import datetime, timedelta
from typing import Protocol

import structlog

from app.engine.saying import say
from domain.ids import BusinessId, ConversationId
from domain.outbound import Template
from store import contacts, conversations, handoffs, outbox, transcript
from store.database import Connection
from store.outbox import OutboxRow

log = structlog.get_logger()

KEPT = timedelta(days=7)
"""How long an answer waits for the customer to write; older ones would only surprise."""


class Announcements(Protocol):
    """The businesses' templates for it."""

    def announcement(self, business: BusinessId, topic: str | None, language: str | None) -> Template | None:
        """The message that an answer waits; None where none is approved."""
        ...


class NoAnnouncements:
    """No business has a template for it."""

    def announcement(self, business: BusinessId, topic: str | None, language: str | None) -> Template | None:
        """None."""
        return None


class HeldAnswers:
    """Holds back what people said, and what became of effects; the rest of what came too late is dropped."""

    def __init__(self, templates: Announcements) -> None:
        self._templates = templates

    def hold(self, connection: Connection, row: OutboxRow, now: datetime) -> None:
        """This message met a closed window: ask the customer once to write again."""
        found = conversations.get(connection, row.conversation)  # unlocked: its messages are held already
        if found is None or isinstance(row.message, Template) or not (row.author == "person" or row.farewell):
            return
        if transcript.has_unanswered_template(connection, found.id):
            return
        language = contacts.get(connection, found.contact).language
        template = self._templates.announcement(found.business, _topic(connection, found.id), language)
        if template is not None:
            say(connection, found, template, author=row.author, turn=row.turn, now=now)
            log.info("answer_announced", outbox=row.id)

    def release(self, connection: Connection, conversation: ConversationId, now: datetime) -> None:
        """The customer has written: what waited for it goes out."""
        outbox.queue_again(connection, conversation, now - KEPT, now)


def _topic(connection: Connection, conversation: ConversationId) -> str | None:
    """What the latest case was about."""
    cases = sorted(handoffs.of(connection, conversation), key=lambda one: one.at)
    return cases[-1].case["topic"] if cases else None
