"""Whether a slot's value follows from the customer's own words; what does not is dropped."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from domain import address, countries
from domain.address import Address
from domain.json import Json
from domain.tap import LATEST, OF
from flows.flow import NO_PHOTO, SlotDef

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PHONE = re.compile(r"\+[1-9]\d{7,14}")
POSTCODE_LENGTHS = range(4, 9)
FORTNIGHT = {2, 14, 15}
"""Figures that say a week that is two weeks away."""

LONGEST_TEXT = 500
LONGEST_RECORD = 64
CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
SPAN = re.compile(rf"(?:{CLOCK.pattern})?/(?:{CLOCK.pattern})?(?<!^/)")
PARTS_OF_DAY = ("morning", "noon", "afternoon", "evening")
NUMBER_WORDS = (
    "one un une een één ein eine einen uno una",
    "two deux twee zwei dos due",
    "three trois drie drei tres tre",
    "four quatre vier cuatro quattro",
    "five cinq vijf fünf cinco cinque",
    "six zes sechs seis sei",
    "seven sept zeven sieben siete sette",
    "eight huit acht ocho otto",
    "nine neuf negen neun nueve nove",
    "ten dix tien zehn diez dieci",
)
"""A line a number, from one; all six languages together."""


class Ground(Protocol):
    """Answers the canonical value when the customer's words carry it, else None."""

    def __call__(self, slot: SlotDef, value: object, quote: str, text: str) -> Json: ...


def grounded(slot: SlotDef, value: object, quote: str, text: str) -> Json:
    """The canonical value when the quote is in the text and carries the value, else None."""
    if not quote.strip() or _plain(quote) not in _plain(text):
        return None
    canonical = well_formed(slot, value)
    return canonical if canonical is not None and _carries(slot, canonical, quote) else None


def well_formed(slot: SlotDef, value: object) -> Json:
    """The value in the slot's canonical form, None when it has not got that type."""
    match slot.type, value:
        case "order_number", "latest" if slot.offer:
            return LATEST
        case _, str() if value.startswith(OF):
            return value if slot.offer and slot.offer.by_product else None
        case "order_number", str() | int():
            return _order_number(slot.pattern, str(value))
        case "choice", str() if value in slot.options:
            return value
        case "email", str() if EMAIL.fullmatch(value.strip()):
            return value.strip().lower()
        case "phone", str() if PHONE.fullmatch(value.strip()):
            return value.strip()
        case "postcode", str() if len(_letters_and_digits(value)) in POSTCODE_LENGTHS:
            return value.strip().upper()
        case "address", str():
            told = address.read(value[:LONGEST_TEXT])
            return str(told) if told else None
        case "quantity", int() | str():
            return _quantity(value)
        case "date", str():
            return _date(value)
        case "period", str():
            return _period(value)
        case "time", str() if value in PARTS_OF_DAY or CLOCK.fullmatch(value) or SPAN.fullmatch(value):
            return value
        case "record" | "product", str() if 0 < len(value.strip()) <= LONGEST_RECORD:
            return value.strip()
        case "country", str() if value.upper() in countries.NAMED:
            return value.upper()
        case "code", str():
            return _code(slot.pattern, value)
        case "photo", "none":  # a photo itself is shown, never said
            return NO_PHOTO
        case "text", str() if 0 < len(value.strip()) <= LONGEST_TEXT:
            return value.strip()
        case _:
            return None


def _carries(slot: SlotDef, value: Json, quote: str) -> bool:
    """Whether the value can be derived from the quoted words."""
    if str(value).startswith(OF):
        return True
    match slot.type:
        case "order_number":
            return value == LATEST or _digits(str(value)) in _numbers(quote)
        case "postcode" | "code":
            return _letters_and_digits(str(value)) in _letters_and_digits(quote)
        case "phone":
            return _digits(str(value)) in _digits(quote.replace("(0)", ""))
        case "address":
            return _names(address.read(str(value)), quote)
        case "country":
            said = f" {bare_words(quote)} "
            return any(f" {bare_words(name)} " in said for name in countries.spellings(str(value)))
        case "email" | "text" | "product":
            return _plain(str(value)) in _plain(quote)
        case "quantity":
            return str(value) in _numbers(quote) or _is_said(int(str(value)), quote)
        case "date":
            return _could_name(date.fromisoformat(str(value)), quote)
        case "period":
            return _could_span(str(value).split("/"), quote)
        case "time":
            return _could_be(str(value), quote)
        case _:  # a choice or a record has no spelling of its own: all there is to check is that it was said
            return True


def _names(told: Address | None, quote: str) -> bool:
    """Whether every part of the address is in the words; a country may have any name there."""
    parts = (told.street, told.postcode, told.town) if told else ("",)
    said = _letters_and_digits(quote)
    return any(parts) and all(_letters_and_digits(part) in said for part in parts)


def _order_number(pattern: str | None, value: str) -> str | None:
    """`V 10432`, `#10432` or `10432` as `V-10432`; the count of digits has to be right."""
    digits = _digits(value)
    if not pattern:
        return value.strip().upper() if digits else None
    letters = re.sub(r"[^A-Z]", "", value.upper())
    if len(digits) != pattern.count("#") or letters not in ("", re.sub(r"[^A-Z]", "", pattern.upper())):
        return None
    left = iter(digits)
    return "".join(next(left) if character == "#" else character for character in pattern)


def _code(pattern: str | None, value: str) -> str | None:
    """`welcome 10` as `WELCOME10`."""
    plain = _letters_and_digits(value)
    return plain if pattern is None or re.fullmatch(pattern, plain) else None


def _quantity(value: int | str) -> int | None:
    if isinstance(value, bool) or not str(value).strip().isdecimal():
        return None
    return int(value) if 0 < int(value) < 1000 else None


def _date(value: str) -> str | None:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def _could_name(day: date, quote: str) -> bool:
    """Digits in the words have to be those of the date; words like "tomorrow" have none."""
    parts = {str(day.day), f"{day.day:02}", str(day.month), f"{day.month:02}", str(day.year), f"{day:%y}"}
    numbers = re.findall(r"\d+", quote)
    return set(numbers) <= parts


def _period(value: str) -> str | None:
    """A day, or a span of days `first/last`."""
    days = [_date(day) for day in value.split("/")]
    if len(days) > 2 or None in days or days != sorted(days, key=str):
        return None
    return "/".join(map(str, days))


def _could_span(days: Sequence[str], quote: str) -> bool:
    """Digits in the words have to be those of one of the days, or say how many weeks from now."""
    named = [date.fromisoformat(day) for day in days]
    others = {figure for day in named for figure in (day.month, day.year)}
    numbers = {int(digits) for digits in re.findall(r"\d+", quote)}
    if len(days) > 1 and numbers <= FORTNIGHT:
        return True
    first_named = not numbers or any(day.day in numbers for day in named)
    return first_named and numbers <= others | {day.day for day in named}


def _could_be(time: str, quote: str) -> bool:
    """Digits in the words have to be those of the clocks, on a face of 12 or 24 hours."""
    numbers = {int(digits) for digits in re.findall(r"\d+", quote)}
    return time in PARTS_OF_DAY or numbers <= {
        figure for clock in time.split("/") if clock for figure in _figures(clock)
    }


def _figures(clock: str) -> set[int]:
    """What may be read off a clock: half past two is "half drie", too."""
    hour, minute = map(int, clock.split(":"))
    to_the_next = {(hour + 1) % 12 or 12, hour + 1} if minute >= 30 else set()
    return {hour, hour % 12, hour % 12 or 12, minute, *to_the_next}


def _is_said(number: int, quote: str) -> bool:
    words = NUMBER_WORDS[number - 1].split() if number <= len(NUMBER_WORDS) else []
    return any(word in re.findall(r"\w+", quote.casefold()) for word in words)


def _numbers(text: str) -> set[str]:
    """The runs of digits in the text, and all its digits in one ("10 432")."""
    return {*re.findall(r"\d+", text), _digits(text)}


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal() and character.isascii())


def _letters_and_digits(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def bare_words(text: str) -> str:
    """The words with single spaces between, without case and signs."""
    return " ".join(re.findall(r"\w+", text.casefold()))
