"""When a person comes although nobody asked for one."""

import pytest

from ai.calibration import Calibration
from domain.dialogue import State, act
from nodes.score_confidence import ConfidenceRules, ScoreConfidence
from nodes.unasked import Unasked
from playbooks.escalation import Escalation
from tests.states import state

NODE = ScoreConfidence(ConfidenceRules(), Unasked(Escalation()), Calibration.load())


async def wanted(before: State) -> str | None:
    """Why a person is wanted after this turn."""
    return (await NODE(before))["turn"].get("wants_person")


async def test_one_furious_message_is_enough() -> None:
    shouted = state(turn={"text": "You are THIEVES!!!", "sentiment": -0.95, "commands": []}, mood=[-0.95])

    assert await wanted(shouted) == "upset"


@pytest.mark.parametrize(
    ("text", "sentiment"), [("take this back and send me the red one", -0.95), ("THANK YOU!!!", 0.9)]
)
async def test_a_flat_sentence_that_only_sounds_hard_is_not(text: str, sentiment: float) -> None:
    assert await wanted(state(turn={"text": text, "sentiment": sentiment, "commands": []})) is None


async def test_abuse_in_a_furious_message_needs_no_capitals() -> None:
    abuse = {"type": "small_talk", "kind": "abuse"}

    assert await wanted(state(turn={"text": "idiots", "sentiment": -0.95, "commands": [abuse]})) == "upset"


async def test_a_question_that_is_only_repeated_brings_a_person_the_third_time() -> None:
    asks = state(
        turn={"text": "the blue one", "outcome": "asked", "acts": [act("ask-again"), act("ask-order")]},
        last_acts=[act("ask-order")],
    )

    first = await NODE(asks)
    second = await NODE({**asks, "asked_again": first["asked_again"]})
    third = await NODE({**asks, "asked_again": second["asked_again"]})

    assert [one["turn"].get("wants_person") for one in (first, second, third)] == [None, None, "stuck"]


async def test_a_question_asked_again_behind_an_answer_is_no_failure() -> None:
    answered = state(
        turn={"text": "open?", "outcome": "asked", "acts": [act("opening-hours"), act("ask-order")]},
        last_acts=[act("ask-order")],
        asked_again=2,
    )

    assert (await NODE(answered))["asked_again"] == 0
