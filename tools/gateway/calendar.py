"""Appointments: free times, and the caller's own bookings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from tools.calendar import AppointmentKind, Booking, Calendar, Window
from tools.caller import Caller
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse
from tools.slots import Wish, nearest, wish

_BEFORE, _AHEAD = timedelta(days=3), timedelta(days=30)
_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class FreeQuery:
    """Free times of a kind, near a day and a time of day as tools.slots reads them."""

    kind: AppointmentKind
    day: str | None = None
    time: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeQuery:
    """The free time of a kind that begins at `start`."""

    kind: AppointmentKind
    start: datetime


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

    def __init__(self, calendar: Calendar, zone: ZoneInfo, clock: Clock) -> None:
        """`zone` is where customers and the business keep time."""
        self._calendar = calendar
        self._zone = zone
        self._clock = clock
        self.reads: Mapping[str, Reading] = {
            "calendar.look": Reading(Proof.CHANNEL, self._look),
            "calendar.free": Reading(Proof.CHANNEL, self._free),
            "calendar.time": Reading(Proof.CHANNEL, self._time),
            "calendar.booking": Reading(Proof.CHANNEL, self._one),
            "calendar.bookings": Reading(Proof.CHANNEL, self._own),
        }
        self.writes: Mapping[str, Writing] = {
            "calendar.book": Writing(Proof.CHANNEL, self._book),
            "calendar.move": Writing(Proof.CHANNEL, self._move),
            "calendar.cancel": Writing(Proof.CHANNEL, self._cancel),
        }

    async def _look(self, args: Arguments, caller: Caller) -> Json:
        """Whether there is `any` free time, and whether those offered are `exact`: what was asked for."""
        query = parse(FreeQuery, "calendar.look", args)
        wished = wish(query.day, query.time)
        if wished.last is not None and wished.last < self._clock().astimezone(self._zone).date():
            raise NotFound("that day is over")
        offered = nearest(await self._near(query.kind, wished), wished, self._zone)
        exact = all(wished.fits(one.start.astimezone(self._zone)) for one in offered)
        return {"any": bool(offered), "exact": exact}

    async def _free(self, args: Arguments, caller: Caller) -> Json:
        """The free times to offer, no more than fit into a list."""
        query = parse(FreeQuery, "calendar.free", args)
        wished = wish(query.day, query.time)
        free = await self._near(query.kind, wished)
        return [dump(one) for one in nearest(free, wished, self._zone)]

    async def _time(self, args: Arguments, caller: Caller) -> Json:
        query = parse(TimeQuery, "calendar.time", args)
        free = await self._calendar.free(query.kind, Window(start=query.start, end=query.start + _A_MOMENT))
        if not free:
            raise NotFound("no such free time")
        return {"kind": query.kind, **dump(free[0])}

    async def _near(self, kind: AppointmentKind, wished: Wish) -> tuple[Window, ...]:
        """The free times from some days before what is wished for on, and until long after it."""
        now = self._clock()
        first = wished.first or now.astimezone(self._zone).date()
        start = max(datetime.combine(first - _BEFORE, time.min, self._zone).astimezone(UTC), now)
        end = datetime.combine(wished.last or first, time.max, self._zone).astimezone(UTC) + _AHEAD
        return await self._calendar.free(kind, Window(start=start, end=end))

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
