"""What the demo shop sells, read from catalog.yaml, and what customers call it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

from domain.json import JsonDict, dump
from domain.local_text import MAIN, LocalText
from domain.money import Money
from domain.understanding import ProductNames
from tools.catalog import ProductKind, Specs

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """A product as the demo world begins with it; `restock_days` count from its first day."""

    sku: str
    name: str
    title: LocalText
    model: str
    kind: ProductKind
    price: Money
    stock: int
    grams: int
    restock_days: int | None
    specs: Specs
    fits: tuple[str, ...]
    names: tuple[str, ...] = field(repr=False)

    @property
    def row(self) -> JsonDict:
        """The record of the sandbox; names stay here."""
        return {name: value for name, value in dump(self).items() if name not in ("names", "restock_days")}


@cache
def products() -> Mapping[str, Article]:
    """Everything the shop sells, by SKU."""
    page = _page()
    return {one["sku"]: _article(one, page) for one in page["products"]}


@cache
def product_names() -> tuple[ProductNames, ...]:
    """What customers call each product."""
    return tuple(ProductNames(sku=one.sku, kind=one.kind, names=one.names) for one in products().values())


def _page() -> JsonDict:
    text = (files("tools.sandbox") / "catalog.yaml").read_text(encoding="utf-8")
    return cast(JsonDict, yaml.load(text, Loader=_LOADER))


def _article(one: Mapping[str, Any], page: JsonDict) -> Article:
    sort = page["sorts"][one["sort"]]
    title = {language: f"{names[0]} {one['model']}" for language, names in sort.items()}
    title[MAIN] = one.get("name", title[MAIN])
    shared = [name for names in sort.values() for name in names]
    coloured = _coloured(sort, page["colours"].get(one["specs"].get("colour"), {}))
    own = [one["sku"], *one["models"], *title.values(), *_with_sort(one["model"], shared), *coloured]
    return Article(
        sku=one["sku"],
        name=title[MAIN],
        title=title,
        model=one["model"],
        kind="accessory" if "fits" in one else "device",
        price=Money(one["price"]),
        stock=one["stock"],
        grams=one["grams"],
        restock_days=one.get("restock_days"),
        specs={"weight": one["grams"] / 1000, **_specs(one["specs"], page)},
        fits=tuple(one.get("fits", ())),
        names=(*dict.fromkeys([*own, *shared]),),
    )


def _with_sort(model: str, shared: list[str]) -> list[str]:
    """ "Halo lamp", "lamp Halo": a model's first word beside what the thing is."""
    first = model.split()[0]
    return [pair for name in shared for pair in (f"{first} {name}", f"{name} {first}")]


def _coloured(sort: Mapping[str, list[str]], colour: Mapping[str, list[str]]) -> list[str]:
    """ "blue lamp", "lampe bleue": what a thing is beside its colour, in each language."""
    pairs = [
        (name, said)
        for language, names in sort.items()
        for name in names
        for said in colour.get(language, ())
    ]
    return [text for name, said in pairs for text in (f"{said} {name}", f"{name} {said}")]


def _specs(specs: Mapping[str, Any], page: JsonDict) -> JsonDict:
    colours = {
        name: {language: said[0] for language, said in colour.items()}
        for name, colour in page["colours"].items()
    }
    words = {"colour": colours, "material": page["materials"]}
    return {name: words[name][value] if name in words else value for name, value in specs.items()}
