"""Returns: what is in the caller's own order, what sending it back comes to, and the label for it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from domain.money import Money
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.orders import Line, Order
from tools.returns import Quote, ReturnLabel, Returns, ReturnTerms, Version, quote, share, still_due, swapped
from tools.sight import Sight


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemsQuery:
    order: str


@dataclass(frozen=True, kw_only=True, slots=True)
class QuoteQuery:
    """`item` is the SKU of one line, or None for all; `terms` are the business's policy."""

    order: str
    reason: str
    terms: ReturnTerms
    item: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DueQuery:
    order: str
    item: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LabelRequest:
    """As `returns.quote` answers it; `refund` in minor units. `approved_by` is who decided, if anybody."""

    order: str
    skus: tuple[str, ...]
    reason: str
    label: int
    refund: int
    currency: str
    approved_by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class VersionsQuery:
    order: str
    item: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SwapQuery:
    order: str
    item: str
    version: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ExchangeRequest:
    """As `returns.swap` answers it; `refund` in minor units. `approved_by` is who decided, if anybody."""

    order: str
    item: str
    swap: str
    refund: int
    currency: str
    approved_by: str | None = None


class ReturnTools:
    """`returns.*`. Nothing here is anybody's but the caller's: no postcode opens it."""

    def __init__(self, returns: Returns, sight: Sight) -> None:
        self._returns = returns
        self._sight = sight
        self.reads: Mapping[str, Reading] = {
            "returns.items": Reading(Proof.CHANNEL, self._items),
            "returns.labels": Reading(Proof.CHANNEL, self._labels),
            "returns.quote": Reading(Proof.CHANNEL, self._quote),
            "returns.due": Reading(Proof.CHANNEL, self._due),
            "returns.versions": Reading(Proof.CHANNEL, self._versions),
            "returns.swap": Reading(Proof.CHANNEL, self._swap),
        }
        self.writes: Mapping[str, Writing] = {
            "returns.label": Writing(Proof.CHANNEL, self._buy),
            "returns.exchange": Writing(Proof.CHANNEL, self._exchange),
        }

    async def _items(self, args: Arguments, caller: Caller) -> Json:
        """The order's lines, with what was paid for each."""
        query = parse(ItemsQuery, "returns.items", args)
        return [item_answer(line) for line in (await self._order(query.order, caller)).lines]

    async def _labels(self, args: Arguments, caller: Caller) -> Json:
        """The order's labels, newest first."""
        query = parse(ItemsQuery, "returns.labels", args)
        order = await self._order(query.order, caller)
        return [label_answer(label) for label in await self._returns.labels(order.number)]

    async def _quote(self, args: Arguments, caller: Caller) -> Json:
        """What sending it back comes to; `labelled` is the state of a label there is already."""
        query = parse(QuoteQuery, "returns.quote", args)
        order = await self._order(query.order, caller)
        told = quote(order, _known(query.item, order), query.reason, query.terms)
        labels = await self._returns.labels(order.number)
        labelled = next((one for one in labels if set(one.skus) & set(told.skus)), None)
        return {**dump(told), **_labelled(labelled)}

    async def _due(self, args: Arguments, caller: Caller) -> Json:
        """What can go back now: for what has arrived again, or for one line or all of a delivered order.
        `waits` is whether a label is out whose parcel has not arrived."""
        query = parse(DueQuery, "returns.due", args)
        order = await self._order(query.order, caller)
        item = _known(query.item, order)
        labels = await self._returns.labels(order.number)
        arrived = order.status == "returned"
        due = still_due(order, labels) if arrived else share(order, item)
        items = [line.name for line in order.lines if arrived or item in (None, line.sku)]
        waits = not arrived and any(label.state == "open" for label in labels)
        return {"amount": due.amount, "currency": due.currency, "items": [*items], "waits": waits}

    async def _buy(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(LabelRequest, "returns.label", args)
        order = await self._order(request.order, caller)
        told = Quote(
            skus=request.skus,
            items=tuple(line.name for line in order.lines if line.sku in request.skus),
            label=Money(request.label, request.currency),
            refund=Money(request.refund, request.currency),
        )
        return label_answer(await self._returns.buy(order.number, told, request.reason, key=key))

    async def _versions(self, args: Arguments, caller: Caller) -> Json:
        """The other versions of an order's item that can be had now."""
        query = parse(VersionsQuery, "returns.versions", args)
        order = await self._order(query.order, caller)
        versions = await self._returns.versions(str(_known(query.item, order)))
        return [dump(version) for version in versions if version.stock > 0]

    async def _swap(self, args: Arguments, caller: Caller) -> Json:
        """What changing an item for a version comes to; `more` is what the version costs more, in minor
        units, `labelled` the state of a label there is already."""
        query = parse(SwapQuery, "returns.swap", args)
        order = await self._order(query.order, caller)
        version = await self._version(query, order)
        told, more = swapped(order, query.item, version)
        labels = await self._returns.labels(order.number)
        labelled = next((one for one in labels if query.item in one.skus), None)
        return {
            **dump(told),
            "item": query.item,
            "swap": version.sku,
            "value": version.value,
            "more": more.amount,
            "stock": version.stock,
            **_labelled(labelled),
        }

    async def _exchange(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(ExchangeRequest, "returns.exchange", args)
        order = await self._order(request.order, caller)
        query = SwapQuery(order=request.order, item=request.item, version=request.swap)
        told, _ = swapped(order, request.item, await self._version(query, order))
        agreed = replace(told, refund=Money(request.refund, request.currency))
        bought = await self._returns.buy(order.number, agreed, "exchange", key=key, swap=request.swap)
        return label_answer(bought)

    async def _version(self, query: "SwapQuery", order: Order) -> Version:
        item = str(_known(query.item, order))
        for version in await self._returns.versions(item):
            if version.sku == query.version:
                return version
        raise NotFound("no such version")

    async def _order(self, number: str, caller: Caller) -> Order:
        return (await self._sight.see(number, None, caller)).order


def _known(item: str | None, order: Order) -> str | None:
    if item is not None and all(line.sku != item for line in order.lines):
        raise NotFound("no such item in the order")
    return item


def item_answer(line: Line) -> JsonDict:
    """A line of an order; `amount` is what was paid for all its pieces, in minor units."""
    return {
        "sku": line.sku,
        "name": line.name,
        "quantity": line.quantity,
        "amount": line.price.amount * line.quantity,
    }


def label_answer(label: ReturnLabel) -> JsonDict:
    """A label without whose it is."""
    told = dump(label)
    return {name: told[name] for name in ("order", "carrier", "state", "items", "refund")} | {
        "label": label.id,
        "paper": f"label:{label.id}",
    }


def _labelled(label: ReturnLabel | None) -> JsonDict:
    """Whether there is a label, and the paper that it is."""
    if label is None:
        return {"labelled": None, "paper": None}
    return {"labelled": label.state, "paper": label_answer(label)["paper"]}
