"""The demo world's parcels, with the scans of their carriers, and the searches for them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tools.logistics import (
    EventCode,
    Handover,
    Investigation,
    InvestigationState,
    Parcel,
    ParcelEvent,
    ParcelStatus,
)
from tools.orders import Order
from tools.sandbox.people import COUNTRIES, Person

_RAW = {
    EventCode.LABEL_CREATED: "Shipment information received, awaiting item",
    EventCode.PICKED_UP: "Item collected from sender",
    EventCode.IN_TRANSIT: "Item processed at sorting centre",
    EventCode.AT_DEPOT: "Arrived at local delivery depot",
    EventCode.DELAYED_WEATHER: "DELAY - adverse weather conditions on route",
    EventCode.DELAYED_VOLUME: "DELAY - high volume at hub",
    EventCode.ADDRESS_PROBLEM: "EXC 31 - address incomplete, awaiting instructions",
    EventCode.CUSTOMS: "Held at customs - clearance in progress",
    EventCode.DELIVERY_ATTEMPTED: "Addressee absent, second attempt scheduled",
    EventCode.OUT_FOR_DELIVERY: "With courier for delivery",
    EventCode.DELIVERED: "Delivered, proof of delivery available",
}
_TROUBLE = (
    EventCode.DELAYED_WEATHER,
    EventCode.DELAYED_VOLUME,
    EventCode.ADDRESS_PROBLEM,
    EventCode.DELIVERY_ATTEMPTED,
)
_ABROAD = ("GB",)
"""Where parcels from the house go through customs."""

_HANDOVERS: tuple[Handover, ...] = ("letterbox", "signed", "neighbour", "safe_place", "pickup_point")
_SEARCH_DAYS = 10


def parcels(order: Order, person: Person, now: datetime) -> Iterator[Parcel]:
    """The parcels of an order that left the house."""
    for tracking in order.parcels:
        yield _parcel(order, tracking, person, now)


def search(order: Order, state: InvestigationState, now: datetime) -> Investigation:
    """The search for the order's parcel; one that is over began long ago."""
    opened = now - timedelta(days=3 if state == "open" else 30, hours=2)
    return Investigation(
        id=f"IV-{order.number.removeprefix('V-')}",
        order=order.number,
        customer=order.customer,
        tracking=str(order.tracking),
        carrier=str(order.carrier),
        state=state,
        opened=opened,
        due=(opened + timedelta(days=_SEARCH_DAYS)).date(),
    )


def _parcel(order: Order, tracking: str, person: Person, now: datetime) -> Parcel:
    journey = _start(order, person)
    status: ParcelStatus = "in_transit"
    eta = (now + timedelta(days=1 + person.turn % 2)).date()
    if order.delivered is not None:
        status, eta = "delivered", order.delivered.date()
        journey.append(_scan(EventCode.OUT_FOR_DELIVERY, order.delivered - timedelta(hours=4), person.town))
        journey.append(_scan(EventCode.DELIVERED, order.delivered, person.town))
    elif order.status == "late":
        status = "late"
        trouble = _trouble(person)
        journey.append(_scan(trouble, now - timedelta(days=2, hours=5), COUNTRIES[person.country].hub))
    elif person.turn == 5:
        status, eta = "out_for_delivery", now.date()
        journey.append(_scan(EventCode.OUT_FOR_DELIVERY, now - timedelta(hours=2), person.town))
    promised = None if journey[-1].code is EventCode.ADDRESS_PROBLEM else eta
    return Parcel(
        tracking=tracking,
        carrier=str(order.carrier),
        status=status,
        eta=promised,
        events=tuple(journey),
        handover=_HANDOVERS[person.number % len(_HANDOVERS)] if status == "delivered" else None,
    )


def _trouble(person: Person) -> EventCode:
    if person.country in _ABROAD:
        return EventCode.CUSTOMS
    return _TROUBLE[person.turn % len(_TROUBLE)]


def _start(order: Order, person: Person) -> list[ParcelEvent]:
    hub = COUNTRIES[person.country].hub
    return [
        _scan(EventCode.LABEL_CREATED, order.placed + timedelta(hours=8), "Roissy"),
        _scan(EventCode.PICKED_UP, order.placed + timedelta(hours=20), "Roissy"),
        _scan(EventCode.IN_TRANSIT, order.placed + timedelta(hours=36), hub),
    ]


def _scan(code: EventCode, at: datetime, place: str) -> ParcelEvent:
    return ParcelEvent(code=code, at=at, place=place, raw=_RAW[code])
