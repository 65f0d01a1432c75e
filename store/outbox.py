"""The outbox: our messages on their way to the customer, each once and in order per conversation."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast
from uuid import uuid4

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId, MessageId, OutboxId
from domain.json import JsonDict, dump, load
from domain.outbound import Outbound
from store.database import Connection
from store.schema import OUTBOX

State = Literal["queued", "sending", "accepted", "sent", "delivered", "read", "failed", "cancelled"]

WINDOW_CLOSED = 131047
"""Meta's error code for it; ours too when we don't even ask."""

UNFINISHED = ("queued", "sending")

ADD = sa.insert(OUTBOX)


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


def get(connection: Connection, outbox: OutboxId) -> OutboxRow | None:
    """The message, or None."""
    row = connection.execute(sa.select(OUTBOX).where(OUTBOX.c.id == outbox)).mappings().first()
    return read_row(row) if row else None


def of(connection: Connection, conversation: ConversationId) -> list[OutboxRow]:
    """All messages of ours in a conversation, in order."""
    query = sa.select(OUTBOX).where(OUTBOX.c.conversation == conversation).order_by(OUTBOX.c.seq)
    return [read_row(row) for row in connection.execute(query).mappings()]


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


def read_row(row: sa.RowMapping) -> OutboxRow:
    """A row of the table as a message of ours."""
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
