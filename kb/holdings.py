"""Holdings: what an index keeps on disk, as one of perhaps several processes sees it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from kb.documents import Document
from kb.shelf import Shelf
from kb.vectors import Changes, Record, Stale, Vectors, connect

Cosines = Mapping[str, float]
"""By record id."""

Progress = Callable[[int, int], None]
"""Hears how many of the changed documents are done, and how many there are."""


def silent(done: int, total: int) -> None:
    """Tells nobody."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """What has to be done for the holdings to be as wanted; `removed` are sources."""

    added: tuple[Document, ...]
    changed: tuple[Document, ...]
    removed: tuple[str, ...]

    @property
    def due(self) -> tuple[Document, ...]:
        """The documents to learn."""
        return self.added + self.changed


class Holdings:
    """Passages and questions with their vectors under `path`, all from one model.

    Chroma keeps in memory what it has read, and hears nothing of other processes: where one of them has
    changed something, everything is opened anew before the next look. Thread-safe.
    """

    def __init__(self, path: Path, model: str) -> None:
        self._path = path
        self._model = model
        self._lock = RLock()
        self._changes = Changes(path)
        self._shelf: Shelf | None = None
        self._open()

    @property
    def shelf(self) -> Shelf:
        """What is held now, without vectors; read when it is first asked for after a change."""
        with self._lock:
            if self._shelf is None:
                self._shelf = Shelf(self._passages.all(), self._questions.all())
            return self._shelf

    def difference(self, wanted: Mapping[str, Document], damaged: Collection[str]) -> Difference:
        """How these documents, by source, differ from those here. What came from `damaged` files stays."""
        there = self.digests()
        return Difference(
            added=tuple(one for source, one in wanted.items() if source not in there),
            changed=tuple(
                one for source, one in wanted.items() if there.get(source, one.digest) != one.digest
            ),
            removed=tuple(
                sorted(
                    source
                    for source in there.keys() - wanted.keys()
                    if source.partition("#")[0] not in damaged
                )
            ),
        )

    def digests(self) -> dict[str, str]:
        """The digest of every document that is complete, by its source."""
        with self._lock:
            self._catch_up()
            records = self._passages.all()
        return {str(one.fields["source"]): str(one.fields["digest"]) for one in records}

    def put_questions(self, records: Sequence[Record], vectors: NDArray[np.float32]) -> None:
        """Keep what a document answers."""
        with self._lock:
            self._questions.put(records, vectors)

    def put_passages(self, records: Sequence[Record], vectors: NDArray[np.float32]) -> None:
        """Keep what a document says."""
        with self._lock:
            self._passages.put(records, vectors)

    def forget(self, source: str) -> None:
        """Remove all that came from a source."""
        with self._lock:
            self._catch_up()
            self._passages.drop(source)
            self._questions.drop(source)

    def copied(self, path: Path) -> "Holdings":
        """The same under another path."""
        twin = Holdings(path, self._model)
        with self._lock:
            self._catch_up()
            twin.put_questions(*self._questions.everything())
            twin.put_passages(*self._passages.everything())
        twin.changed()
        return twin

    def changed(self) -> None:
        """Make what was put and forgotten known, here and in all other processes."""
        with self._lock:
            self._changes.note()
            self._shelf = None

    def nearest(
        self, vector: NDArray[np.float32], language: str, *, others: bool
    ) -> tuple[Cosines, Cosines, Shelf]:
        """The nearest passages and questions in one language, or in all `others`, and their shelf."""
        with self._lock:
            self._catch_up()
            try:
                return self._look(vector, language, others)
            except Stale:  # another process is in the middle of a change
                self._reopen()
                return self._look(vector, language, others)

    def cosines(
        self, vector: NDArray[np.float32], texts: Collection[str], questions: Collection[str]
    ) -> tuple[Cosines, Cosines]:
        """The cosines of those of these passages and questions that are here."""
        with self._lock:
            self._catch_up()
            try:
                return self._passages.cosines(vector, texts), self._questions.cosines(vector, questions)
            except Stale:  # as above
                self._reopen()
                return self._passages.cosines(vector, texts), self._questions.cosines(vector, questions)

    def _look(
        self, vector: NDArray[np.float32], language: str, others: bool
    ) -> tuple[Cosines, Cosines, Shelf]:
        texts = self._passages.nearest(vector, language, others=others)
        questions = self._questions.nearest(vector, language, others=others)
        return texts, questions, self.shelf

    def _catch_up(self) -> None:
        if self._changes.missed():
            self._reopen()

    def _open(self) -> None:
        self._client = connect(self._path)
        self._passages = Vectors(self._client, "passages", self._model)
        self._questions = Vectors(self._client, "questions", self._model)
        self._shelf = None

    def _reopen(self) -> None:
        self._client.close()
        self._open()
