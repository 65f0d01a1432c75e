"""Reranking: the vectors of a hosted model put what was found into order, and judge nothing."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import structlog
from chromadb.errors import InvalidArgumentError
from numpy.typing import NDArray

from domain.errors import EmbedderDown
from kb.documents import Document
from kb.holdings import Cosines, Holdings, Progress
from kb.shelf import passage_records, question_records, sentence_records
from kb.vectors import Stale

Vector = NDArray[np.float32]
FAILURES = (EmbedderDown, InvalidArgumentError)
"""Chroma's: the vectors have another width than those kept. The server has changed its model."""

BATCH = 8
"""Documents embedded in one go."""

log = structlog.get_logger()


class HostedEmbedder(Protocol):
    """Turns texts into unit vectors on somebody's server. Both raise EmbedderDown."""

    @property
    def id(self) -> str:
        """Names the model and its server; vectors of different ids are never compared."""
        ...

    def question(self, text: str, names: Sequence[str]) -> Vector:
        """The vector of what a person of these names asks; it must not be waited for long."""
        ...

    def passages(self, texts: Sequence[str]) -> Vector:
        """Vectors of what documents say, one a row."""
        ...


class Reranker:
    """Vectors of all that the index holds, from a hosted embedder, under `path`.

    It never raises for the embedder's failures: it knows what it knows, and where that is not all, it orders
    nothing. What could not be learned is learned at the next sync.
    """

    def __init__(self, path: Path, embedder: HostedEmbedder) -> None:
        self._holdings = Holdings(path, embedder.id)
        self._embedder = embedder
        self.works = True

    def sync(self, wanted: Mapping[str, Document], damaged: Collection[str], progress: Progress) -> None:
        """Bring the vectors in step with these documents, by source; what came from `damaged` files stays."""
        step = self._holdings.difference(wanted, damaged)
        for source in step.removed:
            self._holdings.forget(source)
        for start in range(0, len(step.due), BATCH):
            documents = step.due[start : start + BATCH]
            if not self._learn(documents):
                break
            progress(start + len(documents), len(step.due))
        if step.due or step.removed:
            self._holdings.changed()

    def put(self, document: Document) -> None:
        """Know this document from now on, in place of what its source said before."""
        self._learn([document])
        self._holdings.changed()

    def drop(self, source: str) -> None:
        """Know nothing from this source any more."""
        self._holdings.forget(source)
        self._holdings.changed()

    def vector(self, question: str, names: Sequence[str]) -> Vector | None:
        """The question's vector; None while there are none to be had."""
        try:
            return self._embedder.question(question, names)
        except EmbedderDown as error:
            self._note(works=False, why=str(error))
            return None

    def cosines(
        self, vector: Vector, texts: Collection[str], questions: Collection[str]
    ) -> tuple[Cosines, Cosines] | None:
        """The cosines of these passages and questions; None unless all of them are known."""
        try:
            found = self._holdings.cosines(vector, texts, questions)
        except Stale:  # another process still changes it
            return None
        whole = all(one.keys() == {*ids} for one, ids in zip(found, (texts, questions), strict=True))
        self._note(works=whole, why="not all documents are known: run deskhand kb sync")
        return found if whole else None

    def _learn(self, documents: Sequence[Document]) -> bool:
        """Keep the vectors of these documents; whether there were any to be had."""
        asked = [record for one in documents for record in (*question_records(one), *sentence_records(one))]
        chunks = [record for one in documents for record in passage_records(one)]
        texts = [*(one.text for one in asked), *(f"{one.fields['title']}\n{one.text}" for one in chunks)]
        try:
            vectors = self._embedder.passages(texts)
            for document in documents:
                self._holdings.forget(document.source)
            self._holdings.put_questions(asked, vectors[: len(asked)])
            self._holdings.put_passages(chunks, vectors[len(asked) :])
        except FAILURES as error:
            self._note(works=False, why=str(error))
            return False
        self._note(works=True)
        return True

    def _note(self, *, works: bool, why: str = "") -> None:
        """Log once that it stopped working, and once that it works again."""
        if works != self.works:
            self.works = works
            if works:
                log.info("embedder_works_again", model=self._embedder.id)
            else:
                log.warning("embedder_down", model=self._embedder.id, error=why)
