"""How often each topic comes up, and the incidents in which one does far too often."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from domain.ids import BusinessId
from store.database import Connection, insert
from store.schema import CONVERSATIONS, INCIDENTS, TOPICS


def count(connection: Connection, business: BusinessId, topic: str, now: datetime) -> None:
    """Somebody has written about a topic."""
    minute = now.replace(second=0, microsecond=0)
    connection.execute(
        insert(connection, TOPICS)
        .values(business=business, topic=topic, minute=minute, count=1)
        .on_conflict_do_update(
            index_elements=[TOPICS.c.business, TOPICS.c.topic, TOPICS.c.minute],
            set_={"count": TOPICS.c.count + 1},
        )
    )


def counted(connection: Connection, business: BusinessId, since: datetime, until: datetime) -> dict[str, int]:
    """How often each topic came up from `since` to before `until`."""
    query = (
        sa.select(TOPICS.c.topic, sa.func.sum(TOPICS.c.count))
        .where(TOPICS.c.business == business, TOPICS.c.minute >= since, TOPICS.c.minute < until)
        .group_by(TOPICS.c.topic)
    )
    return {topic: int(times) for topic, times in connection.execute(query)}


def is_known_since(connection: Connection, business: BusinessId, moment: datetime) -> bool:
    """Whether customers wrote before this moment already, so that what is usual can be told."""
    query = sa.select(CONVERSATIONS.c.id).where(
        CONVERSATIONS.c.business == business, CONVERSATIONS.c.created_at < moment
    )
    return connection.execute(query.limit(1)).first() is not None


def topic(connection: Connection, business: BusinessId) -> str | None:
    """What the business's incident is about, if one is on."""
    query = sa.select(INCIDENTS.c.topic).where(
        INCIDENTS.c.business == business, INCIDENTS.c.ended_at.is_(None)
    )
    found: str | None = connection.execute(query.order_by(INCIDENTS.c.seq).limit(1)).scalar()
    return found


def surged(connection: Connection, business: BusinessId, topic: str, now: datetime) -> bool:
    """The topic is above its bounds now; whether that begins an incident."""
    going = sa.update(INCIDENTS).where(
        INCIDENTS.c.business == business, INCIDENTS.c.topic == topic, INCIDENTS.c.ended_at.is_(None)
    )
    if connection.execute(going.values(surged_at=now)).rowcount:
        return False
    values = {"business": business, "topic": topic, "since": now, "surged_at": now}
    connection.execute(sa.insert(INCIDENTS).values(**values))
    return True


def begin(connection: Connection, business: BusinessId, topic: str, person: str, now: datetime) -> bool:
    """A person begins an incident, which ends when one ends it; whether there was none about this topic."""
    if topic in going(connection, business):
        return False
    values = {"business": business, "topic": topic, "since": now, "surged_at": now, "person": person}
    connection.execute(sa.insert(INCIDENTS).values(**values))
    return True


def end(connection: Connection, business: BusinessId, topic: str, now: datetime) -> bool:
    """A person ends an incident; whether one was on."""
    statement = sa.update(INCIDENTS).where(*_on(business), INCIDENTS.c.topic == topic)
    return connection.execute(statement.values(ended_at=now)).rowcount > 0


def going(connection: Connection, business: BusinessId) -> dict[str, datetime]:
    """The topics of all incidents that are on, with when they began."""
    query = sa.select(INCIDENTS.c.topic, INCIDENTS.c.since).where(*_on(business)).order_by(INCIDENTS.c.seq)
    return {row.topic: row.since for row in connection.execute(query)}


def has_ended_since(connection: Connection, business: BusinessId, topic: str, moment: datetime) -> bool:
    """Whether an incident about the topic was ended after this moment."""
    query = sa.select(INCIDENTS.c.seq).where(
        INCIDENTS.c.business == business, INCIDENTS.c.topic == topic, INCIDENTS.c.ended_at > moment
    )
    return connection.execute(query.limit(1)).first() is not None


def end_calm(connection: Connection, business: BusinessId, calm: timedelta, now: datetime) -> list[str]:
    """End the incidents whose topic has been within its bounds for so long, but none that a person began;
    their topics."""
    statement = sa.update(INCIDENTS).where(
        *_on(business), INCIDENTS.c.surged_at < now - calm, INCIDENTS.c.person.is_(None)
    )
    ended = connection.execute(statement.values(ended_at=now).returning(INCIDENTS.c.topic))
    return [str(topic) for topic in ended.scalars()]


def _on(business: BusinessId) -> tuple[sa.ColumnElement[bool], ...]:
    return INCIDENTS.c.business == business, INCIDENTS.c.ended_at.is_(None)


def forget_before(connection: Connection, before: datetime) -> None:
    """Drop old counts."""
    connection.execute(sa.delete(TOPICS).where(TOPICS.c.minute < before))
