"""Products: which variants there are, those nearest to what the customer wishes first."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from evals.tau2_retail.account_tools import owned
from evals.tau2_retail.store import Store, cents, money
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse

MOST = 9
"""Variants offered: with a way out they fill a list."""

_WORD = re.compile(r"[a-z0-9]+(?:\.\d+)?%?")
_CHEAP = ("cheapest", "cheaper", "least expensive", "lowest price")
_DEAR = ("most expensive", "dearest", "highest price")


@dataclass(frozen=True, kw_only=True, slots=True)
class VariantsQuery:
    """Another variant of the item at this place of the order, as the customer words it."""

    order: str
    item: str
    wish: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ProductQuery:
    name: str


class ProductTools:
    """`products.*`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.reads: Mapping[str, Reading] = {
            "products.variants": Reading(Proof.CHANNEL, self._variants),
            "products.product": Reading(Proof.NONE, self._product),
        }
        self.writes: Mapping[str, Writing] = {}

    async def _variants(self, args: Arguments, caller: Caller) -> Json:
        query = parse(VariantsQuery, "products.variants", args)
        items = owned(self._store, query.order, caller)["items"]
        if not query.item.isdecimal() or int(query.item) >= len(items):
            raise NotFound("no such item")
        item = items[int(query.item)]
        variants = self._store.product(item["product_id"])["variants"].values()
        others = [one for one in variants if one["available"] and one["item_id"] != item["item_id"]]
        return [
            {
                "id": one["item_id"],
                "title": f"${one['price']:.2f}",
                "description": ", ".join(one["options"].values()),
            }
            for one in nearest(others, item, query.wish)[:MOST]
        ]

    async def _product(self, args: Arguments, caller: Caller) -> Json:
        """The product the words name, how many variants of it can be had, and the cheapest."""
        query = parse(ProductQuery, "products.product", args)
        product = self._named(query.name)
        there = [one for one in product["variants"].values() if one["available"]]
        cheapest = min(there, key=lambda one: cents(one["price"]), default=None)
        return {
            "name": product["name"],
            "count": len(there),
            "cheapest": ", ".join(cheapest["options"].values()) if cheapest else None,
            "price": dump(money(cents(cheapest["price"]))) if cheapest else None,
        }

    def _named(self, text: str) -> JsonDict:
        said = "".join(_words(text))
        products = sorted(self._store.data["products"].values(), key=lambda one: -len(one["name"]))
        for one in products:
            name = "".join(_words(one["name"]))
            if name in said or name.removesuffix("s") in said:
                found: JsonDict = one
                return found
        raise NotFound("no such product")


def nearest(variants: Sequence[JsonDict], item: JsonDict, wish: str) -> list[JsonDict]:
    """The variants, those with most of what the wish names first, then those most like the item; where the
    cheapest or dearest is wished for, the price decides among equals."""
    said = _words(wish)
    dear = any(phrase in wish.casefold() for phrase in _DEAR)
    by_price = dear or any(phrase in wish.casefold() for phrase in _CHEAP)

    def rank(one: JsonDict) -> tuple[int, int, int]:
        changed = sum(item["options"].get(name) != value for name, value in one["options"].items())
        price = cents(one["price"]) * (-1 if dear else 1)
        wished = sum(_named(name, value, said) for name, value in one["options"].items())
        exact = one["item_id"] in said
        order = (price, changed) if by_price else (changed, price)
        return (-(wished + 100 * exact), *order)

    return sorted(variants, key=rank)


def _named(option: str, value: str, said: Sequence[str]) -> int:
    """How clearly the words name an option's value: by itself, or behind the option's own name."""
    if _within([*_words(option), *_words(value)], said):
        return 3
    return 1 if _within(_words(value), said) else 0


def _within(part: Sequence[str], whole: Sequence[str]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
