"""The act node: a question is put again twice, then a person comes; progress begins the count anew."""

import pytest

from domain.command import OutOfScope, SetSlot, StartFlow
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

LAMP = "V-10001"
REFUND = StartFlow(flow="refund")
HOURS = StartFlow(flow="opening_hours")


@pytest.fixture
def phone() -> Phone:
    shop = Shop()
    shop.add(Order(LAMP, "c-1", 4990), Order("V-10002", "c-1", 2500))
    return Phone(node(shop, MemoryLedger(), Caller("c-1")))


def person(phone: Phone) -> str | None:
    """Why a person was fetched in the last turn."""
    return phone.state["turn"]["wants_person"]


async def test_a_question_is_put_again_twice_and_then_a_person_comes(phone: Phone) -> None:
    heard = [await phone.says("I want a refund", REFUND) for _ in range(4)]

    assert heard[:3] == [["ask-order"]] * 3
    assert person(phone) == "stuck"


async def test_an_answer_begins_the_count_anew(phone: Phone) -> None:
    for _ in range(3):
        await phone.says("I want a refund", REFUND)
    assert await phone.says(LAMP, SetSlot(slot="order", value=LAMP, quote=LAMP)) == ["ask-reason"]

    again = [await phone.says("I want a refund", REFUND) for _ in range(2)]

    assert again == [["ask-reason"]] * 2
    assert person(phone) is None


async def test_the_second_unclear_message_in_a_row_fetches_a_person(phone: Phone) -> None:
    await phone.says("asdf", OutOfScope(kind="gibberish"))
    assert person(phone) is None

    await phone.says("qwer", OutOfScope(kind="gibberish"))

    assert person(phone) == "unclear"


async def test_something_understood_in_between_begins_that_count_anew(phone: Phone) -> None:
    await phone.says("asdf", OutOfScope(kind="gibberish"))
    await phone.says("when do you close?", HOURS)

    await phone.says("qwer", OutOfScope(kind="gibberish"))

    assert person(phone) is None
