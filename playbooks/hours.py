"""Opening hours in the business's own time zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HORIZON_DAYS = 400


@dataclass(frozen=True, slots=True)
class Span:
    """Open from `opens` until `closes`, wall-clock time of the business."""

    opens: time
    closes: time

    def __str__(self) -> str:
        return f"{self.opens:%H:%M}–{self.closes:%H:%M}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Hours:
    """`week` has a span for each weekday (`monday` ...) that is not closed; holidays are closed all day."""

    zone: ZoneInfo
    week: Mapping[str, Span]
    holidays: frozenset[date] = frozenset()

    def on(self, day: date) -> Span | None:
        """The hours of a calendar day, None when closed."""
        return None if day in self.holidays else self.week.get(WEEKDAYS[day.weekday()])

    def is_open(self, at: datetime) -> bool:
        """Whether people are there at this aware time."""
        here = at.astimezone(self.zone)
        span = self.on(here.date())
        return span is not None and span.opens <= here.time() < span.closes

    def next_opening(self, at: datetime) -> datetime:
        """When people are there next, aware UTC: `at` itself while open (or when they never are)."""
        if self.is_open(at):
            return at.astimezone(UTC)
        today = at.astimezone(self.zone).date()
        for day in (today + timedelta(days=ahead) for ahead in range(HORIZON_DAYS)):
            span = self.on(day)
            if span and (opening := datetime.combine(day, span.opens, self.zone)) > at:
                return opening.astimezone(UTC)
        return at.astimezone(UTC)
