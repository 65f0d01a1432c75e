"""Orders: looked up by ownership or postcode."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.clock import Clock
from domain.contact import Proof
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.orders import Order
from tools.sight import Sight


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderQuery:
    number: str
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecentQuery:
    limit: int = 5


class OrderTools:
    """`orders.*`."""

    writes: Mapping[str, Writing] = {}

    def __init__(self, sight: Sight, clock: Clock) -> None:
        self._sight = sight
        self._clock = clock
        self.reads = {
            "orders.order": Reading(Proof.NONE, self._order),
            "orders.recent": Reading(Proof.CHANNEL, self._recent),
        }

    async def _order(self, args: Arguments, caller: Caller) -> Json:
        query = parse(OrderQuery, "orders.order", args)
        seen = await self._sight.see(query.number, query.postcode, caller)
        return order_answer(seen.order, self._clock(), own=seen.own)

    async def _recent(self, args: Arguments, caller: Caller) -> Json:
        query = parse(RecentQuery, "orders.recent", args)
        now = self._clock()
        return [order_answer(order, now, own=True) for order in await self._sight.own(caller, query.limit)]


def order_answer(order: Order, now: datetime, *, own: bool) -> JsonDict:
    """An order; `age_days` are whole days since delivery, else since it was placed.

    To somebody who only knows the postcode, money and customer are None.
    """
    data = dump(order)
    return {
        "number": order.number,
        "status": order.status,
        "placed": data["placed"],
        "delivered": data["delivered"],
        "age_days": (now - (order.delivered or order.placed)).days,
        "total": data["total"] if own else None,
        "items": [line.name for line in order.lines],
        "tracking": order.tracking,
        "carrier": order.carrier,
        "refunded": order.refunded.amount >= order.total.amount > 0,
        "refunded_amount": order.refunded.amount if own else None,
        "customer": order.customer if own else None,
    }
