"""What tells that something has changed, without reading what: counters that the database has at hand."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from domain.ids import ConversationId
from store.database import Connection
from store.schema import ACTS, CONVERSATIONS, HANDOFFS, MEDIA, MESSAGES, NOTES, OUTBOX, SNOOZES

State = tuple[object, ...]


def of_queue(connection: Connection, now: datetime) -> State:
    """Differs from before when a conversation, case, message, snooze or a person's act came or changed."""
    query = sa.select(
        sa.select(sa.func.max(CONVERSATIONS.c.updated_at)).scalar_subquery(),
        sa.select(sa.func.max(MESSAGES.c.seq)).scalar_subquery(),
        sa.select(sa.func.max(ACTS.c.seq)).scalar_subquery(),
        _count(HANDOFFS, HANDOFFS.c.state == "waiting"),
        _count(HANDOFFS, HANDOFFS.c.state == "taken"),
        _count(SNOOZES, SNOOZES.c.until > now),
    )
    return tuple(connection.execute(query).one())


def of_conversations(
    connection: Connection, conversations: Sequence[ConversationId]
) -> dict[ConversationId, State]:
    """For each of these: differs when something was said, sent, read, noted, decided, or its case moved."""
    seen: dict[ConversationId, list[object]] = {one: [] for one in conversations}
    c = CONVERSATIONS.c
    queries = (
        sa.select(c.id, c.mode, c.person, c.last_turn, c.done_turn, c.updated_at).where(c.id.in_(seen)),
        _grouped(MESSAGES, MESSAGES.c.seq, seen),
        _grouped(NOTES, NOTES.c.seq, seen),
        _grouped(ACTS, ACTS.c.seq, seen),
        _by_state(OUTBOX, seen),
        _by_state(HANDOFFS, seen),
        sa.select(MESSAGES.c.conversation, sa.func.count(MEDIA.c.reading))
        .join(MEDIA, MEDIA.c.message == MESSAGES.c.message)
        .where(MESSAGES.c.conversation.in_(seen))
        .group_by(MESSAGES.c.conversation),
    )
    for query in queries:
        for row in connection.execute(query):
            seen[ConversationId(row[0])].append(tuple(row[1:]))
    return {one: tuple(states) for one, states in seen.items()}


def _count(table: sa.Table, condition: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
    return sa.select(sa.func.count()).select_from(table).where(condition).scalar_subquery()


def _grouped(
    table: sa.Table, serial: sa.Column[int], ids: dict[ConversationId, list[object]]
) -> sa.Select[tuple[object, ...]]:
    of = table.c.conversation
    return sa.select(of, sa.func.max(serial)).where(of.in_(ids)).group_by(of)


def _by_state(table: sa.Table, ids: dict[ConversationId, list[object]]) -> sa.Select[tuple[object, ...]]:
    of, state = table.c.conversation, table.c.state
    return sa.select(of, state, sa.func.count()).where(of.in_(ids)).group_by(of, state).order_by(of, state)
