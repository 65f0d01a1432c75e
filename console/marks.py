"""Marks: short texts that stay the same as long as a page would look the same. Cheap to make."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from domain.ids import ConversationId
from store import changes
from store.database import Connection


class Mark(NamedTuple):
    """The mark of a page: that of the queue, and that of the conversation it shows, if any."""

    queue: str
    conversation: str = ""

    @classmethod
    def read(cls, text: str) -> "Mark":
        """The mark that was written so; another than any for other texts."""
        queue, _, conversation = text.partition(".")
        return cls(queue, conversation)

    def __str__(self) -> str:
        return f"{self.queue}.{self.conversation}" if self.conversation else self.queue


def queue_mark(connection: Connection, now: datetime) -> str:
    """The same as long as the queue and its counts look the same to everybody: a minute at most."""
    return _short((now.replace(second=0, microsecond=0), *changes.of_queue(connection, now)))


def conversation_marks(
    connection: Connection, conversations: Iterable[ConversationId], now: datetime
) -> dict[ConversationId, str]:
    """For each conversation a mark that stays the same as long as it looks the same: a minute at most."""
    minute = now.replace(second=0, microsecond=0)
    seen = changes.of_conversations(connection, tuple(conversations))
    return {conversation: _short((minute, *state)) for conversation, state in seen.items()}


def mark_of(connection: Connection, conversation: ConversationId | None, now: datetime) -> Mark:
    """The mark of a page with the queue, and with a conversation, if it shows any."""
    queue = queue_mark(connection, now)
    if conversation is None:
        return Mark(queue)
    return Mark(queue, conversation_marks(connection, [conversation], now)[conversation])


def _short(state: object) -> str:
    return hashlib.sha256(repr(state).encode()).hexdigest()[:12]
