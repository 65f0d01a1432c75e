"""How many rows are in which state: the figures an operator watches."""

import sqlalchemy as sa

from store.database import Connection
from store.schema import CONVERSATIONS, HANDOFFS, INBOX, OUTBOX, TURNS

FIGURES = {
    "turns": TURNS.c.state,
    "outbox": OUTBOX.c.state,
    "handoffs": HANDOFFS.c.state,
    "conversations": CONVERSATIONS.c.mode,
    "inbox": INBOX.c.type,
}


def by_state(connection: Connection) -> dict[str, dict[str, int]]:
    """Rows per state, for turns, outbox, handoffs, conversations (by mode) and inbox (by item type)."""
    return {
        name: {row.state: row.rows for row in connection.execute(_count(column))}
        for name, column in FIGURES.items()
    }


def _count(column: sa.Column[str]) -> sa.Select[str, int]:
    return sa.select(column.label("state"), sa.func.count().label("rows")).group_by(column)
