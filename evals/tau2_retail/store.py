"""The retail database and the seven writes of tau2-bench's policy, with the rules that forbid them."""

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from domain.errors import NotFound, Refused
from domain.json import JsonDict
from domain.money import Money

PENDING = "pending"
DELIVERED = "delivered"
GIFT_CARD = "gift_card"
REASONS = ("no longer needed", "ordered by mistake")

Address = Mapping[str, str]
"""address1, address2, city, state, country, zip."""

Write = tuple[str, ...]
"""One write that was made: its name and what it was made with, the items of a list in any order alike."""


class Store:
    """One copy of the database, changed in place; `log` has every write made.

    What a rule forbids raises Refused and changes nothing.
    """

    def __init__(self, database: JsonDict) -> None:
        self.data: JsonDict = copy.deepcopy(database)
        self.log: list[Write] = []

    def order(self, order: str) -> JsonDict:
        """The order with this id, such as #W1234567. Raises NotFound."""
        return _found(self.data["orders"].get(order))

    def user(self, user: str) -> JsonDict:
        """The user with this id. Raises NotFound."""
        return _found(self.data["users"].get(user))

    def product(self, product: str) -> JsonDict:
        """The product with this id. Raises NotFound."""
        return _found(self.data["products"].get(product))

    def orders_of(self, user: str) -> list[JsonDict]:
        """The user's orders, as listed in their file."""
        return [self.order(order) for order in self.user(user)["orders"]]

    def cancel(self, order: str, reason: str) -> None:
        """Cancel a pending order; all payments go back."""
        one = self._in(order, PENDING)
        _require(reason in REASONS, "reason-not-accepted")
        back = [
            _payment("refund", paid["amount"], paid["payment_method_id"]) for paid in one["payment_history"]
        ]
        for payment in back:
            self._to_gift_card(one, payment["payment_method_id"], cents(payment["amount"]))
        one |= {"status": "cancelled", "cancel_reason": reason}
        one["payment_history"] += back
        self.log.append(("cancel", order, reason))

    def take_back(self, order: str, items: Sequence[str], method: str) -> None:
        """Ask for items of a delivered order back; the money goes to how it was paid or to a gift card."""
        one = self._in(order, DELIVERED)
        self._require_items(one, items)
        _require(self.may_refund(one, method), "refund-method")
        one |= {
            "status": "return requested",
            "return_items": sorted(items),
            "return_payment_method_id": method,
        }
        self.log.append(("return", order, method, *sorted(items)))

    def exchange(self, order: str, items: Sequence[str], new: Sequence[str], method: str) -> None:
        """Ask for items of a delivered order to be exchanged for others of the same product."""
        one = self._in(order, DELIVERED)
        difference = self._swapped(one, items, new, method)
        one |= {
            "status": "exchange requested",
            "exchange_items": sorted(items),
            "exchange_new_items": sorted(new),
            "exchange_payment_method_id": method,
            "exchange_price_difference": difference / 100,
        }
        self.log.append(("exchange", order, method, *_pairs(items, new)))

    def modify_items(self, order: str, items: Sequence[str], new: Sequence[str], method: str) -> None:
        """Put other variants into a pending order, once; the difference is settled at once."""
        one = self._in(order, PENDING)
        difference = self._swapped(one, items, new, method)
        kind = "payment" if difference > 0 else "refund"
        one["payment_history"].append(_payment(kind, abs(difference) / 100, method))
        self._to_gift_card(one, method, -difference)
        for old, then in zip(items, new, strict=True):
            item = next(item for item in one["items"] if item["item_id"] == old)
            variant = self.variant(item["product_id"], then)
            item |= {"item_id": then, "price": variant["price"], "options": variant["options"]}
        one["status"] = "pending (item modified)"
        self.log.append(("modify items", order, method, *_pairs(items, new)))

    def modify_payment(self, order: str, method: str) -> None:
        """Have a pending order paid in another way."""
        one = self._still_pending(order)
        paid = one["payment_history"]
        _require(len(paid) == 1 and paid[0]["transaction_type"] == "payment", "payment-changed-already")
        before, amount = paid[0]["payment_method_id"], cents(paid[0]["amount"])
        _require(before != method, "same-method")
        _require(self.covers(one["user_id"], method, amount), "gift-card-too-low")
        one["payment_history"] += [
            _payment("payment", amount / 100, method),
            _payment("refund", amount / 100, before),
        ]
        self._to_gift_card(one, method, -amount)
        self._to_gift_card(one, before, amount)
        self.log.append(("pay", order, method))

    def modify_address(self, order: str, address: Address) -> None:
        """Have a pending order sent elsewhere."""
        self._still_pending(order)["address"] = dict(address)
        self.log.append(("send", order, *sorted(address.values())))

    def modify_user_address(self, user: str, address: Address) -> None:
        """Change a user's own address."""
        self.user(user)["address"] = dict(address)
        self.log.append(("move", user, *sorted(address.values())))

    def variant(self, product: str, item: str) -> JsonDict:
        """The variant of a product. Raises NotFound."""
        return _found(self.product(product)["variants"].get(item))

    def difference(self, order: JsonDict, items: Sequence[str], new: Sequence[str]) -> int:
        """What other variants of items cost more (less: below zero), in cents.

        Raises:
            NotFound: an item is not in the order, or its product has no such variant.
        """
        own = {item["item_id"]: item for item in order["items"]}
        pairs = zip(items, new, strict=True)
        return sum(
            cents(self.variant(_found(own.get(old))["product_id"], then)["price"]) - cents(own[old]["price"])
            for old, then in pairs
        )

    def may_refund(self, order: JsonDict, method: str) -> bool:
        """Whether money for the order may go there: to how it was paid, or to a gift card of the user's."""
        known = self.user(order["user_id"])["payment_methods"]
        return method in known and (method == paid_with(order) or known[method]["source"] == GIFT_CARD)

    def covers(self, user: str, method: str, amount: int) -> bool:
        """Whether the method can pay this many cents; only gift cards have an end."""
        one = _found(self.user(user)["payment_methods"].get(method))
        return one["source"] != GIFT_CARD or cents(one["balance"]) >= amount

    def _in(self, order: str, status: str) -> JsonDict:
        one = self.order(order)
        _require(one["status"] == status, f"not-{status}")
        return one

    def _still_pending(self, order: str) -> JsonDict:
        """Pending, though its items may have been modified."""
        one = self.order(order)
        _require(one["status"].startswith(PENDING), "not-pending")
        return one

    def _require_items(self, order: JsonDict, items: Sequence[str]) -> None:
        own = Counter(item["item_id"] for item in order["items"])
        _require(bool(items) and not Counter(items) - own, "item-not-in-order")

    def _swapped(self, order: JsonDict, items: Sequence[str], new: Sequence[str], method: str) -> int:
        """The difference in cents, where the swap may be done."""
        self._require_items(order, items)
        own = {item["item_id"]: item for item in order["items"]}
        for old, then in zip(items, new, strict=True):
            _require(self.variant(own[old]["product_id"], then)["available"], "variant-unavailable")
        difference = self.difference(order, items, new)
        _require(self.covers(order["user_id"], method, difference), "gift-card-too-low")
        return difference

    def _to_gift_card(self, order: JsonDict, method: str, amount: int) -> None:
        """Other ways to pay keep no balance here."""
        one = self.user(order["user_id"])["payment_methods"][method]
        if one["source"] == GIFT_CARD:
            one["balance"] = (cents(one["balance"]) + amount) / 100


def cents(dollars: float) -> int:
    """The database's dollars in cents."""
    return round(dollars * 100)


def money(amount: int) -> Money:
    """Cents as money."""
    return Money(amount, "USD")


def total(order: JsonDict) -> int:
    """What the order's items cost, in cents."""
    return sum(cents(item["price"]) for item in order["items"])


def paid_with(order: JsonDict) -> str:
    """The payment method the order was first paid with."""
    return str(order["payment_history"][0]["payment_method_id"])


def _pairs(items: Sequence[str], new: Sequence[str]) -> list[str]:
    return sorted(f"{old} to {then}" for old, then in zip(items, new, strict=True))


def _payment(kind: str, amount: float, method: str) -> JsonDict:
    return {"transaction_type": kind, "amount": amount, "payment_method_id": method}


def _require(holds: bool, reason: str) -> None:
    if not holds:
        raise Refused(reason)


def _found(record: Any) -> JsonDict:
    if record is None:
        raise NotFound("no such record")
    found: JsonDict = record
    return found
