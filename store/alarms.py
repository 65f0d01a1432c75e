"""Alarms: timers of conversations. One by each name; setting it again moves it."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.event import Alarm
from domain.ids import BusinessId, ConversationId
from store.database import Connection, insert
from store.schema import ALARMS

AT_ONCE = 20
"""Alarms taken in one transaction."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """An alarm whose time has come."""

    conversation: ConversationId
    alarm: Alarm


def set(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    alarm: Alarm,
    at: datetime,
) -> None:
    """Let the alarm go off at `at`, and not at any time set before."""
    values = {"business": business, "data": alarm.data, "at": at}
    connection.execute(
        insert(connection, ALARMS)
        .values(conversation=conversation, name=alarm.name, **values)
        .on_conflict_do_update(index_elements=[ALARMS.c.conversation, ALARMS.c.name], set_=values)
    )


def clear(connection: Connection, conversation: ConversationId, name: str) -> None:
    """Let the alarm not go off, if it is set."""
    connection.execute(sa.delete(ALARMS).where(ALARMS.c.conversation == conversation, ALARMS.c.name == name))


def any_due(connection: Connection, now: datetime) -> bool:
    """Whether the time of any alarm has come."""
    return (
        connection.execute(sa.select(sa.literal(1)).where(ALARMS.c.at <= now).limit(1)).scalar() is not None
    )


def take_due(connection: Connection, now: datetime) -> list[Due]:
    """The alarms whose time has come, which from now on are the caller's alone."""
    chosen = sa.select(ALARMS.c.conversation, ALARMS.c.name).where(ALARMS.c.at <= now).order_by(ALARMS.c.at)
    rows = connection.execute(chosen.limit(AT_ONCE).with_for_update(skip_locked=True)).all()
    due = []
    for conversation, name in rows:
        statement = sa.delete(ALARMS).where(ALARMS.c.conversation == conversation, ALARMS.c.name == name)
        data = connection.execute(statement.returning(ALARMS.c.data)).scalar()
        if data is not None:
            due.append(Due(conversation=conversation, alarm=Alarm(name=name, data=data)))
    return due
