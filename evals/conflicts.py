"""Whether pages that contradict each other are noticed: sentences planted beside the shop's pages."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import yaml

from evals.measuring import Found, share
from evals.scores import Miss, Score
from kb.conflicts import Comparing, Disagreement, Statements
from kb.documents import Document, document
from kb.folder import read_folder
from kb.shelf import Shelf, passage_records

PLANTED = Path(__file__).with_suffix(".yaml")
DAY = date(2026, 11, 20).toordinal()
SOURCE = "planted"


def conflicting(pages: Iterable[Document], embedder: Comparing) -> list[Disagreement]:
    """The conflicts among these pages."""
    records = [record for page in pages for record in passage_records(page)]
    return list(Statements(Shelf(records, []).entries.values(), embedder).conflicts(DAY))


def planted_pages(knowledge: Path, embedder: Comparing) -> Found:
    """The shares of contradictions noticed and of false alarms, and the alarms among the pages themselves."""
    pages, _ = read_folder(knowledge)
    planted = yaml.safe_load(PLANTED.read_text("utf-8"))
    noticed, false = [], []
    for language, text in _contradicting(planted["contradict"]):
        noticed.append(bool(_alarms(pages, language, text, embedder)))
        if not noticed[-1]:
            yield Miss(name=f"conflicts, {language}", what=f"{text}: not noticed")
    for language, texts in planted["agree"].items():
        for text in texts:
            alarms = _alarms(pages, language, text, embedder)
            false.append(bool(alarms))
            yield from (Miss(name=f"conflicts, {language}", what=f"{text}: {one.said}") for one in alarms)
    yield share("contradictions noticed", noticed, floor=0.9)
    yield share("pages that only come near, alarmed", false, better="lower", floor=0.03)
    own = conflicting(pages, embedder)
    yield Score(name="alarms among the shop's own pages", value=len(own), better="lower", floor=0)


def _contradicting(by_language: dict[str, dict[str, Sequence[str]]]) -> Iterator[tuple[str, str]]:
    for language, subjects in by_language.items():
        for texts in subjects.values():
            yield from ((language, text) for text in texts)


def _alarms(pages: Iterable[Document], language: str, text: str, embedder: Comparing) -> list[Disagreement]:
    """The conflicts of a page that says this."""
    page = document({"id": SOURCE, "title": SOURCE, "language": language}, text, SOURCE)
    beside = [one for one in pages if one.language == language]
    return [one for one in conflicting([*beside, page], embedder) if SOURCE in one.sources]
