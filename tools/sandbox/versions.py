"""The colours and sizes in which the demo shop sells some of its products."""

from functools import cache

from domain.money import Money
from tools.returns import Version
from tools.sandbox.products import products

_COLOURS: dict[str, tuple[tuple[str, int, int], ...]] = {
    "VLT-KT17": (("black", 0, 40), ("red", 300, 12)),
    "VLT-TS02": (("cream", -200, 30), ("black", 0, 25)),
    "VLT-LM01": (("white", 0, 35), ("brass", 700, 8)),
    "VLT-SP03": (("blue", 0, 20), ("sand", 0, 0)),
    "VLT-HP07": (("white", 0, 11),),
    "VLT-AF55": (("white", 1000, 9),),
    "VLT-SV20": (("red", 0, 0),),
}
"""By product: the colour, what it costs more than the one that is usually sold (cents), and the stock."""


_CALLED = {
    "black": "black noir noire zwart schwarz negro negra nero nera",
    "white": "white blanc blanche wit weiß blanco blanca bianco bianca",
    "red": "red rouge rood rot rojo roja rosso rossa",
    "blue": "blue bleu bleue blauw blau azul blu",
    "cream": "cream crème creme crema",
    "sand": "sand sable zand arena sabbia",
    "brass": "brass laiton messing latón ottone",
}
"""Colours as customers of each language name them."""


@cache
def versions() -> dict[str, Version]:
    """All versions, by SKU."""
    return {
        f"{of}-{colour.upper()}": Version(
            sku=f"{of}-{colour.upper()}",
            of=of,
            name=products()[of].name,
            value=colour,
            called=_CALLED[colour],
            price=Money(products()[of].price.amount + more),
            stock=stock,
        )
        for of, colours in _COLOURS.items()
        for colour, more, stock in colours
    }
