"""Parcels: those of orders the caller may see, and the search for one's own."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.logistics import EventCode, Logistics, Missing, Parcel
from tools.orders import Order
from tools.sight import Sight

MOST_TOLD = 2
"""Scans told before the last one."""

_OWN_ORDERS_SEARCHED = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class TrackQuery:
    """`number` and `postcode` as for the order, needed where the order is not the caller's own."""

    tracking: str | None
    carrier: str | None
    number: str | None = None
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ParcelsQuery:
    """An order's parcels; `postcode` where it is not the caller's own."""

    number: str
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnParcelsQuery:
    number: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryQuery:
    number: str
    tracking: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchRequest:
    """`days` is how long the carrier has; `approved_by` is who decided, if anybody."""

    order: str
    tracking: str
    days: int
    approved_by: str | None = None


class LogisticsTools:
    """`logistics.*`."""

    def __init__(self, logistics: Logistics, sight: Sight, clock: Clock) -> None:
        self._logistics = logistics
        self._sight = sight
        self._clock = clock
        self.reads: Mapping[str, Reading] = {
            "logistics.track": Reading(Proof.NONE, self._track),
            "logistics.parcels": Reading(Proof.NONE, self._parcels),
            "logistics.delivered": Reading(Proof.CHANNEL, self._delivered),
            "logistics.delivery": Reading(Proof.CHANNEL, self._one_delivery),
        }
        self.writes: Mapping[str, Writing] = {
            "logistics.investigate": Writing(Proof.CHANNEL, self._investigate)
        }

    async def _track(self, args: Arguments, caller: Caller) -> Json:
        query = parse(TrackQuery, "logistics.track", args)
        if query.tracking is None or query.carrier is None or not await self._may_track(query, caller):
            raise NotFound("no such parcel")
        return parcel_answer(await self._logistics.track(query.tracking, query.carrier))

    async def _may_track(self, query: TrackQuery, caller: Caller) -> bool:
        if query.number is not None:
            orders: tuple[Order, ...] = ((await self._sight.see(query.number, query.postcode, caller)).order,)
        else:
            orders = await self._sight.own(caller, _OWN_ORDERS_SEARCHED)
        return any(query.tracking in order.parcels and order.carrier == query.carrier for order in orders)

    async def _parcels(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ParcelsQuery, "logistics.parcels", args)
        seen = await self._sight.see(query.number, query.postcode, caller)
        return [
            {**parcel_answer(one), "items": _items(seen.order, one.tracking)}
            for one in await self._of(seen.order)
        ]

    async def _delivered(self, args: Arguments, caller: Caller) -> Json:
        """The delivered parcels of one of the caller's own orders."""
        query = parse(OwnParcelsQuery, "logistics.delivered", args)
        order = (await self._sight.see(query.number, None, caller)).order
        arrived = [one for one in await self._of(order) if one.status == "delivered"]
        return [self._delivery(order, one) for one in arrived]

    async def _one_delivery(self, args: Arguments, caller: Caller) -> Json:
        query = parse(DeliveryQuery, "logistics.delivery", args)
        order = (await self._sight.see(query.number, None, caller)).order
        arrived = (one for one in await self._of(order) if one.status == "delivered")
        found = next((one for one in arrived if one.tracking == query.tracking), None)
        if found is None:
            raise NotFound("no such parcel")
        return self._delivery(order, found)

    def _delivery(self, order: Order, parcel: Parcel) -> JsonDict:
        """A delivered parcel with the carrier's proof; `days` are whole days since."""
        return {
            **parcel_answer(parcel),
            "items": _items(order, parcel.tracking),
            "handover": parcel.handover,
            "days": (self._clock() - parcel.events[-1].at).days,
            "searched": parcel.searched,
        }

    async def _investigate(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(SearchRequest, "logistics.investigate", args)
        order = (await self._sight.see(request.order, None, caller)).order
        if order.carrier is None or request.tracking not in order.parcels:
            raise NotFound("no such parcel")
        missing = Missing(
            order=order.number, customer=order.customer, tracking=request.tracking, carrier=order.carrier
        )
        search = await self._logistics.investigate(
            missing, request.days, key=key, approved_by=request.approved_by
        )
        return {"investigation": search.id, "due": search.due.isoformat()}

    async def _of(self, order: Order) -> list[Parcel]:
        carrier = order.carrier
        return [await self._logistics.track(one, carrier) for one in order.parcels] if carrier else []


def _items(order: Order, tracking: str) -> list[Json]:
    """What is in a parcel; all of the order where nobody said what is in which."""
    inside: list[Json] = [line.name for line in order.lines if line.tracking == tracking]
    return inside or [line.name for line in order.lines]


def parcel_answer(parcel: Parcel) -> JsonDict:
    """A parcel. `last_event` and each event's `code` are EventCodes; `raw` is the carrier's own text.

    `before` are the scans before the last one, newest first.
    """
    last = parcel.events[-1] if parcel.events else None
    return {
        "tracking": parcel.tracking,
        "carrier": parcel.carrier,
        "status": parcel.status,
        "late": parcel.status == "late",
        "eta": parcel.eta.isoformat() if parcel.eta else None,
        "last_event": str(last.code if last else EventCode.UNKNOWN),
        "last_place": last.place if last else None,
        "last_at": dump(last)["at"] if last else None,
        "last_raw": last.raw if last else None,
        "before": [dump(event) for event in reversed(parcel.events[:-1][-MOST_TOLD:])],
        "events": [dump(event) for event in parcel.events],
    }
