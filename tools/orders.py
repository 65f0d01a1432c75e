"""Orders: what a customer bought, where it stands, and what calling it off would come to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

from domain.address import Address
from domain.money import Money

OrderStatus = Literal["paid", "packed", "shipped", "late", "delivered", "returned", "refunded", "cancelled"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One product of an order; `price` is for one piece, `tracking` the parcel it left in, if it has left.

    A line that was called off is `cancelled` and never leaves.
    """

    sku: str
    name: str
    quantity: int
    price: Money
    tracking: str | None = None
    cancelled: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """One order. `total` is the lines plus `shipping` less `discount`; `refunded` is what went back so far.

    `customer` is the CRM's id of the owner. `tracking` is its first parcel; all go with one carrier.
    `address` is where it goes, where the shop tells us. Times are aware UTC.
    """

    number: str
    customer: str
    status: OrderStatus
    placed: datetime
    delivered: datetime | None
    lines: tuple[Line, ...]
    shipping: Money
    discount: Money
    total: Money
    refunded: Money
    postcode: str
    tracking: str | None = None
    carrier: str | None = None
    address: Address | None = None

    @property
    def waiting(self) -> tuple[Line, ...]:
        """The lines that are still in the house, as far as we are told which have left."""
        partly = self.status in ("shipped", "late") and any(line.tracking for line in self.lines)
        inside = partly or self.status in ("paid", "packed")
        return tuple(line for line in self.lines if inside and not line.tracking and not line.cancelled)

    @property
    def parcels(self) -> tuple[str, ...]:
        """The tracking numbers of its parcels, each once."""
        own = [line.tracking for line in self.lines if line.tracking]
        return tuple(dict.fromkeys([self.tracking, *own] if self.tracking else own))


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancellation:
    """What calling an order off comes to now: the lines that stay in the house, what goes back for them,
    and whether that is the `whole` order."""

    lines: tuple[Line, ...]
    refund: Money
    whole: bool


def cancellation(order: Order) -> Cancellation:
    """What can still be called off. For a part of the order its share of the discount is kept, rounded in
    our favour by a cent at most, and shipping is not given back; never more goes back than is left."""
    left = Money(order.total.amount - order.refunded.amount, order.total.currency)
    lines = order.waiting
    if len(lines) == len(order.lines):
        return Cancellation(lines=lines, refund=left, whole=True)
    goods, part = _worth(order.lines), _worth(lines)
    kept = -(-order.discount.amount * part // goods) if goods else 0
    return Cancellation(lines=lines, refund=Money(min(part - kept, left.amount), left.currency), whole=False)


def _worth(lines: Sequence[Line]) -> int:
    return sum(line.price.amount * line.quantity for line in lines)


class Orders(Protocol):
    """A shop's orders."""

    async def order(self, number: str) -> Order:
        """The order with this number, whoever owns it.

        Raises:
            NotFound: there is none.
        """
        ...

    async def orders(self, customer: str, limit: int) -> tuple[Order, ...]:
        """The customer's orders, newest first."""
        ...

    async def cancel(self, order: str, refund: Money, *, key: str, approved_by: str | None = None) -> Order:
        """Call off what has not left yet and give `refund` back for it, both or neither, once per `key`.

        Raises:
            NotFound: there is no such order.
            Refused: `cancel-shipped` where nothing is left to call off, `order-changed` where `refund` is
                not what `cancellation` comes to any more.
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def readdress(
        self, order: str, to: Address, redirect: Sequence[str], *, key: str, approved_by: str | None = None
    ) -> Order:
        """Send an order that has not left yet elsewhere, once per `key`. `redirect` names its parcels that a
        carrier holds for want of a good address; those go on to the new one.

        Raises:
            NotFound: there is no such order, or no such parcel of it.
            Refused: `address-shipped` where it has left and nothing is held.
            Misconfigured: the key came before with other arguments.
        """
        ...


def destination(told: Address, known: Address, said: str | None) -> Address | None:
    """The address with its country: the one in it, else the one `said`, else that of the address `known` so
    far, each where such postcodes are; where only one country has them that one. None where they leave it
    open, or have no such postcode."""
    for country in (told.country, said, known.country):
        if country in told.countries:
            return replace(told, country=country)
    return replace(told, country=told.countries[0]) if len(told.countries) == 1 else None
