"""Products by name in the customer's own words: those of the catalog, and things it may not have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ai.denial import is_denied
from ai.found import Found, found
from ai.wording import Phrases, Token, corrected, phrases, tokens, word_list, words
from domain.understanding import ProductNames, SlotSpec

_UNKNOWN_MODEL = re.compile(
    r"(?<![\w-])[A-Za-z]{1,3}-?\d{3,4}[A-Za-z]?(?![\w-])|(?<![\w-])[A-Z]{2,3}-\d{2}(?![\w-])"
)
_MODEL_ON_THE_LOOSE = re.compile(r"(?<![^\W_])([a-z]{1,2})[\s_-]?(\d{2,3})(?![^\W_])", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r"[^\w,.;:!?()\n]*")
LONGEST_NAME = 6  # words of an answer that may be the name of a product


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named: the SKUs it may be (none where the catalog does not know it) and their kinds.

    `denied` is one that the customer says is not meant.
    """

    start: int
    end: int
    skus: frozenset[str]
    kinds: frozenset[str]
    foreign: bool = False
    denied: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether it says which thing, and not only what sort of thing."""
        return self.foreign or len(self.skus) == 1


def products(text: str, slot: SlotSpec, expected: bool = False) -> list[Found]:
    """What may fill the slot, the customer's own words being the value; the last one counts.

    One that is told apart from others counts more than a sort of things. A slot with a `place` takes the
    first, second, ... thing named; the only one where it is `expected`.
    """
    fitting = [one for one in mentions(text, slot.names) if not one.denied and _may_be(one, slot, expected)]
    # a thing that is not ours is only meant where none of ours is: "can the jar go in the dishwasher"
    ours = [one for one in fitting if not one.foreign or _is_maker(text, one)] or fitting
    telling = [one for one in ours if one.is_telling] or ours
    if slot.place is not None:
        different = _different(telling)
        wanted = different[slot.place - 1 : slot.place]
        telling = wanted or (different[-1:] if expected else [])
    return [found(text[one.start : one.end], text, one.start, one.end) for one in telling]


def mentions(text: str, names: Sequence[ProductNames]) -> list[Mention]:
    """Everything named in the text, in order of appearance; what stands side by side is one thing."""
    if not names:
        return []
    said = [_whole(token, text) for token in tokens(_joined(text))]
    table = _table(tuple(names))
    plain = corrected(tuple(token.word for token in said), table.vocabulary)
    hits = [
        _mention(said[start:stop], table.whose(plain[start:stop]))
        for start, stop in table.phrases.spans(plain)
    ]
    hits += _foreign(text, said, plain, hits)
    merged: list[Mention] = []
    for hit in sorted(hits, key=lambda one: one.start):
        if merged and _SIDE_BY_SIDE.fullmatch(text[merged[-1].end : hit.start]):
            merged[-1] = _together(merged[-1], hit)
        else:
            merged.append(hit)
    return [replace(one, denied=is_denied(text[: one.start])) for one in merged]


@dataclass(frozen=True, slots=True)
class _Table:
    phrases: Phrases
    vocabulary: frozenset[str]
    owners: dict[tuple[str, ...], frozenset[tuple[str, str]]]

    def whose(self, said: Sequence[str]) -> frozenset[tuple[str, str]]:
        """SKU and kind of each product called so."""
        return self.owners.get(tuple(said), frozenset())


@lru_cache(maxsize=8)  # one a business
def _table(names: tuple[ProductNames, ...]) -> _Table:
    owners: dict[tuple[str, ...], set[tuple[str, str]]] = {}
    for one in names:
        for name in one.names:
            owners.setdefault(words(_joined(name)), set()).add((one.sku, one.kind))
    known = phrases([_joined(name) for one in names for name in one.names])
    plain = frozenset(word for word in known.vocabulary if word.isalpha())
    return _Table(known, plain, {name: frozenset(own) for name, own in owners.items()})


def _joined(text: str) -> str:
    """The letters and digits of a model as one word of the same length ("HF-30" is "HF30 ")."""
    return _MODEL_ON_THE_LOOSE.sub(lambda match: (match[1] + match[2]).ljust(len(match[0])), text)


def _whole(token: Token, text: str) -> Token:
    """The token with all that it was in the text, the sign within a model's name included."""
    model = _MODEL_ON_THE_LOOSE.match(text, token.start)
    return replace(token, end=max(token.end, model.end())) if model else token


def _mention(said: Sequence[Token], owners: frozenset[tuple[str, str]]) -> Mention:
    skus, kinds = frozenset(sku for sku, _ in owners), frozenset(kind for _, kind in owners)
    return Mention(said[0].start, said[-1].end, skus, kinds)


def _foreign(
    text: str, said: Sequence[Token], plain: Sequence[str], known: Sequence[Mention]
) -> list[Mention]:
    """Things and makers that the catalog does not name, and model names it does not know."""
    spans = [(said[start].start, said[stop - 1].end) for start, stop in _wares().spans(plain)]
    spans += [match.span() for match in _UNKNOWN_MODEL.finditer(text)]
    free = [span for span in spans if all(span[1] <= one.start or span[0] >= one.end for one in known)]
    return [Mention(start, end, frozenset(), frozenset(), foreign=True) for start, end in free]


def _together(left: Mention, right: Mention) -> Mention:
    """Two names side by side: "A300 purifier" is the A300, "Philips purifier" none of ours."""
    foreign = left.foreign or right.foreign
    both = left.skus & right.skus
    skus = both or min((left.skus, right.skus), key=len)
    kinds = left.kinds & right.kinds or left.kinds | right.kinds
    return Mention(left.start, right.end, frozenset() if foreign else skus, kinds, foreign)


def _may_be(one: Mention, slot: SlotSpec, expected: bool) -> bool:
    if slot.kind is None or slot.kind in one.kinds:
        return True
    return one.foreign and not one.kinds and (slot.kind == "device" or expected)


def _is_maker(text: str, one: Mention) -> bool:
    return one.foreign and bool(_makers().within([token.word for token in tokens(text[one.start : one.end])]))


def _different(hits: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for hit in hits:
        if not any(hit.skus and hit.skus == one.skus for one in kept):
            kept.append(hit)
    return kept


@cache
def _wares() -> Phrases:
    return phrases([*word_list("wares")["things"], *word_list("wares")["makers"]])


@cache
def _makers() -> Phrases:
    return phrases(word_list("wares")["makers"])
