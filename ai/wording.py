"""Customers' words folded to one form and matched against phrases, with room for typos."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, cast

import yaml

Words = tuple[str, ...]

LONGEST = 4096  # characters read of one burst: WhatsApp's own limit for one message
FUZZY_FROM = 5  # letters: shorter words are too close to one another to forgive a typo
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # ten times as fast, where PyYAML has libyaml
_WORD = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f])*"  # letters and digits with their accents, however composed
    r"(?:['’`´ʼ](?:t|s|m|d|ll|re|ve)(?![^\W_]))*",  # English clitics belong to their word
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word and the half-open range of characters it came from."""

    word: str
    start: int
    end: int


def fold(word: str) -> str:
    """Lower case without accents and signs; English clitics joined ("don't" is "dont")."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_LIGATURES))
    return "".join(letter for letter in plain if letter.isalnum())


def tokens(text: str) -> list[Token]:
    """The words of the first `LONGEST` characters, in order."""
    return [Token(fold(found[0]), *found.span()) for found in _WORD.finditer(text[:LONGEST])]


def words(text: str) -> Words:
    """The folded words of the first `LONGEST` characters."""
    return tuple(token.word for token in tokens(text))


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases, by first word, longest first."""

    by_first: Mapping[str, Sequence[Words]]

    def length_at(self, said: Sequence[str], start: int) -> int:
        """How many words the longest phrase that begins at `start` covers; 0 for none."""
        return next(self.lengths_at(said, start), 0)

    def lengths_at(self, said: Sequence[str], start: int) -> Iterator[int]:
        """How many words each phrase covers that begins at `start`, longest first."""
        for phrase in self.by_first.get(said[start], ()):
            if tuple(said[start : start + len(phrase)]) == phrase:
                yield len(phrase)

    def spans(self, said: Sequence[str]) -> list[tuple[int, int]]:
        """Where phrases occur, as half-open ranges of words, without overlaps."""
        found: list[tuple[int, int]] = []
        position = 0
        while position < len(said):
            length = self.length_at(said, position)
            if length:
                found.append((position, position + length))
            position += length or 1
        return found

    def within(self, said: Sequence[str]) -> bool:
        """Whether any phrase occurs."""
        return any(self.length_at(said, start) for start in range(len(said)))

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word of every phrase."""
        return frozenset(word for group in self.by_first.values() for phrase in group for word in phrase)


def phrases(lines: Iterable[str]) -> Phrases:
    """Phrases as people write them, folded."""
    by_first: dict[str, list[Words]] = {}
    for phrase in {words(line) for line in lines} - {()}:
        by_first.setdefault(phrase[0], []).append(phrase)
    return Phrases({first: sorted(group, key=len, reverse=True) for first, group in by_first.items()})


def cover(said: Sequence[str], tables: Mapping[str, Phrases]) -> list[str] | None:
    """The labels of the phrases that together make up the whole message, or None where a word is left.

    The longest phrase wins with which the rest can be made up too; among equals the earlier table.
    """
    begun: dict[int, tuple[str, int]] = {}  # by where a phrase starts: its label and where it ends
    for start in reversed(range(len(said))):
        fitting = (
            (start + length, name)
            for name, table in tables.items()
            for length in table.lengths_at(said, start)
            if start + length in begun or start + length == len(said)
        )
        end, label = max(fitting, key=lambda one: one[0], default=(0, ""))
        if end:
            begun[start] = label, end
    labels, position = [], 0
    while position in begun:
        label, position = begun[position]
        labels.append(label)
    return labels if position == len(said) else None


def without(said: Sequence[str], masked: Phrases) -> Words:
    """The words with every masked phrase replaced by one empty word, so that nothing matches across it."""
    kept: list[str] = []
    end = 0
    for start, stop in masked.spans(said):
        kept += [*said[end:start], ""]
        end = stop
    return (*kept, *said[end:])


def corrected(said: Words, vocabulary: frozenset[str]) -> Words:
    """The words with one typo each forgiven towards the vocabulary."""
    return towards(said, vocabulary, neighbours(said, vocabulary))


def neighbours(said: Iterable[str], vocabulary: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """The known words one typo away from each word that has any, the nearest first."""
    alike = _by_letter(vocabulary)
    found = {word: _near(word, alike) for word in set(said)}
    return {word: near for word, near in found.items() if near}


def towards(said: Words, vocabulary: frozenset[str], near: Mapping[str, Sequence[str]]) -> Words:
    """The words, those that the vocabulary lacks replaced by their nearest neighbour in it, if any."""
    strange = near.keys() - vocabulary
    nearest = {word: next(filter(vocabulary.__contains__, near[word]), word) for word in strange}
    return tuple(nearest.get(word, word) for word in said) if nearest else said


@cache
def _by_letter(vocabulary: frozenset[str]) -> Mapping[tuple[str, int], Sequence[str]]:
    """The known words by first letter, which typos seldom hit, and by length."""
    alike: dict[tuple[str, int], list[str]] = {}
    for word in sorted(vocabulary):
        alike.setdefault((word[:1], len(word)), []).append(word)
    return alike


def _near(word: str, alike: Mapping[tuple[str, int], Sequence[str]]) -> Sequence[str]:
    length = len(word)
    if length < FUZZY_FROM - 1 or not word.isalpha():
        return ()
    same, shorter, longer = (alike.get((word[0], length + by), ()) for by in (0, -1, 1))
    letters = sorted(word)
    swapped = [known for known in same if sorted(known) == letters]
    close = [
        known
        for known in (*shorter, *same, *longer)
        if min(len(known), length) >= FUZZY_FROM
        and (known[:2] == word[:2] or known[-2:] == word[-2:])  # one typo leaves one end alone
    ]
    return [known for known in (*swapped, *sorted(close)) if one_typo_apart(word, known)]


def one_typo_apart(left: str, right: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour turns one into the other."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return left == right
    start = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), None)
    if start is None:
        return True
    if left[start + 1 :] == right[start + 1 :] or left[start + 1 :] == right[start:]:
        return True
    if left[start:] == right[start + 1 :]:
        return True
    swapped = left[:start] + left[start : start + 2][::-1] + left[start + 2 :]
    return swapped == right


def unstretched(word: str) -> str:
    """The word with stretched letters shortened: "yesss" is "yes"."""
    return word[:1] + "".join(after for before, after in pairwise(word) if before != after)


@cache
def word_list(name: str) -> Mapping[str, Any]:
    """One YAML file of `ai/data`, all scalars as text (so that `no` stays a word)."""
    text = (files("ai") / "data" / f"{name}.yaml").read_text(encoding="utf-8")
    return cast(Mapping[str, Any], yaml.load(text, Loader=_LOADER))
