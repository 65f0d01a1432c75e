"""Catalog: what the business sells, what it can do, and what goes with what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from domain.local_text import LocalText
from domain.money import Money
from domain.understanding import ProductNames

ProductKind = Literal["device", "accessory"]

SpecValue = int | float | bool | str | LocalText

Specs = Mapping[str, SpecValue]
"""By name: power (watts), capacity (litres), noise (decibels), weight (kilograms), size (text), cable
(metres), runtime (minutes), area (square metres), dishwasher and app (yes or no), colour and material."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Product:
    """One product. `stock` is in pieces, `restock` the day more is expected; `fits` are the SKUs of the
    devices an accessory is made for."""

    sku: str
    name: str
    title: LocalText
    model: str
    kind: ProductKind
    price: Money
    stock: int
    grams: int
    restock: date | None = None
    specs: Specs = field(default_factory=dict)
    fits: tuple[str, ...] = ()


class Catalog(Protocol):
    """A shop's catalog."""

    def names(self) -> tuple[ProductNames, ...]:
        """What customers call the products, in every language: read once, when the agent starts. Blocks."""
        ...

    async def search(self, words: str, kind: ProductKind | None = None) -> tuple[Product, ...]:
        """The products that a customer calls so: one, several where the name is shared, none where it is
        nothing we sell. Typos, plurals and the spelling of model names are forgiven."""
        ...

    async def similar(self, words: str, kind: ProductKind | None = None) -> tuple[Product, ...]:
        """At most three products that come near to what was not found, the nearest first."""
        ...

    async def product(self, sku: str) -> Product:
        """The product.

        Raises:
            NotFound: there is none.
        """
        ...

    async def accessories(self, device: str) -> tuple[Product, ...]:
        """What is made for the device with this SKU, the cheapest first."""
        ...
