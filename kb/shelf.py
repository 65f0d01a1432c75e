"""The shelf: every chunk of the index in memory, without its vector, to rank and to quote from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.contact import Proof
from kb.bm25 import Bm25
from kb.chunks import Chunk, chunked
from kb.documents import Audience, Document
from kb.ranking import Evidence, Scores, standard
from kb.sentences import sentences
from kb.vectors import Fields, Record

ALWAYS = 10_000_000
"""A day after all days (the ordinal of a date in the year 27,000)."""

PASSAGE = "passage"
"""The field by which a sentence names the passage it is from."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """Who asks: the country they are a customer in (None: unknown), what they have proved, whether they
    are one of the people who work here, who may read everything, and the names they are known by."""

    market: str | None = None
    proof: Proof = Proof.NONE
    people: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A chunk as the index has it; both days of validity (proleptic ordinals) are included."""

    id: str
    subject: str
    title: str
    text: str
    language: str
    source: str
    valid_from: int
    valid_until: int
    markets: frozenset[str]
    audience: Audience
    proof: Proof
    replaces: frozenset[str]

    def gives_way_to(self, other: "Entry", *, somewhere: bool = True) -> bool:
        """Whether the other is told in its place, by what the documents say of themselves: it replaces this
        one, or holds for some markets only where this one holds for all (unless it is not known where the
        customer is: `somewhere`)."""
        special = somewhere and bool(other.markets) and not self.markets
        return self.subject in other.replaces or special

    def open_to(self, asker: Asker) -> bool:
        """Whether this person may be told what it says, and it holds for their market."""
        reads = asker.people or (self.audience == "customers" and asker.proof.covers(self.proof))
        return reads and (not self.markets or asker.market is None or asker.market in self.markets)

    def valid_on(self, day: int) -> bool:
        """Whether the document counts on this day."""
        return self.valid_from <= day <= self.valid_until


class Shelf:
    """All entries and, per language, BM25 over their titles, questions and texts."""

    def __init__(self, passages: Iterable[Record], questions: Iterable[Record]) -> None:
        """`questions` are those that documents answer, and the sentences of documents that name none."""
        self.entries = {record.id: _entry(record) for record in passages}
        self._asked: dict[str, list[str]] = defaultdict(list)
        self._about: dict[str, str] = {}
        """By id of a question its document's source, of a sentence the entry it is from."""
        for record in questions:
            self._about[record.id] = str(record.fields.get(PASSAGE, record.fields["source"]))
            if PASSAGE not in record.fields:
                self._asked[str(record.fields["source"])].append(record.text)
        self._places: dict[str, dict[str, int]] = defaultdict(dict)
        for entry in self.entries.values():
            self._places[entry.language][entry.id] = len(self._places[entry.language])
        self._words = {language: self._bm25(places) for language, places in self._places.items()}

    def _bm25(self, places: Iterable[str]) -> Bm25:
        entries = [self.entries[id_] for id_ in places]
        return Bm25(["\n".join([one.title, *self._asked[one.source], one.text]) for one in entries])

    def evidence(
        self, entries: Sequence[Entry], texts: Mapping[str, float], questions: Mapping[str, float]
    ) -> Evidence:
        """What the two kinds of neighbours say for each entry; those not among them count as the farthest.

        A title alone is no question but part of the text: where a document has nothing else, the sentences of
        its text stand for its questions.
        """
        nearest: dict[str, float] = {}
        for id_, cosine in questions.items():
            about = self._about.get(id_, "")
            nearest[about] = max(cosine, nearest.get(about, -1.0))
        question = _filled([nearest.get(entry.source) for entry in entries])
        sentence = _filled([nearest.get(entry.id) for entry in entries])
        asked = np.array([len(self._asked.get(entry.source, ())) > 1 for entry in entries], dtype=bool)
        return Evidence(
            subjects=tuple(entry.subject for entry in entries),
            text=_filled([texts.get(entry.id) for entry in entries]),
            question=np.where(asked, question, _as_questions(sentence, question[asked])),
            words=None,
        )

    def words(self, entries: Sequence[Entry], question: str) -> Scores:
        """BM25 of each entry; all of them in one language."""
        language = entries[0].language
        scores = self._words[language].scores(question)
        return scores[[self._places[language][entry.id] for entry in entries]]


def _as_questions(sentence: Scores, question: Scores) -> Scores:
    """Cosines of sentences on the scale of those of questions, as far as there are any."""
    if not len(question):
        return sentence
    scaled: Scores = standard(sentence) * question.std() + question.mean()
    return scaled.astype(np.float32)


def passage_records(document: Document) -> list[Record]:
    """The chunks of a document as they are stored."""
    return [_record(chunk) for chunk in chunked(document)]


def question_records(document: Document) -> list[Record]:
    """What a document answers, its title included, as it is stored."""
    fields: Fields = {"source": document.source, "language": document.language}
    return [
        Record(id=f"{document.source}?{number}@{document.digest[:8]}", text=text, fields=fields)
        for number, text in enumerate((document.title, *document.questions))
    ]


def sentence_records(document: Document) -> list[Record]:
    """The sentences of a document that names no question, as they are stored beside questions: half a page
    may well be about something else than the question that one of its sentences answers."""
    if document.questions:
        return []
    return [
        Record(
            id=f"{passage.id}!{number}",
            text=sentence.text,
            fields={"source": document.source, "language": document.language, PASSAGE: passage.id},
        )
        for passage in passage_records(document)
        for number, sentence in enumerate(sentences(passage.text))
    ]


def _record(chunk: Chunk) -> Record:
    document = chunk.document
    fields: Fields = {
        "subject": document.id,
        "title": document.title,
        "language": document.language,
        "source": document.source,
        "digest": document.digest,
        "valid_from": document.valid_from.toordinal() if document.valid_from else 0,
        "valid_until": document.valid_until.toordinal() if document.valid_until else ALWAYS,
        "markets": " ".join(document.markets),
        "audience": document.audience,
        "proof": document.proof.value,
        "replaces": " ".join(document.replaces),
    }
    return Record(id=f"{chunk.id}@{document.digest[:8]}", text=chunk.text, fields=fields)


def _entry(record: Record) -> Entry:
    field = record.fields
    return Entry(
        id=record.id,
        subject=str(field["subject"]),
        title=str(field["title"]),
        text=record.text,
        language=str(field["language"]),
        source=str(field["source"]),
        valid_from=int(field["valid_from"]),
        valid_until=int(field["valid_until"]),
        markets=frozenset(str(field["markets"]).split()),
        audience="people" if field["audience"] == "people" else "customers",
        proof=Proof(str(field["proof"])),
        replaces=frozenset(str(field["replaces"]).split()),
    )


def _filled(cosines: Sequence[float | None]) -> Scores:
    known = [cosine for cosine in cosines if cosine is not None]
    farthest = min(known, default=-1.0)
    return np.array([farthest if cosine is None else cosine for cosine in cosines], dtype=np.float32)
