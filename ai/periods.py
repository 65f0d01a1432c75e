"""Days to come in the customer's words, and spans of days: a week, a weekend, from one day to another."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel.dates import get_month_names

from ai.dates import said_days
from ai.found import Found, found
from ai.wording import LONGEST, Phrases, Token, phrases, tokens, word_list, words

_NUMBER = re.compile(r"(\d{1,2})(st|nd|rd|th|er|e|ste|de)?")
_WRITTEN = re.compile(r"\d\s?[./-]\s?\d")
_WITH_YEAR = re.compile(r"\d{4}|\d\s?[./-]\s?\d+\s?[./-]\s?\d\d")
_WEEK = timedelta(days=7)
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Span:
    """Days from `first` to `last`, said by the characters from `start` to `end`."""

    first: date
    last: date
    start: int
    end: int

    def overlaps(self, other: "_Span") -> bool:
        return self.start < other.end and other.start < self.end

    def __str__(self) -> str:
        return f"{self.first}" if self.first == self.last else f"{self.first}/{self.last}"


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's words for spans of days."""

    language: str
    weeks: Mapping[int, Phrases]
    weekends: Mapping[int, Phrases]
    named: Mapping[str, Phrases]
    lists: Mapping[str, Phrases]
    months: frozenset[str]


def periods(text: str, today: date, language: str) -> list[Found]:
    """Days as ISO 8601 text and spans as `first/last`, in order of appearance.

    As `ai.dates.dates`, but looking ahead: a day without a year is the next one from today on.
    """
    text = text[:LONGEST]
    entry = _words(language)
    if entry is None:
        return []
    said = tokens(text)
    single = [
        _day(_ahead(day, text[start:end], today, entry), start, end)
        for day, start, end in said_days(text, today, language)
    ]
    hits = [*_spans(said, today, entry), *_named(said, today, entry)]
    hits = _joined([*single, *_missing(hits, single)], text, entry)
    hits += _missing(_bare_days(said, today, entry), hits)
    return [found(str(one), text, one.start, one.end) for one in sorted(hits, key=lambda one: one.start)]


def _day(day: date, start: int, end: int) -> _Span:
    return _Span(day, day, start, end)


def _missing(more: Sequence[_Span], known: Sequence[_Span]) -> list[_Span]:
    return [one for one in more if not any(one.overlaps(other) for other in known)]


def _ahead(day: date, quote: str, today: date, entry: _Words) -> date:
    """The day a year on where it is over and was named by its month, without a year."""
    by_month = _WRITTEN.search(quote) or any(word in entry.months for word in words(quote))
    if day >= today or _WITH_YEAR.search(quote) or not by_month:
        return day
    return _in_year(day.year + 1, day.month, day.day) or day


def _spans(said: Sequence[Token], today: date, entry: _Words) -> list[_Span]:
    """Weeks and weekends."""
    monday = today - timedelta(days=today.weekday())
    hits = []
    for tables, first_day in ((entry.weeks, 0), (entry.weekends, 5)):
        for weeks, table in tables.items():
            first = monday + weeks * _WEEK + timedelta(days=first_day)
            last = monday + weeks * _WEEK + timedelta(days=6)
            for start, stop in table.spans([token.word for token in said]):
                hits.append(_Span(max(first, today), last, said[start].start, said[stop - 1].end))
    longest = sorted(hits, key=lambda one: one.start - one.end)
    return [one for place, one in enumerate(longest) if not any(one.overlaps(o) for o in longest[:place])]


def _named(said: Sequence[Token], today: date, entry: _Words) -> list[_Span]:
    """Christmas and the like, and right now."""
    plain = [token.word for token in said]
    hits = []
    for name, table in entry.named.items():
        month, number = map(int, name.split("-"))
        day = date(today.year, month, number)
        day = day if day >= today else date(today.year + 1, month, number)
        hits += [_day(day, said[s].start, said[e - 1].end) for s, e in table.spans(plain)]
    now = entry.lists["now"].spans(plain)
    return [*hits, *(_day(today, said[s].start, said[e - 1].end) for s, e in now)]


def _bare_days(said: Sequence[Token], today: date, entry: _Words) -> list[_Span]:
    """ "The 12th", "le 12": the next day of that number."""
    plain = [token.word for token in said]
    hits = []
    for place in range(len(plain)):
        length = entry.lists["monthday"].length_at(plain, place)
        number = _NUMBER.fullmatch(plain[place + length]) if length and place + length < len(plain) else None
        if number is None or (entry.language in ("en", "nl") and not number[2]):
            continue
        if day := _next_of(int(number[1]), today):
            hits.append(_day(day, said[place].start, said[place + length].end))
    return hits


def _next_of(number: int, today: date) -> date | None:
    months = (today.year * _MONTHS + today.month - 1 + ahead for ahead in range(_MONTHS))
    days = (_in_year(month // _MONTHS, month % _MONTHS + 1, number) for month in months)
    return next((day for day in days if day is not None and day >= today), None)


def _joined(hits: Sequence[_Span], text: str, entry: _Words) -> list[_Span]:
    """Two days as one span, where the text says so: "between Monday and Wednesday"."""
    ordered = sorted(hits, key=lambda one: one.start)
    joined: list[_Span] = []
    for one in ordered:
        before = joined[-1] if joined else None
        if before and _leads(text[: before.start], entry) and _links(text[before.end : one.start], entry):
            last = one.last if one.last >= before.first else one.last + _WEEK
            joined[-1] = _Span(before.first, last, before.start, one.end)
        else:
            joined.append(one)
    return joined


def _leads(before: str, entry: _Words) -> bool:
    plain = words(before)
    starts = range(max(0, len(plain) - 3), len(plain))
    return any(entry.lists["between"].length_at(plain, at) == len(plain) - at for at in starts)


def _links(between: str, entry: _Words) -> bool:
    plain = words(between)
    return bool(plain) and entry.lists["and"].length_at(plain, 0) == len(plain)


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _words(language: str) -> _Words | None:
    entry = word_list("dates").get(language)
    if entry is None:
        return None
    months = (
        words(name)[0]
        for width in ("abbreviated", "wide")
        for name in get_month_names(width, locale=language).values()
    )
    return _Words(
        language,
        weeks={int(ahead): phrases(lines) for ahead, lines in entry["weeks"].items()},
        weekends={int(ahead): phrases(lines) for ahead, lines in entry["weekend"].items()},
        named={name: phrases(lines) for name, lines in entry["named"].items()},
        lists={name: phrases(entry[name]) for name in ("now", "monthday", "between", "and")},
        months=frozenset(months),
    )
