"""The sandbox's orders."""

import re
from dataclasses import replace

from domain.errors import Refused
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.orders import Cancellation, Order, cancellation
from tools.payments import Charge
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.payments import charge_of, give_back
from tools.sandbox.rows import find, must_get, put


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


def _called_off(order: Order, ends: Cancellation) -> JsonDict:
    """What changes in the row of an order besides its money."""
    lines = tuple(replace(line, cancelled=line in ends.lines or line.cancelled) for line in order.lines)
    after = dump(replace(order, lines=lines, status="cancelled" if ends.whole else order.status))
    return {"lines": after["lines"], "status": after["status"]}


def canonical(number: str) -> str:
    """An order number as Voltera writes it; anything that is none comes back as it is."""
    match = re.fullmatch(r"\s*#?\s*V?[\s-]*(\d{1,9})\s*", number, re.IGNORECASE | re.ASCII)
    return f"V-{match[1]}" if match else number
