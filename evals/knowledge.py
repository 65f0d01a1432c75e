"""How well questions find the passages that answer them: the shop's, and public ones in several languages."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import yaml

from ai.embeddings import load_embedders
from app.learning.gaps import comparing
from app.playbook_folders import folder
from app.settings import Settings
from evals.conflicts import planted_pages
from evals.measuring import DATA, Found, Row, measured, read_rows
from evals.scores import Miss, Report, Score
from evals.suite import Options
from evals.trimming import trimmed_pages
from kb.index import Embedder, Index
from playbooks.playbook import load

NAME = "knowledge"
QUESTIONS = Path(__file__).parents[1] / "tests/kb/questions.yaml"
"""In the source tree only: what the demo shop's knowledge answers, and what it does not."""

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MOST = 1_000
"""Questions a measurement."""

UNTITLED = " "
"""What xquad's passages are called: they have no titles, and one that says nothing would count as text."""

NEAR = 10
"""Documents among which those that a task requires should be."""

Asked = tuple[str, str, str]
"""A question, its language, and the document that answers."""


class Bench:
    """The embedder, one that does the comparing of sentences, and folders of data and of knowledge."""

    def __init__(
        self,
        embedder: Embedder,
        data: Path,
        knowledge: Path,
        scratch: Path,
        comparing: Embedder | None = None,
    ) -> None:
        self._embedder = embedder
        self.comparing = comparing or embedder
        self._data = data
        self._scratch = scratch
        self.knowledge = knowledge

    def rows(self, name: str) -> list[Row]:
        """All rows of a file of the data. Raises FileNotFoundError where it is not on this machine."""
        return read_rows(self._data / name)

    def index(self, name: str, pages: Mapping[str, tuple[str, str, str]] | None = None) -> Index:
        """An index of the shop's knowledge, or of these pages: title, text and language by id."""
        where = self.knowledge if pages is None else self._written(name, pages)
        index = Index(self._scratch / f"{name}-index", self._embedder, comparing=self.comparing)
        index.sync(where)
        return index

    def _written(self, name: str, pages: Mapping[str, tuple[str, str, str]]) -> Path:
        where = self._scratch / name
        for id_, (title, text, language) in pages.items():
            head = yaml.safe_dump({"id": id_, "title": title, "language": language}, allow_unicode=True)
            file = where / language / f"{id_}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\n{head}---\n\n{text}\n", encoding="utf-8")
        return where


def shop(bench: Bench) -> Found:
    """What customers ask the demo shop, in six languages, and what nobody there can answer."""
    if not QUESTIONS.exists():
        return
    asked = yaml.safe_load(QUESTIONS.read_text("utf-8"))
    index = bench.index("shop")
    answerable: list[Asked] = [
        (text, language, subject)
        for language, subjects in asked["answerable"].items()
        for subject, texts in subjects.items()
        for text in texts
    ]
    yield from _near(index, answerable)
    right = wrong = 0
    for text, language, subject in answerable:
        for best in index.search(text, language, 1, NOON):
            fits = Path(best.source).stem == subject
            right, wrong = right + fits, wrong + (not fits)
            if not fits:
                yield Miss(
                    name=f"shop, {language}", what=f"{text}: answered from {best.source}, not {subject}"
                )
    nothing = [(text, language) for language, texts in asked["unanswerable"].items() for text in texts]
    invented = [text for text, language in nothing if index.search(text, language, 1, NOON)]
    yield from (Miss(name="shop", what=f"{text}: answered, though nothing does") for text in invented)
    yield Score(name="shop answered rightly", value=right / len(answerable), of=len(answerable), floor=0.75)
    yield Score(
        name="shop answered wrongly",
        value=wrong / len(answerable),
        of=len(answerable),
        better="lower",
        floor=0.05,
    )
    yield Score(
        name="shop unanswerable, answered",
        value=len(invented) / len(nothing),
        of=len(nothing),
        better="lower",
        floor=0.2,
    )


def _near(index: Index, asked: Sequence[Asked]) -> Iterator[Score]:
    """How often the page that answers comes first, and among the first five, however sure of it we are."""
    found = [
        ([Path(one.source).stem for one in index.search(text, language, 5, NOON, least=0.0)], subject)
        for text, language, subject in asked
    ]
    for most, goal in ((1, 0.90), (5, 0.99)):
        hits = [subject in pages[:most] for pages, subject in found]
        yield Score(name=f"shop recall@{most}", value=sum(hits) / max(1, len(hits)), of=len(hits), goal=goal)


def xquad(bench: Bench) -> Found:
    """Questions to encyclopaedia passages, in their own language and from German and Spanish to English."""
    rows = bench.rows("xquad/dev.jsonl.gz")
    for spoken, written, goal in (
        ("en", "en", 0.95),
        ("de", "de", 0.95),
        ("es", "es", 0.95),
        ("de", "en", 0.88),
        ("es", "en", 0.88),
    ):
        pages = {
            f"p{row['pid']}": (UNTITLED, row["text"], written)
            for row in rows
            if row["type"] == "passage" and row["lang"] == written
        }
        questions: list[Asked] = [
            (row["text"], spoken, f"p{row['pid']}")
            for row in rows
            if row["type"] == "question" and row["lang"] == spoken
        ]
        index = bench.index(f"xquad-{written}", pages)
        hits = list(_firsts(index, questions[:MOST]))
        yield Score(
            name=f"xquad {spoken} to {written}, recall@1",
            value=sum(hits) / len(hits),
            of=len(hits),
            goal=goal,
        )


def _firsts(index: Index, questions: Sequence[Asked]) -> Iterator[bool]:
    """Whether the first passage of each question is the one that answers."""
    for text, language, wanted in questions:
        found = index.search(text, language, 1, NOON, least=0.0)
        yield bool(found) and Path(found[0].source).stem == wanted


def banking(bench: Bench) -> Found:
    """A bank's help centre: whether the documents that a customer's whole story requires are near it."""
    documents = bench.rows("tau2_banking_kb/documents.jsonl.gz")
    names = {row["id"]: f"d{place}" for place, row in enumerate(documents)}
    index = bench.index(
        "banking", {names[row["id"]]: (row["title"], row["content"], "en") for row in documents}
    )
    near: list[bool] = []
    for task in bench.rows("tau2_banking_kb/dev.jsonl.gz"):
        found = {Path(one.source).stem for one in index.search(task["scenario"], "en", NEAR, NOON, least=0.0)}
        near += [names[one] in found for one in task["required_documents"] if one in names]
    yield Score(name=f"banking documents required, recall@{NEAR}", value=sum(near) / len(near), of=len(near))


def trimming(bench: Bench) -> Found:
    """Whether answers are trimmed to the question, and keep all that qualifies them."""
    return trimmed_pages(bench.index("trimming", {}), bench.knowledge)


def conflicts(bench: Bench) -> Found:
    """Whether pages that contradict each other are noticed, and only those."""
    return planted_pages(bench.knowledge, bench.comparing)


PARTS: Mapping[str, Callable[[Bench], Found]] = {
    "shop": shop,
    "trimming": trimming,
    "conflicts": conflicts,
    "xquad": xquad,
    "banking": banking,
}


def run(settings: Settings, options: Options) -> Report:
    """Measure the parts named; what needs data that is not there is left out, and said so.

    Raises:
        DeskhandError: there is no such part.
    """
    options.check(NAME, tuple(PARTS), ())
    book = load(folder(settings.playbook))
    embedders = load_embedders(cache=20_000)
    embedder = embedders.understanding(book.languages)
    with tempfile.TemporaryDirectory(prefix="knowledge-") as scratch:
        data, compares = options.data or DATA, comparing(embedders, book.languages)
        bench = Bench(embedder, data, book.knowledge, Path(scratch), compares)
        return measured(NAME, {name: partial(part, bench) for name, part in PARTS.items()}, options)
