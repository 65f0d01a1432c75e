"""Values for slots in the customer's own words, each with the words it comes from."""

import re
from datetime import datetime
from functools import cache

from ai.choices import choice
from ai.codes import codes
from ai.countries import countries
from ai.dates import days
from ai.found import Found, found, overlaps
from ai.numbers import SHAPE, OrderShape, order_numbers, quantities
from ai.periods import periods
from ai.products import products
from ai.times import times
from ai.wording import LONGEST, Phrases, phrases, tokens, word_list
from domain.understanding import SlotSpec

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])", re.IGNORECASE)
_DUTCH = re.compile(r"(?<![\w-])([1-9]\d{3})\s?(?!s[ads]\b)([a-z]{2})(?!\w)", re.IGNORECASE)
_BRITISH = re.compile(r"(?<!\w)([a-z]{1,2}\d[a-z\d]?)[\s-]?(\d[abd-hjlnp-uw-z]{2})(?!\w)", re.IGNORECASE)
_DIGITS = re.compile(
    r"(?<![\w.,/#€$£+-])(?:(?:F|B|D|E|I|L)-)?(\d{5}|[1-9]\d{3})(?![\w€$£%@/]|[.,-]\d|\s?(?:€|eur\b))"
)
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)\d(?:[\s./-]?\(?\d\)?){6,16}(?!\w)")
_PHONE_DIGITS = range(8, 16)  # E.164 has fifteen at most
_FIGURE = re.compile(r"\d")
_LEADING_WORDS = 4  # words between "postcode" and its digits


def extract(
    text: str, slot: SlotSpec, now: datetime, language: str, shape: OrderShape, expected: bool = False
) -> Found | None:
    """The slot's value in the text, or None.

    When the slot is `expected` (just asked for), bare digits and single telling words count too; the last
    value said wins, so that "V-10432, no, V-10433" is the latter. Free text is never extracted.
    """
    match slot.type:
        case "order_number":
            hits = order_numbers(text, shape, expected)
        case "email":
            hits = emails(text)
        case "phone":
            hits = phones(text)
        case "postcode":
            hits = postcodes(text, shape, expected)
        case "date":
            hits = days(text, now, language)
        case "period":
            hits = periods(text, now.date(), language)
        case "time":
            hits = _times(text, now, language, expected)
        case "quantity":
            hits = quantities(text, language) if expected else []
        case "country":
            hits = countries(text)
        case "code":
            hits = codes(text, slot.pattern, expected)
        case "product":
            hits = products(text, slot, expected)
        case "choice":
            hits = [hit] if (hit := choice(text, slot.options, expected, language)) else []
        case _:
            hits = []
    return hits[-1] if hits else None


def _times(text: str, now: datetime, language: str, expected: bool) -> list[Found]:
    """Times; the figures of a day are none."""
    days = [(one.start, one.end) for one in periods(text, now.date(), language) if _FIGURE.search(one.quote)]
    return times(text, language, days, expected=expected)


def emails(text: str) -> list[Found]:
    """E-mail addresses in lower case, in order of appearance."""
    text = text[:LONGEST]
    return [found(match[0].lower(), text, *match.span()) for match in _EMAIL.finditer(text)]


def phones(text: str) -> list[Found]:
    """Phone numbers with their country's code, as E.164 with a plus, in order of appearance."""
    text = text[:LONGEST]
    numbers = [(match, _dialled(match[0])) for match in _PHONE.finditer(text)]
    return [
        found(f"+{digits}", text, *match.span()) for match, digits in numbers if len(digits) in _PHONE_DIGITS
    ]


def _dialled(number: str) -> str:
    """The digits to dial from abroad: without 00, and without the 0 in brackets."""
    return "".join(filter(str.isdecimal, number.replace("(0)", ""))).removeprefix("00")


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
