"""Orders: looked up by ownership or postcode, and one's own called off."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain import address
from domain.address import Address
from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from domain.money import Money
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.orders import Cancellation, Order, Orders, OrderStatus, cancellation, destination
from tools.sight import Sight

MOST_SEARCHED = 100
"""Of one's own orders, newest first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderQuery:
    number: str
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecentQuery:
    """With `states` only orders that are in one of them."""

    limit: int = 5
    states: tuple[OrderStatus, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnQuery:
    number: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CancelRequest:
    """As `orders.cancellation` answers; `refund` in minor units. `approved_by` is who decided, if anybody."""

    order: str
    refund: int
    currency: str
    approved_by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DestinationQuery:
    """`address` as a slot keeps it; `country` where the customer was asked for it."""

    number: str
    address: str
    country: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AddressRequest:
    """As `orders.destination` answers; `redirect` names parcels that the carrier holds."""

    order: str
    street: str
    postcode: str
    town: str
    country: str
    redirect: tuple[str, ...] = ()
    approved_by: str | None = None


class OrderTools:
    """`orders.*`."""

    def __init__(self, orders: Orders, sight: Sight, clock: Clock) -> None:
        self._orders = orders
        self._sight = sight
        self._clock = clock
        self.reads: Mapping[str, Reading] = {
            "orders.order": Reading(Proof.NONE, self._order),
            "orders.recent": Reading(Proof.CHANNEL, self._recent),
            "orders.cancellation": Reading(Proof.CHANNEL, self._cancellation),
            "orders.destination": Reading(Proof.CHANNEL, self._destination),
        }
        self.writes: Mapping[str, Writing] = {
            "orders.cancel": Writing(Proof.CHANNEL, self._cancel),
            "orders.readdress": Writing(Proof.CHANNEL, self._readdress),
        }

    async def _order(self, args: Arguments, caller: Caller) -> Json:
        query = parse(OrderQuery, "orders.order", args)
        seen = await self._sight.see(query.number, query.postcode, caller)
        return order_answer(seen.order, self._clock(), own=seen.own)

    async def _recent(self, args: Arguments, caller: Caller) -> Json:
        query = parse(RecentQuery, "orders.recent", args)
        orders = await self._sight.own(caller, MOST_SEARCHED if query.states else query.limit)
        fitting = [order for order in orders if not query.states or order.status in query.states]
        return [order_answer(order, self._clock(), own=True) for order in fitting[: max(query.limit, 0)]]

    async def _cancellation(self, args: Arguments, caller: Caller) -> Json:
        query = parse(OwnQuery, "orders.cancellation", args)
        order = (await self._sight.see(query.number, None, caller)).order
        return cancellation_answer(order, cancellation(order))

    async def _cancel(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(CancelRequest, "orders.cancel", args)
        order = (await self._sight.see(request.order, None, caller)).order
        refund = Money(request.refund, request.currency)
        after = await self._orders.cancel(order.number, refund, key=key, approved_by=request.approved_by)
        return {"order": after.number, "status": after.status, "refund": dump(refund)}

    async def _destination(self, args: Arguments, caller: Caller) -> Json:
        query = parse(DestinationQuery, "orders.destination", args)
        order = (await self._sight.see(query.number, None, caller)).order
        told = address.read(query.address)
        if told is None or told.lacks or not told.countries:
            raise NotFound("no such address")
        known = order.address or Address(postcode=order.postcode)
        return destination_answer(told, known, destination(told, known, query.country))

    async def _readdress(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(AddressRequest, "orders.readdress", args)
        order = (await self._sight.see(request.order, None, caller)).order
        to = Address(
            street=request.street, postcode=request.postcode, town=request.town, country=request.country
        )
        after = await self._orders.readdress(
            order.number, to, request.redirect, key=key, approved_by=request.approved_by
        )
        return {"order": after.number, "address": str(to)}


def destination_answer(told: Address, known: Address, found: Address | None) -> JsonDict:
    """Where an order would go. `country` is None where it has to be asked for; `abroad` is whether another
    country than so far, `same` whether nothing would change."""
    to = found or told
    return {
        "street": to.street,
        "postcode": to.postcode,
        "town": to.town,
        "country": to.country,
        "abroad": to.country != known.country,
        "same": str(to).casefold() == str(known).casefold(),
    }


def cancellation_answer(order: Order, ends: Cancellation) -> JsonDict:
    """What calling an order off comes to; `left` names what has left already."""
    return {
        "items": [line.name for line in ends.lines],
        "left": [line.name for line in order.lines if line not in ends.lines and not line.cancelled],
        "refund": dump(ends.refund),
        "whole": ends.whole,
    }


def order_answer(order: Order, now: datetime, *, own: bool) -> JsonDict:
    """An order; `age_days` are whole days since delivery, else since it was placed.

    `waiting` is what has not left yet of an order of which something has. To somebody who only knows the
    postcode, money and customer are None.
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
        "skus": [line.sku for line in order.lines],
        "waiting": [line.name for line in order.waiting] if order.tracking else [],
        "tracking": order.tracking,
        "carrier": order.carrier,
        "refunded": order.refunded.amount >= order.total.amount > 0,
        "refunded_amount": order.refunded.amount if own else None,
        "customer": order.customer if own else None,
    }
