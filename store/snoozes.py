"""Snoozes: conversations put aside by a person until a time, or until the customer writes again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from store.conversations import Conversation
from store.database import Connection, insert
from store.schema import SNOOZES


@dataclass(frozen=True, kw_only=True, slots=True)
class Snooze:
    """Who put a conversation aside, when, and until when."""

    person: str
    at: datetime
    until: datetime

    def holds(self, conversation: Conversation, now: datetime) -> bool:
        """Whether it is still aside: its time is not over and the customer has not written since."""
        heard = conversation.last_heard_at
        return self.until > now and (heard is None or heard <= self.at)


def set(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    person: str,
    now: datetime,
    until: datetime,
) -> None:
    """Put a conversation aside, in place of any snooze before."""
    values = {"business": business, "person": person, "at": now, "until": until}
    connection.execute(
        insert(connection, SNOOZES)
        .values(conversation=conversation, **values)
        .on_conflict_do_update(index_elements=[SNOOZES.c.conversation], set_=values)
    )


def clear(connection: Connection, conversation: ConversationId) -> None:
    """End the conversation's snooze, if it has one."""
    connection.execute(sa.delete(SNOOZES).where(SNOOZES.c.conversation == conversation))


def of(connection: Connection, ids: Sequence[ConversationId]) -> dict[ConversationId, Snooze]:
    """The snoozes of these conversations, also those that are over."""
    query = sa.select(SNOOZES).where(SNOOZES.c.conversation.in_(ids))
    return {
        ConversationId(row["conversation"]): Snooze(person=row["person"], at=row["at"], until=row["until"])
        for row in connection.execute(query).mappings()
    }
