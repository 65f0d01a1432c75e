"""The data map: of every table, which rows are one contact's, and why they are there (compliance DSR-1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from domain.contact import Contact
from domain.ids import BusinessId, ContactId, ConversationId
from store.database import Connection
from store.schema import (
    ACTS,
    ALARMS,
    ALIASES,
    CALLS,
    CONSENTS,
    CONTACTS,
    CONVERSATIONS,
    DEVICES,
    DOCUMENTS,
    ERASURES,
    EXECUTORS,
    HANDOFFS,
    INBOX,
    INCIDENTS,
    KEYS,
    LEDGER,
    LESSONS,
    MACROS,
    MEDIA,
    MESSAGES,
    MODEL_USE,
    NEWS,
    NOTES,
    NOTICES,
    OUTBOX,
    PEOPLE,
    POSTS,
    PREFERENCES,
    RAW,
    RECORDS,
    REMEMBERED,
    RESOLUTIONS,
    SCHEMA_VERSION,
    SESSIONS,
    SNOOZES,
    TOPICS,
    TURNS,
)

Erasing = Literal["delete", "reduce", "unlink", "vault", "nothing"]
"""`reduce`: only what the law wants kept stays (store.erasure); `unlink`: what our own people did stays, no
longer for whom; `vault`: keys and files go with the rows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Whose:
    """One contact in all their names: user ids and phone numbers, as the channel writes them."""

    contact: ContactId
    business: BusinessId
    conversations: tuple[ConversationId, ...]
    names: tuple[str, ...]


Rows = Callable[[Whose], sa.ColumnElement[bool]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """What a table holds of a contact. `rows` is None where it holds nobody's data."""

    table: sa.Table
    why: str
    rows: Rows | None = None
    erasing: Erasing = "delete"
    exported: bool = True


def whose(connection: Connection, contact: Contact) -> Whose:
    """All that a contact's rows may be found by."""
    conversations = sa.select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.contact == contact.id)
    aliases = sa.select(ALIASES.c.value).where(ALIASES.c.contact == contact.id)
    names = {contact.sender.bsuid, contact.sender.phone, *connection.execute(aliases).scalars()}
    return Whose(
        contact=contact.id,
        business=contact.business,
        conversations=tuple(ConversationId(one) for one in connection.execute(conversations).scalars()),
        names=tuple(sorted(filter(None, names))),
    )


def _by_contact(table: sa.Table) -> Rows:
    return lambda whose: table.c.contact == whose.contact


def _by_conversation(table: sa.Table) -> Rows:
    return lambda whose: table.c.conversation.in_(whose.conversations)


def _names(column: sa.ColumnElement[object], whose: Whose) -> sa.ColumnElement[bool]:
    """Whether JSON names the contact, as the whole of a string."""
    text = sa.cast(column, sa.Text)
    forms = (form for name in whose.names for form in (f'"{name}"', f'"+{name}"'))
    return sa.or_(sa.false(), *(text.contains(form, autoescape=True) for form in forms))


def _items(whose: Whose) -> sa.ColumnElement[bool]:
    """Messages by their conversation; statuses and the like by the message or the name in them."""
    ours = sa.select(OUTBOX.c.message).where(OUTBOX.c.conversation.in_(whose.conversations))
    about_ours = INBOX.c.payload["id"].as_string().in_(ours.where(OUTBOX.c.message.is_not(None)))
    loose = sa.and_(
        INBOX.c.business.in_((whose.business, "")),
        INBOX.c.conversation.is_(None),
        sa.or_(about_ours, _names(INBOX.c.payload, whose)),
    )
    return sa.or_(INBOX.c.conversation.in_(whose.conversations), loose)


def _posts(whose: Whose) -> sa.ColumnElement[bool]:
    return RAW.c.id.in_(sa.select(INBOX.c.raw).where(_items(whose)))


def _calls(whose: Whose) -> sa.ColumnElement[bool]:
    cases = sa.select(HANDOFFS.c.id).where(HANDOFFS.c.conversation.in_(whose.conversations))
    return CALLS.c.case.in_(cases)


def _notices(whose: Whose) -> sa.ColumnElement[bool]:
    return sa.and_(NOTICES.c.business.in_((whose.business, "")), _names(NOTICES.c.data, whose))


def _proofs(whose: Whose) -> sa.ColumnElement[bool]:
    """Codes sent, tries counted and proofs given: kept under the contact's id."""
    return RECORDS.c.id.contains(whose.contact, autoescape=True)


BUSINESS_SYSTEM = "the demo's shop, carrier and payment systems: the business's own records, kept as it must"

PLACES: tuple[Place, ...] = (
    Place(
        table=RAW,
        rows=_posts,
        exported=False,  # a post may hold other people's messages; this contact's are in the inbox
        why="webhooks as they came, to tell what the channel really sent; 30 days",
    ),
    Place(table=TOPICS, erasing="nothing", why="how often each topic came up, a minute a row; nobody's"),
    Place(table=INCIDENTS, erasing="nothing", why="when one topic came up far too often; no customer's"),
    Place(
        table=NEWS,
        rows=_by_conversation(NEWS),
        why="what happened to a conversation's cases, on its way to where staff are told; 2 days",
    ),
    Place(table=POSTS, rows=_by_conversation(POSTS), why="where a case stands in staff's chat and helpdesk"),
    Place(
        table=RESOLUTIONS,
        rows=_by_conversation(RESOLUTIONS),
        why="whether a conversation's last matter was resolved, and how the customer rated it",
    ),
    Place(table=INBOX, rows=_items, why="messages and statuses as they were understood; 30 days"),
    Place(table=NOTICES, rows=_notices, why="what an operator has to know, failed messages among it"),
    Place(table=OUTBOX, rows=_by_conversation(OUTBOX), why="messages to the contact and their delivery"),
    Place(table=MESSAGES, rows=_by_conversation(MESSAGES), why="the transcript"),
    Place(table=TURNS, rows=_by_conversation(TURNS), why="what was understood, looked up and decided"),
    Place(table=CALLS, rows=_calls, why="which of our people were called to a case"),
    Place(table=NOTES, rows=_by_conversation(NOTES), why="what our people told one another"),
    Place(table=SNOOZES, rows=_by_conversation(SNOOZES), why="when our people want to look again"),
    Place(
        table=ACTS,
        rows=_by_conversation(ACTS),
        erasing="unlink",
        why="what our people did: stays, but no longer for whom",
    ),
    Place(
        table=LESSONS,
        rows=_by_conversation(LESSONS),
        erasing="unlink",
        why="what our people answered, without personal data: stays, but no longer where it came from",
    ),
    Place(table=HANDOFFS, rows=_by_conversation(HANDOFFS), why="cases for people"),
    Place(table=ALARMS, rows=_by_conversation(ALARMS), why="timers of the conversation"),
    Place(
        table=LEDGER,
        rows=_by_conversation(LEDGER),
        erasing="reduce",
        why="effects agreed to; money that was moved stays, by number and amount, as commercial law wants",
    ),
    Place(
        table=CONSENTS,
        rows=_by_contact(CONSENTS),
        why="what the contact agreed to or took back, when and how: the proof the law asks for",
    ),
    Place(table=DOCUMENTS, rows=_by_contact(DOCUMENTS), why="papers made for the contact; 7 days"),
    Place(
        table=MEDIA,
        rows=_by_contact(MEDIA),
        erasing="vault",
        why="files the contact sent, encrypted, and what was read in them; 180 days, papers of identity 24 h",
    ),
    Place(
        table=KEYS,
        rows=_by_contact(KEYS),
        erasing="vault",
        exported=False,
        why="the key the contact's files are encrypted under",
    ),
    Place(table=RECORDS, rows=_proofs, why="codes sent and tries counted; beside them " + BUSINESS_SYSTEM),
    Place(table=CONVERSATIONS, rows=_by_contact(CONVERSATIONS), why="who speaks, and since when"),
    Place(table=ALIASES, rows=_by_contact(ALIASES), why="the names a contact has had"),
    Place(
        table=CONTACTS,
        rows=lambda whose: CONTACTS.c.id == whose.contact,
        why="who writes, in which language, and whether they want messages",
    ),
    Place(
        table=ERASURES,
        erasing="nothing",
        why="what was erased, when and by whom; ids that occur nowhere else",
    ),
    Place(table=PEOPLE, erasing="nothing", why="the business's own people"),
    Place(table=SESSIONS, erasing="nothing", why="the business's own people, logged in"),
    Place(table=PREFERENCES, erasing="nothing", why="how our people want to work"),
    Place(table=DEVICES, erasing="nothing", why="where our people are called"),
    Place(table=MACROS, erasing="nothing", why="sentences our people use again and again"),
    Place(table=REMEMBERED, erasing="nothing", why=BUSINESS_SYSTEM),
    Place(table=MODEL_USE, erasing="nothing", why="how much chat models are used: sums"),
    Place(table=EXECUTORS, erasing="nothing", why="processes"),
    Place(table=SCHEMA_VERSION, erasing="nothing", why="the version of the tables"),
)
"""In the order of erasing: what others are found by goes last."""


def export(connection: Connection, whose: Whose) -> Mapping[str, list[dict[str, object]]]:
    """All rows of the contact, by table."""
    found: dict[str, list[dict[str, object]]] = {}
    for place in PLACES:
        if place.rows is not None and place.exported:
            rows = connection.execute(sa.select(place.table).where(place.rows(whose))).mappings()
            found[place.table.name] = [dict(row) for row in rows]
    return found
