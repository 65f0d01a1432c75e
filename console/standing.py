"""Who answers a conversation, as seen by one person."""

from datetime import datetime, timedelta
from typing import Literal

from store.conversations import Conversation

Standing = Literal["agent", "nobody", "you", "other", "closed"]
"""`nobody`: it waits for a person; `other`: it is another person's."""


def standing(conversation: Conversation, name: str) -> Standing:
    """Who answers."""
    match conversation.mode:
        case "bot":
            return "agent"
        case "closed":
            return "closed"
        case "human":
            if conversation.person is None:
                return "nobody"
            return "you" if conversation.person == name else "other"


def window_left(conversation: Conversation, window: timedelta, now: datetime) -> timedelta:
    """How long WhatsApp still lets us write freely; zero when the customer has to write first."""
    if conversation.last_heard_at is None:
        return timedelta()
    return max(timedelta(), conversation.last_heard_at + window - now)
