"""Warranty: the law's time, the product's and the plan's; claims reach people in the customer's own words."""

from datetime import date
from typing import Any

import pytest

from domain.errors import Busy, Locked, NotFound
from domain.json import JsonDict
from tests.tools.office import STRANGER, Office
from tests.tools.test_documents import TERMS as PAPER_TERMS
from tools.warranty import WarrantyTerms, covered_until, serial_in

TERMS: JsonDict = PAPER_TERMS["warranty"]
DAY = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("sku", "country", "care", "until"),
    [
        ("VLT-KT17", "FR", False, date(2028, 8, 31)),
        ("VLT-KT17", None, False, date(2028, 8, 31)),
        ("VLT-KT17", "ES", False, date(2029, 8, 31)),
        ("VLT-KT17", "ES", True, date(2031, 8, 31)),
        ("VLT-WF02", "ES", True, date(2027, 2, 28)),
    ],
)
def test_cover_follows_product_country_and_plan(
    sku: str, country: str | None, care: bool, until: date
) -> None:
    assert covered_until(sku, country, DAY, WarrantyTerms(**TERMS), care=care) == until


@pytest.mark.parametrize(
    ("text", "serial"),
    [
        ("it is VS-1234-5678", "VS-1234-5678"),
        ("n° de série vs 1234 5678 merci", "VS-1234-5678"),
        ("VS12345678.", "VS-1234-5678"),
        ("VS-123-456", None),
        ("order V-10432 leaks", None),
    ],
)
def test_a_serial_number_is_found_however_it_is_written(text: str, serial: str | None) -> None:
    assert serial_in(text) == serial


async def test_whoever_has_the_care_plan_is_covered_for_longer(office: Office) -> None:
    for role, care in (("vip", True), ("small", False)):
        caller, order = office.caller("fr", role), office.order_of("fr", role)
        told = await office.read(
            "warranty.cover", caller, order=order["number"], item=order["lines"][0]["sku"], terms=TERMS
        )
        assert (told["care"], told["covered"]) == (care, True)
        assert int(told["until"][:4]) - int(order["delivered"][:4]) == (5 if care else 2)


async def test_cover_ends(office: Office) -> None:
    caller, order = office.caller("de", "small"), office.order_of("de", "small")
    office.later(days=800)

    told = await office.read(
        "warranty.cover", caller, order=order["number"], item=order["lines"][0]["sku"], terms=TERMS
    )

    assert told["covered"] is False


async def test_a_claim_reaches_people_once_with_the_customers_words_and_serial_number(office: Office) -> None:
    caller, order = office.caller("it", "late"), office.order_of("it", "late")
    item = order["lines"][0]["sku"]
    defect = "si spegne da solo, matricola vs 1234 5678"
    request = {"order": order["number"], "item": item, "defect": defect}

    first: Any = await office.gateway.write("warranty.claim", {**request}, "k", caller)
    second = await office.gateway.write("warranty.claim", {**request}, "k", caller)

    assert first == second
    (ticket,) = office.shown("tickets", id=first["ticket"])
    assert first["serial"] == "VS-1234-5678"
    assert ticket["comments"][0]["text"].splitlines() == [defect, "Serial number: VS-1234-5678"]
    assert ticket["customer"] == caller.customer
    assert set(ticket["tags"]) == {"warranty", item}


async def test_others_things_are_not_covered_for_me(office: Office) -> None:
    order = office.order_of("en", "late")
    request = {"order": order["number"], "item": order["lines"][0]["sku"]}

    for caller, error in ((office.caller("en", "vip"), NotFound), (STRANGER, Locked)):
        found = await office.error_of("warranty.cover", caller, **request, terms=TERMS)
        assert isinstance(found, error)
        with pytest.raises(error):
            await office.gateway.write("warranty.claim", {**request, "defect": "broken"}, "k", caller)


async def test_an_item_of_another_order_is_none_of_it(office: Office) -> None:
    order = office.order_of("en", "late")
    request = {"order": order["number"], "item": "VLT-XX99"}

    found = await office.error_of("warranty.cover", office.caller("en", "late"), **request, terms=TERMS)

    assert isinstance(found, NotFound)


async def test_a_helpdesk_that_is_down_is_busy(office: Office) -> None:
    caller, order = office.caller("en", "late"), office.order_of("en", "late")
    office.sandbox.fail("helpdesk", "busy")

    with pytest.raises(Busy):
        await office.gateway.write(
            "warranty.claim",
            {"order": order["number"], "item": order["lines"][0]["sku"], "defect": "leaks"},
            "k",
            caller,
        )
