"""Appointments: free times, and the caller's own bookings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from tools.calendar import AppointmentKind, Booking, Calendar, Window
from tools.caller import Caller
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse

_AHEAD = timedelta(days=30)
_MOST = 9


@dataclass(frozen=True, kw_only=True, slots=True)
class FreeQuery:
    """Free times of a kind, from `start` (or now) on."""

    kind: AppointmentKind
    start: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class BookingQuery:
    booking: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BookRequest:
    kind: AppointmentKind
    start: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class MoveRequest:
    booking: str
    start: datetime


class CalendarTools:
    """`calendar.*`."""

    def __init__(self, calendar: Calendar, clock: Clock) -> None:
        self._calendar = calendar
        self._clock = clock
        self.reads: Mapping[str, Reading] = {
            "calendar.free": Reading(Proof.CHANNEL, self._free),
            "calendar.booking": Reading(Proof.CHANNEL, self._one),
            "calendar.bookings": Reading(Proof.CHANNEL, self._own),
        }
        self.writes: Mapping[str, Writing] = {
            "calendar.book": Writing(Proof.CHANNEL, self._book),
            "calendar.move": Writing(Proof.CHANNEL, self._move),
            "calendar.cancel": Writing(Proof.CHANNEL, self._cancel),
        }

    async def _free(self, args: Arguments, caller: Caller) -> Json:
        """The next free times, no more than fit into a list."""
        query = parse(FreeQuery, "calendar.free", args)
        start = max(query.start or self._clock(), self._clock())
        free = await self._calendar.free(query.kind, Window(start=start, end=start + _AHEAD))
        return [{"id": dump(one)["start"], **dump(one)} for one in free[:_MOST]]

    async def _one(self, args: Arguments, caller: Caller) -> Json:
        query = parse(BookingQuery, "calendar.booking", args)
        return booking_answer(await self._find(query.booking, caller), self._clock())

    async def _own(self, args: Arguments, caller: Caller) -> Json:
        """The caller's bookings that are still to come."""
        parse(Nothing, "calendar.bookings", args)
        now = self._clock()
        own = await self._calendar.bookings(customer_of(caller))
        ahead = [one for one in own if one.state == "confirmed" and one.start > now]
        return [booking_answer(one, now) for one in ahead if caller.owns(one.customer)]

    async def _book(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(BookRequest, "calendar.book", args)
        booked = await self._calendar.book(request.kind, request.start, customer_of(caller), key=key)
        return booking_answer(booked, self._clock())

    async def _move(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(MoveRequest, "calendar.move", args)
        one = await self._find(request.booking, caller)
        return booking_answer(await self._calendar.move(one.id, request.start, key=key), self._clock())

    async def _cancel(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(BookingQuery, "calendar.cancel", args)
        one = await self._find(request.booking, caller)
        return booking_answer(await self._calendar.cancel(one.id, key=key), self._clock())

    async def _find(self, id: str, caller: Caller) -> Booking:
        one = await self._calendar.booking(id)
        if not caller.owns(one.customer):
            raise NotFound("no such booking")
        return one


def booking_answer(one: Booking, now: datetime) -> JsonDict:
    """A booking; `hours_left` are whole hours until it begins, negative once it has."""
    data = dump(one)
    hours = int((one.start - now).total_seconds() // 3600)
    return {name: data[name] for name in ("id", "kind", "start", "end", "state")} | {"hours_left": hours}
