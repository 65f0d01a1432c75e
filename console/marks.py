"""Marks: short texts that stay the same as long as a page would look the same. Cheap to make."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from domain.ids import ConversationId
from store import changes
from store.database import Connection


def queue_mark(connection: Connection, now: datetime) -> str:
    """The same as long as the queue and its counts look the same to everybody."""
    return _short(changes.of_queue(connection, now))


def conversation_marks(
    connection: Connection, conversations: Iterable[ConversationId]
) -> dict[ConversationId, str]:
    """For each conversation a mark that stays the same as long as it looks the same."""
    seen = changes.of_conversations(connection, tuple(conversations))
    return {conversation: _short(state) for conversation, state in seen.items()}


def mark(connection: Connection, conversation: ConversationId | None, now: datetime) -> str:
    """The mark of a page: that of the queue, and after a dot that of the conversation it shows, if any."""
    queue = queue_mark(connection, now)
    if conversation is None:
        return queue
    return f"{queue}.{conversation_marks(connection, [conversation])[conversation]}"


def _short(state: object) -> str:
    return hashlib.sha256(repr(state).encode()).hexdigest()[:12]
