"""Key fields of papers, labels and screens, each grounded in the line it was read from."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from domain.media import Code, Field, Line

Match = re.Match[str]

LABELLED = (
    "order_number",
    "invoice_number",
    "date",
    "total",
    "tracking_number",
    "serial_number",
    "model_number",
    "error_code",
)

ORDER = r"(?<![\w-])[A-Z]{1,3}\s?-\s?[\dOIl]{4,10}(?!\w)|(?<![\w.,-])\d{5,12}(?![\w.,])"
NUMBER = r"(?<!\w)[A-Z]{0,8}[-/ ]?(?:\d+[-/]?)*\d{3,}(?:[-/]\w+)*"
TRACKING = (
    r"(?<!\w)1Z ?[0-9A-Z](?: ?[0-9A-Z]){14,15}(?!\w)|(?<!\w)3S ?[A-Z0-9](?: ?[A-Z0-9]){9,14}(?!\w)"
    r"|(?<!\w)(?:JVGL|JJD) ?\d(?: ?\d){9,20}|(?<!\w)[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?!\w)"
    r"|(?<!\w)00340\d(?: ?\d){13,15}(?!\w)"
)
PARCEL = TRACKING + r"|(?<!\w)[A-Z0-9]{2,6}[ -]?\d(?:[ -]?[A-Z0-9]){6,25}(?!\w)"
SERIAL = r"(?<!\w)(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,24}(?!\w)"
MODEL = r"(?<!\w)(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,19}(?:/[A-Z0-9]{1,4})?(?!\w)"
ERROR = r"(?<!\w)(?:0x[0-9A-Fa-f]{4,8}|[A-Z]{1,4}[- ]?\d{1,5})(?!\w)|(?<![\w.])\d{2,5}(?![\w.])"
BARE_ERROR = r"(?<!\w)(?:ERR(?:OR)?[- ]?\d{1,4}|E[- ]?\d{2,3}|0x[0-9A-Fa-f]{8})(?!\w)"
AMOUNT = r"(?<![\d.,])(\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d+)\s?[.,]\s?(\d{2})(?!\d)"
NUMERIC_DATE = r"(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}))(?!\d)"
CURRENCIES = {"€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "$": "USD", "CHF": "CHF"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """A line where it would stand on a straight page: fractions of its width and height."""

    line: Line
    left: float
    right: float
    middle: float
    height: float


def find_fields(spots: Sequence[Spot], codes: Sequence[Code]) -> list[Field]:
    """The fields, at most one of each name: the one that is best told by its label."""
    known = _labels()
    found: dict[str, Field] = {}
    for name in LABELLED:
        for field in _labelled(name, known[name], spots):
            found.setdefault(name, field)
    for field in (*_unlabelled(spots), *_coded(codes)):
        found.setdefault(field.name, field)
    return [found[name] for name in (*LABELLED, "carrier") if name in found]


def _labelled(name: str, label: re.Pattern[str], spots: Sequence[Spot]) -> Iterator[Field]:
    if name == "total":
        yield from _total(label, spots)
        return
    for spot in spots:
        for told in label.finditer(spot.line.text):
            for place, text in _after(spot, told, spots):
                if value := READ[name](text):
                    yield _field(name, value, place.line)
                    break


def _total(label: re.Pattern[str], spots: Sequence[Spot]) -> Iterator[Field]:
    """The largest of the amounts that are called total: the others are parts of it."""
    partial = _labels()["not_total"]
    amounts: list[tuple[float, Field]] = []
    for spot in spots:
        told = label.search(spot.line.text)
        if told is None or partial.search(spot.line.text):
            continue
        for place, text in _after(spot, told, spots):
            if value := _amount(text):
                amounts.append((float(value.split()[0]), _field("total", value, place.line)))
                break
    if amounts:
        yield max(amounts, key=lambda one: one[0])[1]


def _after(spot: Spot, told: Match, spots: Sequence[Spot]) -> Iterator[tuple[Spot, str]]:
    """Where a label's value may stand: behind it, to its right, below it."""
    yield spot, spot.line.text[told.end() :]
    rights = [
        one
        for one in spots
        if one is not spot
        and one.line.page == spot.line.page
        and abs(one.middle - spot.middle) < 0.7 * max(spot.height, one.height)
        and one.left > spot.left
    ]
    for one in sorted(rights, key=lambda one: one.left)[:3]:
        yield one, one.line.text
    belows = [
        one
        for one in spots
        if one.line.page == spot.line.page
        and 0.5 * spot.height < one.middle - spot.middle < 2.6 * spot.height
        and one.left < spot.right
        and spot.left < one.right
    ]
    for one in sorted(belows, key=lambda one: one.middle)[:1]:
        yield one, one.line.text


def _unlabelled(spots: Sequence[Spot]) -> Iterator[Field]:
    """What shows by its own shape what it is."""
    carriers = _labels()["carriers"]
    for spot in spots:
        text = spot.line.text
        if told := carriers.search(text):
            yield _field("carrier", _carrier(told[0]), spot.line)
        if told := re.search(TRACKING, text):
            yield _field("tracking_number", _joined(told[0]), spot.line)
        if told := re.search(r"(?<![\w-])[A-Z]\s?-\s?[\dOIl]{5}(?![\w-])", text):
            yield _field("order_number", _order(told[0]) or told[0], spot.line)
        if told := re.search(BARE_ERROR, text):
            yield _field("error_code", told[0].strip(), spot.line)
        if value := _date(text):
            yield _field("date", value, spot.line)


def _coded(codes: Sequence[Code]) -> Iterator[Field]:
    for code in codes:
        text = code.text.strip()
        line = Line(text=text, box=code.box, page=code.page)
        if re.fullmatch(TRACKING, text):
            yield _field("tracking_number", _joined(text), line)
        elif told := re.search(r"\b[A-Z]-\d{5}\b", text):
            yield _field("order_number", told[0], line)


def _field(name: str, value: str, line: Line) -> Field:
    return Field(name=name, value=value, text=line.text[:200], box=line.box, page=line.page)


def _order(text: str) -> str | None:
    """`V-10432`, with letters that were taken for digits put right."""
    told = re.search(ORDER, text)
    if told is None:
        return None
    head, dash, digits = re.sub(r"\s", "", told[0]).rpartition("-")
    return head + dash + digits.translate(str.maketrans("OIl", "011"))


def _first(pattern: str) -> Callable[[str], str | None]:
    compiled = re.compile(pattern)

    def read(text: str) -> str | None:
        told = compiled.search(text)
        return _joined(told[0]).strip("-/") if told else None

    return read


def _error(text: str) -> str | None:
    told = re.search(ERROR, text)
    return told[0].strip() if told else None


def _joined(text: str) -> str:
    return re.sub(r"\s", "", text)


def _amount(text: str) -> str | None:
    """`49.90 EUR`: the last amount of the text."""
    told = [*re.finditer(AMOUNT, text)]
    if not told:
        return None
    whole = re.sub(r"\D", "", told[-1][1])
    currency = next((code for sign, code in CURRENCIES.items() if sign in text.upper()), "EUR")
    return f"{whole}.{told[-1][2]} {currency}"


def _date(text: str) -> str | None:
    """The first date, as ISO 8601."""
    if told := re.search(NUMERIC_DATE, text):
        year, month, day = (told[1], told[2], told[3]) if told[1] else (told[6], told[5], told[4])
        return _iso(int(year), int(month), int(day))
    months = "|".join(sorted(_months(), key=len, reverse=True))
    told = re.search(rf"(\d{{1,2}})\.?\s*(?:de\s*)?({months})\.?\s*(?:de\s*)?(\d{{4}})", text.casefold())
    if told:
        return _iso(int(told[3]), _months()[told[2]], int(told[1]))
    told = re.search(rf"({months})\s*(\d{{1,2}}),?\s*(\d{{4}})", text.casefold())
    return _iso(int(told[3]), _months()[told[1]], int(told[2])) if told else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _carrier(told: str) -> str:
    names: list[str] = _data()["carriers"]
    return next(name for name in names if name.casefold() == told.casefold())


READ: Mapping[str, Callable[[str], str | None]] = {
    "order_number": _order,
    "invoice_number": _first(NUMBER),
    "date": _date,
    "tracking_number": _first(PARCEL),
    "serial_number": _first(SERIAL),
    "model_number": _first(MODEL),
    "error_code": _error,
}
"""How the value of each field is read out of what stands at its label."""


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "labels.yaml").read_text("utf-8"))
    return data


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    patterns = {
        name: re.compile("|".join(told), re.IGNORECASE) for name, told in _data().items() if name != "months"
    }
    names = "|".join(re.escape(name) for name in _data()["carriers"])
    return {**patterns, "carriers": re.compile(rf"\b(?:{names})\b", re.IGNORECASE)}


@cache
def _months() -> dict[str, int]:
    return {name: number for number, names in enumerate(_data()["months"], 1) for name in names}
