"""Errors planted into texts by their letters alone, so that nothing is shared with what looks for them."""

import re
from collections.abc import Callable, Iterator

from babel.dates import get_day_names, get_month_names

from evals.grounding.answers import Telling, What

_LINK = re.compile(r"https?://\S+|www\.\S+")
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_CODE = re.compile(r"\b(?=[\w-]*[A-Za-z])[A-Z][\w-]*\d\b")
_TIME = re.compile(r"\b(\d{1,2})([:.h])([0-5]\d)\b")
_NUMBER = re.compile(r"(?m)(?!^\d+\. )(?<!\d)\d+")  # what numbers a list is no fact

Change = Callable[[re.Match[str]], str]


def planted(language: str, text: str) -> Iterator[Telling]:
    """The text with one error at a time: each link, address, code, time, number, month and weekday."""
    for what, pattern, change in (
        ("link", _LINK, lambda found: found[0].replace(".", "-x.", 1)),
        ("reach", _EMAIL, lambda found: f"x{found[0]}"),
        ("code", _CODE, lambda found: found[0][:-1] + _next(found[0][-1])),
        ("date", _TIME, lambda found: f"{int(found[1]) + 1}{found[2]}{found[3]}"),
        ("number", _NUMBER, lambda found: _next(found[0][0]) + found[0][1:]),
        ("number", _NUMBER, lambda found: f"{found[0]}0"),
    ):
        yield from _each(what, pattern, change, language, text)  # type: ignore[arg-type]
    for names in (get_month_names("wide", locale=language), get_day_names("wide", locale=language)):
        yield from _renamed([str(name) for name in names.values()], language, text)


def _each(
    what: What, pattern: re.Pattern[str], change: Change, language: str, text: str
) -> Iterator[Telling]:
    for found in pattern.finditer(text):
        yield Telling(what, language, text, text[: found.start()] + change(found) + text[found.end() :])


def _renamed(names: list[str], language: str, text: str) -> Iterator[Telling]:
    for name, other in zip(names, names[1:] + names[:1], strict=True):
        for found in re.finditer(rf"\b{re.escape(name)}\b", text):
            yield Telling("date", language, text, text[: found.start()] + other + text[found.end() :])


def _next(digit: str) -> str:
    return str(int(digit) % 9 + 1)
