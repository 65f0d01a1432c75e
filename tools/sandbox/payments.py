"""The sandbox's payment provider: it refuses to give back more than was charged, all by itself."""

from datetime import datetime

from domain.errors import Misconfigured, NotFound, Refused
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.payments import Charge, Refund
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.rows import find, must_get, next_id, put


class SandboxPayments:
    """Meets tools.payments.Payments."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def charge(self, order: str) -> Charge:
        """The order's charge."""
        return load(Charge, await self._backend.read(lambda r: charge_of(r, order)))

    async def refund(
        self,
        charge: str,
        amount: Money,
        reason: str,
        *,
        key: str,
        approved_by: str | None = None,
        photo: str | None = None,
    ) -> Refund:
        """Give money back and mark the order."""
        arguments: JsonDict = {
            "charge": charge,
            "amount": dump(amount),
            "reason": reason,
            "approved_by": approved_by,
            "photo": photo,
        }

        def work(records: Transaction) -> str:
            paid = load(Charge, must_get(records, "charges", charge))
            made = give_back(records, paid, amount, reason, self._backend.now(), approved_by)
            put(records, "refunds", made, must_get(records, "refunds", made) | {"photo": photo})
            return made

        return load(Refund, await self._backend.write(key, arguments, "refunds", work))


def give_back(
    records: Transaction, paid: Charge, amount: Money, reason: str, at: datetime, approved_by: str | None
) -> str:
    """Book a refund on its charge and order; answers its id.

    Raises:
        Refused: as `Payments.refund`.
        Misconfigured: as `Payments.refund`.
    """
    _check(paid, amount)
    refund = Refund(
        id=next_id(records, "refunds", "RF"),
        charge=paid.id,
        order=paid.order,
        customer=paid.customer,
        amount=amount,
        reason=reason,
        at=at,
        approved_by=approved_by,
    )
    _book(records, paid, refund)
    return refund.id


def charge_of(records: Transaction, order: str) -> JsonDict:
    """The row of the charge that paid for the order.

    Raises:
        NotFound: there is none.
    """
    charges = find(records, "charges", "order", order)
    if not charges:
        raise NotFound("no such record in charges")
    return charges[0]


def _check(charge: Charge, amount: Money) -> None:
    if amount.amount < 1 or amount.currency != charge.amount.currency:
        raise Misconfigured(f"payments: a refund must be a positive amount in {charge.amount.currency}")
    left = charge.amount.amount - charge.refunded.amount
    if left <= 0:
        raise Refused("already-refunded")
    if amount.amount > left:
        raise Refused("refund-too-large")


def _book(records: Transaction, charge: Charge, refund: Refund) -> None:
    refunded = charge.refunded + refund.amount
    put(records, "refunds", refund.id, dump(refund))
    put(records, "charges", charge.id, must_get(records, "charges", charge.id) | {"refunded": dump(refunded)})
    order = must_get(records, "orders", charge.order) | {"refunded": dump(refunded)}
    if refunded == charge.amount:
        order["status"] = "refunded"
    put(records, "orders", charge.order, order)
