"""The act node: an order named by words instead of its number."""

import pytest

from domain.command import SetSlot, StartFlow
from domain.tap import LATEST
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

STATUS = StartFlow(flow="order_status")
MINE = SetSlot(slot="order", value=LATEST, quote="my last order", flow="order_status")


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def phone(shop: Shop) -> Phone:
    return Phone(node(shop, MemoryLedger(), Caller("c-1")))


async def test_the_last_order_is_the_first_on_offer(phone: Phone, shop: Shop) -> None:
    shop.add(Order("V-10001", "c-1", 4990), Order("V-10002", "c-1", 2500))

    assert await phone.says("where is my last order?", STATUS, MINE) == ["order-delivered"]
    assert phone.last["facts"]["order"] == "V-10001"


async def test_who_has_no_order_is_asked_for_its_number(phone: Phone) -> None:
    assert await phone.says("where is my last order?", STATUS, MINE) == ["ask-order"]


async def test_nothing_is_the_last_order_unless_it_was_said(phone: Phone, shop: Shop) -> None:
    shop.add(Order("V-10001", "c-1", 4990), Order("V-10002", "c-1", 2500))

    assert await phone.says("where is my parcel?", STATUS, MINE) == ["ask-order"]
