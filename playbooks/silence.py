"""When a customer says nothing: how long to wait, when not to write, when to close."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from playbooks.hours import Span

WINDOW = timedelta(hours=23, minutes=30)
"""How long after the customer wrote a message is sure to be allowed: WhatsApp's 24 hours, less the way."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Silence:
    """One friendly follow-up after `follow_up`, though not by `night` (wall-clock time of the business);
    after `close` the conversation is closed without a word."""

    follow_up: timedelta
    close: timedelta
    night: Span | None
    zone: ZoneInfo

    def next(self, heard: datetime, *, followed_up: bool) -> datetime:
        """When something is due next for a customer who wrote last at `heard`, aware like it."""
        asked = heard if followed_up else self.by_day(heard + self.follow_up)
        due = not followed_up and asked - heard < min(WINDOW, self.close)
        return asked if due else heard + self.close

    def may_follow_up(self, heard: datetime, at: datetime) -> bool:
        """Whether a follow-up may still be sent `at` this time."""
        return at - heard < WINDOW and self.by_day(at) == at

    def by_day(self, at: datetime) -> datetime:
        """The time itself, or the end of the night it is in."""
        here = at.astimezone(self.zone)
        if self.night is None or not _is_within(here.time(), self.night):
            return at
        ends = self.night.closes
        day = here.date() + timedelta(days=1 if ends <= here.time() else 0)
        return datetime.combine(day, ends, self.zone).astimezone(at.tzinfo)


def _is_within(now: time, night: Span) -> bool:
    """Whether the time is in the span, which may go past midnight."""
    if night.opens <= night.closes:
        return night.opens <= now < night.closes
    return now >= night.opens or now < night.closes
