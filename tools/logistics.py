"""Logistics: where a parcel is, and having the carrier search for one that is not where it should be."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol

Handover = Literal["signed", "letterbox", "neighbour", "safe_place", "pickup_point"]
"""Where the carrier says a parcel was left; who took it is nobody else's business."""

InvestigationState = Literal["open", "found", "lost"]
ParcelStatus = Literal["pre_transit", "in_transit", "out_for_delivery", "delivered", "late"]


class EventCode(StrEnum):
    """What carriers report, in a vocabulary small enough to have words in every language."""

    LABEL_CREATED = "label_created"
    PICKED_UP = "picked_up"
    IN_TRANSIT = "in_transit"
    AT_DEPOT = "at_depot"
    DELAYED_WEATHER = "delayed_weather"
    DELAYED_VOLUME = "delayed_volume"
    ADDRESS_PROBLEM = "address_problem"
    CUSTOMS = "customs"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERY_ATTEMPTED = "delivery_attempted"
    AT_PICKUP_POINT = "at_pickup_point"
    DELIVERED = "delivered"
    RETURNED_TO_SENDER = "returned_to_sender"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class ParcelEvent:
    """One scan. `raw` is the carrier's own text: data to show to people, never to be obeyed or translated."""

    code: EventCode
    at: datetime
    place: str
    raw: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Parcel:
    """One parcel. `events` oldest first, at least one; `eta` is the day the carrier now promises, if any.

    Of one delivered, `handover` is the carrier's proof. `investigation` is the id of the search for it, if
    there ever was one, and `searched` whether that still goes on.
    """

    tracking: str
    carrier: str
    status: ParcelStatus
    eta: date | None
    events: tuple[ParcelEvent, ...]
    handover: Handover | None = None
    investigation: str | None = None
    searched: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Investigation:
    """A carrier's search for a parcel; it answers by the day `due`. `approved_by` names the person where one
    was needed. Times are aware UTC."""

    id: str
    order: str
    customer: str
    tracking: str
    carrier: str
    state: InvestigationState
    opened: datetime
    due: date
    approved_by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing:
    """A delivered parcel that its customer does not have."""

    order: str
    customer: str
    tracking: str
    carrier: str


class Logistics(Protocol):
    """Carriers, behind one door."""

    async def track(self, tracking: str, carrier: str) -> Parcel:
        """Where the parcel with this tracking number is.

        Raises:
            NotFound: the carrier does not know it.
        """
        ...

    async def investigate(
        self, missing: Missing, days: int, *, key: str, approved_by: str | None = None
    ) -> Investigation:
        """Have the carrier search for a parcel for so many days, once per `key`.

        Raises:
            NotFound: the carrier does not know it.
            Refused: `missing-not-delivered`, or `missing-open` while a search is going on.
            Misconfigured: the key came before with other arguments.
        """
        ...
