"""Coupons: what a code is worth, and taking it off an order that was placed without it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from domain.money import Money
from tools.orders import Order

CouponKind = Literal["percent", "amount", "shipping"]
CouponState = Literal["valid", "expired", "used"]

REASON = "promo_code"
"""The reason of a refund that a coupon comes to: no complaint, so it counts as none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Coupon:
    """A code. `value` is a percentage of the goods, or money off the goods or the shipping; `minimum` what
    the goods have to cost. `left` is how often it can still be used, None for any number of times."""

    code: str
    state: CouponState
    kind: CouponKind
    value: int | Money
    minimum: Money
    expires: datetime
    left: int | None = None

    def state_at(self, now: datetime) -> CouponState:
        """The state at an aware time, whatever was written down."""
        if self.state == "used" or self.left == 0:
            return "used"
        return "expired" if self.state == "expired" or self.expires <= now else "valid"


@dataclass(frozen=True, kw_only=True, slots=True)
class Application:
    """What was taken off; `refund` is the refund it came to, as the order was paid already."""

    code: str
    order: str
    amount: Money
    refund: str


class Coupons(Protocol):
    """A shop's coupons. It never takes off more than a code is worth, nor twice, whoever asks."""

    async def coupon(self, code: str) -> Coupon:
        """The coupon with this code.

        Raises:
            NotFound: there is none.
        """
        ...

    async def apply(
        self, code: str, order: str, amount: Money, *, key: str, approved_by: str | None = None
    ) -> Application:
        """Take a code off a paid order and give the difference back, once per `key`.

        Raises:
            NotFound: there is no such code or order.
            Refused: `promo-changed` when the code or the order allows it no longer.
            Misconfigured: the key came before with other arguments, or the amount is not what it comes to.
        """
        ...


def goods(order: Order) -> Money:
    """What the order's lines cost."""
    return Money(sum(line.price.amount * line.quantity for line in order.lines), order.total.currency)


def worth(coupon: Coupon, order: Order) -> Money:
    """What the coupon takes off this order, whether or not it may: never more than was paid for."""
    match coupon.kind, coupon.value:
        case "percent", int(percent):
            return Money((goods(order).amount * percent + 50) // 100, order.total.currency)
        case "shipping", Money():
            return min(coupon.value, order.shipping)
        case _, Money():
            return min(coupon.value, goods(order))
        case _:
            return Money(0, order.total.currency)
