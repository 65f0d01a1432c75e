"""The audit of people: what each of them did, and when. Rows are only ever added."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from domain.json import JsonDict
from store.database import Connection
from store.schema import ACTS


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """One thing a person did; `detail` holds ids, roles and reasons, never customers' words."""

    person: str
    act: str
    at: datetime
    business: BusinessId
    conversation: ConversationId | None = None
    detail: JsonDict


def add(connection: Connection, act: Act) -> None:
    """Write an act down."""
    connection.execute(
        sa.insert(ACTS).values(
            business=act.business,
            at=act.at,
            person=act.person,
            act=act.act,
            conversation=act.conversation,
            detail=act.detail,
        )
    )


def of(connection: Connection, conversation: ConversationId) -> list[Act]:
    """What people did with a conversation, in order."""
    query = sa.select(ACTS).where(ACTS.c.conversation == conversation).order_by(ACTS.c.seq)
    return [_act(row) for row in connection.execute(query).mappings()]


def recent(connection: Connection, business: BusinessId | None, limit: int, offset: int = 0) -> list[Act]:
    """The last acts, newest first, of a business or of all (None)."""
    query = sa.select(ACTS).order_by(ACTS.c.seq.desc()).limit(limit).offset(offset)
    if business is not None:
        query = query.where(ACTS.c.business.in_((business, "")))
    return [_act(row) for row in connection.execute(query).mappings()]


def _act(row: sa.RowMapping) -> Act:
    return Act(
        person=row["person"],
        act=row["act"],
        at=row["at"],
        business=BusinessId(row["business"]),
        conversation=row["conversation"] and ConversationId(row["conversation"]),
        detail=row["detail"],
    )
