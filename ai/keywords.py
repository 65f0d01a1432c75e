"""The words that must work with every model down: a person, stop, start again, erase, export."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ai.wording import Phrases, Words, cover, neighbours, phrases, towards, without, word_list, words

KEYWORDS = ("human", "stop", "resume", "erase", "export")
NEGATION_REACH = 2  # words between "I don't want" and what is not wanted


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of asking and a word for the thing asked for, with only `between` words between."""

    first: Phrases
    then: Phrases
    between: Phrases


@dataclass(frozen=True, slots=True)
class Pattern:
    """How one language says one keyword.

    `whole` counts as a message of its own (politeness aside), `anywhere` within one, `pairs` with no
    `negated` phrase before. `never` masks look-alikes. Every match begins with one of the `openings`.
    """

    whole: Phrases
    anywhere: Phrases
    never: Phrases
    negated: Phrases
    polite: Phrases
    pairs: tuple[Pair, ...]
    vocabulary: frozenset[str]
    openings: frozenset[str]

    def matches(self, said: Words) -> bool:
        """Whether a line of the customer's, its typos forgiven, says the keyword."""
        if self.openings.isdisjoint(said):
            return False
        if self.covers(said):
            return True
        said = without(said, self.never)
        return self.anywhere.within(said) or any(self._paired(said, pair) for pair in self.pairs)

    def covers(self, said: Words) -> bool:
        """Whether the words say the keyword and, politeness aside, nothing else."""
        labels = cover(said, {"whole": self.whole, "polite": self.polite})
        return labels is not None and "whole" in labels

    def _paired(self, said: Words, pair: Pair) -> bool:
        return any(
            _leads_to(said, stop, pair) and not self._negated(said, start)
            for start, stop in _all_spans(said, pair.first)
        )

    def _negated(self, said: Words, start: int) -> bool:
        return any(
            start - NEGATION_REACH <= stop <= start + 1 for _, stop in self.negated.spans(said[: start + 1])
        )


def spot(text: str) -> list[str]:
    """Which of `KEYWORDS` the customer says, in any of the six languages, in that order."""
    return heard(text, {keyword: _patterns(keyword) for keyword in KEYWORDS}, _vocabulary())


def heard(
    text: str,
    named: Mapping[str, Sequence[Pattern]],
    vocabulary: frozenset[str],
    ordinary: frozenset[str] = frozenset(),
) -> list[str]:
    """The names of the patterns that a line of the text matches; `vocabulary` is that of all of them, and
    `ordinary` words are no typo of any."""
    lines = [said for line in text.splitlines() if (said := words(line))]
    near = neighbours({word for line in lines for word in line} - ordinary, vocabulary)
    return [
        name
        for name, patterns in named.items()
        if any(_says(line, one, near) for line in lines for one in patterns)
    ]


def _says(line: Words, keyword: Pattern, near: Mapping[str, Sequence[str]]) -> bool:
    return keyword.matches(towards(line, keyword.vocabulary, near))


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset().union(*(one.vocabulary for keyword in KEYWORDS for one in _patterns(keyword)))


def _leads_to(said: Words, position: int, pair: Pair) -> bool:
    while position < len(said):
        if pair.then.length_at(said, position):
            return True
        skipped = pair.between.length_at(said, position)
        if not skipped:
            return False
        position += skipped
    return False


def _all_spans(said: Words, table: Phrases) -> list[tuple[int, int]]:
    lengths = ((start, table.length_at(said, start)) for start in range(len(said)))
    return [(start, start + length) for start, length in lengths if length]


@cache
def _patterns(keyword: str) -> tuple[Pattern, ...]:
    polite = word_list("polite")
    return tuple(pattern(entry, polite[language]) for language, entry in word_list(keyword).items())


def pattern(entry: Mapping[str, Any], polite: Sequence[str]) -> Pattern:
    """A language's entry of a word list; every part of it may be left out. A pair without `between` words of
    its own has those of the entry."""
    between = entry.get("between", ())
    pairs = tuple(
        Pair(phrases(one["first"]), phrases(one["then"]), phrases(one.get("between", between)))
        for one in entry.get("pairs", ())
    )
    named = {name: phrases(entry.get(name, ())) for name in ("whole", "anywhere", "never", "negated")}
    parts = (part for pair in pairs for part in (pair.first, pair.then, pair.between))
    tables = [*named.values(), phrases(polite), *parts]
    vocabulary = frozenset().union(*(table.vocabulary for table in tables))
    firsts = [named["whole"], named["anywhere"], *(pair.first for pair in pairs)]
    openings = frozenset().union(*(table.by_first for table in firsts))
    return Pattern(**named, polite=phrases(polite), pairs=pairs, vocabulary=vocabulary, openings=openings)
