"""Calling an order off: only what has not left, with the money for exactly that, both or neither, once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Misconfigured, NotFound, Refused, ToolError
from domain.json import JsonDict, dump
from domain.money import Money
from tests.tools.office import NOON, STRANGER, Office
from tools.orders import Line, Order, OrderStatus, cancellation

LAMP = Line(sku="L", name="Lamp", quantity=1, price=Money(2750))
FILTERS = Line(sku="F", name="Filters", quantity=2, price=Money(1890))


def order(*lines: Line, status: OrderStatus = "paid", discount: int = 0, shipping: int = 0) -> Order:
    goods = sum(line.price.amount * line.quantity for line in lines)
    return Order(
        number="V-10999",
        customer="C-1",
        status=status,
        placed=NOON,
        delivered=None,
        lines=lines,
        shipping=Money(shipping),
        discount=Money(discount),
        total=Money(goods + shipping - discount),
        refunded=Money(0),
        postcode="75011",
    )


def sent(line: Line) -> Line:
    return Line(sku=line.sku, name=line.name, quantity=line.quantity, price=line.price, tracking="6A1")


async def call_off(office: Office, number: str, key: str = "k", **more: Any) -> JsonDict:
    language, role = more.pop("by", ("en", "large"))
    caller = office.caller(language, role)
    ends = await office.read("orders.cancellation", caller, number=number)
    money = {"refund": ends["refund"]["amount"], "currency": "EUR"} | more
    answer = await office.gateway.write("orders.cancel", {"order": number, **money}, key, caller)
    assert isinstance(answer, dict)
    return answer


def test_a_whole_order_goes_back_with_its_shipping_and_less_its_discount() -> None:
    ends = cancellation(order(LAMP, FILTERS, discount=500, shipping=490))

    assert ends.whole
    assert ends.refund == Money(2750 + 3780 - 500 + 490)


def test_of_a_split_order_only_what_is_still_here_goes_back_less_its_share_of_the_discount() -> None:
    ends = cancellation(order(sent(LAMP), FILTERS, status="shipped", discount=653, shipping=490))

    assert not ends.whole
    assert ends.lines == (FILTERS,)
    assert ends.refund == Money(3780 - 378)  # 653 × 3780 / 6530


def test_what_has_left_cannot_be_called_off() -> None:
    for status in ("shipped", "late", "delivered", "returned", "refunded", "cancelled"):
        assert cancellation(order(sent(LAMP), status=status)).lines == ()  # type: ignore[arg-type]
    assert cancellation(order(LAMP, status="shipped")).lines == ()  # nobody said what has left


@given(st.lists(st.tuples(st.integers(1, 50_000), st.integers(1, 4), st.booleans()), min_size=1), st.data())
def test_never_more_goes_back_than_was_paid(basket: list[tuple[int, int, bool]], data: st.DataObject) -> None:
    lines = tuple(
        Line(sku=str(n), name=str(n), quantity=many, price=Money(price), tracking="T" if gone else None)
        for n, (price, many, gone) in enumerate(basket)
    )
    goods = sum(line.price.amount * line.quantity for line in lines)
    one = order(*lines, status="shipped", discount=data.draw(st.integers(0, goods)))

    assert 0 <= cancellation(one).refund.amount <= one.total.amount


async def test_order_refund_and_charge_change_together(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")

    answer = await call_off(office, paid["number"])

    (after,) = office.shown("orders", number=paid["number"])
    (refund,) = office.shown("refunds", order=paid["number"])
    (charge,) = office.shown("charges", order=paid["number"])
    assert answer["status"] == after["status"] == "cancelled"
    assert all(line["cancelled"] for line in after["lines"])
    assert refund["amount"] == charge["refunded"] == after["refunded"] == paid["total"]
    assert refund["reason"] == "cancelled"


async def test_twice_with_one_key_is_once_and_with_another_is_refused(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")
    first = await call_off(office, paid["number"])

    again = await call_off(office, paid["number"], refund=paid["total"]["amount"])
    with pytest.raises(Refused, match="cancel-shipped"):
        await call_off(office, paid["number"], key="other")

    assert again == first
    assert len(office.shown("refunds", order=paid["number"])) == 1


async def test_an_amount_that_was_not_computed_moves_nothing(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")
    before = office.sandbox.show()

    with pytest.raises(Refused, match="order-changed"):
        await call_off(office, paid["number"], refund=paid["total"]["amount"] + 1)

    assert office.sandbox.show() == before


async def test_a_lost_answer_is_found_again_under_its_key(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")
    args = {"order": paid["number"], "refund": paid["total"]["amount"], "currency": "EUR"}
    caller = office.caller("en", "large")
    office.sandbox.fail("orders", "answer_lost", times=2)  # the first is used up by looking the order up

    for _ in range(2):
        with pytest.raises(ToolError):
            await office.gateway.write("orders.cancel", args, "k", caller)
    await office.gateway.write("orders.cancel", args, "k", caller)

    assert len(office.shown("refunds", order=paid["number"])) == 1


async def test_somebody_elses_order_is_none(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")

    with pytest.raises(NotFound):
        await call_off(office, paid["number"], by=("fr", "small"))
    assert isinstance(
        await office.error_of("orders.cancellation", STRANGER, number=paid["number"]), ToolError
    )


async def test_a_payee_is_no_argument(office: Office) -> None:
    paid = office.order_of("en", "large", "paid")

    with pytest.raises(Misconfigured):
        await call_off(office, paid["number"], customer="C-1001")


def test_every_parcel_of_an_order_is_named_once() -> None:
    one = order(sent(LAMP), sent(FILTERS), status="shipped")

    assert one.parcels == ("6A1",)
    assert dump(one)["lines"][0]["tracking"] == "6A1"
