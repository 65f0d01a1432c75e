"""What people taught: understood from then on, and forgotten when it is taken back."""

import pytest

from ai.analyst import EmbeddedAnalyst
from ai.pupil import Pupil
from domain.understanding import Taught
from tests.ai.test_intents import COLLOQUIAL

SLANG = "the llama needs its oats"
NEW = Taught(text=SLANG, language="en", flow="opening_hours")
WRONG = Taught(text="track my package", language="en", flow="refund")
PAGE = Taught(text="is there parking for llamas", language="en", flow="knowledge:learned-1")


def likeliest(analyst: EmbeddedAnalyst | Pupil, text: str) -> str:
    return analyst.analyse(text).intents[0][0]


@pytest.fixture
def pupil(analyst: EmbeddedAnalyst) -> Pupil:
    return Pupil(analyst)


def test_a_sentence_taken_for_something_else_is_understood_once_taught(
    pupil: Pupil, analyst: EmbeddedAnalyst
) -> None:
    before = analyst.analyse(SLANG)
    assert before.intents[0][0] != "opening_hours"

    pupil.learn([NEW])

    after = pupil.analyse(SLANG)
    assert after.intents[0][0] == "opening_hours"
    assert after.scope > before.scope


def test_what_is_taken_back_is_as_if_it_had_never_been(pupil: Pupil, analyst: EmbeddedAnalyst) -> None:
    pupil.learn([NEW])

    pupil.learn([])

    assert pupil.analyse(SLANG) == analyst.analyse(SLANG)


def test_a_question_for_the_knowledge_may_be_taught_that_no_flow_stands_for(pupil: Pupil) -> None:
    pupil.learn([PAGE])

    assert likeliest(pupil, PAGE.text) == PAGE.flow


def test_imagining_changes_nobody(pupil: Pupil, analyst: EmbeddedAnalyst) -> None:
    imagined = pupil.imagine([NEW])

    assert likeliest(imagined, SLANG) == "opening_hours"
    assert pupil.analyse(SLANG) == analyst.analyse(SLANG)


def test_other_messages_are_understood_as_before(pupil: Pupil) -> None:
    pupil.learn([NEW])

    assert [likeliest(pupil, text) for text, _ in COLLOQUIAL] == [flow for _, flow in COLLOQUIAL]
    assert pupil.current.unlearnt(pupil.imagine([])) == []


def test_what_goes_against_an_example_is_told_with_the_example(pupil: Pupil) -> None:
    assert pupil.imagine([WRONG]).unlearnt(pupil.current) == ["track my package"]


def test_what_goes_against_something_taught_before_is_told_with_that(pupil: Pupil) -> None:
    pupil.learn([NEW])

    other = Taught(text=SLANG, language="en", flow="refund")

    assert pupil.imagine([other, other, NEW]).unlearnt(pupil.current) == [SLANG]
