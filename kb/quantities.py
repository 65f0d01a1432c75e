"""Quantities in a sentence: money, shares, spans of time, clock times and dates, in comparable form."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_NUMBER = r"\d+(?:[.,]\d+)?"
_RANGE = rf"(?P<low>{_NUMBER})(?:\s?(?:[-–—]|to|à|tot|bis|a|y|und|and|et|en|e)\s?(?P<high>{_NUMBER}))?"
_MONEY = re.compile(
    rf"[€£$]\s?(?P<before>{_NUMBER})|(?P<behind>{_NUMBER})\s?(?:[€£$]|EUR\b|euros?\b)", re.IGNORECASE
)
_SHARE = re.compile(rf"{_RANGE}\s?%")
_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])(?::|[hH.](?=\d\d\b))(?P<minute>[0-5]\d)\b")
_WHOLE_HOUR = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])\s?(?:h|Uhr|uur)\b")
_NUMERIC_DATE = re.compile(r"\b(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{2,4})\b")

Quantities = Mapping[str, frozenset[tuple[float, ...]]]
"""By kind, all that a sentence says of it; a range is one value with two ends."""


def quantities(sentence: str) -> Quantities:
    """What can be compared with what another sentence says."""
    found: dict[str, set[tuple[float, ...]]] = {}
    for match in _MONEY.finditer(sentence):
        found.setdefault("money", set()).add((_value(match["before"] or match["behind"]),))
    for match in _SHARE.finditer(sentence):
        found.setdefault("share", set()).add(_ends(match))
    for match in _spans().finditer(sentence):
        kind, size = _unit(match["unit"])
        found.setdefault(kind, set()).add(tuple(size * end for end in _ends(match)))
    for match in (*_CLOCK.finditer(sentence), *_WHOLE_HOUR.finditer(sentence)):
        minute = match.groupdict().get("minute") or 0
        found.setdefault("clock", set()).add((float(match["hour"]), float(minute)))
    for match in _NUMERIC_DATE.finditer(sentence):
        found.setdefault("date", set()).add((float(match["month"]), float(match["day"])))
    for match in _dates().finditer(sentence):
        day = match["first"] or match["second"]
        month = _months()[(match["month"] or match["named"]).casefold()]
        found.setdefault("date", set()).add((float(month), float(day)))
    return {kind: frozenset(values) for kind, values in found.items()}


def without_numbers(sentence: str) -> str:
    """The sentence with its figures taken out, to compare what is said about them."""
    return re.sub(r"\s+", " ", re.sub(r"[\d€£$%*_]+(?:[.,:]\d+)*", " ", sentence)).strip()


def _ends(match: re.Match[str]) -> tuple[float, ...]:
    return tuple(_value(end) for end in (match["low"], match["high"]) if end)


def _value(written: str) -> float:
    return float(written.replace(",", "."))


def _unit(word: str) -> tuple[str, int]:
    """What a word for a span measures, and in how many of the smallest: days, or months, or minutes."""
    for kind, sizes in _units().items():
        for size, words in sizes.items():
            if word.casefold() in words.split():
                return kind, size
    raise LookupError(word)


@cache
def _spans() -> re.Pattern[str]:
    words = [word for sizes in _units().values() for listed in sizes.values() for word in listed.split()]
    units = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"\b{_RANGE}[\s-]*(?:working\s+)?(?P<unit>{units})\b", re.IGNORECASE)


@cache
def _dates() -> re.Pattern[str]:
    months = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<first>\d{{1,2}})(?:\.|er|º|°|st|nd|rd|th)?\s(?:de\s|of\s)?(?P<month>{months})\b"
        rf"|\b(?P<named>{months})\s(?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b",
        re.IGNORECASE,
    )


@cache
def _months() -> Mapping[str, int]:
    months: Sequence[str] = _words()["months"]
    return {name: number for number, names in enumerate(months, start=1) for name in names.split()}


def _units() -> Mapping[str, Mapping[int, str]]:
    units: Mapping[str, Mapping[int, str]] = _words()["units"]
    return units


@cache
def _words() -> Mapping[str, Any]:
    text = (files("kb") / "quantities.yaml").read_text(encoding="utf-8")
    read: Mapping[str, Any] = yaml.safe_load(text)
    return read
