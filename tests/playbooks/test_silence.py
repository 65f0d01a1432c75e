"""When a customer who says nothing is asked again, and when the conversation is closed."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from playbooks.hours import Span
from playbooks.silence import Silence

PARIS = ZoneInfo("Europe/Paris")
QUIET = Silence(
    follow_up=timedelta(hours=4),
    close=timedelta(hours=24),
    night=Span(time(21), time(8)),
    zone=PARIS,
)


def paris(day: int, clock: str) -> datetime:
    """A time in November in Paris, in UTC."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("heard", "asked"),
    [
        (paris(24, "10:00"), paris(24, "14:00")),
        (paris(24, "18:30"), paris(25, "08:00")),  # half past ten is night
        (paris(24, "23:00"), paris(25, "08:00")),  # and so is three o'clock
        (paris(25, "04:30"), paris(25, "08:30")),
    ],
)
def test_a_customer_is_asked_again_after_hours_but_not_by_night(heard: datetime, asked: datetime) -> None:
    assert QUIET.next(heard, followed_up=False) == asked
    assert QUIET.may_follow_up(heard, asked)


def test_after_that_the_conversation_is_closed() -> None:
    heard = paris(24, "10:00")

    assert QUIET.next(heard, followed_up=True) == heard + timedelta(hours=24)


def test_a_night_longer_than_the_window_leaves_only_the_end() -> None:
    heard = paris(24, "22:00")
    sleepy = Silence(
        follow_up=timedelta(hours=4), close=timedelta(hours=24), night=Span(time(0), time(23)), zone=PARIS
    )

    assert sleepy.next(heard, followed_up=False) == heard + timedelta(hours=24)


def test_what_rings_too_late_is_not_said_any_more() -> None:
    heard = paris(24, "10:00")

    assert not QUIET.may_follow_up(heard, paris(24, "22:00"))
    assert not QUIET.may_follow_up(heard, paris(25, "09:45"))


def test_the_summer_clock_is_the_business_s() -> None:
    heard = datetime(2026, 7, 21, 16, 0, tzinfo=UTC)  # 18:00 in Paris

    assert QUIET.next(heard, followed_up=False) == datetime(2026, 7, 22, 6, 0, tzinfo=UTC)
