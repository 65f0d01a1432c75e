"""Returns: what goes back is computed, a label is bought once, a version is swapped while there is one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Busy, Locked, Misconfigured, NotFound, Refused
from domain.json import Json, JsonDict
from domain.money import Money
from tests.tools.office import NOON, STRANGER, Office
from tools.caller import Caller
from tools.orders import Line, Order
from tools.returns import ReturnTerms, quote, share
from tools.sandbox import find

TERMS: JsonDict = {"label": {"amount": 490, "currency": "EUR"}, "free_for": ["damaged", "wrong_item"]}


def order_with(lines: tuple[Line, ...], discount: int = 0, shipping: int = 490, refunded: int = 0) -> Order:
    goods = sum(line.price.amount * line.quantity for line in lines)
    return Order(
        number="V-1",
        customer="C",
        status="delivered",
        placed=NOON,
        delivered=NOON,
        lines=lines,
        shipping=Money(shipping),
        discount=Money(discount),
        total=Money(goods + shipping - discount),
        refunded=Money(refunded),
        postcode="1",
    )


def line(sku: str, price: int, quantity: int = 1) -> Line:
    return Line(sku=sku, name=sku, quantity=quantity, price=Money(price))


async def quoted(
    office: Office, caller: Caller, order: JsonDict, reason: str = "changed_mind", **more: Json
) -> dict[str, Json]:
    """What `returns.label` is to be asked with."""
    told = await office.read(
        "returns.quote", caller, order=order["number"], reason=reason, terms=TERMS, **more
    )
    return {
        "order": order["number"],
        "skus": told["skus"],
        "reason": reason,
        "label": told["label"]["amount"],
        "refund": told["refund"]["amount"],
        "currency": told["refund"]["currency"],
    }


async def test_the_whole_order_goes_back_less_the_label(office: Office) -> None:
    caller, order = office.caller("fr", "small"), office.order_of("fr", "small")

    for reason, label in (("changed_mind", 490), ("late", 490), ("damaged", 0), ("wrong_item", 0)):
        told = await quoted(office, caller, order, reason)
        assert (told["label"], told["refund"]) == (label, order["total"]["amount"] - label)


async def test_one_item_of_several_goes_back_for_what_was_paid_for_it(office: Office) -> None:
    caller, order = office.caller("es", "small"), office.order_of("es", "small")
    items = await office.read("returns.items", caller, order=order["number"])

    told = await quoted(office, caller, order, "damaged", item=items[1]["sku"])

    assert len(items) == 2
    assert (told["skus"], told["refund"]) == ([items[1]["sku"]], items[1]["amount"])


async def test_a_label_is_bought_once(office: Office) -> None:
    caller, order = office.caller("nl", "small"), office.order_of("nl", "small")
    request = await quoted(office, caller, order)

    first: Any = await office.gateway.write("returns.label", request, "k", caller)
    office.later(hours=1)
    second = await office.gateway.write("returns.label", request, "k", caller)

    assert first == second
    (label,) = office.shown("labels", order=order["number"])
    assert (label["state"], label["refund"]["amount"]) == ("open", request["refund"])
    assert first["paper"] == f"label:{label['id']}"
    with pytest.raises(Refused, match="return-labelled"):
        await office.gateway.write("returns.label", request, "another", caller)


async def test_both_items_of_an_order_may_get_a_label_of_their_own(office: Office) -> None:
    caller, order = office.caller("nl", "small"), office.order_of("nl", "small")
    for at, item in enumerate(await office.read("returns.items", caller, order=order["number"])):
        request = await quoted(office, caller, order, item=item["sku"])
        await office.gateway.write("returns.label", request, f"k{at}", caller)

    labels = office.shown("labels", order=order["number"])

    assert len({label["tracking"] for label in labels}) == 2


async def test_what_never_left_cannot_come_back(office: Office) -> None:
    caller, order = office.caller("nl", "large"), office.order_of("nl", "large", "paid")
    request = await quoted(office, caller, order)

    with pytest.raises(Misconfigured):
        await office.gateway.write("returns.label", request, "k", caller)


async def test_a_quote_names_the_label_there_is(office: Office) -> None:
    caller, order = office.caller("nl", "small"), office.order_of("nl", "small")
    await office.gateway.write("returns.label", await quoted(office, caller, order), "k", caller)

    told = await office.read("returns.quote", caller, order=order["number"], reason="late", terms=TERMS)

    (label,) = office.shown("labels", order=order["number"])
    assert (told["labelled"], told["paper"]) == ("open", f"label:{label['id']}")


async def test_what_has_arrived_is_due_as_the_label_said(office: Office) -> None:
    caller, order = office.caller("it", "private"), office.order_of("it", "private", "returned")

    due = await office.read("returns.due", caller, order=order["number"])

    assert (due["amount"], due["waits"]) == (order["total"]["amount"] - 490, False)


async def test_while_a_parcel_is_on_its_way_back_nothing_is_due_yet(office: Office) -> None:
    caller, order = office.caller("it", "small"), office.order_of("it", "small")
    await office.gateway.write("returns.label", await quoted(office, caller, order), "k", caller)

    assert (await office.read("returns.due", caller, order=order["number"]))["waits"] is True


async def test_others_orders_have_no_items_labels_or_versions(office: Office) -> None:
    order, other = office.order_of("en", "small"), office.caller("en", "vip")
    item = order["lines"][0]["sku"]
    asked: dict[str, dict[str, Json]] = {
        "returns.items": {},
        "returns.labels": {},
        "returns.due": {},
        "returns.quote": {"reason": "late", "terms": TERMS},
        "returns.versions": {"item": item},
        "returns.swap": {"item": item, "version": f"{item}-BLACK"},
    }

    for tool, args in asked.items():
        for caller, error in ((other, NotFound), (STRANGER, Locked)):
            found = await office.error_of(tool, caller, order=order["number"], **args)
            assert isinstance(found, error), tool


async def test_carriers_that_are_down_are_busy(office: Office) -> None:
    office.sandbox.fail("logistics", "busy")
    order = office.order_of("en", "small")

    error = await office.error_of("returns.labels", office.caller("en", "small"), order=order["number"])

    assert isinstance(error, Busy)


async def swap_of(office: Office, caller: Caller, order: JsonDict, at: int = 0) -> JsonDict:
    item = order["lines"][0]["sku"]
    versions = await office.read("returns.versions", caller, order=order["number"], item=item)
    told: JsonDict = await office.read(
        "returns.swap", caller, order=order["number"], item=item, version=versions[at]["sku"]
    )
    return told


def exchange(order: JsonDict, told: JsonDict) -> dict[str, Json]:
    return {
        "order": order["number"],
        "item": told["item"],
        "swap": told["swap"],
        "refund": told["refund"]["amount"],
        "currency": told["refund"]["currency"],
    }


async def test_a_version_is_set_aside_and_the_old_one_gets_a_free_label(office: Office) -> None:
    caller, order = office.caller("de", "small"), office.order_of("de", "small")
    told = await swap_of(office, caller, order)

    await office.gateway.write("returns.exchange", exchange(order, told), "k", caller)
    await office.gateway.write("returns.exchange", exchange(order, told), "k", caller)

    (label,) = office.shown("labels", order=order["number"])
    assert (label["swap"], label["refund"]["amount"]) == (told["swap"], 0)
    assert office.shown("versions", sku=told["swap"])[0]["stock"] == told["stock"] - 1


async def test_what_a_version_costs_more_or_less_is_told(office: Office) -> None:
    kettle = await swap_of(office, office.caller("en", "small"), office.order_of("en", "small"), 1)
    toaster = await swap_of(office, office.caller("es", "small"), office.order_of("es", "small"))

    assert (kettle["value"], kettle["more"], kettle["refund"]["amount"]) == ("red", 300, 0)
    assert (toaster["value"], toaster["more"], toaster["refund"]["amount"]) == ("cream", -200, 200)


async def test_the_last_piece_goes_once(office: Office) -> None:
    caller, order = office.caller("de", "small"), office.order_of("de", "small")
    told = await swap_of(office, caller, order)
    with office.records.transaction() as records:
        records.put("versions", told["swap"], office.shown("versions", sku=told["swap"])[0] | {"stock": 0})

    with pytest.raises(Refused, match="exchange-sold-out"):
        await office.gateway.write("returns.exchange", exchange(order, told), "k", caller)

    assert office.shown("labels", order=order["number"]) == []
    item = order["lines"][0]["sku"]
    assert await office.read("returns.versions", caller, order=order["number"], item=item) == []


async def test_what_comes_in_one_version_has_no_other(office: Office) -> None:
    caller, order = office.caller("fr", "small"), office.order_of("fr", "small")

    found = await office.read(
        "returns.versions", caller, order=order["number"], item=order["lines"][0]["sku"]
    )

    assert found == []


def test_a_discount_is_shared_by_what_the_lines_cost() -> None:
    order = order_with((line("a", 6000), line("b", 2000, 2)), discount=1000)

    assert [share(order, sku).amount for sku in ("a", "b")] == [5400, 3600]


def test_no_more_goes_back_than_is_left() -> None:
    order = order_with((line("a", 6000), line("b", 2000)), refunded=5000)

    assert share(order, "a").amount == share(order, None).amount == 3490


PRICES = st.lists(st.integers(1, 10**6), min_size=1, max_size=5)


@given(PRICES, st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_items_one_by_one_never_come_to_more_than_was_paid(
    prices: list[int], discount: int, shipping: int, label: int
) -> None:
    lines = tuple(line(f"s{at}", price) for at, price in enumerate(prices))
    order = order_with(lines, discount=min(discount, sum(prices)), shipping=shipping)
    terms = ReturnTerms(label=Money(label), free_for=())

    quotes = [quote(order, one.sku, "late", terms) for one in lines]

    assert sum(one.refund.amount for one in quotes) <= order.total.amount
    assert all(one.refund.amount >= 0 for one in quotes)


def test_the_world_has_returns_that_were_not_paid_back_yet(office: Office) -> None:
    waiting = [row for row in office.shown("orders", status="returned") if row["refunded"]["amount"] == 0]

    assert {row["customer"] for row in waiting} == {
        find(language, "private") for language in ("en", "fr", "nl", "de", "es", "it")
    }


async def test_what_came_back_is_paid_once_and_keeps_the_photo(office: Office) -> None:
    caller, order = office.caller("es", "private"), office.order_of("es", "private", "returned")
    due = await office.read("returns.due", caller, order=order["number"])
    request = {"order": order["number"], "amount": due["amount"], "currency": "EUR", "reason": "late"}

    await office.gateway.write("payments.refund", request | {"photo": "m-1"}, "k", caller)

    assert (await office.read("returns.due", caller, order=order["number"]))["amount"] == 0
    assert [row["photo"] for row in office.shown("refunds", order=order["number"])] == ["m-1"]
