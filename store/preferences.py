"""What each person has set for themselves: language, look, what they are called for, and their shifts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from domain.json import dump, load
from store.database import Connection, insert
from store.schema import PREFERENCES

Theme = Literal["auto", "light", "dark"]
Occasion = Literal["waiting", "approval", "own"]
"""Why somebody is called: a case waits, an approval waits, a customer of theirs wrote."""
OCCASIONS: tuple[Occasion, ...] = ("waiting", "approval", "own")


@dataclass(frozen=True, kw_only=True, slots=True)
class Shift:
    """Hours of one weekday (0 is Monday), as `HH:MM` in the business's time zone."""

    day: int
    start: str
    end: str

    def holds(self, at: datetime) -> bool:
        """Whether this time, in the business's zone, is within it."""
        return at.weekday() == self.day and self.start <= at.strftime("%H:%M") < self.end


@dataclass(frozen=True, kw_only=True, slots=True)
class Preferences:
    """One person's. Without shifts they are called at any time; while `away` never."""

    language: str | None = None
    theme: Theme = "auto"
    occasions: tuple[Occasion, ...] = OCCASIONS
    email: str = ""
    away: bool = False
    shifts: tuple[Shift, ...] = field(default=())

    def wants(self, occasion: Occasion, at: datetime) -> bool:
        """Whether to call them for this now; `at` is in the business's time zone."""
        on_duty = not self.shifts or any(shift.holds(at) for shift in self.shifts)
        return occasion in self.occasions and on_duty and not self.away


def get(connection: Connection, person: str) -> Preferences:
    """The person's, or the defaults."""
    query = sa.select(PREFERENCES.c.data).where(PREFERENCES.c.person == person)
    data = connection.execute(query).scalar()
    return load(Preferences, data) if data else Preferences()


def every(connection: Connection) -> Mapping[str, Preferences]:
    """Those of everybody who has set any, by name."""
    return {
        row.person: load(Preferences, row.data)
        for row in connection.execute(sa.select(PREFERENCES.c.person, PREFERENCES.c.data))
    }


def save(connection: Connection, person: str, preferences: Preferences) -> None:
    """Keep the person's."""
    data = dump(preferences)
    connection.execute(
        insert(connection, PREFERENCES)
        .values(person=person, data=data)
        .on_conflict_do_update(index_elements=[PREFERENCES.c.person], set_={"data": data})
    )
