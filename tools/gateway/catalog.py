"""Catalog: products for anybody, found by what customers call them."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.catalog import Catalog, Product, ProductKind
from tools.gateway.asked import Arguments, Reading, Writing, parse


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchQuery:
    """`words` are the customer's, or a SKU."""

    words: str | None = None
    kind: ProductKind | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ProductQuery:
    sku: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FitQuery:
    """`device` is a SKU; `accessory` what the customer calls it, None for whatever there is."""

    device: str
    accessory: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareQuery:
    """Two SKUs."""

    one: str
    other: str


class CatalogTools:
    """`catalog.*`."""

    writes: Mapping[str, Writing] = {}

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.reads = {
            "catalog.search": Reading(Proof.NONE, self._search),
            "catalog.similar": Reading(Proof.NONE, self._similar),
            "catalog.product": Reading(Proof.NONE, self._product),
            "catalog.fit": Reading(Proof.NONE, self._fit),
            "catalog.compare": Reading(Proof.NONE, self._compare),
        }

    async def _search(self, args: Arguments, caller: Caller) -> Json:
        query = parse(SearchQuery, "catalog.search", args)
        found = await self._catalog.search(query.words, query.kind) if query.words else ()
        return [product_answer(one) for one in found]

    async def _similar(self, args: Arguments, caller: Caller) -> Json:
        query = parse(SearchQuery, "catalog.similar", args)
        found = await self._catalog.similar(query.words, query.kind) if query.words else ()
        return [product_answer(one) for one in found]

    async def _product(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ProductQuery, "catalog.product", args)
        return product_answer(await self._catalog.product(query.sku))

    async def _fit(self, args: Arguments, caller: Caller) -> Json:
        """`fits`: yes, no, or `which` where several accessories may be meant; `fitting` are those that do."""
        query = parse(FitQuery, "catalog.fit", args)
        device = await self._catalog.product(query.device)
        made = await self._catalog.accessories(device.sku)
        asked = await self._catalog.search(query.accessory, "accessory") if query.accessory else ()
        meant = [one for one in made if not asked or one in asked]
        answer: JsonDict = {
            "fits": _fits(asked, meant),
            "accessory": asked[0].title if len(asked) == 1 else None,
            "device": device.title,
            "fitting": [one.title for one in (meant if len(asked) != 1 else made)],
        }
        return answer

    async def _compare(self, args: Arguments, caller: Caller) -> Json:
        """What differs: `one` and `other` hold the specifications that are not the same; `cheaper` is which
        of the two costs less (None: neither), by `saving`."""
        query = parse(CompareQuery, "catalog.compare", args)
        one, other = [await self._catalog.product(sku) for sku in (query.one, query.other)]
        saving = abs(one.price.amount - other.price.amount)
        cheaper = min(one, other, key=lambda product: product.price) if saving else None
        answer: JsonDict = {
            "one": _different(one, other),
            "other": _different(other, one),
            "cheaper": cheaper.title if cheaper else None,
            "saving": {"amount": saving, "currency": one.price.currency},
        }
        return answer


SPECS = (
    "power", "capacity", "noise", "weight", "size", "cable", "runtime", "area", "colour", "material",
    "dishwasher", "app",
)  # fmt: skip
"""All that a product may be told of; None in an answer where it does not apply."""


def product_answer(product: Product) -> JsonDict:
    """A product. `name`, and specifications such as the colour, are texts by language; `available` is
    whether it can be bought now, `restock` the day it will be again, if known."""
    data = dump(product)
    return {
        "sku": product.sku,
        "name": product.title,
        "model": product.model,
        "kind": product.kind,
        "price": data["price"],
        "stock": product.stock,
        "available": product.stock > 0,
        "restock": data["restock"],
        "colour": product.specs.get("colour"),
        "known": [name for name in SPECS if name in product.specs],
        "specs": {name: data["specs"].get(name) for name in SPECS},
    }


def _fits(asked: tuple[Product, ...], meant: list[Product]) -> str:
    if len(asked) == 1:
        return "yes" if meant else "no"
    return "which" if meant else "none"


def _different(one: Product, other: Product) -> JsonDict:
    answer = product_answer(one)
    same = [name for name in SPECS if one.specs.get(name) == other.specs.get(name)]
    return {**answer, "specs": {**answer["specs"], **dict.fromkeys(same)}}
