"""What people teach the demo shop is tried out on the whole agent before it counts."""

from dataclasses import replace
from pathlib import Path

import pytest

from ai.pupil import Pupil
from app import models
from app.agent import flows
from app.learning.learning import sentences
from app.learning.trial import StageTrial
from app.playbook_folders import folder
from app.settings import Settings
from app.understanding import analyst_for
from kb.index import Index
from playbooks import playbook as playbooks
from tests.app.taught import ARTICLE, EXAMPLE, NOW
from tests.kb.test_reranking import Taste

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> StageTrial:
    settings = Settings()
    book, loaded = playbooks.load(folder(settings.playbook)), models.load(settings)
    index = Index(
        tmp_path_factory.mktemp("kb"), loaded.embedders.understanding(book.languages), zone=book.zone
    )
    index.sync(book.knowledge)
    pupil = Pupil(analyst_for(book, flows(book), loaded))
    return StageTrial(playbook=book, models=loaded, index=index, pupil=pupil, clock=lambda: NOW)


def test_an_example_that_only_adds_something_breaks_nothing(trial: StageTrial) -> None:
    assert not trial.broken(EXAMPLE, [])


def test_an_example_against_the_playbooks_own_is_refused_with_that_sentence(trial: StageTrial) -> None:
    wrong = replace(EXAMPLE, question="where is my order", answer="refund")

    assert "where is my order" in trial.broken(wrong, [])


def test_an_example_of_a_flow_that_is_gone_is_refused_with_itself(trial: StageTrial) -> None:
    gone = replace(EXAMPLE, answer="alchemy")

    assert trial.broken(gone, []) == [gone.question]


def test_a_sentence_that_words_alone_decide_cannot_be_taught_away(trial: StageTrial) -> None:
    human = replace(EXAMPLE, question="I want to talk to a human", answer="opening_hours")

    assert human.question in trial.broken(human, [])


def test_an_article_that_answers_its_question_is_found_by_the_trial_alone(trial: StageTrial) -> None:
    assert not trial.broken(ARTICLE, [EXAMPLE])
    assert trial.index.search(ARTICLE.question, "en", 1, NOW) == []


def test_a_trial_asks_no_hosted_embedder(trial: StageTrial, tmp_path: Path) -> None:
    hosted = Taste("rent")
    index = Index(tmp_path, trial.models.embedders.understanding(["en"]), hosted=hosted)

    replace(trial, index=index).broken(EXAMPLE, [ARTICLE])
    replace(trial, index=index).broken(ARTICLE, [])

    assert (hosted.asked, hosted.read) == ([], [])


def test_an_article_whose_question_is_a_flows_is_refused_with_its_question(trial: StageTrial) -> None:
    lost = replace(ARTICLE, question="where is my order V-10432", answer="It is on its way.")

    assert lost.question in trial.broken(lost, [])


def test_an_article_that_takes_anothers_question_is_refused_with_that(trial: StageTrial) -> None:
    twin = replace(ARTICLE, id="3", answer="Carpet cleaners are for rent in Paris: can I rent you one?")

    assert trial.broken(twin, [ARTICLE]) != []


def test_an_example_that_turns_a_conversation_of_the_playbook_is_refused_with_its_sentence(
    trial: StageTrial,
) -> None:
    opening = "my lamp came broken, I want my money back"  # of a conversation, and nobody's example
    wrong = replace(EXAMPLE, question=opening)

    assert not trial.pupil.imagine(sentences([wrong])).unlearnt(trial.pupil.current)
    assert opening in trial.broken(wrong, [])
