"""Whether anything changed that a page shows: a mark to compare, and a stream of marks."""

import asyncio
import hashlib
from collections.abc import AsyncIterator

from console.options import ConsoleOptions
from domain.clock import Clock
from domain.ids import ConversationId
from store import conversations, handoffs, people, transcript
from store.database import Connection, Database

MESSAGES = 60


def mark(connection: Connection, conversation: ConversationId | None) -> str:
    """The same as long as the queue, and the conversation if one is named, look the same."""
    seen: list[object] = [
        [(one.id, one.state, one.person) for one in handoffs.in_state(connection, "waiting", "taken")],
        [
            (one.id, one.mode, one.person, one.updated_at)
            for one in conversations.recent(connection, limit=30)
        ],
    ]
    if conversation is not None:
        shown = conversations.get(connection, conversation)
        seen += [shown, transcript.messages(connection, conversation, limit=MESSAGES)]
    return hashlib.sha256(repr(seen).encode()).hexdigest()[:16]


async def marks(
    database: Database, options: ConsoleOptions, clock: Clock, token: str, conversation: ConversationId | None
) -> AsyncIterator[str]:
    """Server-sent events: the mark now and whenever it changes, for a while; ends with the login."""
    now = asyncio.get_running_loop().time
    until = now() + options.stream_for.total_seconds()
    before = None
    yield "retry: 1500\n\n"
    while now() < until:
        after = await asyncio.to_thread(_look, database, clock, token, conversation)
        if after is None:
            yield "event: bye\ndata: bye\n\n"
            return
        if after != before:
            yield f"data: {after}\n\n"
        before = after
        await asyncio.sleep(options.look_every.total_seconds())


def _look(database: Database, clock: Clock, token: str, conversation: ConversationId | None) -> str | None:
    with database.reading() as connection:
        if people.logged_in(connection, token, clock()) is None:
            return None
        return mark(connection, conversation)
