"""Conversations: who speaks (agent or person), and how many turns were given out and done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import uuid4

import sqlalchemy as sa

from domain.ids import BusinessId, ContactId, ConversationId
from domain.turn import Mode
from store import contacts
from store.database import Connection
from store.schema import ACTS, CONVERSATIONS, HANDOFFS, INBOX, MESSAGES, NOTES, OUTBOX, TURNS

AT_ONCE = 100
"""Stranded turns queued again together."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """The thread with a contact.

    `takeovers` counts how often a person took it: whatever was decided under another count is stale.
    `open_burst` is the turn that will claim the messages arriving until it begins.
    """

    id: ConversationId
    business: BusinessId
    contact: ContactId
    mode: Mode
    takeovers: int
    person: str | None
    last_heard_at: datetime | None
    last_turn: int
    done_turn: int
    open_burst: int | None
    created_at: datetime
    updated_at: datetime


OF_CONTACT = (
    sa.select(CONVERSATIONS)
    .where(CONVERSATIONS.c.contact == sa.bindparam("contact"), CONVERSATIONS.c.merged_into.is_(None))
    .with_for_update()
)
UPDATE = sa.update(CONVERSATIONS).where(CONVERSATIONS.c.id == sa.bindparam("which"))
SPAN = sa.select(sa.func.min(INBOX.c.received_at), sa.func.max(INBOX.c.received_at)).where(
    INBOX.c.conversation == sa.bindparam("which"), INBOX.c.turn.is_(None), INBOX.c.type == "inbound"
)
LOCKED = sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == sa.bindparam("id")).with_for_update()


def for_contact(
    connection: Connection, business: BusinessId, contact: ContactId, now: datetime
) -> Conversation:
    """The contact's conversation, made when there is none; locked until the transaction ends."""
    row = connection.execute(OF_CONTACT, {"contact": contact}).mappings().first()
    if row is not None:
        return _conversation(row)
    # The contact's row stands in for the one that does not exist yet: one transaction makes it.
    connection.execute(contacts.lock(contact))
    row = connection.execute(OF_CONTACT, {"contact": contact}).mappings().first()
    if row is not None:
        return _conversation(row)
    values = {
        "id": str(uuid4()),
        "business": business,
        "contact": contact,
        "mode": "bot",
        "takeovers": 0,
        "last_turn": 0,
        "done_turn": 0,
        "created_at": now,
        "updated_at": now,
    }
    inserted = sa.insert(CONVERSATIONS).values(**values).returning(CONVERSATIONS)
    return _conversation(connection.execute(inserted).mappings().one())


def get(connection: Connection, conversation: ConversationId) -> Conversation | None:
    """The conversation with this id, or None."""
    query = sa.select(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation)
    row = connection.execute(query).mappings().first()
    return _conversation(row) if row else None


def of_contact(connection: Connection, contact: ContactId) -> ConversationId | None:
    """The contact's conversation, if there is one."""
    query = sa.select(CONVERSATIONS.c.id).where(
        CONVERSATIONS.c.contact == contact, CONVERSATIONS.c.merged_into.is_(None)
    )
    found = connection.execute(query.limit(1)).scalar()
    return None if found is None else ConversationId(found)


def of_contacts(connection: Connection, known: Sequence[ContactId]) -> list[Conversation]:
    """The conversations of these contacts, newest first."""
    query = sa.select(CONVERSATIONS).where(
        CONVERSATIONS.c.contact.in_(known), CONVERSATIONS.c.merged_into.is_(None)
    )
    return listed(connection, query.order_by(CONVERSATIONS.c.updated_at.desc()))


def lock(connection: Connection, conversation: ConversationId) -> Conversation | None:
    """The conversation with this id, held until the transaction ends, or None."""
    row = connection.execute(LOCKED, {"id": conversation}).mappings().first()
    return _conversation(row) if row else None


def find(connection: Connection, who: str, business: BusinessId | None = None) -> list[Conversation]:
    """The conversations `who` names: a conversation id, contact id, user id or phone number."""
    known = [contact.id for contact in contacts.find(connection, business, who)]
    query = sa.select(CONVERSATIONS).where(
        (CONVERSATIONS.c.id == who) | CONVERSATIONS.c.contact.in_(known),
        CONVERSATIONS.c.merged_into.is_(None),
    )
    if business is not None:
        query = query.where(CONVERSATIONS.c.business == business)
    return [_conversation(row) for row in connection.execute(query).mappings()]


def recent(connection: Connection, *, mode: Mode | None = None, limit: int = 100) -> list[Conversation]:
    """The conversations something happened in last, newest first."""
    query = sa.select(CONVERSATIONS).where(CONVERSATIONS.c.merged_into.is_(None))
    if mode is not None:
        query = query.where(CONVERSATIONS.c.mode == mode)
    query = query.order_by(CONVERSATIONS.c.updated_at.desc()).limit(limit)
    return [_conversation(row) for row in connection.execute(query).mappings()]


def listed(connection: Connection, query: sa.Select[tuple[object, ...]]) -> list[Conversation]:
    """The conversations that a query of the store's over this table finds, in its order."""
    return [_conversation(row) for row in connection.execute(query).mappings()]


def heard(
    connection: Connection,
    conversation: Conversation,
    at: datetime,
    now: datetime,
    *,
    burst: int | None = None,
) -> None:
    """The customer wrote, by the channel's clock `at`; never later than now, never moved back.

    `burst` is the number of the turn this begins, if it does; the caller holds the conversation locked.
    """
    latest = max(filter(None, (conversation.last_heard_at, min(at, now))))
    turn = {} if burst is None else {"last_turn": burst, "open_burst": burst}
    _update(connection, conversation.id, last_heard_at=latest, updated_at=now, **turn)


def take(connection: Connection, conversation: ConversationId, person: str, now: datetime) -> None:
    """Give the conversation to a person at once: the agent's answers in the making are void."""
    connection.execute(
        sa.update(CONVERSATIONS)
        .where(CONVERSATIONS.c.id == conversation)
        .values(mode="human", person=person, takeovers=CONVERSATIONS.c.takeovers + 1, updated_at=now)
    )
    connection.execute(
        sa.update(OUTBOX)
        .where(OUTBOX.c.conversation == conversation, OUTBOX.c.state == "queued", OUTBOX.c.author == "agent")
        .where(OUTBOX.c.farewell.is_(False))
        .values(state="cancelled", error="taken over")
    )


def set_mode(connection: Connection, conversation: ConversationId, mode: Mode, now: datetime) -> None:
    """Change who speaks; the conversation belongs to no person unless the mode is human."""
    values: dict[str, object] = {"mode": mode, "updated_at": now}
    if mode != "human":
        values["person"] = None
    _update(connection, conversation, **values)


def set_turns(
    connection: Connection,
    conversation: ConversationId,
    *,
    last: int | None = None,
    done: int | None = None,
    open_burst: int | None,
) -> None:
    """Write the turn counters that changed; the caller holds the conversation locked."""
    values = {"last_turn": last, "done_turn": done}
    given: dict[str, object] = {column: value for column, value in values.items() if value is not None}
    _update(connection, conversation, **given, open_burst=open_burst)


def merge(
    connection: Connection, survivor: Conversation, absorbed: Sequence[ContactId], now: datetime
) -> None:
    """Join the conversations of contacts that turned out to be the survivor's contact.

    What was said and what waits for a person moves over; turns already given out run where they are.
    """
    query = sa.select(CONVERSATIONS).where(
        CONVERSATIONS.c.contact.in_(absorbed), CONVERSATIONS.c.merged_into.is_(None)
    )
    for row in connection.execute(query.with_for_update()).mappings().all():
        other = _conversation(row)
        for table in (MESSAGES, HANDOFFS, NOTES, ACTS):
            moved = sa.update(table).where(table.c.conversation == other.id)
            connection.execute(moved.values(conversation=survivor.id))
        _update(connection, other.id, contact=survivor.contact, merged_into=survivor.id, updated_at=now)
        changes: dict[str, object] = {"updated_at": now}
        if other.mode == "human":
            changes |= {"mode": "human", "person": other.person}
        heard_at = [at for at in (survivor.last_heard_at, other.last_heard_at) if at]
        if heard_at:
            changes["last_heard_at"] = max(heard_at)
        _update(connection, survivor.id, **changes)


def stranded(connection: Connection, queued_before: datetime) -> list[tuple[str, int]]:
    """Conversations and their next turn, where that was queued long ago and nobody has begun it."""
    query = (
        sa.select(TURNS.c.conversation, TURNS.c.number)
        .join(CONVERSATIONS, CONVERSATIONS.c.id == TURNS.c.conversation)
        .where(TURNS.c.number == CONVERSATIONS.c.done_turn + 1)
        .where(CONVERSATIONS.c.last_turn > CONVERSATIONS.c.done_turn)
        .where(TURNS.c.queued_at < queued_before)
        .limit(AT_ONCE)
    )
    return [(row.conversation, row.number) for row in connection.execute(query)]


def unclaimed(connection: Connection, conversation: ConversationId) -> tuple[datetime, datetime] | None:
    """When the oldest and the newest message no turn has claimed were received, or None."""
    oldest, newest = connection.execute(SPAN, {"which": conversation}).one()
    return None if oldest is None else (oldest, newest)


def _update(connection: Connection, conversation: ConversationId, **values: object) -> None:
    connection.execute(UPDATE, {"which": conversation, **values})


def _conversation(row: sa.RowMapping) -> Conversation:
    return Conversation(
        id=ConversationId(row["id"]),
        business=BusinessId(row["business"]),
        contact=ContactId(row["contact"]),
        mode=cast(Mode, row["mode"]),
        takeovers=row["takeovers"],
        person=row["person"],
        last_heard_at=row["last_heard_at"],
        last_turn=row["last_turn"],
        done_turn=row["done_turn"],
        open_burst=row["open_burst"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )
