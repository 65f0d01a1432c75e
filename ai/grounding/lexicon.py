"""The words of one language that claims are made with."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from babel.dates import get_day_names, get_month_names

from ai.wording import word_list

_GAP = re.compile(r"[^\w']+|_+|'(?!\w)|(?<!\w)'")
_ELISION = re.compile(r"'(?=\w)")


@dataclass(frozen=True, slots=True)
class Span:
    """A phrase found in a text: what it stands for, and the half-open range of words."""

    value: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Table:
    """Phrases, each with what it stands for, by first word, the longest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def spans(self, said: tuple[str, ...]) -> list[Span]:
        """Where phrases occur, without overlaps."""
        found: list[Span] = []
        at = 0
        while at < len(said):
            hit = self.at(said, at)
            if hit:
                found.append(hit)
            at = hit.stop if hit else at + 1
        return found

    def at(self, said: tuple[str, ...], start: int) -> Span | None:
        """The longest phrase that begins at `start`."""
        for phrase, value in self.by_first.get(said[start], ()) if start < len(said) else ():
            if said[start : start + len(phrase)] == phrase:
                return Span(value, start, start + len(phrase))
        return None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's tables. `numerals` are numbers by their words; `ambiguous` ones mean more."""

    language: str
    numerals: Mapping[str, str]
    ambiguous: frozenset[str]
    units: Table
    relative: Table
    negations: Table
    promises: Table
    future: re.Pattern[str] | None
    done: Table
    matters: Table
    masks: Table
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    holidays: re.Pattern[str]


def plain(text: str, language: str) -> str:
    """Lower case without accents; what is no letter, digit or apostrophe is a space. Elisions are words of
    their own ("n'est" is "n' est"), but English contractions stay whole."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("ß", "ss"))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    spaced = _GAP.sub(" ", bare)
    return spaced if language == "en" else _ELISION.sub("' ", spaced)


def words(text: str, language: str) -> tuple[str, ...]:
    """The words of `plain`."""
    return tuple(plain(text, language).split())


@cache
def lexicon(language: str) -> Lexicon:
    """The language's words; those of English where we have none."""
    lists = word_list("claims")
    entry = lists.get(language) or lists["en"]

    def named(name: str) -> Table:
        return _table(((line, name) for line in entry[name]), language)

    return Lexicon(
        language=language,
        numerals={
            line: value for value, lines in {**entry["numbers"], "1": entry["one"]}.items() for line in lines
        },
        ambiguous=frozenset(entry["ambiguous"]),
        units=_grouped(entry["units"], language),
        relative=_grouped(entry["relative"], language),
        negations=named("not"),
        promises=named("promise"),
        future=re.compile(rf"\b(?:{entry['future']})\b") if entry["future"] else None,
        done=named("done"),
        matters=_grouped(entry["matters"], language),
        masks=named("masks"),
        months=_calendar(language, get_month_names),
        weekdays=_calendar(language, get_day_names),
        holidays=re.compile("|".join(map(re.escape, entry["holidays"]))),
    )


def _grouped(lists: Mapping[str, Iterable[str]], language: str) -> Table:
    return _table(((line, value) for value, lines in lists.items() for line in lines), language)


def _table(lines: Iterable[tuple[str, str]], language: str) -> Table:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line, value in lines:
        phrase = words(line, language)
        by_first.setdefault(phrase[0], []).append((phrase, value))
    return Table(
        {first: tuple(sorted(group, key=lambda one: -len(one[0]))) for first, group in by_first.items()}
    )


def _calendar(language: str, names: object) -> Mapping[str, int]:
    """Names of months or weekdays, in full and abbreviated, by their number."""
    found: dict[str, int] = {}
    for width in ("abbreviated", "wide"):
        for number, name in names(width, locale=language).items():  # type: ignore[operator]
            found[plain(str(name), language).strip()] = int(number)
    return found
