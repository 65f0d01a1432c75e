"""Calendar: appointments at the business's, its free times, and what is booked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

AppointmentKind = Literal["repair", "demo", "installation", "pickup"]
BookingState = Literal["confirmed", "done", "cancelled"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """A stretch of time, aware UTC; `end` is not part of it."""

    start: datetime
    end: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Booking:
    """An appointment of a customer's; `title` is what the business calls its kind."""

    id: str
    customer: str
    kind: AppointmentKind
    title: str
    start: datetime
    end: datetime
    state: BookingState


class Calendar(Protocol):
    """A booking calendar. It never books beyond its capacity, whoever asks."""

    async def free(self, kind: AppointmentKind, within: Window) -> tuple[Window, ...]:
        """The free times that begin within the window, earliest first."""
        ...

    async def booking(self, id: str) -> Booking:
        """The booking, whoever owns it.

        Raises:
            NotFound: there is none.
        """
        ...

    async def bookings(self, customer: str) -> tuple[Booking, ...]:
        """All of the customer's bookings, earliest first."""
        ...

    async def book(self, kind: AppointmentKind, start: datetime, customer: str, *, key: str) -> Booking:
        """Book a free time, once per `key`.

        Raises:
            Refused: `slot-taken` when it is not free (any more).
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def move(self, booking: str, start: datetime, *, key: str) -> Booking:
        """Move a confirmed booking to a free time, once per `key`.

        Raises:
            NotFound: there is no such booking.
            Refused: `slot-taken`; `booking-over` when it was cancelled or has been.
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def cancel(self, booking: str, *, key: str) -> Booking:
        """Cancel a confirmed booking, once per `key`.

        Raises:
            NotFound: there is no such booking.
            Refused: `booking-over` when it was cancelled or has been.
            Misconfigured: the key came before with other arguments.
        """
        ...
