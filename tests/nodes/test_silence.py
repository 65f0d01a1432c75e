"""A customer who does not answer: one follow-up, then the conversation is closed quietly."""

from datetime import timedelta
from typing import Any

import pytest

from domain.dialogue import Question, State
from domain.event import SILENCE, Alarm, Event
from domain.json import dump
from nodes.ingest import Ingest
from nodes.silence import due, rung
from tests.flows.world import PLAYBOOK
from tests.states import NOW, burst, state

ORDERS: Any = [{"id": "pick:f1:order:V-10001", "title": "V-10001"}]
ASKED: Question = {"kind": "slot", "frame": "f1", "slot": "order", "options": ORDERS}
SHOWN: Question = {"kind": "confirm", "frame": "f1", "slot": None, "options": []}
FRAME: Any = {"id": "f1", "flow": "refund", "version": "v", "step": 0, "slots": {}, "facts": {}, "asked": 0}
SILENT = PLAYBOOK.silence
assert SILENT


def waiting(question: Question | None = ASKED, **fields: Any) -> State:
    """The state after turn 1, in which something was asked."""
    base = {
        "stack": [FRAME],
        "question": question,
        "last_heard_at": NOW.isoformat(),
        "last_acts": [{"key": "ask-order", "facts": {}, "choices": ORDERS}],
        "language": "fr",
    }
    return state(**{**base, **fields})


def ringing(before: State, *, hours: float = 4, turn: int = 2) -> State:
    """The turn that the timer starts, which was set after turn 1."""
    alarm = Alarm(name=SILENCE, data={"after": 1})
    at = NOW + timedelta(hours=hours)
    fresh = {"id": f"conv-1:{turn:08d}", "at": at.isoformat(), "event": dump(alarm, Event)}
    return {**before, "turn": fresh}  # type: ignore[typeddict-item]


def rings(before: State, **when: Any) -> State:
    return rung(ringing(before, **when), Alarm(name=SILENCE, data={"after": 1}), SILENT)


def test_a_timer_is_set_where_an_answer_is_waited_for() -> None:
    found = due(waiting(), SILENT, 1)

    assert found == (Alarm(name=SILENCE, data={"after": 1}), NOW + timedelta(hours=4))


@pytest.mark.parametrize(
    "rests",
    [
        waiting(None),
        waiting({**ASKED, "kind": "score"}),
        waiting(mode="human"),
        waiting(mode="closed"),
        waiting(contact={"opted_out": True}),
    ],
)
def test_no_timer_where_nothing_is_waited_for_or_nobody_is_to_be_disturbed(rests: State) -> None:
    assert due(rests, SILENT, 1) is None


def test_a_playbook_without_silence_never_asks_again() -> None:
    assert due(waiting(), None, 1) is None


def test_the_question_is_asked_once_more_with_what_can_be_tapped() -> None:
    after = rings(waiting())

    assert [one["key"] for one in after["turn"]["acts"]] == ["still-there", "ask-order"]
    assert after["turn"]["acts"][1]["choices"] == ORDERS
    assert after["turn"]["acts"][0]["facts"] == {"flow": "refund"}
    assert after["followed_up"] is True


def test_a_preview_is_mentioned_and_nothing_more() -> None:
    after = rings(waiting(SHOWN))

    assert [one["key"] for one in after["turn"]["acts"]] == ["still-there-preview"]
    assert after["turn"]["acts"][0]["choices"] == []


def test_the_second_time_the_conversation_is_closed_without_a_word() -> None:
    after = rings(waiting(SHOWN, followed_up=True, pending="k1"), hours=24)

    assert (after["mode"], after["question"], after["pending"]) == ("closed", None, None)
    assert after["left_open"] == "refund"
    assert after["turn"]["outcome"] == "closed"
    assert "acts" not in after["turn"]


def test_what_a_person_has_to_decide_keeps_the_conversation_open() -> None:
    effects: Any = {"k1": {"status": "waiting", "frame": "f2"}}

    after = rings(waiting(followed_up=True, effects=effects), hours=24)

    assert (after["mode"], after["question"]) == ("bot", None)


@pytest.mark.parametrize(
    ("before", "when"),
    [
        (waiting(), {"turn": 3}),  # something has happened since the timer was set
        (waiting(mode="human"), {}),
        (waiting(contact={"opted_out": True}), {}),
        (waiting(), {"hours": 12}),  # ten in the evening in Paris is night
    ],
)
def test_a_timer_that_comes_too_late_brings_nothing(before: State, when: dict[str, Any]) -> None:
    after = rings(before, **when)

    assert after["turn"]["outcome"] == "silent"
    assert "mode" not in after


def test_what_was_answered_is_closed_without_asking_anything() -> None:
    answered = waiting(None, turn={"outcome": "answered"})

    assert due(answered, SILENT, 1) == (Alarm(name=SILENCE, data={"after": 1}), NOW + timedelta(hours=24))
    after = rings(answered, hours=24)
    assert (after["mode"], after["left_open"], after["turn"]["outcome"]) == ("closed", None, "closed")


def test_after_the_follow_up_only_the_end_is_due() -> None:
    found = due(waiting(followed_up=True), SILENT, 2)

    assert found == (Alarm(name=SILENCE, data={"after": 2}), NOW + timedelta(hours=24))


async def test_a_message_lets_the_next_silence_begin_anew() -> None:
    ingest = Ingest(lambda code, contact: code, SILENT)

    after = await ingest(state(burst("V-10001"), followed_up=True, mode="closed"))

    assert after["followed_up"] is False
    assert after["mode"] == "bot"
