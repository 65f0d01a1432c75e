"""What is named in words instead of its number: "my last order", "the one with the kettle"."""

from functools import cache

from ai.found import Found, found
from ai.products import mentions
from ai.wording import Phrases, phrases, tokens, word_list
from domain.tap import LATEST, OF
from domain.understanding import SlotSpec


def latest(text: str, expected: bool = False) -> list[Found]:
    """Where the text names the newest order; short forms ("the last one") count where one is `expected`."""
    said = tokens(text)
    plain = [token.word for token in said]
    spans = _named("anywhere").spans(plain) or (_named("offered").spans(plain) if expected else [])
    return [found(LATEST, text, said[start].start, said[stop - 1].end) for start, stop in spans]


@cache
def _named(where: str) -> Phrases:
    return phrases(line for lines in word_list("references")[where].values() for line in lines)


def order_with(text: str, slot: SlotSpec) -> Found | None:
    """The product in a text that speaks of an order, too: "my order with the kettle"."""
    speaks_of_one = slot.by_product and _named("orders").within([token.word for token in tokens(text)])
    return by_product(text, slot) if speaks_of_one else None


def by_product(text: str, slot: SlotSpec) -> Found | None:
    """What the text names by the product in it ("the one with the kettle"), where the slot may be named so;
    the first product counts, unless the customer says that it is not meant."""
    if not slot.by_product:
        return None
    named = [one for one in mentions(text, slot.names) if one.skus and not (one.denied or one.foreign)]
    if not named:
        return None
    first = named[0]
    return found(OF + ",".join(sorted(first.skus)), text, first.start, first.end)
