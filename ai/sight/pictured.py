"""Which product of the catalog a picture shows, as far as print on it says so."""

from collections.abc import Iterator, Sequence

from ai.products import mentions
from domain.media import Reading
from domain.understanding import ProductNames

TELLING = ("model_number", "product")
"""Fields that name a product, the surest first."""


def pictured(reading: Reading, names: Sequence[ProductNames]) -> str:
    """The SKU of the product whose model number or name can be read, or that the vision model names; empty
    where it is none of the catalog's, or one of several."""
    for text in _named(reading):
        if len(skus := _skus(text, names)) == 1:
            return next(iter(skus))
    return ""


def _named(reading: Reading) -> Iterator[str]:
    fields = {field.name: field.value for field in reading.fields}
    yield from (fields[name] for name in TELLING if name in fields)
    if reading.look:
        yield reading.look.product
    yield ", ".join(line.text for line in reading.lines)


def _skus(text: str, names: Sequence[ProductNames]) -> frozenset[str]:
    """The products that are told apart from all others in the text."""
    named = (one.skus for one in mentions(text, names) if one.is_telling and not one.foreign)
    return frozenset[str]().union(*named)
