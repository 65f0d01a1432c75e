"""Saying something: queued for the customer and written down in the transcript, in one transaction."""

from datetime import datetime
from typing import Literal

from domain.outbound import Outbound
from store import outbox, transcript
from store.conversations import Conversation
from store.database import Connection


def say(
    connection: Connection,
    conversation: Conversation,
    message: Outbound,
    *,
    author: Literal["agent", "person"],
    turn: int | None,
    now: datetime,
    farewell: bool = False,
) -> None:
    """Queue the message behind those of its conversation, and write it down."""
    kind, text = transcript.worded(message)
    sent = outbox.add(
        connection,
        conversation.business,
        conversation.id,
        message,
        author=author,
        takeovers=conversation.takeovers,
        turn=turn,
        farewell=farewell,
        now=now,
    )
    transcript.add(
        connection,
        conversation.business,
        conversation.id,
        author=author,
        kind=kind,
        text=text,
        at=now,
        outbox=sent,
        turn=turn,
    )
