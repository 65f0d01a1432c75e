"""Orders: what is in them, what a change would come to, and the changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from evals.tau2_retail.account_tools import AddressRequest, in_words, method_name, owned
from evals.tau2_retail.store import DELIVERED, REASONS, Store, cents, money, paid_with, total
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, customer_of, parse


@dataclass(frozen=True, kw_only=True, slots=True)
class MineQuery:
    """Orders in these states, all where none is named."""

    statuses: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderQuery:
    order: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A gathered item by its place in the order, and the variant it is to become."""

    item: str
    variant: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemQuery:
    """An item by its place in the order."""

    order: str
    item: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemsQuery:
    """`taken` are the rows gathered already."""

    order: str
    taken: list[Row]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeQuery:
    order: str
    rows: list[Row]
    method: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentQuery:
    order: str
    method: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CancelRequest:
    order: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemsRequest:
    """As the quotes answer it; `new` for a swap only."""

    order: str
    items: list[str]
    method: str
    new: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class SendRequest(AddressRequest):
    order: str


class OrderTools:
    """`orders.*`. Order numbers are said without their #."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.reads: Mapping[str, Reading] = {
            "orders.mine": Reading(Proof.CHANNEL, self._mine),
            "orders.order": Reading(Proof.CHANNEL, self._order),
            "orders.items": Reading(Proof.CHANNEL, self._items),
            "orders.item": Reading(Proof.CHANNEL, self._item),
            "orders.return_quote": Reading(Proof.CHANNEL, self._return_quote),
            "orders.swap_quote": Reading(Proof.CHANNEL, self._swap_quote),
            "orders.payment_quote": Reading(Proof.CHANNEL, self._payment_quote),
        }
        self.writes: Mapping[str, Writing] = {
            "orders.cancel": Writing(Proof.CHANNEL, self._cancel),
            "orders.return": Writing(Proof.CHANNEL, self._return),
            "orders.swap": Writing(Proof.CHANNEL, self._swap),
            "orders.pay": Writing(Proof.CHANNEL, self._pay),
            "orders.send": Writing(Proof.CHANNEL, self._send),
        }

    async def _mine(self, args: Arguments, caller: Caller) -> Json:
        query = parse(MineQuery, "orders.mine", args)
        orders = self._store.orders_of(customer_of(caller))
        wanted = [one for one in orders if not query.statuses or one["status"] in query.statuses]
        return [
            {
                "order": one["order_id"].removeprefix("#"),
                "description": f"{one['status']}: {', '.join(item['name'] for item in one['items'])}",
            }
            for one in wanted
        ]

    async def _order(self, args: Arguments, caller: Caller) -> Json:
        query = parse(OrderQuery, "orders.order", args)
        order = owned(self._store, query.order, caller)
        methods = self._store.user(order["user_id"])["payment_methods"]
        return {
            "order": order["order_id"].removeprefix("#"),
            "status": order["status"],
            "items": [item_name(item) for item in order["items"]],
            "total": dump(money(total(order))),
            "address": in_words(order["address"]),
            "paid_with": method_name(methods[paid_with(order)]),
            "tracking": [number for one in order["fulfillments"] for number in one["tracking_id"]],
        }

    async def _items(self, args: Arguments, caller: Caller) -> Json:
        """The items not yet taken, by their place in the order: the same may be there twice."""
        query = parse(ItemsQuery, "orders.items", args)
        order, taken = owned(self._store, query.order, caller), {row.item for row in query.taken}
        return [
            {"id": str(place), "name": item["name"], "description": options_of(item)}
            for place, item in enumerate(order["items"])
            if str(place) not in taken
        ]

    async def _item(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ItemQuery, "orders.item", args)
        order = owned(self._store, query.order, caller)
        (item,) = _chosen(order, [Row(item=query.item)])
        return {"name": item_name(item)}

    async def _return_quote(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ChangeQuery, "orders.return_quote", args)
        order = owned(self._store, query.order, caller)
        chosen = _chosen(order, query.rows)
        return {
            "order": query.order,
            "items": [item["item_id"] for item in chosen],
            "names": [item_name(item) for item in chosen],
            "method": query.method,
            "to": self._method(order, query.method),
            "refund": dump(money(sum(cents(item["price"]) for item in chosen))),
            "allowed": self._store.may_refund(order, query.method),
        }

    async def _swap_quote(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ChangeQuery, "orders.swap_quote", args)
        order = owned(self._store, query.order, caller)
        chosen = _chosen(order, query.rows)
        variants = [
            self._store.variant(item["product_id"], row.variant or "")
            for item, row in zip(chosen, query.rows, strict=True)
        ]
        items = [item["item_id"] for item in chosen]
        difference = self._store.difference(order, items, [one["item_id"] for one in variants])
        return {
            "order": query.order,
            "items": items,
            "new": [one["item_id"] for one in variants],
            "changes": [change_name(item, one) for item, one in zip(chosen, variants, strict=True)],
            "method": query.method,
            "with": self._method(order, query.method),
            "extra": dump(money(max(difference, 0))),
            "back": dump(money(max(-difference, 0))),
            "covered": self._store.covers(order["user_id"], query.method, difference),
            "available": all(one["available"] for one in variants),
        }

    async def _payment_quote(self, args: Arguments, caller: Caller) -> Json:
        query = parse(PaymentQuery, "orders.payment_quote", args)
        order = owned(self._store, query.order, caller)
        paid = order["payment_history"]
        amount = cents(paid[0]["amount"])
        return {
            "order": query.order,
            "method": query.method,
            "with": self._method(order, query.method),
            "amount": dump(money(amount)),
            "once": len(paid) == 1,
            "other": query.method != paid_with(order),
            "covered": self._store.covers(order["user_id"], query.method, amount),
        }

    def _method(self, order: JsonDict, method: str) -> str:
        known = self._store.user(order["user_id"])["payment_methods"]
        if method not in known:
            raise NotFound("no such payment method")
        return method_name(known[method])

    async def _cancel(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(CancelRequest, "orders.cancel", args)
        order = owned(self._store, request.order, caller)
        reasons = {reason.replace(" ", "_"): reason for reason in REASONS}
        self._store.cancel(order["order_id"], reasons.get(request.reason, request.reason))
        return {"order": request.order}

    async def _return(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(ItemsRequest, "orders.return", args)
        order = owned(self._store, request.order, caller)
        self._store.take_back(order["order_id"], request.items, request.method)
        return {"order": request.order}

    async def _swap(self, args: Arguments, key: str, caller: Caller) -> Json:
        """An exchange of what was delivered, a modification of what is pending."""
        request = parse(ItemsRequest, "orders.swap", args)
        order = owned(self._store, request.order, caller)
        swap = self._store.exchange if order["status"] == DELIVERED else self._store.modify_items
        swap(order["order_id"], request.items, request.new, request.method)
        return {"order": request.order}

    async def _pay(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(PaymentQuery, "orders.pay", args)
        order = owned(self._store, request.order, caller)
        self._store.modify_payment(order["order_id"], request.method)
        return {"order": request.order}

    async def _send(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(SendRequest, "orders.send", args)
        order = owned(self._store, request.order, caller)
        address = {name: value for name, value in dump(request).items() if name != "order"}
        self._store.modify_address(order["order_id"], address)
        return {"order": request.order}


def _chosen(order: JsonDict, rows: Sequence[Row]) -> list[JsonDict]:
    """The items at these places, each once.

    Raises:
        NotFound: there is no such place, or one comes twice.
    """
    places = [int(row.item) for row in rows if row.item.isdecimal()]
    if len(set(places)) < len(rows) or not all(place < len(order["items"]) for place in places):
        raise NotFound("no such item")
    return [order["items"][place] for place in places]


def change_name(item: JsonDict, variant: JsonDict) -> str:
    """An item and what it becomes, as previews show it."""
    return f"{item_name(item)} → {options_of(variant)}"


def item_name(item: JsonDict) -> str:
    """An item with its options, as previews show it."""
    return f"{item['name']} ({options_of(item)})"


def options_of(item: JsonDict) -> str:
    """The options of an item or variant, as lists show them."""
    return ", ".join(item["options"].values())
