"""Payments: what was charged, and giving it back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Charge:
    """What a customer paid for an order. `refunded` is what went back so far; `method` is fit to be shown."""

    id: str
    order: str
    customer: str
    amount: Money
    refunded: Money
    method: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Refund:
    """Money given back. `approved_by` names the person where one was needed, `photo` the file shown."""

    id: str
    charge: str
    order: str
    customer: str
    amount: Money
    reason: str
    at: datetime
    approved_by: str | None = None
    photo: str | None = None


class Payments(Protocol):
    """A payment provider. It never gives back more than was charged, whoever asks."""

    async def charge(self, order: str) -> Charge:
        """The charge that paid for this order.

        Raises:
            NotFound: nothing was charged for it.
        """
        ...

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
        """Give back `amount` of a charge, once per `key`: a repeated key answers the first refund.

        Raises:
            NotFound: there is no such charge.
            Refused: `already-refunded`, or `refund-too-large` for more than is left.
            Misconfigured: the key came before with other arguments, or the amount makes no sense.
        """
        ...
