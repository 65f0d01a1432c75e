"""Codes, such as those of coupons, in the customer's own words."""

import re

from ai.found import Found, found
from ai.wording import LONGEST, tokens

_WORD = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_FEWEST = 5  # letters and digits of a code in the midst of other words
_PARTS = 2  # "welcome 10"


def codes(text: str, pattern: str | None, expected: bool = False) -> list[Found]:
    """Codes of the pattern as they are kept ("welcome-10" is WELCOME10), in order of appearance.

    In the midst of a text a code has digits or stands in capitals; where one is `expected`, the whole answer
    may be it.
    """
    text = text[:LONGEST]
    shape = re.compile(pattern or r"[A-Z0-9]+")
    if expected and shape.fullmatch(_plain(text)) and _is_one(text):
        said = tokens(text)
        return [found(_plain(text), text, said[0].start, said[-1].end)]
    return [
        found(_plain(match[0]), text, *match.span())
        for match in _WORD.finditer(text)
        if shape.fullmatch(_plain(match[0])) and _stands_out(match[0], text)
    ]


def _is_one(text: str) -> bool:
    """Whether the answer is one word, or a word and its number."""
    said = tokens(text)
    return len(said) == 1 or (len(said) == _PARTS and said[-1].word.isdigit())


def _stands_out(word: str, text: str) -> bool:
    in_capitals = word.isupper() and not text.isupper()
    return len(word) >= _FEWEST and (any(map(str.isdigit, word)) or in_capitals)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()
