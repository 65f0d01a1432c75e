"""Values for slots in the customer's own words, each with the words it comes from."""

import re
from datetime import datetime

from ai.addresses import addresses
from ai.choices import choice
from ai.codes import codes
from ai.countries import countries
from ai.dates import days
from ai.denial import without_unsuitable
from ai.found import Found, found, overlaps
from ai.numbers import OrderShape, order_numbers, quantities
from ai.periods import periods
from ai.postcodes import postcodes
from ai.products import products
from ai.references import latest
from ai.times import times
from ai.wording import LONGEST
from domain.understanding import SlotSpec

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)\d(?:[\s./-]?\(?\d\)?){6,16}(?!\w)")
_PHONE_DIGITS = range(8, 16)  # E.164 has fifteen at most
_FIGURE = re.compile(r"\d")


def extract(
    text: str, slot: SlotSpec, now: datetime, language: str, shape: OrderShape, expected: bool = False
) -> Found | None:
    """The slot's value in the text, or None.

    When the slot is `expected` (just asked for), bare digits and single telling words count too; the last
    value said wins, so that "V-10432, no, V-10433" is the latter. Free text is never extracted.
    """
    match slot.type:
        case "order_number":
            hits = _orders(text, shape, expected) or latest(text, expected)
        case "email":
            hits = emails(text)
        case "phone":
            hits = phones(text)
        case "postcode":
            hits = postcodes(text, shape, expected)
        case "address":
            hits = addresses(text, shape, expected)
        case "date":
            hits = without_unsuitable(days(text, now, language), text)
        case "period":
            hits = without_unsuitable(periods(text, now.date(), language), text)
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
    return without_unsuitable(times(text, language, days, expected=expected), text)


def _orders(text: str, shape: OrderShape, expected: bool) -> list[Found]:
    """Order numbers; the bare digits of a postcode in a whole address are none."""
    hits = order_numbers(text, shape, expected)
    bare = [hit for hit in hits if hit.quote.isdigit()]
    told = addresses(text, shape) if expected and bare else []
    return [hit for hit in hits if hit not in bare or not any(overlaps(hit, one) for one in told)]


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
