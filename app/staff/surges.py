"""Watches how often each topic comes up, and begins and ends incidents by the playbook's rule."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog

from app.threads import StoreThreads
from domain.clock import Clock
from domain.ids import BusinessId
from playbooks.escalation import Surge
from store import inbox, incidents, news
from store.database import Connection, Database
from store.news import NOBODYS

log = structlog.get_logger()

USUAL = timedelta(hours=24)
"""The time before the window from which is told what is usual."""


class SurgeWatch:
    """`round` is called over and over. `topics` are the flows of each business: what has a name to tell."""

    def __init__(
        self,
        database: Database,
        rules: Mapping[BusinessId, Surge],
        topics: Mapping[BusinessId, frozenset[str]],
        threads: StoreThreads,
        clock: Clock,
    ) -> None:
        self._database = database
        self._rules = rules
        self._topics = topics
        self._threads = threads
        self._clock = clock

    async def round(self) -> None:
        """Look at every business that has a rule."""
        for business, rule in self._rules.items():
            await self._threads.call(self._look, business, rule)

    def _look(self, business: BusinessId, rule: Surge) -> None:
        now = self._clock()
        with self._database.reading() as connection:
            found = [one for one in surging(connection, business, rule, now) if one in self._topics[business]]
            going = incidents.topic(connection, business)
        if found or going:
            self._database.write(lambda c: self._note(c, business, rule, found, now))

    def _note(
        self, connection: Connection, business: BusinessId, rule: Surge, found: list[str], now: datetime
    ) -> None:
        for topic in found:
            if incidents.has_ended_since(connection, business, topic, now - rule.calm):
                continue  # a person has ended it: they know better
            if incidents.surged(connection, business, topic, now):
                news.add(connection, business, NOBODYS, "incident", now, text=topic)
                inbox.note(connection, business, "incident", {"topic": topic}, now)
                log.error("incident_begun", business=business, topic=topic)
        for topic in incidents.end_calm(connection, business, rule.calm, now):
            news.add(connection, business, NOBODYS, "calm", now, text=topic)
            log.warning("incident_ended", business=business, topic=topic)
        incidents.forget_before(connection, now - 2 * USUAL)


def surging(connection: Connection, business: BusinessId, rule: Surge, now: datetime) -> list[str]:
    """The topics above their bounds: often enough, and far more often than usual; none on the first day,
    when nothing is usual yet."""
    since = now - rule.within
    if not incidents.is_known_since(connection, business, since - USUAL):
        return []
    lately = incidents.counted(connection, business, since, now + timedelta(minutes=1))
    before = incidents.counted(connection, business, since - USUAL, since)
    windows = USUAL / rule.within
    return [
        topic
        for topic, times in lately.items()
        if times >= rule.at_least and times >= rule.times * before.get(topic, 0) / windows
    ]
