"""The signs of a turn say how clear a request is, and how well the knowledge answers."""

import pytest

from domain.dialogue import Turn
from nodes.signs import FARTHEST, odds, signs


def test_a_request_is_as_clear_as_the_flows_that_it_begins() -> None:
    turn: Turn = {
        "text": "my money back and where is the other parcel",
        "commands": [
            {"type": "start_flow", "flow": "refund"},
            {"type": "start_flow", "flow": "order_status"},
        ],
        "intents": [("refund", 0.5), ("order_status", 0.3), ("warranty", 0.2)],
        "margin": 0.2,
        "agreement": 0.5,
        "scope": 0.9,
    }

    found = signs(turn)

    assert found["chance"] == pytest.approx(odds(0.8))
    assert (found["starts"], found["several"], found["agreement"]) == (1.0, 1.0, 0.5)
    assert found["asks"] == found["found"] == 0.0


def test_an_answer_is_as_good_as_its_passage_and_its_lead() -> None:
    turn: Turn = {
        "text": "?",
        "commands": [{"type": "ask", "question": "?"}],
        "passages": [{"score": 0.6}, {"score": 0.9}],
    }

    found = signs(turn)

    assert found["passage"] == pytest.approx(odds(0.9))
    assert found["lead"] == pytest.approx(0.3)


def test_a_question_that_nothing_answers_says_so() -> None:
    found = signs({"text": "?", "commands": [{"type": "ask", "question": "?"}]})

    assert (found["asks"], found["found"], found["lead"]) == (1.0, 0.0, 0.0)


@pytest.mark.parametrize("chance", [0.0, 1.0, 1e-12, 1 - 1e-12])
def test_odds_have_bounds(chance: float) -> None:
    assert abs(odds(chance)) == pytest.approx(FARTHEST)
