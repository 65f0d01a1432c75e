"""What the console needs of the engine."""

from typing import Protocol

from domain.event import Decision
from domain.ids import ConversationId


class ConsoleDesk(Protocol):
    """The engine, as the console sees it."""

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        """Start a turn with a person's decision; synchronous. Raises LookupError for no such conversation."""
        ...
