"""The sandbox's coupons, which check for themselves what may be taken off."""

from datetime import datetime

from domain.errors import Misconfigured, Refused
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.coupons import REASON, Application, Coupon, goods, worth
from tools.orders import Order
from tools.payments import Charge, Refund
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.payments import charge_of
from tools.sandbox.rows import must_get, next_id, put

_OPEN = ("paid", "packed")


class SandboxCoupons:
    """Meets tools.coupons.Coupons."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def coupon(self, code: str) -> Coupon:
        """The coupon, as of now."""
        row = await self._backend.read(lambda r: must_get(r, "coupons", code.upper()))
        return load(Coupon, row | {"state": load(Coupon, row).state_at(self._backend.now())})

    async def apply(
        self, code: str, order: str, amount: Money, *, key: str, approved_by: str | None = None
    ) -> Application:
        """Change the order, its charge and the coupon, and book the refund."""
        arguments: JsonDict = {
            "code": code,
            "order": order,
            "amount": dump(amount),
            "approved_by": approved_by,
        }

        def work(records: Transaction) -> str:
            coupon = load(Coupon, must_get(records, "coupons", code))
            bought = load(Order, must_get(records, "orders", order))
            _check(coupon, bought, amount, self._backend.now())
            refund = self._refund(records, bought, amount, approved_by)
            _book(records, bought, coupon, refund)
            return refund.id

        made = load(Refund, await self._backend.write(key, arguments, "refunds", work))
        return Application(code=code, order=made.order, amount=made.amount, refund=made.id)

    def _refund(self, records: Transaction, order: Order, amount: Money, approved_by: str | None) -> Refund:
        paid = load(Charge, charge_of(records, order.number))
        return Refund(
            id=next_id(records, "refunds", "RF"),
            charge=paid.id,
            order=order.number,
            customer=order.customer,
            amount=amount,
            reason=REASON,
            at=self._backend.now(),
            approved_by=approved_by,
        )


def _check(coupon: Coupon, order: Order, amount: Money, now: datetime) -> None:
    allowed = coupon.state_at(now) == "valid" and order.status in _OPEN and order.discount.amount == 0
    if not allowed or goods(order) < coupon.minimum:
        raise Refused("promo-changed")
    if amount != worth(coupon, order) or amount.amount < 1:
        raise Misconfigured("payments: that is not what the code is worth for the order")


def _book(records: Transaction, order: Order, coupon: Coupon, refund: Refund) -> None:
    """The order costs less from now on; the difference went back on its charge."""
    total = Money(order.total.amount - refund.amount.amount, order.total.currency)
    row = must_get(records, "orders", order.number)
    put(records, "orders", order.number, row | {"discount": dump(refund.amount), "total": dump(total)})
    paid = must_get(records, "charges", refund.charge)
    back = load(Charge, paid).refunded + refund.amount
    put(records, "charges", refund.charge, paid | {"refunded": dump(back)})
    put(records, "refunds", refund.id, dump(refund))
    left = None if coupon.left is None else coupon.left - 1
    used = must_get(records, "coupons", coupon.code) | {"left": left}
    put(records, "coupons", coupon.code, used | ({"state": "used"} if left == 0 else {}))
