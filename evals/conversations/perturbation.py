"""Ways in which customers write differently from one another, the same every time for the same seed."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

T = TypeVar("T")

NEIGHBOURS = {
    "a": "qs", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo",
    "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et",
    "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip
"""The keys beside a key."""

PROTECTED = re.compile(r"(\{[^}]*\})")
"""Values of records: a customer copies an order number."""

SHORTEST = 5
"""Letters of a word that gets a typo; in shorter ones it would often be another word."""
ONE_IN = 8
"""Words for one typo."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Style:
    """How one run differs: other wordings, typos, another order of requests and more said at once than was
    asked, and answers in words where something may be tapped."""

    name: str
    rephrases: bool = False
    mistypes: bool = False
    reorders: bool = False
    types: bool = False


PLAIN = Style(name="plain")
STYLES: Sequence[Style] = (
    PLAIN,
    Style(name="paraphrase", rephrases=True),
    Style(name="typos", mistypes=True),
    Style(name="order", reorders=True),
    Style(name="in words", types=True),
    Style(name="paraphrase, typos", rephrases=True, mistypes=True),
    Style(name="paraphrase, order", rephrases=True, reorders=True),
    Style(name="all", rephrases=True, mistypes=True, reorders=True, types=True),
)
"""The runs of a case, in turn."""


class Hand:
    """Writes as one customer would in one style."""

    def __init__(self, style: Style, seed: str) -> None:
        self.style = style
        self._random = Random(seed)

    def wording(self, wordings: Sequence[str]) -> str:
        """One of the sentences: the first, or any of the others where the style rephrases."""
        if not self.style.rephrases or len(wordings) < 2:
            return wordings[0]
        return self._random.choice(list(wordings[1:]))

    def order(self, things: Sequence[T]) -> list[T]:
        """The things in the order they are said in."""
        ordered = list(things)
        return ordered[::-1] if self.style.reorders else ordered

    def written(self, text: str) -> str:
        """The sentence as it is typed."""
        if not self.style.mistypes:
            return text
        parts = PROTECTED.split(text)
        return "".join(part if part.startswith("{") else self._mistyped(part) for part in parts)

    def _mistyped(self, text: str) -> str:
        text = re.sub(r"[^\W\d_]+", lambda word: self._word(word[0]), text)
        if self._random.random() < 0.5:
            text = text.lower()
        if self._random.random() < 0.5:
            text = without_accents(text)
        if self._random.random() < 0.5:
            text = re.sub(r"[.,;!?¿¡](?=\s|$|\w)", "", text)
        return text

    def _word(self, word: str) -> str:
        if len(word) < SHORTEST or self._random.randrange(ONE_IN):
            return word
        place = self._random.randrange(1, len(word) - 1)
        before, letter, after = word[:place], word[place], word[place + 1 :]
        beside = self._random.choice(NEIGHBOURS.get(letter.lower(), letter))
        swapped = after[0] + letter + after[1:]
        return before + self._random.choice([beside + after, after, 2 * letter + after, swapped])


def without_accents(text: str) -> str:
    """The letters without their accents; what is no accented letter stays."""
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
