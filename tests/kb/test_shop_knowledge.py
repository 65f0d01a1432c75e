"""The demo shop's pages answer what customers ask, and stay silent where they have no answer."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from ai.embeddings import load_embedders
from kb.index import Index

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SHOP = Path(__file__).parents[2] / "playbooks" / "shop" / "knowledge"
QUESTIONS = yaml.safe_load((Path(__file__).parent / "questions.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Index:
    index = Index(tmp_path_factory.mktemp("kb"), load_embedders().understanding(["en"]))
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
