"""The act node: an order named by words instead of its number."""

import pytest

from domain.command import SetSlot, StartFlow
from domain.tap import LATEST, OF
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

STATUS = StartFlow(flow="order_status")
KETTLE = SetSlot(slot="order", value=f"{OF}KETTLE,KETTLE-2", quote="the kettle", flow="order_status")
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


async def test_an_order_is_named_by_what_is_in_it(phone: Phone, shop: Shop) -> None:
    shop.add(Order("V-10001", "c-1", 4990, skus=("LAMP",)), Order("V-10002", "c-1", 2500, skus=("KETTLE",)))

    assert await phone.says("where is the kettle?", STATUS, KETTLE) == ["order-delivered"]
    assert phone.last["facts"]["order"] == "V-10002"


@pytest.mark.parametrize(
    ("skus", "offered"), [("KETTLE", ["V-10001", "V-10002"]), ("TOASTER", ["V-10001", "V-10002", "V-10003"])]
)
async def test_what_is_in_several_orders_is_asked_about_with_those_and_in_none_with_all(
    phone: Phone, shop: Shop, skus: str, offered: list[str]
) -> None:
    shop.add(*(Order(number, "c-1", 4990, skus=(skus,)) for number in ("V-10001", "V-10002")))
    shop.add(Order("V-10003", "c-1", 4990, skus=("LAMP",)))

    assert await phone.says("where is the kettle?", STATUS, KETTLE) == ["ask-order"]
    assert [choice["title"] for choice in phone.last["choices"]] == offered
