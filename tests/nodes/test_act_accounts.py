"""The act node on logging in, complaints, and what only people deal with."""

import pytest

from domain.command import Handoff, SetSlot, StartFlow
from domain.contact import Proof
from tests.flows.world import Caller, MemoryLedger, Phone, Shop, node

LOGIN = StartFlow(flow="account_help")
COMPLAINT = StartFlow(flow="complaint")
HELPED = SetSlot(slot="helped", value="still_stuck", quote="no")


@pytest.fixture
def phone() -> Phone:
    """A phone we don't know: none of this needs proof."""
    return Phone(node(Shop(), MemoryLedger(), Caller(None, Proof.NONE)), proof=Proof.NONE)


async def test_a_no_before_the_steps_is_no_answer_to_whether_they_helped(phone: Phone) -> None:
    heard = await phone.says("no, I can't log in", LOGIN, HELPED)
    assert heard == ["ask-login"]

    assert await phone.taps("login-locked") == ["login-steps-locked", "ask-helped"]
    await phone.says("no", HELPED)
    assert phone.state["turn"]["wants_person"] == "account"


async def test_who_tells_the_complaint_at_once_is_not_asked_again(phone: Phone) -> None:
    told = "I want to complain: your driver swore at my father and left the fridge in the street"
    assert await phone.says(told, COMPLAINT) == ["complaint-noted"]
    assert phone.state["turn"]["wants_person"] == "complaint"


async def test_what_else_was_asked_is_told_before_a_complaint_goes_to_a_person(phone: Phone) -> None:
    told = (
        "I want to complain, your driver threw my parcel over the fence and laughed. Till when are you open?"
    )

    heard = await phone.says(told, COMPLAINT, StartFlow(flow="opening_hours"))

    assert heard == ["opening-hours", "complaint-noted"]


async def test_who_only_names_a_complaint_is_asked_what_happened(phone: Phone) -> None:
    assert await phone.says("I have a complaint", COMPLAINT) == ["ask-what_happened"]


@pytest.mark.parametrize("matter", ["safety", "medical", "legal", "financial"])
async def test_what_only_people_deal_with_gets_its_fixed_words(phone: Phone, matter: str) -> None:
    assert await phone.says("…", Handoff(reason=matter)) == [f"regulated-{matter}"]
    assert phone.state["turn"]["wants_person"] == matter
