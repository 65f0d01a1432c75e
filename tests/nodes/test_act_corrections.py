"""The act node: corrections of a request that is going on or has just ended."""

from datetime import timedelta

import pytest

from domain.command import CancelFlow, SetSlot, StartFlow
from domain.contact import Proof
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

LAMP, KETTLE = "V-10001", "V-10002"
REFUND = StartFlow(flow="refund")
STATUS = StartFlow(flow="order_status")
BROKEN = SetSlot(slot="reason", value="damaged", quote="broken")


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.add(Order(LAMP, "c-1", 4990), Order(KETTLE, "c-1", 2500), Order("V-10003", "c-1", 25000))
    return shop


@pytest.fixture
def phone(shop: Shop) -> Phone:
    return Phone(node(shop, MemoryLedger(), Caller("c-1")))


def meant(number: str | None, flow: str, quote: str | None = None) -> SetSlot:
    """The customer says which order they meant."""
    return SetSlot(slot="order", value=number, quote=quote or str(number), flow=flow)


async def refunded(phone: Phone) -> None:
    """The lamp's refund, shown and done."""
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)
    await phone.yes()


async def test_an_answer_about_the_wrong_order_is_given_about_the_right_one(phone: Phone) -> None:
    await phone.says(f"where is {LAMP}?", STATUS, meant(LAMP, "order_status"))

    await phone.says(f"sorry, I meant {KETTLE}", meant(KETTLE, "order_status"))

    assert phone.last["facts"]["order"] == KETTLE


async def test_the_other_one_is_asked_for_with_the_list(phone: Phone) -> None:
    await phone.says(f"where is {LAMP}?", STATUS, meant(LAMP, "order_status"))

    heard = await phone.says("no, the other one", meant(None, "order_status", "the other one"))

    assert heard == ["ask-order"]
    assert KETTLE in [choice.get("title") for choice in phone.last["choices"]]


async def test_a_refund_that_was_done_stays_done_and_the_other_gets_its_own_preview(
    phone: Phone, shop: Shop
) -> None:
    await refunded(phone)

    heard = await phone.says(f"sorry, I meant {KETTLE}", meant(KETTLE, "refund"))

    assert heard == ["done-stays", "refund-preview"]
    assert phone.last["facts"]["order"] == KETTLE
    assert [one.order for one in shop.refunds] == [LAMP]
    await phone.yes()
    assert [one.order for one in shop.refunds] == [LAMP, KETTLE]


async def test_after_a_no_the_corrected_request_is_shown_anew_with_what_was_said(
    phone: Phone, shop: Shop
) -> None:
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)
    await phone.no()

    heard = await phone.says(f"I meant {KETTLE}", meant(KETTLE, "refund"))

    assert heard == ["refund-preview"]
    assert phone.state["stack"][-1]["slots"]["reason"]["value"] == "damaged"
    assert shop.refunds == []


async def test_the_same_value_again_corrects_nothing(phone: Phone, shop: Shop) -> None:
    await refunded(phone)

    heard = await phone.says(f"I meant {LAMP}", meant(LAMP, "refund"))

    assert "refund-preview" not in heard
    assert len(shop.refunds) == 1


async def test_a_value_nobody_said_corrects_nothing(phone: Phone, shop: Shop) -> None:
    await refunded(phone)

    heard = await phone.says("sorry, I meant something else", meant(KETTLE, "refund"))

    assert "refund-preview" not in heard
    assert "done-stays" not in heard


async def test_only_what_ended_last_is_corrected(phone: Phone) -> None:
    await phone.says(f"where is {LAMP}?", STATUS, meant(LAMP, "order_status"))
    await phone.says("when do you close?", StartFlow(flow="opening_hours"))

    heard = await phone.says(f"I meant {KETTLE}", meant(KETTLE, "order_status"))

    assert heard == ["gibberish"]


async def test_half_a_day_later_nothing_is_corrected(phone: Phone) -> None:
    await phone.says(f"where is {LAMP}?", STATUS, meant(LAMP, "order_status"))
    phone.state["last_heard_at"] = phone.at.isoformat()
    phone.at += timedelta(hours=13)

    heard = await phone.says(f"I meant {KETTLE}", meant(KETTLE, "order_status"))

    assert heard == ["gibberish"]


async def test_what_waits_for_a_person_is_not_changed_by_a_correction(phone: Phone, shop: Shop) -> None:
    await phone.says("refund V-10003, it is broken", REFUND, meant("V-10003", "refund"), BROKEN)
    await phone.yes()

    heard = await phone.says(f"sorry, I meant {KETTLE}", meant(KETTLE, "refund"))

    assert heard == ["approval-waiting"]
    assert shop.refunds == []


async def test_who_has_not_proved_enough_corrects_nothing(shop: Shop) -> None:
    stranger = Phone(node(shop, MemoryLedger(), Caller(None, Proof.NONE)), proof=Proof.NONE)
    stranger.state["finished"] = {"flow": "refund", "slots": {}, "effect": None}

    heard = await stranger.says(f"I meant {KETTLE}", meant(KETTLE, "refund"))

    assert heard == ["locked-channel"]


async def test_another_order_than_the_one_shown_is_asked_for_and_the_reason_kept(
    phone: Phone, shop: Shop
) -> None:
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)

    heard = await phone.says("actually the other order", meant(None, "refund", "the other order"))

    assert heard == ["ask-order"]
    assert LAMP not in [choice.get("title") for choice in phone.last["choices"]]
    assert await phone.says(KETTLE, meant(KETTLE, "refund")) == ["refund-preview"]
    assert (phone.last["facts"]["order"], shop.refunds) == (KETTLE, [])


async def test_the_only_other_order_is_taken(phone: Phone, shop: Shop) -> None:
    del shop.orders["V-10003"]
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)

    heard = await phone.says("actually the other order", meant(None, "refund", "the other order"))

    assert (heard, phone.last["facts"]["order"]) == (["refund-preview"], KETTLE)


async def test_another_order_is_not_meant_where_a_person_was_asked_already(phone: Phone, shop: Shop) -> None:
    await phone.says("refund V-10003, it is broken", REFUND, meant("V-10003", "refund"), BROKEN)
    await phone.yes()

    heard = await phone.says("the other order", meant(None, "refund", "the other order"))

    assert (heard, shop.refunds) == (["approval-waiting"], [])


async def test_what_is_wanted_instead_is_about_the_same_order(phone: Phone) -> None:
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)

    await phone.says(
        "leave it, another address instead", CancelFlow(flow="refund"), StartFlow(flow="change_address")
    )

    assert phone.last["facts"]["order"] == LAMP


async def test_what_is_looked_up_instead_is_asked_for(phone: Phone) -> None:
    await phone.says(f"refund {LAMP}, it is broken", REFUND, meant(LAMP, "refund"), BROKEN)

    heard = await phone.says("leave it. where's my parcel?", CancelFlow(flow="refund"), STATUS)

    assert heard == ["cancelled", "ask-order"]
