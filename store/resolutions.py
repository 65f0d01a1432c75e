"""How a conversation's last case ended, as customers and owners understand it, and how it was rated."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from store.database import Connection, insert
from store.schema import RESOLUTIONS


@dataclass(frozen=True, kw_only=True, slots=True)
class Resolution:
    """Of the last case of a conversation. `contained`: no person was needed. `assumed_at`: the customer has
    not come back in time; `confirmed_at`: they said it is solved; `verified_at`: a system of the business
    did it."""

    contained: bool
    assumed_at: datetime | None = None
    confirmed_at: datetime | None = None
    verified_at: datetime | None = None
    score: int | None = None
    comment: str | None = None
    rated_at: datetime | None = None


def note(
    connection: Connection, business: BusinessId, conversation: ConversationId, **changes: object
) -> None:
    """Write down what has become of the conversation's case: fields of `Resolution`, None takes one back."""
    values = {"business": business, **changes}
    connection.execute(
        insert(connection, RESOLUTIONS)
        .values(**{"conversation": conversation, "contained": True, **values})
        .on_conflict_do_update(index_elements=[RESOLUTIONS.c.conversation], set_=values)
    )


def of(connection: Connection, conversation: ConversationId) -> Resolution | None:
    """What is known of the conversation's last case; None where nothing is."""
    query = sa.select(RESOLUTIONS).where(RESOLUTIONS.c.conversation == conversation)
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
    fields = ("contained", "assumed_at", "confirmed_at", "verified_at", "score", "comment", "rated_at")
    return Resolution(**{name: row[name] for name in fields})
