"""Postcodes in the customer's words."""

import re
from functools import cache

from ai.found import Found, found, overlaps
from ai.numbers import SHAPE, OrderShape, order_numbers
from ai.wording import LONGEST, Phrases, phrases, tokens, word_list

_DUTCH = re.compile(r"(?<![\w-])([1-9]\d{3})\s?(?!s[ads]\b)([a-z]{2})(?!\w)", re.IGNORECASE)
_BRITISH = re.compile(r"(?<!\w)([a-z]{1,2}\d[a-z\d]?)[\s-]?(\d[abd-hjlnp-uw-z]{2})(?!\w)", re.IGNORECASE)
_DIGITS = re.compile(
    r"(?<![\w.,/#€$£+-])(?:(?:F|B|D|E|I|L)-)?(\d{5}|[1-9]\d{3})(?![\w€$£%@/]|[.,-]\d|\s?(?:€|eur\b))"
)
_LEADING_WORDS = 4  # words between "postcode" and its digits


def postcodes(text: str, shape: OrderShape = SHAPE, expected: bool = False) -> list[Found]:
    """Postcodes of FR, BE, NL, DE, ES, IT and GB in their official spelling, in order of appearance.

    Bare digits (all but NL and GB) count only where a postcode is `expected` or the text says so.
    """
    text = text[:LONGEST]
    hits = [
        found(f"{match[1].upper()} {match[2].upper()}", text, *match.span())
        for pattern in (_DUTCH, _BRITISH)
        for match in pattern.finditer(text)
        if pattern is _BRITISH or _dutch_letters(match)
    ]
    orders = order_numbers(text, shape)
    for match in _DIGITS.finditer(text):
        hit = found(match[1], text, *match.span(1))
        named = _named(text[: match.start()])
        ordered = any(overlaps(hit, order) for order in orders) and not expected
        if (expected or named) and (named or not ordered) and not any(overlaps(hit, other) for other in hits):
            hits.append(hit)
    return sorted(hits, key=lambda hit: hit.start)


def _dutch_letters(match: re.Match[str]) -> bool:
    """Two letters that are a small word ("2026 is") count only as capitals right behind the digits."""
    return match[2].isupper() or match[2].lower() not in word_list("numbers")["small_words"]


def _named(before: str) -> bool:
    said = [token.word for token in tokens(before)][-_LEADING_WORDS:]
    return bool(said) and _postcode_words().within(said)


@cache
def _postcode_words() -> Phrases:
    return phrases(word_list("numbers")["postcode_words"])
