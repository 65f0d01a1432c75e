"""Free times are offered near what the customer asked for, in the time zone of the shop."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Misconfigured
from tools.calendar import Window
from tools.slots import MOST, Wish, nearest, wish

PARIS = ZoneInfo("Europe/Paris")
MONDAY = date(2026, 11, 30)


def free(*starts: tuple[int, int]) -> list[Window]:
    """An hour each, by days from Monday and the hour in Paris."""
    moments = [datetime.combine(MONDAY + timedelta(days=d), time(h), PARIS) for d, h in starts]
    return [
        Window(start=one.astimezone(UTC), end=one.astimezone(UTC) + timedelta(hours=1)) for one in moments
    ]


def offered(windows: list[Window], day: str | None, clock: str | None) -> list[tuple[int, int]]:
    """Day from Monday and hour in Paris of what is offered."""
    found = nearest(windows, wish(day, clock), PARIS)
    local = [one.start.astimezone(PARIS) for one in found]
    return [((one.date() - MONDAY).days, one.hour) for one in local]


WEEK = free(*((day, hour) for day in range(5) for hour in range(9, 18)))


def test_of_one_day_all_times_are_offered() -> None:
    assert offered(WEEK, "2026-12-01", None) == [(1, hour) for hour in range(9, 18)]


def test_of_several_days_a_few_each() -> None:
    assert offered(WEEK, "2026-11-30/2026-12-02", None) == [(d, h) for d in range(3) for h in (9, 13, 17)]
    assert offered(WEEK, None, None) == [(d, h) for d in range(3) for h in (9, 13, 17)]


@pytest.mark.parametrize(
    ("clock", "hours"),
    [
        ("morning", [9, 10, 11]),
        ("afternoon", [12, 13, 14, 15, 16, 17]),
        ("16:00/", [16, 17]),
        ("/11:00", [9, 10]),
        ("14:00/16:00", [14, 15]),
    ],
)
def test_a_time_of_day_narrows_the_day(clock: str, hours: list[int]) -> None:
    assert offered(WEEK, "2026-12-01", clock) == [(1, hour) for hour in hours]


def test_the_very_time_is_offered_alone() -> None:
    assert offered(WEEK, "2026-12-01", "14:00") == [(1, 14)]


def test_where_nothing_fits_the_nearest_are_offered() -> None:
    assert offered(free((0, 9), (1, 9), (4, 9)), "2026-12-02", None) == [(0, 9), (1, 9), (4, 9)]
    assert (1, 13) in offered(free((1, 13), (1, 15)), "2026-12-01", "14:00")


def test_what_is_no_day_or_time_is_our_mistake() -> None:
    for day, clock in (("soon", None), (None, "later")):
        with pytest.raises(Misconfigured):
            wish(day, clock)


@given(
    starts=st.lists(st.tuples(st.integers(0, 20), st.integers(9, 17)), unique=True, max_size=40),
    first=st.integers(0, 20),
    span=st.integers(0, 6),
    clock=st.sampled_from([None, "morning", "afternoon", "evening", "10:00", "12:00/", "/12:00"]),
)
def test_whatever_is_asked_for_a_short_ordered_list_of_free_times_comes(
    starts: list[tuple[int, int]], first: int, span: int, clock: str | None
) -> None:
    windows = free(*sorted(starts))
    begins = MONDAY + timedelta(days=first)
    wished = wish(f"{begins}/{begins + timedelta(days=span)}", clock)

    found = nearest(windows, wished, PARIS)

    assert list(found) == sorted(set(found), key=lambda one: one.start)
    assert set(found) <= set(windows)
    assert len(found) <= MOST
    assert bool(found) == bool(windows)
    fitting = {one for one in windows if wished.fits(one.start.astimezone(PARIS))}
    assert set(found) <= fitting or not fitting


def test_the_day_the_clocks_go_back_is_still_that_day() -> None:
    late = datetime(2026, 10, 25, 23, 30, tzinfo=PARIS)
    window = Window(start=late.astimezone(UTC), end=late.astimezone(UTC) + timedelta(minutes=30))

    assert nearest([window], wish("2026-10-25", "23:30"), PARIS) == (window,)
    assert Wish(first=date(2026, 10, 25), last=date(2026, 10, 25)).fits(late)
