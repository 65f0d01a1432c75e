"""The sandbox's orders."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from domain.address import Address
from domain.errors import NotFound, Refused
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.logistics import EventCode, Parcel, ParcelEvent
from tools.orders import Cancellation, Order, cancellation
from tools.payments import Charge
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.payments import charge_of, give_back
from tools.sandbox.rows import find, must_get, put

REDIRECTED_IN = timedelta(days=2)


class SandboxOrders:
    """Meets tools.orders.Orders."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def order(self, number: str) -> Order:
        """The order; `10432` and `v 10432` are taken for `V-10432`."""
        return load(Order, await self._backend.read(lambda r: must_get(r, "orders", canonical(number))))

    async def orders(self, customer: str, limit: int) -> tuple[Order, ...]:
        """The customer's orders, newest first."""
        rows = await self._backend.read(lambda r: find(r, "orders", "customer", customer))
        orders = [load(Order, row) for row in rows]
        orders.sort(key=lambda order: (order.placed, order.number), reverse=True)
        return tuple(orders[: max(limit, 0)])

    async def cancel(self, order: str, refund: Money, *, key: str, approved_by: str | None = None) -> Order:
        """Mark the lines and book the refund in one transaction."""
        number = canonical(order)
        arguments: JsonDict = {"order": number, "refund": dump(refund), "approved_by": approved_by}

        def work(records: Transaction) -> str:
            one = load(Order, must_get(records, "orders", number))
            ends = cancellation(one)
            if not ends.lines:
                raise Refused("cancel-shipped")
            if ends.refund != refund:
                raise Refused("order-changed")
            if refund.amount:
                paid = load(Charge, charge_of(records, number))
                give_back(records, paid, refund, "cancelled", self._backend.now(), approved_by)
            row = must_get(records, "orders", number)
            put(records, "orders", number, row | _called_off(one, ends))
            return number

        return load(Order, await self._backend.write(key, arguments, "orders", work))

    async def readdress(
        self, order: str, to: Address, redirect: Sequence[str], *, key: str, approved_by: str | None = None
    ) -> Order:
        """Change the row, and let its held parcels go on."""
        number = canonical(order)
        arguments: JsonDict = {
            "order": number,
            "to": dump(to),
            "redirect": [*redirect],
            "approved_by": approved_by,
        }

        def work(records: Transaction) -> str:
            row = must_get(records, "orders", number)
            one = load(Order, row)
            if one.status not in ("paid", "packed") and not redirect:
                raise Refused("address-shipped")
            if not {*redirect} <= {*one.parcels}:
                raise NotFound("no such record in parcels")
            for tracking in redirect:
                put(records, "parcels", tracking, self._let_go(must_get(records, "parcels", tracking), to))
            put(records, "orders", number, row | {"address": dump(to), "postcode": to.postcode})
            return number

        return load(Order, await self._backend.write(key, arguments, "orders", work))

    def _let_go(self, row: JsonDict, to: Address) -> JsonDict:
        parcel = load(Parcel, row)
        if parcel.events[-1].code is not EventCode.ADDRESS_PROBLEM:
            raise Refused("address-shipped")
        now = self._backend.now()
        scan = ParcelEvent(
            code=EventCode.IN_TRANSIT, at=now, place=to.town, raw="Address corrected by sender"
        )
        eta = (now + REDIRECTED_IN).date()
        after = replace(parcel, status="in_transit", eta=eta, events=(*parcel.events, scan))
        return row | dump(after)


def _called_off(order: Order, ends: Cancellation) -> JsonDict:
    """What changes in the row of an order besides its money."""
    lines = tuple(replace(line, cancelled=line in ends.lines or line.cancelled) for line in order.lines)
    after = dump(replace(order, lines=lines, status="cancelled" if ends.whole else order.status))
    return {"lines": after["lines"], "status": after["status"]}


def canonical(number: str) -> str:
    """An order number as Voltera writes it; anything that is none comes back as it is."""
    match = re.fullmatch(r"\s*#?\s*V?[\s-]*(\d{1,9})\s*", number, re.IGNORECASE | re.ASCII)
    return f"V-{match[1]}" if match else number
