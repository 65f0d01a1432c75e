"""Coupons: what a code the customer names is worth, and taking it off an order of their own."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from domain.money import Money
from tools.caller import Caller
from tools.coupons import Coupon, Coupons, goods, worth
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.orders import Order
from tools.sight import Sight


@dataclass(frozen=True, kw_only=True, slots=True)
class CouponQuery:
    """There is no way to list codes: only who names one hears of it."""

    code: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DiscountQuery:
    code: str
    order: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CouponRequest:
    """As `payments.discount` answers it; `amount` in minor units. `approved_by` is who decided, if any."""

    code: str
    order: str
    amount: int
    currency: str
    approved_by: str | None = None


class CouponTools:
    """`payments.*` about coupons."""

    def __init__(self, coupons: Coupons, sight: Sight) -> None:
        self._coupons = coupons
        self._sight = sight
        self.reads: Mapping[str, Reading] = {
            "payments.coupon": Reading(Proof.NONE, self._coupon),
            "payments.discount": Reading(Proof.CHANNEL, self._discount),
        }
        self.writes: Mapping[str, Writing] = {"payments.apply_coupon": Writing(Proof.CHANNEL, self._apply)}

    async def _coupon(self, args: Arguments, caller: Caller) -> Json:
        query = parse(CouponQuery, "payments.coupon", args)
        return coupon_answer(await self._coupons.coupon(query.code))

    async def _discount(self, args: Arguments, caller: Caller) -> Json:
        query = parse(DiscountQuery, "payments.discount", args)
        order = await self._own(query.order, caller)
        coupon = await self._coupons.coupon(query.code)
        return discount_answer(coupon, order)

    async def _apply(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(CouponRequest, "payments.apply_coupon", args)
        order = await self._own(request.order, caller)
        amount = Money(request.amount, request.currency)
        done = await self._coupons.apply(
            request.code, order.number, amount, key=key, approved_by=request.approved_by
        )
        return dump(done)

    async def _own(self, number: str, caller: Caller) -> Order:
        seen = await self._sight.see(number, None, caller)
        if not seen.own:
            raise NotFound("no such order")
        return seen.order


def coupon_answer(coupon: Coupon) -> JsonDict:
    """A coupon: `percent` or `off` (money) is what it takes off, the other is None."""
    data = dump(coupon)
    percent = coupon.value if isinstance(coupon.value, int) else None
    return {
        "code": coupon.code,
        "state": coupon.state,
        "kind": coupon.kind,
        "percent": percent,
        "off": data["value"] if percent is None else None,
        "minimum": data["minimum"] if coupon.minimum.amount else None,
        "expires": coupon.expires.date().isoformat(),
    }


def discount_answer(coupon: Coupon, order: Order) -> JsonDict:
    """What the coupon would take off the order: `amount`; `enough` is whether the goods cost the minimum,
    `discounted` whether the order has a discount already."""
    return {
        **coupon_answer(coupon),
        "order": order.number,
        "amount": dump(worth(coupon, order)),
        "goods": dump(goods(order)),
        "enough": goods(order) >= coupon.minimum,
        "discounted": order.discount.amount > 0,
    }
