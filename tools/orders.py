"""Orders: what a customer bought and where it stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from domain.money import Money

OrderStatus = Literal["paid", "packed", "shipped", "late", "delivered", "returned", "refunded", "cancelled"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One product of an order; `price` is for one piece."""

    sku: str
    name: str
    quantity: int
    price: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """One order. `total` is the lines plus `shipping` less `discount`; `refunded` is what went back so far.

    `customer` is the CRM's id of the owner. Times are aware UTC.
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
