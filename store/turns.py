"""Turns: what starts one, how often it was tried, and the record of what it decided."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

import sqlalchemy as sa

from domain.event import Alarm, Decision, Event
from domain.ids import BusinessId, ConversationId
from domain.json import JsonDict, dump, load
from store.database import Connection
from store.schema import TURNS

TurnState = Literal["queued", "running", "done", "empty", "dead"]
"""`empty`: nothing was left to do; `dead`: given up after its retries, a person was told."""


ADD = sa.insert(TURNS)
ONE = sa.select(TURNS).where(
    TURNS.c.conversation == sa.bindparam("conversation"), TURNS.c.number == sa.bindparam("number")
)

UPDATE = sa.update(TURNS).where(
    TURNS.c.conversation == sa.bindparam("of"), TURNS.c.number == sa.bindparam("nth")
)


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnRow:
    """One turn. `event` is None for a burst, whose messages are in the inbox.

    `attempts` counts beginnings and fences off whoever began earlier; `failures` counts the errors.
    `record` is the brain's `domain.dialogue.Turn`; `ms` the time from its last beginning to its end.
    """

    conversation: ConversationId
    number: int
    business: BusinessId
    event: Decision | Alarm | None
    state: TurnState
    runner: str | None
    attempts: int
    failures: int
    error: str | None
    record: JsonDict | None
    ms: int | None
    queued_at: datetime
    begun_at: datetime | None
    done_at: datetime | None


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    number: int,
    event: Decision | Alarm | None,
    now: datetime,
) -> None:
    """Write down a turn to run; `event` is None for a burst."""
    connection.execute(
        ADD,
        {
            "conversation": conversation,
            "number": number,
            "business": business,
            "event": None if event is None else dump(event, Event),
            "state": "queued",
            "attempts": 0,
            "failures": 0,
            "queued_at": now,
        },
    )


def get(connection: Connection, conversation: ConversationId, number: int) -> TurnRow | None:
    """The turn, or None."""
    row = connection.execute(ONE, {"conversation": conversation, "number": number}).mappings().first()
    return _turn(row) if row else None


def of(connection: Connection, conversation: ConversationId) -> list[TurnRow]:
    """The turns of a conversation, in order."""
    query = sa.select(TURNS).where(TURNS.c.conversation == conversation).order_by(TURNS.c.number)
    return [_turn(row) for row in connection.execute(query).mappings()]


def since(connection: Connection, business: BusinessId | None, when: datetime, limit: int) -> list[TurnRow]:
    """The latest turns of a business, or of all, that were done since then, the last first."""
    query = sa.select(TURNS).where(TURNS.c.state == "done", TURNS.c.done_at >= when)
    if business is not None:
        query = query.where(TURNS.c.business == business)
    query = query.order_by(TURNS.c.done_at.desc()).limit(limit)
    return [_turn(row) for row in connection.execute(query).mappings()]


def begin(connection: Connection, turn: TurnRow, runner: str, now: datetime) -> int:
    """Count a beginning; answers its number, which only the latest runner holds."""
    _update(connection, turn, state="running", runner=runner, attempts=turn.attempts + 1, begun_at=now)
    return turn.attempts + 1


def fail(connection: Connection, turn: TurnRow, error: str) -> int:
    """Count a failure; answers how many there are."""
    _update(connection, turn, failures=turn.failures + 1, error=error, runner=None)
    return turn.failures + 1


def finish(
    connection: Connection,
    turn: TurnRow,
    state: TurnState,
    now: datetime,
    record: object = None,
) -> None:
    """Write down how a turn ended."""
    ms = None if turn.begun_at is None else round((now - turn.begun_at).total_seconds() * 1000)
    _update(connection, turn, state=state, record=record, ms=ms, done_at=now, runner=None)


def _update(connection: Connection, turn: TurnRow, **values: object) -> None:
    connection.execute(UPDATE, {"of": turn.conversation, "nth": turn.number, **values})


def _turn(row: sa.RowMapping) -> TurnRow:
    event = row["event"]
    return TurnRow(
        conversation=ConversationId(row["conversation"]),
        number=row["number"],
        business=BusinessId(row["business"]),
        event=None if event is None else cast(Decision | Alarm, load(cast(type[Event], Event), event)),
        state=cast(TurnState, row["state"]),
        runner=row["runner"],
        attempts=row["attempts"],
        failures=row["failures"],
        error=row["error"],
        record=row["record"],
        ms=row["ms"],
        queued_at=row["queued_at"],
        begun_at=row["begun_at"],
        done_at=row["done_at"],
    )
