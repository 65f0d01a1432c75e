"""A score whenever it comes: thanked for, a word asked for, a low one seen by somebody in charge."""

import pytest

from domain.command import Rate
from domain.dialogue import Question
from flows.draft import draft
from flows.talk import small_talk
from nodes.rating import commented
from tests.states import state

ABOUT: Question = {"kind": "comment", "frame": None, "slot": "2", "options": []}
UNCLEAR = {"type": "out_of_scope", "kind": "unknown"}


def _rated(rating: Rate, question: Question | None = None) -> tuple[list[str], str | None, Question | None]:
    moved = draft(state(turn={"commands": []}, proof="none", question=question))
    assert small_talk(moved, [rating], {}, alone=True)
    return [one["key"] for one in moved.acts], moved.wants_person, moved.question


@pytest.mark.parametrize(
    ("score", "said", "person"),
    [(5, "survey-comment", None), (3, "survey-comment", None), (2, "survey-sorry", "low_score")],
)
def test_a_score_asks_for_a_word_and_a_low_one_opens_a_case(
    score: int, said: str, person: str | None
) -> None:
    keys, wants, question = _rated(Rate(score=score))

    assert (keys, wants) == ([said], person)
    assert question == {**ABOUT, "slot": str(score)}


def test_a_score_in_the_middle_of_something_takes_no_question_away() -> None:
    open_question: Question = {"kind": "slot", "frame": "f1", "slot": "order", "options": []}

    assert _rated(Rate(score=5), open_question) == (["rate-thanks"], None, open_question)


def test_the_free_word_belongs_to_the_score_and_opens_no_second_case() -> None:
    (word,) = commented(ABOUT, [UNCLEAR], "too slow for me")

    assert (word["score"], word["comment"]) == (2, "too slow for me")
    assert _rated(Rate(score=2, comment="too slow for me"), ABOUT)[:2] == (["rate-thanks"], None)


def test_a_new_request_is_no_word_about_a_score() -> None:
    request = [{"type": "start_flow", "flow": "order_status"}]

    assert commented(ABOUT, request, "where is my order?") == request
    assert commented(None, [UNCLEAR], "hm") == [UNCLEAR]
