"""The demo shop's pages answer what customers ask, and stay silent where they have no answer."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from ai.embeddings import load_embedders
from app.learning.gaps import comparing
from evals.conflicts import planted_pages
from evals.scores import Score
from evals.trimming import answers, trimmed_pages
from kb.index import Index

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SHOP = Path(__file__).parents[2] / "playbooks" / "shop" / "knowledge"
QUESTIONS = yaml.safe_load((Path(__file__).parent / "questions.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Index:
    embedders = load_embedders()
    index = Index(
        tmp_path_factory.mktemp("kb"), embedders.understanding(["en"]), comparing=comparing(embedders, ["en"])
    )
    index.sync(SHOP)
    return index


def answerable() -> Iterator[tuple[str, str, str]]:
    for language, subjects in QUESTIONS["answerable"].items():
        for subject, questions in subjects.items():
            yield from ((language, subject, question) for question in questions)


@pytest.mark.slow
def test_most_questions_are_answered_and_hardly_any_wrongly(kb: Index) -> None:
    right = wrong = 0
    asked = list(answerable())

    for language, subject, question in asked:
        for best in kb.search(question, language, 1, NOON):
            right += best.source == f"{language}/{subject}.md"
            wrong += best.source != f"{language}/{subject}.md"

    assert right / len(asked) >= 0.8
    assert wrong / len(asked) <= 0.03


@pytest.mark.slow
def test_few_questions_without_an_answer_get_one(kb: Index) -> None:
    asked = [(language, one) for language, some in QUESTIONS["unanswerable"].items() for one in some]

    answered = [one for language, one in asked if kb.search(one, language, 1, NOON)]

    assert len(answered) / len(asked) <= 0.15


@pytest.mark.slow
def test_answers_are_trimmed_and_keep_what_qualifies_them(kb: Index) -> None:
    shares = {one.name: one.value for one in trimmed_pages(kb, SHOP) if isinstance(one, Score)}

    assert shares["answers with all they must hold"] >= 0.985
    assert shares["superfluous sentences left out"] >= 0.6
    assert all(one.answer in one.page.text for one in answers(kb, SHOP))


@pytest.mark.slow
def test_contradicting_pages_are_noticed_and_the_shops_own_do_not_contradict() -> None:
    figures = {
        one.name: one.value for one in planted_pages(SHOP, load_embedders().use) if isinstance(one, Score)
    }

    assert figures["contradictions noticed"] >= 0.9
    assert figures["pages that only come near, alarmed"] == 0
    assert figures["alarms among the shop's own pages"] == 0
