"""The demo world's parcels, with the scans of their carriers."""

from datetime import datetime, timedelta

from tools.logistics import EventCode, Parcel, ParcelEvent, ParcelStatus
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


def parcel(order: Order, person: Person, now: datetime) -> Parcel | None:
    """The parcel of an order that left the house, else None."""
    if order.tracking is None or order.carrier is None:
        return None
    journey = _start(order, person)
    status: ParcelStatus = "in_transit"
    eta = (now + timedelta(days=1 + person.turn % 2)).date()
    if order.delivered is not None:
        status, eta = "delivered", order.delivered.date()
        journey.append(_scan(EventCode.OUT_FOR_DELIVERY, order.delivered - timedelta(hours=4), person.town))
        journey.append(_scan(EventCode.DELIVERED, order.delivered, person.town))
    elif order.status == "late":
        status = "late"
        trouble = _TROUBLE[person.turn % len(_TROUBLE)]
        journey.append(_scan(trouble, now - timedelta(days=2, hours=5), COUNTRIES[person.country].hub))
    elif person.turn == 5:
        status, eta = "out_for_delivery", now.date()
        journey.append(_scan(EventCode.OUT_FOR_DELIVERY, now - timedelta(hours=2), person.town))
    promised = None if journey[-1].code is EventCode.ADDRESS_PROBLEM else eta
    return Parcel(
        tracking=order.tracking, carrier=order.carrier, status=status, eta=promised, events=tuple(journey)
    )


def _start(order: Order, person: Person) -> list[ParcelEvent]:
    hub = COUNTRIES[person.country].hub
    return [
        _scan(EventCode.LABEL_CREATED, order.placed + timedelta(hours=8), "Roissy"),
        _scan(EventCode.PICKED_UP, order.placed + timedelta(hours=20), "Roissy"),
        _scan(EventCode.IN_TRANSIT, order.placed + timedelta(hours=36), hub),
    ]


def _scan(code: EventCode, at: datetime, place: str) -> ParcelEvent:
    return ParcelEvent(code=code, at=at, place=place, raw=_RAW[code])
