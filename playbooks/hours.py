"""Opening hours in the business's own time zone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HORIZON_DAYS = 400
SPAN = re.compile(r"(\d\d?):(\d\d)\s*[-–]\s*(\d\d?):(\d\d)")


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

    def days_until_open(self, at: datetime) -> int:
        """How many calendar days of the business away the next opening is; 0 is today."""
        opens = self.next_opening(at).astimezone(self.zone)
        return (opens.date() - at.astimezone(self.zone).date()).days

    def worked(self, at: datetime, span: timedelta) -> datetime:
        """When so much opening time has passed since `at`, aware UTC; `at` and `span` together where people
        are never there."""
        left, now = span, at
        for _ in range(HORIZON_DAYS):
            now = self.next_opening(now)
            here = now.astimezone(self.zone)
            today = self.on(here.date())
            if today is None:
                return (at + span).astimezone(UTC)
            closes = datetime.combine(here.date(), today.closes, self.zone)
            if now + left <= closes:
                return (now + left).astimezone(UTC)
            left, now = left - (closes - now), closes
        return (at + span).astimezone(UTC)


def week(texts: Mapping[str, str]) -> dict[str, Span]:
    """The spans of a week as a page writes them, `closed` days left out."""
    return {day: span(text) for day, text in texts.items() if text != "closed"}


def weekly(texts: dict[str, str]) -> dict[str, str]:
    """The same, checked.

    Raises:
        ValueError: a day is none, or its hours are no hours.
    """
    for day, text in texts.items():
        if day not in WEEKDAYS:
            raise ValueError(f"{day} is no weekday; write monday to sunday")
        if text != "closed" and not _is_span(text):
            raise ValueError(f"{day}: write 09:00-18:00 or closed, not {text}")
    return texts


def zone(name: str) -> str:
    """The name of a time zone, checked.

    Raises:
        ValueError: there is no such zone.
    """
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f"{name} is no time zone; write one like Europe/Paris") from error
    return name


def span(text: str) -> Span:
    """The span that a page writes as 09:00-18:00.

    Raises:
        ValueError: it is none.
    """
    match = SPAN.fullmatch(text)
    if not match:
        raise ValueError(text)
    opens, minutes, closes, past = map(int, match.groups())
    return Span(time(opens, minutes), time(closes, past))


def _is_span(text: str) -> bool:
    try:
        found = span(text)
    except ValueError:
        return False
    return found.opens < found.closes
