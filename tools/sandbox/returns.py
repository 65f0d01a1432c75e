"""The sandbox's labels for the way back."""

from domain.errors import Misconfigured, Refused
from domain.json import JsonDict, dump, load
from tools.orders import Order
from tools.records import Transaction
from tools.returns import Quote, ReturnLabel, Version
from tools.sandbox.backend import Backend
from tools.sandbox.rows import find, must_get, next_id, put


class SandboxReturns:
    """Meets tools.returns.Returns."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def labels(self, order: str) -> tuple[ReturnLabel, ...]:
        """The order's labels."""
        rows = await self._backend.read(lambda records: find(records, "labels", "order", order))
        own = [load(ReturnLabel, row) for row in rows]
        return tuple(sorted(own, key=lambda label: (label.at, label.id), reverse=True))

    async def versions(self, sku: str) -> tuple[Version, ...]:
        """The versions that are not this one."""
        rows = await self._backend.read(lambda records: find(records, "versions", "of", sku))
        return tuple(load(Version, row) for row in rows)

    async def buy(
        self, order: str, quote: Quote, reason: str, *, key: str, swap: str | None = None
    ) -> ReturnLabel:
        """Buy a label; set aside what is sent out instead."""
        arguments: JsonDict = {"order": order, "quote": dump(quote), "reason": reason, "swap": swap}

        def work(records: Transaction) -> str:
            bought = load(Order, must_get(records, "orders", order))
            label = self._label(records, bought, quote, reason, swap)
            if swap is not None:
                _set_aside(records, swap)
            put(records, "labels", label.id, dump(label))
            return label.id

        return load(ReturnLabel, await self._backend.write(key, arguments, "labels", work))

    def _label(
        self, records: Transaction, order: Order, quote: Quote, reason: str, swap: str | None
    ) -> ReturnLabel:
        if order.carrier is None:
            raise Misconfigured("logistics: an order that never left cannot come back")
        earlier = [load(ReturnLabel, row) for row in find(records, "labels", "order", order.number)]
        if any(set(label.skus) & set(quote.skus) for label in earlier):
            raise Refused("return-labelled")
        return ReturnLabel(
            id=next_id(records, "labels", "LB"),
            order=order.number,
            customer=order.customer,
            carrier=order.carrier,
            tracking=f"{order.tracking}R{len(earlier) or ''}",
            state="open",
            at=self._backend.now(),
            skus=quote.skus,
            items=quote.items,
            reason=reason,
            refund=quote.refund,
            swap=swap,
        )


def _set_aside(records: Transaction, sku: str) -> None:
    row = must_get(records, "versions", sku)
    if row["stock"] < 1:
        raise Refused("exchange-sold-out")
    put(records, "versions", sku, row | {"stock": row["stock"] - 1})
