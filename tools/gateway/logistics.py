"""Parcels: those of orders the caller may see."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.logistics import EventCode, Logistics, Parcel
from tools.orders import Order
from tools.sight import Sight

_OWN_ORDERS_SEARCHED = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class TrackQuery:
    """`number` and `postcode` as for the order, needed where the order is not the caller's own."""

    tracking: str | None
    carrier: str | None
    number: str | None = None
    postcode: str | None = None


class LogisticsTools:
    """`logistics.*`."""

    writes: Mapping[str, Writing] = {}

    def __init__(self, logistics: Logistics, sight: Sight) -> None:
        self._logistics = logistics
        self._sight = sight
        self.reads = {"logistics.track": Reading(Proof.NONE, self._track)}

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
        return any((order.tracking, order.carrier) == (query.tracking, query.carrier) for order in orders)


def parcel_answer(parcel: Parcel) -> JsonDict:
    """A parcel. `last_event` and each event's `code` are EventCodes; `raw` is the carrier's own text."""
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
        "events": [dump(event) for event in parcel.events],
    }
