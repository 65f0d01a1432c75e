"""The sandbox's orders."""

import re

from domain.json import load
from tools.orders import Order
from tools.sandbox.backend import Backend
from tools.sandbox.rows import find, must_get


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


def canonical(number: str) -> str:
    """An order number as Voltera writes it; anything that is none comes back as it is."""
    match = re.fullmatch(r"\s*#?\s*V?[\s-]*(\d{1,9})\s*", number, re.IGNORECASE | re.ASCII)
    return f"V-{match[1]}" if match else number
