"""Logistics: where a parcel is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol

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
    """One parcel. `events` oldest first, at least one; `eta` is the day the carrier now promises, if any."""

    tracking: str
    carrier: str
    status: ParcelStatus
    eta: date | None
    events: tuple[ParcelEvent, ...]


class Logistics(Protocol):
    """Carriers, behind one door."""

    async def track(self, tracking: str, carrier: str) -> Parcel:
        """Where the parcel with this tracking number is.

        Raises:
            NotFound: the carrier does not know it.
        """
        ...
