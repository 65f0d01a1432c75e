"""The act node: several things at once, and something else while a person decides."""

import pytest

from domain.command import CancelFlow, SetSlot, StartFlow
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

LAMP, KETTLE, BIG = "V-10001", "V-10002", "V-10003"
REFUND = StartFlow(flow="refund")
STATUS = StartFlow(flow="order_status")
HOURS = StartFlow(flow="opening_hours")
BROKEN = SetSlot(slot="reason", value="damaged", quote="broken")


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.add(Order(LAMP, "c-1", 4990), Order(KETTLE, "c-1", 2500), Order(BIG, "c-1", 25000))
    return shop


@pytest.fixture
def phone(shop: Shop) -> Phone:
    return Phone(node(shop, MemoryLedger(), Caller("c-1")))


def order(number: str, flow: str | None = None) -> SetSlot:
    return SetSlot(slot="order", value=number, quote=number, flow=flow)


async def awaiting(phone: Phone) -> str:
    """A refund above the limit that waits for a person; its key."""
    await phone.says(f"refund {BIG}, it is broken", REFUND, order(BIG), BROKEN)
    assert await phone.yes() == ["approval-waiting"]
    return next(iter(phone.state["effects"]))


async def test_another_refund_is_made_while_the_first_waits_for_a_person(phone: Phone, shop: Shop) -> None:
    key = await awaiting(phone)

    heard = await phone.says(f"and refund {LAMP}, broken, too", REFUND, order(LAMP, "refund"), BROKEN)
    assert heard == ["refund-preview"]
    assert await phone.yes() == ["refund-done"]

    assert [one.order for one in shop.refunds] == [LAMP]
    assert await phone.decides("approve", key) == ["about", "refund-done"]
    assert [one.order for one in shop.refunds] == [LAMP, BIG]


async def test_the_same_refund_again_is_the_one_that_waits(phone: Phone) -> None:
    await awaiting(phone)

    assert await phone.says(f"refund {BIG} please", REFUND, order(BIG, "refund")) == ["approval-waiting"]
    assert len(phone.state["stack"]) == 1


async def test_a_decision_says_what_it_is_about_when_something_else_came_between(phone: Phone) -> None:
    key = await awaiting(phone)
    await phone.says("when do you close?", HOURS)

    heard = await phone.decides("decline", key, text="used for a year")

    assert heard == ["about", "approval-declined"]
    assert phone.shown[-2]["facts"] == {"flow": "refund"}


async def test_what_was_being_asked_stays_open_while_a_decision_is_told(phone: Phone) -> None:
    key = await awaiting(phone)
    await phone.says("where is my order?", STATUS)

    await phone.decides("approve", key)

    assert await phone.says(LAMP, order(LAMP)) == ["order-delivered"]


async def test_reads_come_first_then_one_effect_at_a_time_and_nothing_is_forgotten(
    phone: Phone, shop: Shop
) -> None:
    heard = await phone.says(
        f"refund {LAMP}, broken; when do you close; where is {KETTLE}?",
        REFUND,
        order(LAMP, "refund"),
        BROKEN,
        HOURS,
        STATUS,
        order(KETTLE, "order_status"),
    )

    assert heard[0] != "refund-preview"
    assert heard[-1] == "refund-preview"
    assert "order-delivered" in heard
    assert await phone.yes() == ["refund-done"]


async def test_never_mind_and_instead(phone: Phone) -> None:
    await phone.says("I want a refund", REFUND)

    heard = await phone.says(
        f"never mind, where is {LAMP}?", CancelFlow(flow="refund"), STATUS, order(LAMP, "order_status")
    )

    assert heard == ["cancelled", "order-delivered"]
    assert phone.state["stack"] == []


async def test_what_is_put_aside_is_told(phone: Phone) -> None:
    for name in ("refund", "return_order", "warranty", "exchange"):
        await phone.says("I want this", StartFlow(flow=name))

    heard = await phone.says("and call my order off", StartFlow(flow="cancel_order"))

    assert heard[0] == "set-aside"
    assert phone.shown[-2]["facts"] == {"flow": "refund"}
    assert len(phone.state["stack"]) == 4
