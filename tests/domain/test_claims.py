"""People read what the customer said, not how we note what it refers to."""

import pytest

from domain.claims import claimed, last_words
from domain.dialogue import Frame, Slot
from domain.tap import LATEST
from tests.states import state


def frame(**slots: Slot) -> Frame:
    return {"id": "f", "flow": "refund", "version": "1", "step": 0, "slots": slots, "facts": {}, "asked": 0}


@pytest.mark.parametrize("value", [LATEST, "of:K-1,K-2", "other:V-10432"])
def test_what_is_only_named_in_words_is_told_in_those_words(value: str) -> None:
    named: Slot = {"value": value, "source": "customer", "quote": "my kettle"}

    assert claimed([frame(order=named)]) == {"order": "my kettle"}


def test_values_are_told_as_they_are() -> None:
    first: Slot = {"value": "V-10432", "source": "customer", "quote": "10432"}
    other: Slot = {"value": "damaged", "source": "choice", "quote": None}

    assert claimed([frame(order=first), frame(reason=other)]) == {"order": "V-10432", "reason": "damaged"}


def test_behind_a_tap_the_last_words_are_those_written_before_it() -> None:
    before = state(
        recent=[{"author": "customer", "text": "do you engrave?"}, {"author": "agent", "text": "…"}]
    )

    assert last_words({**before, "turn": {**before["turn"], "text": ""}}) == "do you engrave?"
    assert last_words({**before, "turn": {**before["turn"], "text": "a person"}}) == "a person"
    assert last_words(state(turn={"text": ""})) == ""
