"""Days and times in the customer's words, relative to now, in six languages."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from babel.dates import get_day_names, get_month_names

from ai.found import Found, found, overlaps
from ai.numbers import whole_number
from ai.wording import LONGEST, Phrases, Token, fold, phrases, tokens, word_list, words

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?!24/7)(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?![\d%€]|[,./-]\d)"
)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|ste|de)?")
_CLOCK = re.compile(r"\s*(\d{1,2})(?:\s?[:h.]\s?(\d{2}))?\s?(am|pm|h|uhr|uur|u)?(?![\w:/-])", re.IGNORECASE)
_LONGEST_YEARS = 400  # weeks or days ahead or ago that still make sense


@dataclass(frozen=True, slots=True)
class _Day:
    """A day, and where the words that say it begin and end (indexes of tokens)."""

    day: date
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class _Calendar:
    """One language's words for days."""

    language: str
    offsets: Mapping[int, Phrases]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    lists: Mapping[str, Phrases]


def dates(text: str, now: datetime, language: str) -> list[Found]:
    """Days as ISO 8601 text, with time and offset where a clock time is said, in order of appearance.

    `now` is aware, in the business's time zone. Day and month come in European order. Without a year the
    nearest such day is meant; a weekday alone is the first one from tomorrow on.
    """
    text = text[:LONGEST]
    days = [_timed(text, now, language, *hit) for hit in said_days(text, now.date(), language)]
    return [
        day for place, day in enumerate(days) if not any(overlaps(day, earlier) for earlier in days[:place])
    ]


def days(text: str, now: datetime, language: str) -> list[Found]:
    """As `dates`, without clock times: a day is a day."""
    return [found(str(hit.value)[:10], text, hit.start, hit.end) for hit in dates(text, now, language)]


def said_days(text: str, today: date, language: str) -> list[tuple[date, int, int]]:
    """Days with the range of characters that say them, in order of appearance."""
    said = tokens(text[:LONGEST])
    spoken = [
        (day.day, said[day.start].start, said[day.stop - 1].end) for day in _spoken(said, today, language)
    ]
    written = [
        hit
        for hit in _written(text[:LONGEST], today)
        if not any(hit[1] < end and start < hit[2] for _, start, end in spoken)
    ]
    return sorted([*spoken, *written], key=lambda hit: hit[1])


def _written(text: str, today: date) -> list[tuple[date, int, int]]:
    iso = [(match, _day(int(match[1]), int(match[2]), int(match[3]))) for match in _ISO.finditer(text)]
    free = _ISO.sub(lambda match: " " * len(match[0]), text)
    other = [(match, _european(match, today)) for match in _NUMERIC.finditer(free)]
    return [(day, *match.span()) for match, day in (*iso, *other) if day]


def _european(match: re.Match[str], today: date) -> date | None:
    day, month = int(match[1]), int(match[3])
    if month > 12 >= day:
        day, month = month, day
    if match[4]:
        return _day(int(match[4]) + (2000 if len(match[4]) == 2 else 0), month, day)
    return (
        _nearest(month, day, today)
        if match[2] != "." or match[0].count(".") != 1 or len(match[3]) == 2
        else None
    )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date) -> date | None:
    near = [
        found for year in (today.year - 1, today.year, today.year + 1) if (found := _day(year, month, day))
    ]
    return min(near, key=lambda candidate: abs(candidate - today), default=None)


def _spoken(said: Sequence[Token], today: date, language: str) -> list[_Day]:
    calendar = _calendar(language)
    if calendar is None:
        return []
    readers = (_with_month, _distance, _weekday, _relative)
    days: list[_Day] = []
    position = 0
    while position < len(said):
        day = _read(readers, said, position, today, calendar)
        if day:
            days.append(day)
        position = day.stop if day else position + 1
    return days


_Reader = Callable[[Sequence[Token], int, date, _Calendar], _Day | None]


def _read(
    readers: Sequence[_Reader], said: Sequence[Token], start: int, today: date, calendar: _Calendar
) -> _Day | None:
    return next((day for reader in readers if (day := reader(said, start, today, calendar))), None)


def _relative(said: Sequence[Token], start: int, today: date, calendar: _Calendar) -> _Day | None:
    plain = [token.word for token in said]
    lengths = {offset: table.length_at(plain, start) for offset, table in calendar.offsets.items()}
    offset, length = max(lengths.items(), key=lambda item: item[1])
    return _Day(today + timedelta(days=offset), start, start + length) if length else None


def _weekday(said: Sequence[Token], start: int, today: date, calendar: _Calendar) -> _Day | None:
    plain = [token.word for token in said]
    before = {name: calendar.lists[name].length_at(plain, start) for name in ("next_week", "coming", "last")}
    kind, length = max(before.items(), key=lambda item: item[1])
    at = start + length
    if at >= len(said) or plain[at] not in calendar.weekdays:
        return None
    stop = at + 1
    after = {
        name: calendar.lists[name].length_at(plain, stop) if stop < len(said) else 0
        for name in ("after", "after_week", "last")
    }
    last = bool(after["last"]) or (kind == "last" and length > 0)
    days = (calendar.weekdays[plain[at]] - today.weekday() - 1) % 7 + 1
    if last:
        days -= 7 if days < 7 else 14
        days = days if days else -7
    elif ((kind == "next_week" and length) or after["after_week"]) and today.weekday() + days < 7:
        days += 7
    return _Day(today + timedelta(days=days), start, stop + max(after.values()))


def _with_month(said: Sequence[Token], start: int, today: date, calendar: _Calendar) -> _Day | None:
    plain = [token.word for token in said]
    first, at = plain[start], start + 1
    at += calendar.lists["link"].length_at(plain, at) if at < len(said) else 0
    if at >= len(said):
        return None
    number, month = (first, plain[at]) if _DAY.fullmatch(first) else (plain[at], first)
    digits = _DAY.fullmatch(number)
    if not digits or month not in calendar.months:
        return None
    stop, year = _year(plain, at + 1, calendar)
    day = int(digits[1])
    month_number = calendar.months[month]
    resolved = _day(year, month_number, day) if year else _nearest(month_number, day, today)
    return _Day(resolved, start, stop) if resolved else None


def _year(plain: Sequence[str], at: int, calendar: _Calendar) -> tuple[int, int | None]:
    linked = at + (calendar.lists["link"].length_at(plain, at) if at < len(plain) else 0)
    if linked < len(plain) and re.fullmatch(r"20\d\d", plain[linked]):
        return linked + 1, int(plain[linked])
    return at, None


def _distance(said: Sequence[Token], start: int, today: date, calendar: _Calendar) -> _Day | None:
    plain = [token.word for token in said]
    ahead = calendar.lists["in"].length_at(plain, start)
    ago = calendar.lists["ago"].length_at(plain, start)
    at = start + max(ahead, ago)
    if at + 1 >= len(said):
        return None
    number = whole_number(said[at], calendar.language)
    size = (
        1
        if calendar.lists["day"].length_at(plain, at + 1)
        else 7
        if calendar.lists["week"].length_at(plain, at + 1)
        else 0
    )
    stop = at + 2
    if not ago and stop < len(said) and (length := calendar.lists["ago"].length_at(plain, stop)):
        ago, stop = length, stop + length
    if not number or not size or number > _LONGEST_YEARS or not (ahead or ago):
        return None
    return _Day(today + timedelta(days=number * size * (-1 if ago else 1)), start, stop)


def _timed(text: str, now: datetime, language: str, day: date, start: int, end: int) -> Found:
    calendar = _calendar(language)
    if calendar is None:
        return found(day.isoformat(), text, start, end)
    end = _after(text, end, calendar.lists["parts"])
    at = _after(text, end, calendar.lists["at"])
    clock = _CLOCK.match(text, at)
    moment = _time(clock, announced=at > end) if clock else None
    if clock is None or moment is None:
        return found(day.isoformat(), text, start, end)
    when = datetime.combine(day, moment, now.tzinfo)
    return found(when.isoformat(), text, start, clock.end())


def _after(text: str, end: int, table: Phrases) -> int:
    following = tokens(text[end : end + 60])
    length = table.length_at([token.word for token in following], 0) if following else 0
    gap = text[end : end + following[0].start] if following else ""
    return end + following[length - 1].end if length and not gap.strip(" ,'-’.") else end


def _time(clock: re.Match[str], announced: bool) -> time | None:
    hour, minute, mark = int(clock[1]), int(clock[2] or 0), (clock[3] or "").lower()
    if not (announced or clock[2] or mark):
        return None
    if mark in ("am", "pm") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if mark == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


@cache
def _calendar(language: str) -> _Calendar | None:
    entry = word_list("dates").get(language)
    if entry is None:
        return None
    weekdays = {fold(name): number for number, name in get_day_names("wide", locale=language).items()}
    months = {
        words(name)[0]: number
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, locale=language).items()
    }
    lists = {name: phrases(lines) for name, lines in entry.items() if isinstance(lines, list)}
    offsets = {int(offset): phrases(lines) for offset, lines in entry["days"].items()}
    return _Calendar(language, offsets, weekdays, months, lists)
