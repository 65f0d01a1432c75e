"""The outbox: our messages on their way to the customer, each once and in order per conversation."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast
from uuid import uuid4

import sqlalchemy as sa

from domain.contact import Sender
from domain.ids import BusinessId, ContactId, ConversationId, MessageId, OutboxId
from domain.inbound import Delivery
from domain.json import JsonDict, dump, load
from domain.outbound import Outbound
from store.database import Connection
from store.schema import CONTACTS, CONVERSATIONS, OUTBOX

State = Literal["queued", "sending", "accepted", "sent", "delivered", "read", "failed", "cancelled"]

WINDOW_CLOSED = 131047
"""Meta's error code for it; ours too when we don't even ask."""

UNFINISHED = ("queued", "sending")
REACHED = {"sent": 3, "delivered": 4, "read": 5, "played": 5, "failed": 2}
RANK = {
    "queued": 0,
    "sending": 0,
    "cancelled": 0,
    "accepted": 1,
    "failed": 2,
    "sent": 3,
    "delivered": 4,
    "read": 5,
}
"""A status only ever moves a message up: `sent` after a failure means that it was sent after all."""


ADD = sa.insert(OUTBOX)
EARLIER = OUTBOX.alias("earlier")
IS_DUE = (
    OUTBOX.c.state == "queued",
    OUTBOX.c.not_before <= sa.bindparam("now"),
    OUTBOX.c.business.not_in(sa.bindparam("paused", expanding=True)),
    ~sa.select(sa.literal(1))
    .where(EARLIER.c.conversation == OUTBOX.c.conversation)
    .where(EARLIER.c.state.in_(UNFINISHED), EARLIER.c.seq < OUTBOX.c.seq)
    .exists(),
)
ANY_DUE = sa.select(sa.literal(1)).select_from(OUTBOX).where(*IS_DUE).limit(1)
DUE = (
    sa.select(
        OUTBOX,
        CONTACTS.c.id.label("contact"),
        CONTACTS.c.bsuid,
        CONTACTS.c.phone,
        CONTACTS.c.name,
        CONTACTS.c.opted_out,
        CONTACTS.c.marketing,
        CONVERSATIONS.c.last_heard_at,
        CONVERSATIONS.c.takeovers.label("takeovers_now"),
    )
    .join(CONVERSATIONS, CONVERSATIONS.c.id == OUTBOX.c.conversation)
    .join(CONTACTS, CONTACTS.c.id == CONVERSATIONS.c.contact)
    .where(*IS_DUE)
    .order_by(OUTBOX.c.seq)
    .limit(sa.bindparam("room"))
    .with_for_update(of=OUTBOX, skip_locked=True)
)
BEGIN = (
    sa.update(OUTBOX)
    .where(OUTBOX.c.id == sa.bindparam("which"), OUTBOX.c.state == "queued")
    .values(state="sending", sending_at=sa.bindparam("now"), attempts=OUTBOX.c.attempts + 1)
)
ACCEPT = (
    sa.update(OUTBOX)
    .where(OUTBOX.c.id == sa.bindparam("which"))
    .values(
        message=sa.bindparam("as_"),
        sent_at=sa.bindparam("now"),
        state=sa.case((OUTBOX.c.state.in_(UNFINISHED), "accepted"), else_=OUTBOX.c.state),
    )
)
SPACE = (
    sa.update(OUTBOX)
    .where(OUTBOX.c.conversation == sa.bindparam("which"), OUTBOX.c.state == "queued")
    .where(OUTBOX.c.not_before < sa.bindparam("until"))
    .values(not_before=sa.bindparam("until"))
)


@dataclass(frozen=True, kw_only=True, slots=True)
class OutboxRow:
    """A message of ours. `takeovers` is the conversation's count when the message was decided.

    `farewell` marks the confirmation of an opt-out, the one message that may follow it.
    """

    id: OutboxId
    business: BusinessId
    conversation: ConversationId
    turn: int | None
    author: Literal["agent", "person"]
    message: Outbound
    reply_to: MessageId | None
    takeovers: int
    farewell: bool
    state: State
    attempts: int
    not_before: datetime
    sent_as: MessageId | None
    error_code: int | None
    error: str | None
    price: JsonDict | None
    created_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A message whose time has come, with what decides whether it may go."""

    row: OutboxRow
    to: Sender
    contact: ContactId
    opted_out: bool
    marketing: bool
    last_heard_at: datetime | None
    takeovers: int


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    message: Outbound,
    *,
    author: Literal["agent", "person"],
    takeovers: int,
    now: datetime,
    turn: int | None = None,
    farewell: bool = False,
    reply_to: MessageId | None = None,
) -> OutboxId:
    """Queue a message behind those of its conversation; the caller holds the conversation locked."""
    outbox = OutboxId(uuid4().hex)
    connection.execute(
        ADD,
        {
            "id": outbox,
            "business": business,
            "conversation": conversation,
            "turn": turn,
            "author": author,
            "payload": dump(message, Outbound),
            "reply_to": reply_to,
            "takeovers": takeovers,
            "farewell": farewell,
            "state": "queued",
            "attempts": 0,
            "not_before": now,
            "created_at": now,
        },
    )
    return outbox


def any_due(connection: Connection, now: datetime, paused: Collection[BusinessId] = ()) -> bool:
    """Whether a message may be sent now, looked at without holding anything."""
    return connection.execute(ANY_DUE, {"now": now, "paused": list(paused)}).scalar() is not None


def due(
    connection: Connection, now: datetime, limit: int, paused: Collection[BusinessId] = ()
) -> list[Candidate]:
    """The first unfinished message of each conversation where its time has come; held until the end."""
    found = connection.execute(DUE, {"now": now, "paused": list(paused), "room": limit})
    return [_candidate(row) for row in found.mappings()]


def begin(connection: Connection, outbox: OutboxId, now: datetime) -> bool:
    """Mark a message as being sent, before the channel is called; whether it still was to be sent."""
    return connection.execute(BEGIN, {"which": outbox, "now": now}).rowcount == 1


def accept(connection: Connection, outbox: OutboxId, message: MessageId, now: datetime) -> None:
    """The channel took the message; a status that came before its answer stands."""
    connection.execute(ACCEPT, {"which": outbox, "as_": message, "now": now})


def postpone(connection: Connection, outbox: OutboxId, until: datetime, error: str | None = None) -> None:
    """Nothing was sent: the message goes back to wait for its time, unless a status says otherwise."""
    connection.execute(
        sa.update(OUTBOX)
        .where(OUTBOX.c.id == outbox, OUTBOX.c.state.in_(UNFINISHED))
        .values(state="queued", not_before=until, sending_at=None, error=error)
    )


def doubt(connection: Connection, outbox: OutboxId, error: str) -> None:
    """Whether the message was sent is not known; its status, or the end of the grace, will tell."""
    _update(connection, outbox, error=error)


def fail(connection: Connection, outbox: OutboxId, error: str, code: int | None = None) -> None:
    """The message will never be sent."""
    connection.execute(
        sa.update(OUTBOX)
        .where(OUTBOX.c.id == outbox, OUTBOX.c.state.in_(UNFINISHED))
        .values(state="failed", error=error, error_code=code)
    )


def cancel(connection: Connection, outbox: OutboxId, reason: str) -> None:
    """The message must not be sent any more."""
    connection.execute(
        sa.update(OUTBOX)
        .where(OUTBOX.c.id == outbox, OUTBOX.c.state == "queued")
        .values(state="cancelled", error=reason)
    )


def take_over(connection: Connection, sending_before: datetime) -> int:
    """Send again what was being sent before then and of which nothing was heard; how many."""
    statement = (
        sa.update(OUTBOX)
        .where(OUTBOX.c.state == "sending", OUTBOX.c.sending_at < sending_before)
        .values(state="queued", sending_at=None)
    )
    return connection.execute(statement).rowcount


def any_in_doubt(connection: Connection, sending_before: datetime) -> bool:
    """Whether there is anything to take over, looked at without holding anything."""
    query = sa.select(sa.literal(1)).where(OUTBOX.c.state == "sending", OUTBOX.c.sending_at < sending_before)
    return connection.execute(query.limit(1)).scalar() is not None


def space(connection: Connection, conversation: ConversationId, until: datetime) -> None:
    """Let the conversation's next message wait, so that the channel cannot deliver it first."""
    connection.execute(SPACE, {"which": conversation, "until": until})


def advance(connection: Connection, delivery: Delivery) -> OutboxRow | None:
    """Move a message on by its status; the row as it is now, or None for a message not ours.

    Statuses may come shuffled, twice, with one left out, or before the send call has returned.
    """
    row = _for_delivery(connection, delivery)
    if row is None:
        return None
    values: dict[str, object] = {}
    if row["message"] is None:
        values["message"] = delivery.id
    if delivery.price is not None:
        values["price"] = dump(delivery.price)
    reached = REACHED.get(delivery.status)
    if reached is not None and reached > RANK[row["state"]]:
        values["state"] = "read" if delivery.status == "played" else delivery.status
        values["error_code"] = delivery.error_code
        values["error"] = delivery.error
    if values:
        _update(connection, row["id"], **values)
    return get(connection, row["id"])


def get(connection: Connection, outbox: OutboxId) -> OutboxRow | None:
    """The message, or None."""
    row = connection.execute(sa.select(OUTBOX).where(OUTBOX.c.id == outbox)).mappings().first()
    return _row(row) if row else None


def of(connection: Connection, conversation: ConversationId) -> list[OutboxRow]:
    """All messages of ours in a conversation, in order."""
    query = sa.select(OUTBOX).where(OUTBOX.c.conversation == conversation).order_by(OUTBOX.c.seq)
    return [_row(row) for row in connection.execute(query).mappings()]


def queue_again(connection: Connection, conversation: ConversationId, since: datetime, now: datetime) -> int:
    """Queue what met a closed window since then: what people said, and what became of effects; how many."""
    statement = (
        sa.update(OUTBOX)
        .where(OUTBOX.c.conversation == conversation, OUTBOX.c.state == "failed")
        .where(OUTBOX.c.error_code == WINDOW_CLOSED, OUTBOX.c.created_at >= since)
        .where(sa.or_(OUTBOX.c.author == "person", OUTBOX.c.farewell))
    )
    values = {"state": "queued", "not_before": now, "error": None, "error_code": None, "sending_at": None}
    return connection.execute(statement.values(**values)).rowcount


def counts(connection: Connection, business: BusinessId | None = None) -> dict[str, int]:
    """How many messages are in each state."""
    query = sa.select(OUTBOX.c.state, sa.func.count()).group_by(OUTBOX.c.state)
    if business is not None:
        query = query.where(OUTBOX.c.business == business)
    return {row[0]: row[1] for row in connection.execute(query)}


def _for_delivery(connection: Connection, delivery: Delivery) -> sa.RowMapping | None:
    """The row a status is about: by our own id where it came back, else by the channel's."""
    ours = sa.select(OUTBOX).where(OUTBOX.c.business == delivery.business)
    if delivery.outbox:
        query = ours.where(OUTBOX.c.id == delivery.outbox).with_for_update()
        row = connection.execute(query).mappings().first()
        if row is not None:
            return row
    query = ours.where(OUTBOX.c.message == delivery.id).with_for_update()
    return connection.execute(query).mappings().first()


def _update(connection: Connection, outbox: OutboxId, **values: object) -> None:
    connection.execute(sa.update(OUTBOX).where(OUTBOX.c.id == outbox).values(**values))


def _row(row: sa.RowMapping) -> OutboxRow:
    return OutboxRow(
        id=OutboxId(row["id"]),
        business=BusinessId(row["business"]),
        conversation=ConversationId(row["conversation"]),
        turn=row["turn"],
        author=cast(Literal["agent", "person"], row["author"]),
        message=load(cast(type[Outbound], Outbound), row["payload"]),
        reply_to=row["reply_to"],
        takeovers=row["takeovers"],
        farewell=row["farewell"],
        state=cast(State, row["state"]),
        attempts=row["attempts"],
        not_before=row["not_before"],
        sent_as=row["message"],
        error_code=row["error_code"],
        error=row["error"],
        price=row["price"],
        created_at=row["created_at"],
    )


def _candidate(row: sa.RowMapping) -> Candidate:
    return Candidate(
        row=_row(row),
        to=Sender(bsuid=row["bsuid"], phone=row["phone"], name=row["name"]),
        contact=ContactId(row["contact"]),
        opted_out=row["opted_out"],
        marketing=row["marketing"],
        last_heard_at=row["last_heard_at"],
        takeovers=row["takeovers_now"],
    )
