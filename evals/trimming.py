"""Whether an answer holds what it must, and little else: labelled sentences of the shop's pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from domain.passage import Passage
from evals.measuring import Found
from evals.scores import Miss, Score
from kb.documents import Document
from kb.folder import read_folder
from kb.index import Index
from kb.sentences import sentences

LABELS = Path(__file__).with_suffix(".yaml")
"""Questions, and by number the sentences that their answers must and may hold."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trimmed:
    """One question, and the numbers of the sentences that must be in the answer, that are, and that had
    better not be."""

    question: str
    page: Document
    answer: str
    must: frozenset[int]
    kept: frozenset[int]
    superfluous: frozenset[int]

    @property
    def lost(self) -> Sequence[int]:
        """What the answer lacks."""
        return sorted(self.must - self.kept)


def trimmed_pages(index: Index, knowledge: Path) -> Found:
    """The shares of faithful answers, of superfluous sentences left out, and of the pages' text said."""
    asked = list(answers(index, knowledge))
    for one in asked:
        if one.lost:
            yield Miss(
                name=f"trimming, {one.page.language}",
                what=f"{one.question}: without sentence {one.lost} of {one.page.source}",
            )
    superfluous = [one for one in asked if one.superfluous]
    dropped = sum(len(one.superfluous - one.kept) for one in superfluous)
    count = sum(len(one.superfluous) for one in superfluous)
    said, whole = (sum(lengths) for lengths in zip(*map(_lengths, asked), strict=True))
    faithful = sum(not one.lost for one in asked)
    yield Score(
        name="answers with all they must hold", value=faithful / len(asked), of=len(asked), floor=0.97
    )
    yield Score(name="superfluous sentences left out", value=dropped / count, of=count, floor=0.5)
    yield Score(name="of a page's text in an answer", value=said / whole, of=whole, better="lower")


def answers(index: Index, knowledge: Path) -> Iterator[Trimmed]:
    """Every labelled question, answered from its page in the language it is asked in."""
    documents, _ = read_folder(knowledge)
    pages = {(one.id, one.language): one for one in documents}
    for subject, rows in yaml.safe_load(LABELS.read_text("utf-8")).items():
        for row in rows:
            for language, question in row["asks"].items():
                must, may = frozenset(row["must"]), frozenset(row.get("may", ()))
                yield _trimmed(index, pages[subject, language], question, must, may)


def _trimmed(
    index: Index, page: Document, question: str, must: frozenset[int], may: frozenset[int]
) -> Trimmed:
    passage = Passage(
        id=page.id, source=page.source, title=page.title, text=page.text, language=page.language, score=1
    )
    answer = index.answer(passage, question)
    begin = page.text.index(answer)
    parts = list(enumerate(sentences(page.text), start=1))
    kept = {number for number, one in parts if begin <= one.start and one.end <= begin + len(answer)}
    others = {number for number, _ in parts} - must - may
    return Trimmed(
        question=question,
        page=page,
        answer=answer,
        must=must,
        kept=frozenset(kept),
        superfluous=frozenset(others),
    )


def _lengths(one: Trimmed) -> tuple[int, int]:
    return len(one.answer), len(one.page.text)
