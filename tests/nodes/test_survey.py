"""The question afterwards: once a case, never too early."""

from domain.dialogue import State
from nodes.survey import survey
from tests.states import state

THANKS = {"type": "small_talk", "kind": "thanks"}


async def _asked(before: State) -> bool:
    after = await survey(before)
    return any(act["key"] == "survey-ask" for act in after.get("turn", {}).get("acts", []))


async def test_a_customer_who_thanks_for_a_solved_case_is_asked() -> None:
    assert await _asked(state(turn={"commands": [THANKS]}, solved=True))


async def test_a_case_closed_by_a_person_is_asked_about() -> None:
    assert await _asked(state(turn={"commands": []}, mode="closed"))


async def test_nobody_is_asked_twice() -> None:
    assert not await _asked(state(turn={"commands": [THANKS]}, solved=True, surveyed=True))


async def test_nobody_is_asked_after_insults_or_against_their_will() -> None:
    assert not await _asked(state(turn={"commands": [THANKS]}, solved=True, abused=True))
    assert not await _asked(state(turn={"commands": [THANKS]}, solved=True, contact={"opted_out": True}))


async def test_thanks_in_the_middle_of_a_case_is_no_end() -> None:
    in_progress = state(turn={"commands": [THANKS]}, solved=True, stack=[{"flow": "refund"}])
    assert not await _asked(in_progress)


async def test_a_greeting_or_abuse_is_no_end() -> None:
    for kind in ("greeting", "abuse"):
        assert not await _asked(state(turn={"commands": [{"type": "small_talk", "kind": kind}]}, solved=True))
