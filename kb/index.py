"""The index: kept in step with a folder of documents, and searched in the customer's language first."""

from collections.abc import Collection, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from domain.passage import Passage
from kb.calibrations import shipped
from kb.candidates import Candidates, apart_from, one_each, ranked
from kb.conflicts import Disagreement, Statements
from kb.documents import Broken, Document
from kb.folder import read_folder
from kb.holdings import Holdings, Progress, silent
from kb.ranking import Calibrations, Evidence, fused
from kb.reranking import HostedEmbedder, Reranker
from kb.shelf import Asker, Entry, Shelf, passage_records, question_records, sentence_records
from kb.trimming import trimmed

Vector = NDArray[np.float32]

ANYBODY = Asker()


class Embedder(Protocol):
    """Turns texts into unit vectors, one a row (float32)."""

    @property
    def id(self) -> str:
        """Names the model; vectors of different models are never compared."""
        ...

    def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """Vectors of questions."""
        ...

    def passages(self, texts: list[str]) -> NDArray[np.float32]:
        """Vectors of what documents say."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What a sync did, as paths below the folder, and which documents do not agree."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    broken: tuple[Broken, ...]
    conflicts: tuple[Disagreement, ...] = ()


class Index:
    """One business's knowledge, on disk under `path`. Synchronous and CPU-bound; searches are thread-safe."""

    def __init__(
        self,
        path: Path,
        embedder: Embedder,
        *,
        comparing: Embedder | None = None,
        hosted: HostedEmbedder | None = None,
        zone: tzinfo = UTC,
        calibrations: Calibrations | None = None,
    ) -> None:
        """`zone` is the business's: a document is valid from midnight to midnight there. A faster embedder
        may do the `comparing` of sentences, a `hosted` one the ordering of what was found. The calibrations
        are those of the embedder's kind unless given."""
        self._holdings = Holdings(path, embedder.id)
        self._embedder = embedder
        self._comparing = comparing or embedder
        self._calibrations = calibrations or shipped(embedder.id)
        self._reranker = Reranker(path / "hosted", hosted) if hosted else None
        self._zone = zone
        self._stated: tuple[Shelf, Statements] | None = None

    @property
    def reranks(self) -> bool:
        """Whether a hosted embedder orders what is found; False without one and while it fails."""
        return self._reranker is not None and self._reranker.works

    def offline(self) -> "Index":
        """The same index, asking no hosted embedder."""
        twin = copy(self)
        twin._reranker = None
        return twin

    def copied(self, path: Path) -> "Index":
        """An offline copy under `path`, to try something out on that nobody is told."""
        twin = self.offline()
        twin._holdings = self._holdings.copied(path)
        return twin

    def sync(self, folder: Path, progress: Progress = silent, *, more: Iterable[Document] = ()) -> Report:
        """Bring the index in step with the folder and with `more` documents from elsewhere; only what changed
        is embedded.

        A broken file is named and skipped: what it said before stays searchable. Safe to run again after
        a crash at any point.
        """
        documents, broken = read_folder(folder)
        wanted = {document.source: document for document in (*documents, *more)}
        damaged = {one.source for one in broken}
        step = self._holdings.difference(wanted, damaged)
        for source in step.removed:
            self._holdings.forget(source)
        for done, document in enumerate(step.due, start=1):
            self._learn(document)
            progress(done, len(step.due))
        if step.due or step.removed:
            self._holdings.changed()
        if self._reranker:
            self._reranker.sync(wanted, damaged, progress)
        return Report(
            added=tuple(one.source for one in step.added),
            changed=tuple(one.source for one in step.changed),
            removed=step.removed,
            broken=tuple(broken),
        )

    def put(self, document: Document) -> None:
        """Know this document from now on, in place of what its source said before."""
        self._learn(document)
        self._holdings.changed()
        if self._reranker:
            self._reranker.put(document)

    def drop(self, source: str) -> None:
        """Know nothing from this source any more."""
        self._holdings.forget(source)
        self._holdings.changed()
        if self._reranker:
            self._reranker.drop(source)

    def search(
        self,
        question: str,
        language: str,
        k: int,
        now: datetime,
        *,
        asker: Asker = ANYBODY,
        least: float | None = None,
        without: Collection[str] = (),
    ) -> list[Passage]:
        """The passages that answer, best first; other languages only for what `language` doesn't cover.

        `score` is the probability that the passage answers; those under `least` (what the calibrations call
        enough unless given) are left out, so that a question without an answer finds nothing. `now` is
        aware; documents count on their days of validity, and only those that the `asker` may read. That
        passages `without` (by id) do not answer makes the others likelier.
        """
        if not question.strip():
            return []
        hosted = self._reranker.vector(question, asker.names) if self._reranker else None
        own = self._found(question, language, now, asker, hosted, foreign=False)
        covered = {entry.subject for entry, _ in own}
        others = self._found(question, language, now, asker, hosted, foreign=True)
        lacking = one_each([pair for pair in others if pair[0].subject not in covered])
        if without:
            own, lacking = apart_from(own, without), apart_from(lacking, without)
        limits = self._calibrations.own.enough, self._calibrations.foreign.enough
        passages = [
            _passage(entry, score)
            for found, enough in zip((own, lacking), limits, strict=True)
            for entry, score in found
            if score >= (enough if least is None else least)
        ]
        return sorted(passages, key=lambda passage: -passage.score)[:k]

    def answer(self, passage: Passage, question: str) -> str:
        """The part of the passage's text that answers the question, with all that qualifies it."""
        return trimmed(passage.text, question, passage.language, self._likeness)

    def told(self, passage: Passage, question: str, now: datetime, *, asker: Asker = ANYBODY) -> Passage:
        """The passage with the part that answers the question. Where another document that the asker may
        read on this day contradicts it, the one that the documents say to prefer, else who contradicts."""
        answer = self.answer(passage, question)
        rivals = self._rivals(passage, answer, now, asker)
        entry = self._holdings.shelf.entries.get(passage.id)
        if entry is None or not rivals:
            return replace(passage, question=question, answer=answer)
        somewhere = asker.market is not None
        if preferred := [one for one in rivals if entry.gives_way_to(one, somewhere=somewhere)]:
            other = _passage(preferred[0], passage.score)
            return replace(other, question=question, answer=self.answer(other, question))
        others = [one for one in rivals if not one.gives_way_to(entry, somewhere=somewhere)]
        disputed = tuple(sorted({one.source for one in others}))
        return replace(passage, question=question, answer=answer, disputed=disputed)

    def conflicts(self, now: datetime) -> list[Disagreement]:
        """The documents that contradict each other today or later, where nothing says which to prefer."""
        return list(self._statements().conflicts(now.astimezone(self._zone).toordinal()))

    def _rivals(self, passage: Passage, answer: str, now: datetime, asker: Asker) -> list[Entry]:
        today = now.astimezone(self._zone).toordinal()
        found = self._statements().against(passage.id, passage.language, answer)
        return [one for one in found if one.valid_on(today) and one.open_to(asker)]

    def _statements(self) -> Statements:
        """What the shelf as it is now states in numbers."""
        shelf, known = self._holdings.shelf, self._stated
        if known is None or known[0] is not shelf:
            known = self._stated = (shelf, Statements(shelf.entries.values(), self._comparing))
        return known[1]

    def _likeness(self, question: str, sentences: Sequence[str]) -> Vector:
        """Cosines of a question with sentences."""
        alike: Vector = self._comparing.passages([*sentences]) @ self._comparing.queries([question])[0]
        return alike

    def evidence(
        self, question: str, language: str, now: datetime, asker: Asker = ANYBODY, *, foreign: bool
    ) -> tuple[list[Entry], Evidence]:
        """What may answer this person on this day, with what speaks for each: in `language`, or in all
        others."""
        found = self._candidates(question, language, now, asker, foreign=foreign)
        return found.entries, found.evidence

    def _candidates(
        self, question: str, language: str, now: datetime, asker: Asker, *, foreign: bool
    ) -> Candidates:
        vector = self._embedder.queries([question])[0]
        texts, questions, shelf = self._holdings.nearest(vector, language, others=foreign)
        today = now.astimezone(self._zone).toordinal()
        known = [shelf.entries[id_] for id_ in texts if id_ in shelf.entries]
        entries = [entry for entry in known if entry.valid_on(today) and entry.open_to(asker)]
        evidence = shelf.evidence(entries, texts, questions)
        if entries and not foreign:
            evidence = replace(evidence, words=shelf.words(entries, question))
        return Candidates(entries=entries, evidence=evidence, questions=questions, shelf=shelf)

    def _found(
        self,
        question: str,
        language: str,
        now: datetime,
        asker: Asker,
        hosted: Vector | None,
        *,
        foreign: bool,
    ) -> list[tuple[Entry, float]]:
        """All valid entries, best first, with the probabilities that they answer. By the question's `hosted`
        vector they are put into order, not judged."""
        found = self._candidates(question, language, now, asker, foreign=foreign)
        if not found.entries:
            return []
        calibration = self._calibrations.foreign if foreign else self._calibrations.own
        order = fused(self._as_hosted(found, hosted))
        return ranked(found.entries, order, calibration.probability(found.evidence))

    def _as_hosted(self, found: Candidates, hosted: Vector | None) -> Evidence:
        """The evidence with the hosted embedder's cosines, where there are any."""
        if self._reranker is None or hosted is None:
            return found.evidence
        ids = [entry.id for entry in found.entries]
        cosines = self._reranker.cosines(hosted, ids, found.questions)
        if cosines is None:
            return found.evidence
        return replace(found.shelf.evidence(found.entries, *cosines), words=found.evidence.words)

    def _learn(self, document: Document) -> None:
        """Questions first: passages carry the digest that says the document is complete."""
        self._holdings.forget(document.source)
        asked = question_records(document)
        self._holdings.put_questions(asked, self._embedder.queries([one.text for one in asked]))
        said = sentence_records(document)
        self._holdings.put_questions(said, self._embedder.passages([one.text for one in said]))
        chunks = passage_records(document)
        texts = [f"{document.title}\n{chunk.text}" for chunk in chunks]
        self._holdings.put_passages(chunks, self._embedder.passages(texts))


def _passage(entry: Entry, score: float) -> Passage:
    return Passage(
        id=entry.id,
        source=entry.source,
        title=entry.title,
        text=entry.text,
        language=entry.language,
        score=round(score, 4),
    )
