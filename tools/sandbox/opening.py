"""When the demo shop takes appointments: within its opening hours, never on its holidays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tools.calendar import AppointmentKind, Window

ZONE = ZoneInfo("Europe/Paris")
_SATURDAY = 5
_HOLIDAYS = frozenset(
    date(*day)
    for day in ((2026, 12, 25), (2027, 1, 1), (2027, 3, 29), (2027, 5, 1), (2027, 12, 25), (2028, 1, 1))
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """A kind of appointment: how long it takes and how many there can be at the same time."""

    title: str
    length: timedelta
    capacity: int
    saturdays: bool


OFFERED: dict[AppointmentKind, Offered] = {
    "repair": Offered(title="Repair appointment", length=timedelta(hours=1), capacity=2, saturdays=True),
    "demo": Offered(title="Video demo", length=timedelta(minutes=30), capacity=2, saturdays=True),
    "installation": Offered(
        title="Installation visit", length=timedelta(hours=2), capacity=1, saturdays=False
    ),
    "pickup": Offered(title="Pick-up", length=timedelta(minutes=30), capacity=3, saturdays=True),
}


def times(kind: AppointmentKind, within: Window) -> Iterator[Window]:
    """The times of a kind that begin within the window, free or not, earliest first."""
    day = within.start.astimezone(ZONE).date()
    while day <= within.end.astimezone(ZONE).date():
        yield from (time for time in _of(kind, day) if within.start <= time.start < within.end)
        day += timedelta(days=1)


def _of(kind: AppointmentKind, day: date) -> Iterator[Window]:
    offered = OFFERED[kind]
    if day.weekday() > _SATURDAY or day in _HOLIDAYS:
        return
    on_saturday = day.weekday() == _SATURDAY
    if on_saturday and not offered.saturdays:
        return
    opens, closes = (time(10), time(16)) if on_saturday else (time(9), time(18))
    start, end = (datetime.combine(day, clock, ZONE).astimezone(UTC) for clock in (opens, closes))
    while start + offered.length <= end:
        yield Window(start=start, end=start + offered.length)
        start += offered.length
