"""Customers see their own orders; others only with the postcode, and nobody by guessing."""

import asyncio
from dataclasses import replace

import pytest

from domain.contact import Proof
from domain.errors import Busy, Locked, NotFound
from domain.ids import ContactId
from domain.json import Json
from tests.tools.office import STRANGER, Office
from tools.sandbox import LANGUAGES, find
from tools.sight import plain_postcode


async def test_a_customer_sees_their_own_order_in_full(office: Office) -> None:
    order = office.order_of("fr", "large")

    seen = await office.read("orders.order", office.caller("fr", "large"), number=order["number"])

    assert seen == {
        "number": order["number"],
        "status": "delivered",
        "placed": order["placed"],
        "delivered": order["delivered"],
        "age_days": 7,
        "total": {"amount": 15390, "currency": "EUR"},
        "items": ["Air Fryer Crisp 5.5 L", "Kettle Pico 1.7 L"],
        "skus": ["VLT-AF55", "VLT-KT17"],
        "waiting": [],
        "tracking": order["tracking"],
        "carrier": "Colissimo",
        "refunded": False,
        "refunded_amount": 0,
        "customer": find("fr", "large"),
    }


async def test_somebody_elses_order_and_a_missing_one_are_the_same(office: Office) -> None:
    order = office.order_of("fr", "large")
    callers = [
        office.caller("fr", "small"),
        office.caller("fr", "large", proof=Proof.NONE),
        replace(office.caller("fr", "large"), customer=None),
        STRANGER,
    ]

    for caller in callers:
        theirs = await office.error_of("orders.order", caller, number=order["number"])
        missing = await office.error_of("orders.order", caller, number="V-99999")
        assert (type(theirs), str(theirs)) == (type(missing), str(missing)) == (NotFound, "no such order")


async def test_no_field_of_a_locked_order_is_in_any_error(office: Office) -> None:
    order = office.order_of("fr", "large")
    secrets = {str(value) for value in order.values() if isinstance(value, str)} | {"15390", *order["items"]}
    secrets -= {order["number"], order["status"]}

    for wrong in ("", "00000", "75010", *(str(n) for n in range(6))):
        error: BaseException | None = await office.error_of(
            "orders.order", STRANGER, number=order["number"], postcode=wrong
        )
        while error is not None:
            assert not [secret for secret in secrets if secret in repr(error)]
            error = error.__cause__ or error.__context__


async def test_the_right_postcode_shows_an_order_without_its_money(office: Office) -> None:
    order = office.order_of("en", "shipped", "shipped")

    seen = await office.read("orders.order", STRANGER, number=order["number"], postcode="sw11-4nj")

    assert seen["status"] == "shipped"
    assert seen["tracking"] == order["tracking"]
    assert seen["items"] == order["items"]
    assert (seen["total"], seen["refunded_amount"], seen["customer"]) == (None, None, None)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("B-1050", "1050"),
        ("F 75011", "75011"),
        ("1054gz", "1054GZ"),
        ("NL-1054 GZ", "1054GZ"),
        ("D-01099", "01099"),
        ("E16 1AA", "E161AA"),
        ("BS8 1TH", "BS81TH"),
        (" sw11 4nj.", "SW114NJ"),
        ("", ""),
    ],
)
def test_postcodes_are_compared_without_spelling(written: str, plain: str) -> None:
    assert plain_postcode(written) == plain


async def test_after_five_wrong_postcodes_only_a_person_can_help(office: Office) -> None:
    order = office.order_of("de", "shipped", "shipped")
    errors = [
        await office.error_of("orders.order", STRANGER, number=number, postcode=str(postcode))
        for number, postcode in [
            (order["number"], 1),
            (order["number"], 2),
            ("V-99999", 3),
            ("V-1", 4),
            ("", 5),
        ]
    ]

    locked = await office.error_of(
        "orders.order", STRANGER, number=order["number"], postcode=order["postcode"]
    )
    locked_for_none = await office.error_of("orders.order", STRANGER, number="V-99999", postcode="1")

    assert [type(error) for error in errors] == [NotFound] * 5
    assert isinstance(locked, Locked)
    assert locked.needs == "person"
    assert str(locked) == str(locked_for_none)


async def test_wrong_postcodes_are_counted_across_processes_and_forgotten_the_next_day(
    office: Office,
) -> None:
    order = office.order_of("de", "shipped", "shipped")
    for postcode in range(5):
        await office.error_of("orders.order", STRANGER, number=order["number"], postcode=str(postcode))
    right: dict[str, Json] = {"number": order["number"], "postcode": order["postcode"]}

    office.gateway = office.new_gateway()
    with pytest.raises(Locked):
        await office.read("orders.order", STRANGER, **right)
    assert await office.read("orders.order", replace(STRANGER, contact=ContactId("another")), **right)
    office.later(days=1)

    assert (await office.read("orders.order", STRANGER, **right))["number"] == order["number"]


async def test_the_lock_never_keeps_customers_from_their_own_orders(office: Office) -> None:
    caller = office.caller("de", "shipped")
    theirs, own = office.order_of("fr", "large"), office.order_of("de", "shipped", "shipped")
    for postcode in range(6):
        await office.error_of("orders.order", caller, number=theirs["number"], postcode=str(postcode))

    seen = await office.read("orders.order", caller, number=own["number"], postcode="wrong")

    assert seen["total"] == own["total"]


async def test_guessing_in_parallel_gives_no_more_tries(office: Office) -> None:
    order = office.order_of("de", "shipped", "shipped")

    results = await asyncio.gather(
        *(
            office.gateway.read(
                "orders.order", {"number": order["number"], "postcode": str(postcode)}, STRANGER
            )
            for postcode in range(15)
        ),
        return_exceptions=True,
    )

    assert [type(result) for result in results].count(NotFound) == 5
    assert [type(result) for result in results].count(Locked) == 10


async def test_recent_orders_are_the_callers_own_newest_first(office: Office) -> None:
    orders = await office.read("orders.recent", office.caller("es", "vip"), limit=10)

    assert len(orders) == 6
    assert {order["customer"] for order in orders} == {find("es", "vip")}
    assert [order["placed"] for order in orders] == sorted(
        (order["placed"] for order in orders), reverse=True
    )
    assert (
        orders[0].keys()
        == (await office.read("orders.order", office.caller("es", "vip"), number=orders[0]["number"])).keys()
    )
    assert await office.read("orders.recent", replace(STRANGER, proof=Proof.CHANNEL)) == []
    assert isinstance(await office.error_of("orders.recent", STRANGER), Locked)


async def test_a_vendor_that_is_down_is_told_as_busy_and_costs_no_try(office: Office) -> None:
    order = office.order_of("de", "shipped", "shipped")
    office.sandbox.fail("orders", "busy", times=6)

    for _ in range(6):
        error = await office.error_of(
            "orders.order", STRANGER, number=order["number"], postcode=order["postcode"]
        )
        assert isinstance(error, Busy)

    assert await office.read("orders.order", STRANGER, number=order["number"], postcode=order["postcode"])


async def test_right_postcodes_cost_no_try(office: Office) -> None:
    orders = [office.order_of(language, "late", "late") for language in LANGUAGES]

    for order in [*orders, *orders]:
        seen = await office.read("orders.order", STRANGER, number=order["number"], postcode=order["postcode"])
        assert seen["number"] == order["number"]


async def test_an_order_without_a_postcode_is_shown_to_nobody_else(office: Office) -> None:
    order = office.order_of("de", "shipped", "shipped")
    with office.records.transaction() as tx:
        tx.put("orders", order["number"], order | {"postcode": ""})

    for empty in ("", " ", "-"):
        error = await office.error_of("orders.order", STRANGER, number=order["number"], postcode=empty)
        assert isinstance(error, NotFound)
