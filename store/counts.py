"""How many rows are in which state: the figures an operator watches."""

import sqlalchemy as sa

from store import model_use
from store.database import Connection
from store.schema import CONVERSATIONS, HANDOFFS, INBOX, MESSAGES, OUTBOX, TURNS

FIGURES = {
    "turns": TURNS.c.state,
    "outbox": OUTBOX.c.state,
    "handoffs": HANDOFFS.c.state,
    "conversations": CONVERSATIONS.c.mode,
    "inbox": INBOX.c.type,
}


def by_state(connection: Connection) -> dict[str, dict[str, int]]:
    """Rows per state, for turns, outbox, handoffs, conversations (by mode) and inbox (by item type), and the
    messages of resolved conversations by author, and what chat models were used for."""
    return {
        name: {row.state: row.rows for row in connection.execute(_count(column))}
        for name, column in FIGURES.items()
    } | {"resolved_messages": resolved_messages(connection), **model_use.figures(connection)}


def resolved_messages(connection: Connection) -> dict[str, int]:
    """The messages of closed conversations by author, reactions aside: with `conversations` in state closed
    they tell how many messages it takes to resolve one."""
    query = (
        sa.select(MESSAGES.c.author, sa.func.count().label("rows"))
        .join(CONVERSATIONS, CONVERSATIONS.c.id == MESSAGES.c.conversation)
        .where(CONVERSATIONS.c.mode == "closed", MESSAGES.c.kind != "reaction")
        .group_by(MESSAGES.c.author)
    )
    return {row.author: row.rows for row in connection.execute(query)}


def _count(column: sa.Column[str]) -> sa.Select[str, int]:
    return sa.select(column.label("state"), sa.func.count().label("rows")).group_by(column)
