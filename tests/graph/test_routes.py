"""Every fork of the graph."""

import pytest

from domain.dialogue import State
from domain.event import Alarm, Decision
from graph.routes import after_act, after_ingest, after_score, after_transcribe
from tests.states import shown, state

SAID = {"key": "handoff-back", "facts": {}, "choices": []}


@pytest.mark.parametrize(
    ("before", "to"),
    [
        (state(), "classify"),
        (state(turn={"unread": ["image"]}), "transcribe"),
        (state(turn={"outcome": "silent"}), "__end__"),
        (state(turn={"acts": [SAID]}), "reply"),
        (state(Decision(do="approve", person="ana", effect="k")), "retrieve"),
        (state(mode="human"), "retrieve"),
        (state(Decision(do="resolve", person="ana"), mode="closed", turn={"acts": [SAID]}), "survey"),
        (state(Alarm(name="survey", data={})), "survey"),
        (state(Alarm(name="retry", data={})), "retrieve"),
    ],
)
def test_the_event_decides_where_a_turn_goes(before: State, to: str) -> None:
    assert after_ingest(before) == to


def test_only_words_taps_and_answers_are_understood() -> None:
    assert after_transcribe(state(turn={"text": "hi"})) == "classify"
    assert after_transcribe(state(turn={"text": "", "unread": ["image"]})) == "reply"


def test_a_file_goes_to_the_flow_that_may_have_asked_for_it() -> None:
    asking = {"id": "f1", "flow": "refund"}

    assert after_transcribe(state(turn={"files": [shown()]}, stack=[asking])) == "classify"
    assert after_transcribe(state(turn={"files": [shown(problem="dark")]}, stack=[asking])) == "reply"
    assert after_transcribe(state(turn={"files": [shown()]})) == "reply"


def test_one_effect_an_entry() -> None:
    assert after_act(state(turn={"again": True})) == "act"
    assert after_act(state()) == "score_confidence"


def test_wanting_a_person_comes_before_the_survey() -> None:
    thanks = {"type": "small_talk", "kind": "thanks"}
    assert after_score(state(turn={"commands": [thanks], "wants_person": "upset"})) == "escalate"
    assert after_score(state(turn={"commands": [thanks]})) == "survey"
    assert after_score(state()) == "reply"
