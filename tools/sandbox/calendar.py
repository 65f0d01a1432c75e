"""The sandbox's calendar: opening hours less what is booked."""

from dataclasses import replace
from datetime import datetime

from domain.errors import Refused
from domain.json import JsonDict, dump, load
from tools.calendar import AppointmentKind, Booking, Window
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.opening import OFFERED, times
from tools.sandbox.rows import find, must_get, next_id, put


class SandboxCalendar:
    """Meets tools.calendar.Calendar."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def free(self, kind: AppointmentKind, within: Window) -> tuple[Window, ...]:
        """Times that are still to come and not fully booked."""
        now = self._backend.now()

        def look(records: Transaction) -> tuple[Window, ...]:
            taken = _taken(records, kind)
            return tuple(
                one for one in times(kind, within) if one.start > now and _has_room(kind, one, taken)
            )

        return await self._backend.read(look)

    async def booking(self, id: str) -> Booking:
        """The booking."""
        return load(Booking, await self._backend.read(lambda r: must_get(r, "bookings", id)))

    async def bookings(self, customer: str) -> tuple[Booking, ...]:
        """The customer's bookings."""
        rows = await self._backend.read(lambda r: find(r, "bookings", "customer", customer))
        return tuple(sorted((load(Booking, row) for row in rows), key=lambda one: (one.start, one.id)))

    async def book(self, kind: AppointmentKind, start: datetime, customer: str, *, key: str) -> Booking:
        """Add a booking."""
        arguments: JsonDict = {"kind": kind, "start": start.isoformat(), "customer": customer}

        def work(records: Transaction) -> str:
            slot = self._slot(records, kind, start)
            booking = Booking(
                id=next_id(records, "bookings", "B"),
                customer=customer,
                kind=kind,
                title=OFFERED[kind].title,
                start=slot.start,
                end=slot.end,
                state="confirmed",
            )
            put(records, "bookings", booking.id, dump(booking))
            return booking.id

        return load(Booking, await self._backend.write(key, arguments, "bookings", work))

    async def move(self, booking: str, start: datetime, *, key: str) -> Booking:
        """Change the booking's time."""

        def work(records: Transaction) -> str:
            one = self._confirmed(records, booking)
            slot = self._slot(records, one.kind, start, besides=one.id)
            put(records, "bookings", one.id, dump(replace(one, start=slot.start, end=slot.end)))
            return one.id

        arguments: JsonDict = {"booking": booking, "start": start.isoformat()}
        return load(Booking, await self._backend.write(key, arguments, "bookings", work))

    async def cancel(self, booking: str, *, key: str) -> Booking:
        """Mark the booking."""

        def work(records: Transaction) -> str:
            one = self._confirmed(records, booking)
            put(records, "bookings", one.id, dump(replace(one, state="cancelled")))
            return one.id

        return load(Booking, await self._backend.write(key, {"cancel": booking}, "bookings", work))

    def _confirmed(self, records: Transaction, id: str) -> Booking:
        one = load(Booking, must_get(records, "bookings", id))
        if one.state != "confirmed" or one.start <= self._backend.now():
            raise Refused("booking-over")
        return one

    def _slot(
        self, records: Transaction, kind: AppointmentKind, start: datetime, besides: str | None = None
    ) -> Window:
        """The time that begins at `start`, if it is one of ours, to come and not fully booked."""
        within = Window(start=start, end=start + OFFERED[kind].length)
        slot = next((one for one in times(kind, within) if one.start == start), None)
        taken = _taken(records, kind, besides)
        if slot is None or start <= self._backend.now() or not _has_room(kind, slot, taken):
            raise Refused("slot-taken")
        return slot


def _taken(records: Transaction, kind: AppointmentKind, besides: str | None = None) -> list[Booking]:
    booked = (load(Booking, row) for row in records.list("bookings"))
    return [one for one in booked if (one.kind, one.state) == (kind, "confirmed") and one.id != besides]


def _has_room(kind: AppointmentKind, slot: Window, taken: list[Booking]) -> bool:
    at_once = sum(one.start < slot.end and slot.start < one.end for one in taken)
    return at_once < OFFERED[kind].capacity
