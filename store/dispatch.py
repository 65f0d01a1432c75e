"""Sending from the outbox: whose turn it is, and what became of the attempt."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.contact import Sender
from domain.ids import BusinessId, ContactId, ConversationId, MessageId, OutboxId
from store.database import Connection
from store.outbox import UNFINISHED, OutboxRow, read_row
from store.schema import CONTACTS, CONVERSATIONS, OUTBOX

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
class Candidate:
    """A message whose time has come, with what decides whether it may go."""

    row: OutboxRow
    to: Sender
    contact: ContactId
    opted_out: bool
    marketing: bool
    last_heard_at: datetime | None
    takeovers: int


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
    connection.execute(sa.update(OUTBOX).where(OUTBOX.c.id == outbox).values(error=error))


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


def _candidate(row: sa.RowMapping) -> Candidate:
    return Candidate(
        row=read_row(row),
        to=Sender(bsuid=row["bsuid"], phone=row["phone"], name=row["name"]),
        contact=ContactId(row["contact"]),
        opted_out=row["opted_out"],
        marketing=row["marketing"],
        last_heard_at=row["last_heard_at"],
        takeovers=row["takeovers_now"],
    )
