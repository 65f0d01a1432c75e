"""Handoffs: cases for people, from waiting to resolved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

import sqlalchemy as sa

from domain.dialogue import HandoffCase
from domain.ids import BusinessId, ConversationId
from store.database import Connection, insert
from store.schema import HANDOFFS

RANKS = {"high": 0, "normal": 1, "low": 2}
"""The place of an urgency in the queue."""

HandoffState = Literal["waiting", "taken", "resolved"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Handoff:
    """A case, who has it, and since when."""

    id: str
    business: BusinessId
    conversation: ConversationId
    case: HandoffCase
    state: HandoffState
    person: str | None
    at: datetime
    taken_at: datetime | None
    resolved_at: datetime | None


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    case: HandoffCase,
    now: datetime,
    *,
    turn: int | None = None,
    person: str | None = None,
) -> None:
    """Write down a case, waiting, or taken where a person has the conversation already. Once per id."""
    connection.execute(
        insert(connection, HANDOFFS)
        .values(
            id=case["id"],
            business=business,
            conversation=conversation,
            turn=turn,
            case=case,
            state="taken" if person else "waiting",
            person=person,
            at=now,
            taken_at=now if person else None,
            rank=RANKS.get(case["urgency"], RANKS["normal"]),
        )
        .on_conflict_do_nothing()
    )


def take(connection: Connection, conversation: ConversationId, person: str, now: datetime) -> None:
    """Give the conversation's open cases to a person."""
    connection.execute(
        sa.update(HANDOFFS)
        .where(HANDOFFS.c.conversation == conversation, HANDOFFS.c.state != "resolved")
        .values(state="taken", person=person, taken_at=sa.func.coalesce(HANDOFFS.c.taken_at, now))
    )


def pass_on(connection: Connection, conversation: ConversationId, reason: str) -> None:
    """Let the conversation's open cases of this reason wait for somebody else."""
    open_cases = (one for one in of(connection, conversation) if one.state == "taken")
    ids = [one.id for one in open_cases if one.case["reason"] == reason]
    connection.execute(sa.update(HANDOFFS).where(HANDOFFS.c.id.in_(ids)).values(state="waiting", person=None))


def resolve(connection: Connection, conversation: ConversationId, now: datetime) -> None:
    """Close the conversation's open cases."""
    connection.execute(
        sa.update(HANDOFFS)
        .where(HANDOFFS.c.conversation == conversation, HANDOFFS.c.state != "resolved")
        .values(state="resolved", resolved_at=now)
    )


def of(connection: Connection, conversation: ConversationId) -> list[Handoff]:
    """All cases of a conversation, oldest first."""
    query = sa.select(HANDOFFS).where(HANDOFFS.c.conversation == conversation).order_by(HANDOFFS.c.at)
    return [_handoff(row) for row in connection.execute(query).mappings()]


def open_of(connection: Connection, ids: Sequence[ConversationId]) -> list[Handoff]:
    """The unresolved cases of these conversations, oldest first."""
    query = (
        sa.select(HANDOFFS)
        .where(HANDOFFS.c.conversation.in_(ids), HANDOFFS.c.state != "resolved")
        .order_by(HANDOFFS.c.at)
    )
    return [_handoff(row) for row in connection.execute(query).mappings()]


def get(connection: Connection, handoff: str) -> Handoff | None:
    """The case with this id, or None."""
    row = connection.execute(sa.select(HANDOFFS).where(HANDOFFS.c.id == handoff)).mappings().first()
    return _handoff(row) if row else None


def in_state(
    connection: Connection, *states: HandoffState, business: BusinessId | None = None, limit: int = 200
) -> list[Handoff]:
    """The cases in these states (all when none is named), oldest first: the queue of the console."""
    query = sa.select(HANDOFFS).order_by(HANDOFFS.c.at).limit(limit)
    if states:
        query = query.where(HANDOFFS.c.state.in_(states))
    if business is not None:
        query = query.where(HANDOFFS.c.business == business)
    return [_handoff(row) for row in connection.execute(query).mappings()]


def _handoff(row: sa.RowMapping) -> Handoff:
    return Handoff(
        id=row["id"],
        business=BusinessId(row["business"]),
        conversation=ConversationId(row["conversation"]),
        case=cast(HandoffCase, row["case"]),
        state=cast(HandoffState, row["state"]),
        person=row["person"],
        at=row["at"],
        taken_at=row["taken_at"],
        resolved_at=row["resolved_at"],
    )
