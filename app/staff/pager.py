"""Calls people about cases that wait: content-free Web Push first, Slack and an e-mail when nobody looked."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from console.sessions import Visit
from domain.clock import Clock
from domain.ids import BusinessId
from store import conversations, devices, handoffs, people, preferences
from store.database import Connection, Database
from store.devices import Call, Device
from store.people import Person
from store.preferences import Occasion, Preferences

log = structlog.get_logger()

YOUNG = timedelta(hours=1)
"""Older cases were waiting before: after a long stop nobody is called a hundred times."""
JUST_HEARD = timedelta(minutes=5)

Push = Callable[[Device, bytes], bool]
"""Sends a payload to a browser; false when it is gone for good."""
Way = Callable[[Call, Preferences], bool]
"""Tells somebody in another way what they were called about; false where they have named none. After a crash
it may do so twice. Raises ConnectionError where it failed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Occurrence:
    """Something people may want to know: whose business it is, its name, for `own` whose customer, and whose
    accounts the team has (everybody's where empty)."""

    business: BusinessId
    name: str
    occasion: Occasion
    person: str | None = None
    team: tuple[str, ...] = ()


class Pager:
    """Looks at what waits and calls whoever wants to be called for it; each person once about each thing."""

    def __init__(
        self,
        database: Database,
        *,
        push: Push,
        ways: Sequence[Way],
        zones: Mapping[BusinessId, ZoneInfo],
        patience: timedelta,
        clock: Clock,
    ) -> None:
        self._database = database
        self._push = push
        self._ways = ways
        self._zones = zones
        self._patience = patience
        self._clock = clock

    def tick(self) -> None:
        """One look."""
        for person, occurrence in self._due():
            if self._note(person, occurrence):
                self._call(person, occurrence.occasion)
        self._fall_back()

    def _due(self) -> list[tuple[str, Occurrence]]:
        """Who is to be called about what and was not yet."""
        with self._database.reading() as connection:
            found = list(self._occurrences(connection))
            called = devices.called(connection, [one.name for one in found])
            wishes = preferences.every(connection)
            staff = people.everyone(connection)
        pairs = ((one, what) for what in found for one in staff)
        return [
            (one.name, what)
            for one, what in pairs
            if (what.name, one.name) not in called and self._wants(one, wishes.get(one.name), what)
        ]

    def _occurrences(self, connection: Connection) -> Iterator[Occurrence]:
        now = self._clock()
        for one in handoffs.in_state(connection, "waiting"):
            if one.at > now - YOUNG:
                occasion: Occasion = "approval" if one.case["reason"] == "approval" else "waiting"
                team = tuple(one.case.get("people") or ())
                yield Occurrence(business=one.business, name=one.id, occasion=occasion, team=team)
        for held in conversations.recent(connection, mode="human"):
            if held.person and held.last_heard_at and held.last_heard_at > now - JUST_HEARD:
                name = f"{held.id}@{held.last_heard_at.isoformat()}"
                yield Occurrence(business=held.business, name=name, occasion="own", person=held.person)

    def _wants(self, person: Person, wishes: Preferences | None, what: Occurrence) -> bool:
        visit = Visit.of(person)
        if not visit.may("answer") or not visit.may_see(what.business):
            return False
        if what.person not in (None, person.name) or (what.team and person.name not in what.team):
            return False
        here = self._clock().astimezone(self._zones[what.business])
        return (wishes or Preferences()).wants(what.occasion, here)

    def _note(self, person: str, what: Occurrence) -> bool:
        """Whether this process is the one to call."""
        now = self._clock()
        noted = self._database.write(lambda c: devices.call(c, what.business, what.name, person, now))
        return noted is not None

    def _call(self, person: str, occasion: Occasion) -> None:
        with self._database.reading() as connection:
            known = devices.of(connection, person)
        self._send(known, json.dumps({"occasion": occasion}).encode())
        log.info("person_called", occasion=occasion, devices=len(known))

    def _send(self, known: Iterable[Device], payload: bytes) -> None:
        for device in known:
            if not self._push(device, payload):
                self._database.write(partial(devices.remove, endpoint=device.endpoint))

    def _fall_back(self) -> None:
        with self._database.reading() as connection:
            unheard = devices.unheard(connection, self._clock() - self._patience)
            wishes = {one.person: preferences.get(connection, one.person) for one in unheard}
        for call in unheard:
            self._tell(call, wishes[call.person])

    def _tell(self, call: Call, wishes: Preferences) -> None:
        """In every other way there is; once more at the next look only where they failed."""
        told = [_tried(way, call, wishes) for way in self._ways]
        if any(told) or None not in told:
            self._database.write(lambda c: devices.fall_back(c, call.id, self._clock()))
            log.info("call_fell_back", call=call.id, ways=told.count(True))


def _tried(way: Way, call: Call, wishes: Preferences) -> bool | None:
    """Whether the person was told this way; None where it failed."""
    try:
        return way(call, wishes)
    except ConnectionError as error:
        log.warning("call_not_told", call=call.id, error=str(error))
        return None
