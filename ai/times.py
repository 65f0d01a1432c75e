"""Times of day in the customer's words, in six languages: clocks, parts of the day, and spans of either."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ai.found import Found, found
from ai.numbers import whole_number
from ai.wording import LONGEST, Phrases, Token, phrases, tokens, word_list

_SHOP_OPENS = 8  # an hour below it is one of the afternoon, unless the morning is named
_JOINED = re.compile(r"(\d{1,2})(?:(am|pm)|[hu](\d{2})?)")
_MARKS = ("am", "pm")
_NOON = "12:00"


@dataclass(frozen=True, slots=True)
class _Clock:
    """A clock time; the words that say it end before the token `stop`. It is `sure` where no other number
    is written like that; `half` of the day it is in, where that is said."""

    hour: int
    minute: int
    stop: int
    sure: bool
    half: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's words for times."""

    language: str
    parts: Mapping[str, Phrases]
    lists: Mapping[str, Phrases]


@dataclass(frozen=True, slots=True)
class _Said:
    """The text that is read, as tokens and as folded words."""

    text: str
    tokens: Sequence[Token]
    plain: Sequence[str]
    words: _Words

    def length(self, name: str, at: int) -> int:
        """How many words of a list's longest phrase begin at the token `at`."""
        return self.words.lists[name].length_at(self.plain, at) if at < len(self.plain) else 0

    def part(self, at: int) -> tuple[str, int]:
        """The part of the day named at the token `at`, and by how many words."""
        if at >= len(self.plain):
            return "", 0
        lengths = {name: table.length_at(self.plain, at) for name, table in self.words.parts.items()}
        name, length = max(lengths.items(), key=lambda item: item[1])
        return (name, length) if length else ("", 0)


def times(
    text: str, language: str, taken: Sequence[tuple[int, int]] = (), *, expected: bool = False
) -> list[Found]:
    """Times in order of appearance: `14:30`, `morning`, `noon`, `afternoon`, `evening`, or a span such as
    `17:00/`, `/12:00` and `14:00/16:00`. Clocks go before parts of the day.

    `taken` are the characters that days are said by. A bare number counts where a time is `expected`.
    Without a part of the day an hour from one to seven is one of the afternoon.
    """
    text = text[:LONGEST]
    words = _words(language)
    if words is None:
        return []
    kept = [token for token in tokens(text) if not any(s <= token.start < e for s, e in taken)]
    said = _Said(text, kept, [token.word for token in kept], words)
    hits = _clocks(said, expected) or _parts(said)
    return [found(value, text, kept[start].start, kept[stop - 1].end) for value, start, stop in hits]


def _clocks(said: _Said, expected: bool) -> list[tuple[str, int, int]]:
    hits: list[tuple[str, int, int]] = []
    position = 0
    while position < len(said.plain):
        hit = _span(said, position) or _bound(said, position) or _point(said, position, expected)
        if hit:
            hits.append((hit[0], position, hit[1]))
        position = hit[1] if hit else position + 1
    return hits


def _span(said: _Said, start: int) -> tuple[str, int] | None:
    """ "Between two and four"."""
    length = said.length("between", start)
    first = _clock(said, start + length) if length else None
    link = said.length("and", first.stop) if first else 0
    last = _clock(said, first.stop + link) if first and link else None
    if not first or not last:
        return None
    begins, ends = _written(first, said), _written(last, said)
    return (f"{begins}/{ends}", last.stop) if begins < ends else None


def _bound(said: _Said, start: int) -> tuple[str, int] | None:
    """ "After five", "before noon"."""
    if said.part(start)[1]:
        return None  # "après-midi" is no bound
    after, before = said.length("after", start), said.length("before", start)
    length = max(after, before)
    if not length:
        return None
    part, words = said.part(start + length)
    clock = _clock(said, start + length)
    if part == "noon":
        value, stop = _NOON, start + length + words
    elif clock:
        value, stop = _written(clock, said), clock.stop
    else:
        return None
    return (f"{value}/" if after >= before else f"/{value}"), stop


def _point(said: _Said, start: int, expected: bool) -> tuple[str, int] | None:
    """ "At three", "14h30", "half past two"."""
    length = said.length("at", start)
    clock = (_clock(said, start + length) if length else None) or _clock(said, start)
    if clock and (clock.sure or length or (expected and clock.stop == len(said.plain) and not start)):
        return _written(clock, said), clock.stop
    return None


def _parts(said: _Said) -> list[tuple[str, int, int]]:
    hits = []
    position = 0
    while position < len(said.plain):
        part, length = said.part(position)
        if length:
            hits.append((part, position, position + length))
        position += length or 1
    return hits


def _clock(said: _Said, at: int) -> _Clock | None:
    if at >= len(said.plain):
        return None
    clock = _before_the_hour(said, at) or _joined(said, at) or _hour(said, at)
    if clock is None or not (clock.hour < 24 and clock.minute < 60):
        return None
    part, length = said.part(clock.stop)
    half = {"morning": "am", "afternoon": "pm", "evening": "pm"}.get(part, "")
    if not half:
        return clock
    return _Clock(clock.hour, clock.minute, clock.stop + length, sure=True, half=half)


def _before_the_hour(said: _Said, at: int) -> _Clock | None:
    """ "Half past two" is half of two and thirty; "half drie" thirty minutes less than three."""
    shifts = {"half_past": 30, "half_to": -30, "quarter_past": 15, "quarter_to": -15}
    lengths = {name: said.length(name, at) for name in shifts}
    name, length = max(lengths.items(), key=lambda item: item[1])
    hour = _number(said, at + length) if length else None
    if hour is None or not 1 <= hour <= 12:
        return None
    minutes = hour * 60 + shifts[name]
    return _Clock(minutes // 60 or 12, minutes % 60, at + length + 1, sure=True)


def _joined(said: _Said, at: int) -> _Clock | None:
    """ "14h30", "14u", "3pm"."""
    match = _JOINED.fullmatch(said.plain[at])
    if match is None:
        return None
    if match[2] or match[3]:
        return _Clock(int(match[1]), int(match[3] or 0), at + 1, sure=True, half=match[2] or "")
    minutes = _minutes(said, at + 1)
    return _Clock(int(match[1]), minutes or 0, at + (1 if minutes is None else 2), sure=True)


def _hour(said: _Said, at: int) -> _Clock | None:
    hour = _number(said, at)
    if hour is None:
        return None
    stop, minute, sure = at + 1, 0, False
    if (written := _minutes(said, stop)) is not None and _gap(said, stop) in (":", ".", "h"):
        sure = _gap(said, stop) != "."  # 12.10 may be a day
        minute, stop = written, stop + 1
    if length := said.length("hour", stop):
        stop, sure = stop + length, True
        if not minute and (written := _minutes(said, stop)) is not None and _gap(said, stop) == "":
            minute, stop = written, stop + 1
    elif stop < len(said.plain) and said.plain[stop] in _MARKS:
        return _Clock(hour, minute, stop + 1, sure=True, half=said.plain[stop])
    return _behind_the_hour(said, _Clock(hour, minute, stop, sure))


def _behind_the_hour(said: _Said, clock: _Clock) -> _Clock:
    """ "Las tres y media", "trois heures moins le quart"."""
    for name, shift in (("and_half", 30), ("and_quarter", 15), ("less_quarter", -15)):
        if length := said.length(name, clock.stop):
            minutes = clock.hour * 60 + shift
            return _Clock(minutes // 60, minutes % 60, clock.stop + length, sure=True)
    return clock


def _number(said: _Said, at: int) -> int | None:
    return whole_number(said.tokens[at], said.words.language) if at < len(said.tokens) else None


def _minutes(said: _Said, at: int) -> int | None:
    """Two digits that may be minutes."""
    return int(said.plain[at]) if at < len(said.plain) and re.fullmatch(r"[0-5]\d", said.plain[at]) else None


def _gap(said: _Said, at: int) -> str:
    """What is written between a token and the one before it, spaces aside."""
    return said.text[said.tokens[at - 1].end : said.tokens[at].start].strip()


def _written(clock: _Clock, said: _Said) -> str:
    """The clock on a face of 24 hours."""
    hour = clock.hour
    mornings = any(said.words.parts["morning"].length_at(said.plain, at) for at in range(len(said.plain)))
    if clock.half and hour <= 12:
        hour = hour % 12 + (12 if clock.half == "pm" else 0)
    elif 1 <= hour < _SHOP_OPENS and not mornings:
        hour += 12
    return f"{hour:02}:{clock.minute:02}"


@cache
def _words(language: str) -> _Words | None:
    entry = word_list("times").get(language)
    if entry is None:
        return None
    parts = {part: phrases(lines) for part, lines in entry["parts"].items()}
    lists = {name: phrases(lines) for name, lines in entry.items() if name != "parts"}
    return _Words(language, parts, lists)
