"""The sandbox's catalog: stock is in the records, names are the demo world's."""

from collections.abc import Callable, Iterable

from domain.json import load
from domain.understanding import ProductNames
from tools.catalog import Product, ProductKind
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.matching import best, nearest
from tools.sandbox.products import product_names
from tools.sandbox.rows import must_get

MOST_SIMILAR = 3


class SandboxCatalog:
    """Meets tools.catalog.Catalog."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def names(self) -> tuple[ProductNames, ...]:
        """The demo world's, which never change."""
        return product_names()

    async def search(self, words: str, kind: ProductKind | None = None) -> tuple[Product, ...]:
        """The products named."""
        return await self._read(lambda: best(words, _names(kind)))

    async def similar(self, words: str, kind: ProductKind | None = None) -> tuple[Product, ...]:
        """Those with the most similar names."""
        return await self._read(lambda: nearest(words, _names(kind), MOST_SIMILAR))

    async def product(self, sku: str) -> Product:
        """The product."""
        return load(Product, await self._backend.read(lambda r: must_get(r, "products", sku)))

    async def accessories(self, device: str) -> tuple[Product, ...]:
        """What fits the device."""
        await self.product(device)
        found = await self._read(lambda: [one.sku for one in product_names() if one.kind == "accessory"])
        return tuple(sorted((one for one in found if device in one.fits), key=lambda one: one.price))

    async def _read(self, skus: Callable[[], Iterable[str]]) -> tuple[Product, ...]:
        def work(records: Transaction) -> list[Product]:
            return [load(Product, must_get(records, "products", sku)) for sku in skus()]

        return tuple(await self._backend.read(work))


def _names(kind: ProductKind | None) -> dict[str, tuple[str, ...]]:
    return {one.sku: one.names for one in product_names() if kind in (None, one.kind)}
