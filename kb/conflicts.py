"""Conflicts: sentences of different documents that say the same with other numbers, days or amounts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kb.quantities import Quantities, quantities, without_numbers
from kb.sentences import sentences
from kb.shelf import Entry

SAME_USE = 0.63
SAME_E5 = 0.945
"""Cosines from which two sentences, numbers aside, speak of the same; measured on evals/conflicts.yaml."""


class Comparing(Protocol):
    """Turns texts into unit vectors, one a row (float32)."""

    @property
    def id(self) -> str:
        """Names the model."""
        ...

    def passages(self, texts: list[str]) -> NDArray[np.float32]:
        """Vectors of what documents say."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement:
    """Two documents (their sources), and the sentences in which they do not agree."""

    language: str
    sources: tuple[str, str]
    said: tuple[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """A sentence with quantities: as it stands in the entry, and what it says them about."""

    entry: Entry
    said: str
    about: str
    says: Quantities


class Statements:
    """All that the entries state in numbers. Vectors are made when a language is first compared."""

    def __init__(self, entries: Iterable[Entry], embedder: Comparing) -> None:
        self._embedder = embedder
        self._same = SAME_E5 if embedder.id.startswith("multilingual-e5") else SAME_USE
        self._known: dict[str, list[Statement]] = {}
        self._alike: dict[str, NDArray[np.bool_]] = {}
        for entry in entries:
            self._known.setdefault(entry.language, []).extend(_statements(entry))

    def conflicts(self, day: int) -> Iterator[Disagreement]:
        """Those that a customer could meet on this day or later; a pair of documents once."""
        for language, known in sorted(self._known.items()):
            met: set[tuple[str, str]] = set()
            for at, one in enumerate(known):
                for other in self._contradicting(language, at):
                    sources = (one.entry.source, other.entry.source)
                    if sources[0] < sources[1] and sources not in met and _meet(one.entry, other.entry, day):
                        met.add(sources)
                        yield Disagreement(language=language, sources=sources, said=(one.said, other.said))

    def against(self, id_: str, language: str, answer: str) -> list[Entry]:
        """The entries that contradict what an entry says in the answer."""
        known = self._known.get(language, [])
        mine = [at for at, one in enumerate(known) if one.entry.id == id_ and one.said in answer]
        return [other.entry for at in mine for other in self._contradicting(language, at)]

    def _contradicting(self, language: str, at: int) -> Iterator[Statement]:
        known, alike = self._known[language], self._speak_of_the_same(language)
        return (known[int(place)] for place in np.flatnonzero(alike[at]) if _differ(known[at], known[place]))

    def _speak_of_the_same(self, language: str) -> NDArray[np.bool_]:
        if language not in self._alike:
            vectors = self._embedder.passages([one.about for one in self._known[language]])
            self._alike[language] = vectors @ vectors.T >= self._same
        return self._alike[language]


def _statements(entry: Entry) -> Iterator[Statement]:
    for one in sentences(entry.text):
        if says := quantities(one.text):
            said = entry.text[one.start : one.end]
            yield Statement(entry=entry, said=said, about=without_numbers(one.text), says=says)


def _differ(one: Statement, other: Statement) -> bool:
    """Whether they are of different documents and have no quantity of some kind in common."""
    kinds = one.says.keys() & other.says.keys()
    apart = any(one.says[kind].isdisjoint(other.says[kind]) for kind in kinds)
    return apart and one.entry.subject != other.entry.subject


def _meet(one: Entry, other: Entry, day: int) -> bool:
    """Whether both can be said to the same customer on this day or later, and neither has to give way."""
    until = min(one.valid_until, other.valid_until)
    together = max(one.valid_from, other.valid_from, day) <= until and one.audience == other.audience
    return together and not (one.gives_way_to(other) or other.gives_way_to(one)) and _share(one, other)


def _share(one: Entry, other: Entry) -> bool:
    return not one.markets or not other.markets or bool(one.markets & other.markets)
