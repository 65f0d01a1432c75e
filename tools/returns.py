"""Returns: what a customer sends back, on which label, and what they get for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from domain.money import Money
from tools.orders import Line, Order

LabelState = Literal["open", "used"]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnLabel:
    """A label for a parcel back to us: `skus` and `items` are what is to be in it, `refund` what goes back
    to the customer once it has arrived. It is `used` when it has. `swap` is the SKU of the version that is
    sent out in exchange, if any."""

    id: str
    order: str
    customer: str
    carrier: str
    tracking: str
    state: LabelState
    at: datetime
    skus: tuple[str, ...]
    items: tuple[str, ...]
    reason: str
    refund: Money
    swap: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """Another version of the product `of`, told by the `value` of its colour or size; `called` is how
    customers name that in the shop's languages; `stock` is in pieces."""

    sku: str
    of: str
    name: str
    value: str
    called: str
    price: Money
    stock: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnTerms:
    """The business's policy: what the label costs, and for which reasons it is free."""

    label: Money
    free_for: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """What sending `skus` back comes to: the label is taken off what goes back."""

    skus: tuple[str, ...]
    items: tuple[str, ...]
    label: Money
    refund: Money


class Returns(Protocol):
    """Whoever sells labels for the way back."""

    async def labels(self, order: str) -> tuple[ReturnLabel, ...]:
        """The labels of an order, newest first."""
        ...

    async def versions(self, sku: str) -> tuple[Version, ...]:
        """The other versions of a product; none where it comes in one only."""
        ...

    async def buy(
        self, order: str, quote: Quote, reason: str, *, key: str, swap: str | None = None
    ) -> ReturnLabel:
        """Buy a label, once per `key`; a piece of the version `swap` is set aside for the customer.

        Raises:
            NotFound: there is no such order or version.
            Refused: `return-labelled` when a label for any of it is open or was used; `exchange-sold-out`.
            Misconfigured: the key came before with other arguments, or the order never left.
        """
        ...


def quote(order: Order, sku: str | None, reason: str, terms: ReturnTerms) -> Quote:
    """What sending back one line of the order comes to, or all of it where no `sku` is named."""
    lines = [line for line in order.lines if sku in (None, line.sku)]
    currency = order.total.currency
    label = Money(0, currency) if reason in terms.free_for else terms.label
    worth = share(order, sku)
    return Quote(
        skus=tuple(line.sku for line in lines),
        items=tuple(line.name for line in lines),
        label=label,
        refund=Money(max(worth.amount - label.amount, 0), currency),
    )


def share(order: Order, sku: str | None) -> Money:
    """What was paid for one line, less its part of the discount; for the whole order without a `sku`. Never
    more than has not gone back yet."""
    left = max(order.total.amount - order.refunded.amount, 0)
    if sku is None or {line.sku for line in order.lines} == {sku}:
        return Money(left, order.total.currency)
    return Money(min(_worth(order, sku), left), order.total.currency)


def _worth(order: Order, sku: str) -> int:
    """What a line cost, less its part of the discount; rounded so that never more goes back than was paid."""
    paid = sum(_price(line) for line in order.lines if line.sku == sku)
    goods = sum(_price(line) for line in order.lines)
    less = -(-order.discount.amount * paid // goods) if goods else 0
    return max(paid - less, 0)


def swapped(order: Order, sku: str, version: Version) -> tuple[Quote, Money]:
    """What changing one line for another version comes to, on a free label: what goes back where the
    version is cheaper, and what it costs more (less than nothing where it is cheaper)."""
    line = next(line for line in order.lines if line.sku == sku)
    currency = order.total.currency
    more = version.price.amount * line.quantity - _worth(order, sku)
    told = Quote(
        skus=(sku,), items=(line.name,), label=Money(0, currency), refund=Money(max(-more, 0), currency)
    )
    return told, Money(more, currency)


def still_due(order: Order, labels: Sequence[ReturnLabel]) -> Money:
    """What has not gone back yet for parcels that have arrived; for all of the order where no label tells."""
    used = [label.refund.amount for label in labels if label.state == "used"]
    promised = min(sum(used), order.total.amount) if used else order.total.amount
    return Money(max(promised - order.refunded.amount, 0), order.total.currency)


def _price(line: Line) -> int:
    return line.price.amount * line.quantity
