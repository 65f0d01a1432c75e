"""Payments: refunds of one's own orders."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import Refused
from domain.json import Json, dump
from domain.money import Money
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.payments import Payments, Refund
from tools.sight import Sight


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundRequest:
    """`amount` in minor units; `photo` is the file that shows the damage, if any; `approved_by` the person,
    where one decided."""

    order: str
    amount: int
    currency: str
    reason: str
    photo: str | None = None
    approved_by: str | None = None


class PaymentTools:
    """`payments.*`."""

    reads: Mapping[str, Reading] = {}

    def __init__(self, payments: Payments, sight: Sight) -> None:
        self._payments = payments
        self._sight = sight
        self.writes = {"payments.refund": Writing(Proof.CHANNEL, self._refund)}

    async def _refund(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(RefundRequest, "payments.refund", args)
        seen = await self._sight.see(request.order, None, caller)
        charge = await self._payments.charge(seen.order.number)
        # What is left is the provider's to judge: a repeated key must reach it even when nothing is.
        if request.amount > charge.amount.amount:
            raise Refused("refund-too-large")
        refund = await self._payments.refund(
            charge.id,
            Money(request.amount, request.currency),
            request.reason,
            key=key,
            approved_by=request.approved_by,
            photo=request.photo,
        )
        return refund_answer(refund)


def refund_answer(refund: Refund) -> Json:
    """A refund made."""
    data = dump(refund)
    return {"refund": refund.id, "order": refund.order, "amount": data["amount"], "at": data["at"]}
