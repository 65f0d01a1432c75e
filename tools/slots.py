"""Which free times come nearest to what a customer asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby
from zoneinfo import ZoneInfo

from domain.errors import Misconfigured
from tools.calendar import Window

MOST = 9
"""Times offered: one row of the list is left for something else."""

A_DAY = 3
"""Times offered of each day where several days come into question."""

PARTS = {
    "morning": (time(0), time(12)),
    "noon": (time(11), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), time.max),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """When it should be: days from `first` to `last`, and the time of day from `begins` to before `ends`;
    `at` where one very time was named. None: no matter."""

    first: date | None = None
    last: date | None = None
    begins: time | None = None
    ends: time | None = None
    at: time | None = None

    @property
    def open(self) -> bool:
        """Whether nothing was asked for at all."""
        return self == Wish()

    def fits(self, start: datetime) -> bool:
        """Whether a local start is what was asked for."""
        return self.days_away(start.date()) == 0 and self.minutes_away(start.time()) == 0

    def days_away(self, day: date) -> int:
        """By how many days a day misses the days asked for."""
        first, last = self.first or day, self.last or day
        return max((first - day).days, (day - last).days, 0)

    def minutes_away(self, clock: time) -> int:
        """By how many minutes a time misses the times asked for."""
        if self.at is not None:
            return abs(_minutes(clock) - _minutes(self.at))
        begins, ends = _minutes(self.begins or time.min), _minutes(self.ends or time.max)
        return max(begins - _minutes(clock), _minutes(clock) - ends + 1 if self.ends else 0, 0)


def wish(day: str | None, clock: str | None) -> Wish:
    """What a day (`2026-12-01`, or a span of two with a slash) and a time (`14:30`, a part of the day, or a
    span such as `17:00/`) ask for.

    Raises:
        Misconfigured: they are not of this form.
    """
    try:
        first, last = _days(day)
        if clock and "/" not in clock and clock not in PARTS:
            return Wish(first=first, last=last, at=time.fromisoformat(clock))
        begins, ends = _hours(clock)
    except ValueError:
        raise Misconfigured("a day or a time has another form than agreed") from None
    return Wish(first=first, last=last, begins=begins, ends=ends)


def nearest(free: Sequence[Window], wished: Wish, zone: ZoneInfo) -> tuple[Window, ...]:
    """The times to offer, earliest first: those that fit, the only one where its very time was named; else
    those that miss it least."""
    fitting = [one for one in free if wished.fits(one.start.astimezone(zone))]
    if fitting and wished.at is not None and wished.first == wished.last is not None:
        return tuple(fitting[:1])
    several = wished.first is None or wished.first != wished.last
    if fitting:
        return tuple((_spread(fitting, zone) if several else fitting)[:MOST])

    def missing(one: Window) -> tuple[int, int]:
        start = one.start.astimezone(zone)
        return wished.days_away(start.date()), wished.minutes_away(start.time())

    closest = sorted(free if wished.at else _spread(free, zone), key=missing)[:MOST]
    return tuple(sorted(closest, key=lambda one: one.start))


def _spread(free: Sequence[Window], zone: ZoneInfo) -> list[Window]:
    """A few of each day, from its beginning, middle and end."""
    chosen: list[Window] = []
    for _, day in groupby(free, key=lambda one: one.start.astimezone(zone).date()):
        times = list(day)
        places = {round(part * (len(times) - 1) / (A_DAY - 1)) for part in range(A_DAY)}
        chosen += [times[place] for place in sorted(places)]
    return chosen


def _days(text: str | None) -> tuple[date | None, date | None]:
    if text is None:
        return None, None
    first, _, last = text.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def _hours(text: str | None) -> tuple[time | None, time | None]:
    if text is None:
        return None, None
    if text in PARTS:
        return PARTS[text]
    begins, _, ends = text.partition("/")
    return (time.fromisoformat(begins) if begins else None), (time.fromisoformat(ends) if ends else None)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
