"""Appointments: free times are booked while there is room, and only one's own are touched."""

import asyncio
from typing import Any

import pytest

from domain.errors import Locked, NotFound, Refused
from domain.json import Json
from tests.flows.world import PLAYBOOK
from tests.tools.office import NOON, STRANGER, Office
from tools.calendar import Window
from tools.sandbox.opening import OFFERED, times

KINDS = tuple(OFFERED)


async def book(office: Office, role: str, start: Json, kind: str = "repair", key: str = "k") -> Any:
    args: dict[str, Json] = {"kind": kind, "start": start}
    return await office.gateway.write("calendar.book", args, key, office.caller("en", role))


async def first_free(office: Office, kind: str = "repair") -> Any:
    return (await office.read("calendar.free", office.caller("en", "small"), kind=kind))[0]["start"]


@pytest.mark.parametrize("kind", KINDS)
def test_appointments_lie_within_the_shops_opening_hours(kind: Any) -> None:
    year = Window(start=NOON, end=NOON.replace(year=NOON.year + 1))

    for one in times(kind, year):
        last = one.end - (one.end - one.start) / 1000
        assert PLAYBOOK.is_open(one.start)
        assert PLAYBOOK.is_open(last)


async def test_a_time_is_booked_as_often_as_there_is_room(office: Office) -> None:
    start = await first_free(office)

    await book(office, "small", start, key="a")
    await book(office, "large", start, key="b")

    with pytest.raises(Refused, match="slot-taken"):
        await book(office, "late", start, key="c")
    assert await first_free(office) > start


async def test_the_same_booking_twice_is_made_once(office: Office) -> None:
    start = await first_free(office)
    before = len(office.shown("bookings"))

    answers = await asyncio.gather(*(book(office, "small", start) for _ in range(6)))

    assert len({one["id"] for one in answers}) == 1
    assert len(office.shown("bookings")) == before + 1


async def test_what_is_no_time_of_ours_cannot_be_booked(office: Office) -> None:
    for start in ("2026-11-22T10:00:00Z", "2026-11-19T10:00:00Z", "2026-11-24T02:00:00Z"):
        with pytest.raises(Refused, match="slot-taken"):
            await book(office, "small", start)


async def test_a_booking_is_moved_and_cancelled_once(office: Office) -> None:
    caller = office.caller("en", "small")
    booked = await book(office, "small", await first_free(office))
    free = (await office.read("calendar.free", caller, kind="repair"))[3]["start"]

    move: dict[str, Json] = {"booking": booked["id"], "start": free}
    moved = await office.gateway.write("calendar.move", move, "m", caller)
    await office.gateway.write("calendar.cancel", {"booking": booked["id"]}, "c", caller)

    assert moved["start"] == free
    assert await office.read("calendar.bookings", caller) == []
    with pytest.raises(Refused, match="booking-over"):
        await office.gateway.write("calendar.cancel", {"booking": booked["id"]}, "d", caller)


async def test_others_bookings_do_not_exist(office: Office) -> None:
    booked = await book(office, "small", await first_free(office))
    asked: dict[str, Json] = {"booking": booked["id"]}

    for caller, error in ((office.caller("en", "large"), NotFound), (STRANGER, Locked)):
        assert isinstance(await office.error_of("calendar.booking", caller, **asked), error)
        with pytest.raises(error):
            await office.gateway.write("calendar.cancel", asked, "x", caller)
    with pytest.raises(Locked):
        await office.gateway.write("calendar.book", {"kind": "demo", "start": booked["start"]}, "y", STRANGER)


async def test_free_times_are_looked_for_on_the_day_that_was_asked_for(office: Office) -> None:
    caller = office.caller("en", "small")
    asked: dict[str, Json] = {"kind": "repair", "day": "2026-12-01", "time": "morning"}

    look = await office.read("calendar.look", caller, **asked)
    free = await office.read("calendar.free", caller, **asked)

    assert look == {"any": True, "exact": True}
    assert [one["start"] for one in free] == [f"2026-12-01T{hour:02}:00:00Z" for hour in (8, 9, 10)]


async def test_a_closed_day_brings_the_nearest_times_and_says_so(office: Office) -> None:
    caller = office.caller("en", "small")
    sunday: dict[str, Json] = {"kind": "repair", "day": "2026-12-06"}

    assert await office.read("calendar.look", caller, **sunday) == {"any": True, "exact": False}
    assert await office.read("calendar.free", caller, **sunday)


async def test_a_day_that_is_over_is_not_found(office: Office) -> None:
    caller = office.caller("en", "small")

    assert isinstance(await office.error_of("calendar.look", caller, kind="demo", day="2026-11-19"), NotFound)
    await office.read("calendar.look", caller, kind="demo", day="2026-11-20")


async def test_a_time_that_is_not_free_any_more_is_not_found(office: Office) -> None:
    caller = office.caller("en", "small")
    start = await first_free(office, "installation")
    assert (await office.read("calendar.time", caller, kind="installation", start=start))["start"] == start

    await book(office, "large", start, kind="installation")

    asked: dict[str, Json] = {"kind": "installation", "start": start}
    assert isinstance(await office.error_of("calendar.time", caller, **asked), NotFound)
