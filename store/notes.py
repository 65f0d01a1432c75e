"""Private notes on a conversation: for colleagues, never for the customer."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from store.database import Connection
from store.schema import NOTES


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """What a person wrote for the others."""

    id: int
    person: str
    text: str
    at: datetime


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    person: str,
    text: str,
    now: datetime,
) -> None:
    """Keep a note."""
    values = {"business": business, "conversation": conversation, "person": person, "text": text, "at": now}
    connection.execute(sa.insert(NOTES).values(**values))


def of(connection: Connection, conversation: ConversationId) -> list[Note]:
    """The notes of a conversation, oldest first."""
    query = sa.select(NOTES).where(NOTES.c.conversation == conversation).order_by(NOTES.c.seq)
    return [
        Note(id=row["seq"], person=row["person"], text=row["text"], at=row["at"])
        for row in connection.execute(query).mappings()
    ]
