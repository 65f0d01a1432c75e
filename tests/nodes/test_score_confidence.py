"""The confidence of a turn, and what follows from it."""

import pytest

from ai.calibration import Calibration
from domain.dialogue import Turn
from nodes.score_confidence import ConfidenceRules, ScoreConfidence, confidence
from nodes.unasked import Unasked
from playbooks.escalation import Escalation
from tests.states import state

UNASKED = Unasked(Escalation())
CALIBRATION = Calibration(bias=0.0, weights={"chance": 1.0, "passage": 1.0}, answers=100, wrong=())
"""As sure as the flows' and passages' own probabilities."""

START = {"type": "start_flow", "flow": "refund"}


async def test_a_clear_request_is_sent_as_it_is() -> None:
    sure = state(
        turn={
            "text": "x",
            "commands": [START],
            "intents": [("refund", 0.9)],
            "scope": 0.95,
            "outcome": "answered",
        }
    )

    after = await ScoreConfidence(ConfidenceRules(), UNASKED, CALIBRATION)(sure)

    assert after["turn"]["confidence"] == pytest.approx(0.9)
    assert "wants_person" not in after["turn"]
    assert after["solved"]


async def test_an_unsure_answer_becomes_a_question_and_then_a_person() -> None:
    unsure = state(
        turn={
            "text": "x",
            "commands": [START],
            "intents": [("refund", 0.3), ("order_status", 0.2)],
            "scope": 0.5,
            "outcome": "answered",
        }
    )
    node = ScoreConfidence(ConfidenceRules(), UNASKED, CALIBRATION)

    first = await node(unsure)
    second = await node({**unsure, "misses": first["misses"]})

    assert [act["key"] for act in first["turn"]["acts"]] == ["clarify"]
    assert [choice["id"] for choice in first["turn"]["acts"][0]["choices"]] == [
        "flow:refund",
        "flow:order_status",
        "human",
    ]
    assert second["turn"]["wants_person"] == "unsure"
    assert second["turn"]["acts"] == []


async def test_two_furious_messages_in_a_row_bring_a_person() -> None:
    node = ScoreConfidence(ConfidenceRules(), UNASKED, CALIBRATION)

    once = await node(state(turn={"commands": []}, mood=[0.1, -0.9]))
    twice = await node(state(turn={"commands": []}, mood=[-0.8, -0.9]))

    assert "wants_person" not in once["turn"]
    assert twice["turn"]["wants_person"] == "upset"


def test_a_tap_is_certain() -> None:
    assert confidence({"text": "", "commands": [START]}, CALIBRATION) == 1.0


def test_spoken_words_are_as_sure_as_they_were_heard() -> None:
    turn: Turn = {"text": "x", "commands": [START], "intents": [("refund", 0.9)], "heard_sure": 0.5}

    assert confidence(turn, CALIBRATION) == pytest.approx(0.45)


def test_an_answer_is_as_sure_as_its_best_passage() -> None:
    turn: Turn = {
        "text": "?",
        "commands": [{"type": "ask", "question": "?"}],
        "passages": [{"score": 0.4}, {"score": 0.7}],
    }

    assert confidence(turn, CALIBRATION) == pytest.approx(0.7)


async def test_stop_is_confirmed_and_brings_neither_a_question_nor_a_person() -> None:
    stop = {"type": "privacy", "what": "stop"}
    angry = state(
        turn={"text": "please stop!", "commands": [stop, START], "intents": [("refund", 0.1)]},
        mood=[-0.9, -0.9],
    )
    angry["turn"]["outcome"] = "answered"

    after = await ScoreConfidence(ConfidenceRules(), UNASKED, CALIBRATION)(angry)

    assert "wants_person" not in after["turn"]
    assert after["turn"]["outcome"] == "answered"


async def test_pleasantries_alone_solve_nothing() -> None:
    thanks = {"type": "small_talk", "kind": "thanks"}

    after = await ScoreConfidence(ConfidenceRules(), UNASKED, CALIBRATION)(
        state(turn={"text": "👍", "commands": [thanks], "outcome": "answered"})
    )

    assert not after["solved"]
