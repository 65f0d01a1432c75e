"""Documents: one's own papers are listed and kept for oneself; anybody else's do not exist."""

import pytest

from domain.errors import Busy, Locked, Misconfigured, NotFound
from domain.json import JsonDict
from tests.tools.office import STRANGER, Office

TERMS: JsonDict = {
    "warranty": {
        "months": 24,
        "countries": {"ES": 36},
        "products": {"VLT-WF02": 6},
        "care_plan": "Care Plus",
        "care_months": 60,
    },
    "subscription": {"pause_months": 3, "withdrawal_days": 14, "notice_days": 30},
}


async def test_the_callers_papers_of_a_kind_come_newest_first(office: Office) -> None:
    caller = office.caller("fr", "vip")

    found = await office.read("documents.papers", caller, kind="invoice")

    orders = await office.read("orders.recent", caller, limit=10)
    assert [paper["order"] for paper in found] == [order["number"] for order in orders]
    assert {paper["customer"] for paper in found} == {caller.customer}


async def test_an_order_leaves_its_own_papers_only(office: Office) -> None:
    caller, order = office.caller("fr", "vip"), office.order_of("fr", "vip")

    (paper,) = await office.read("documents.papers", caller, kind="certificate", order=order["number"])

    assert paper["id"] == f"certificate:{order['number']}"
    assert await office.read("documents.papers", caller, kind="invoice", order="V-1") == []
    assert await office.read("documents.papers", caller, kind="contract", order="V-1") != []


async def test_a_paper_waits_on_the_shelf_for_its_owner(office: Office) -> None:
    caller, order = office.caller("de", "small"), office.order_of("de", "small")
    paper = f"invoice:{order['number']}"

    first = await office.read("documents.document", caller, paper=paper, terms=TERMS)
    again = await office.read("documents.document", caller, paper=paper, terms=TERMS)

    assert first == again
    assert first["name"] == f"Rechnung {order['number']}.pdf"
    contact, name, data = office.shelf.kept[first["id"]]
    assert (contact, name) == (caller.contact, first["name"])
    assert data.startswith(b"%PDF-")


async def test_other_peoples_papers_and_none_are_the_same(office: Office) -> None:
    order, other = office.order_of("de", "small"), office.caller("de", "large")

    for paper in (f"invoice:{order['number']}", "invoice:V-99999", "contract:S-1", "passport:V-1", ""):
        error = await office.error_of("documents.document", other, paper=paper, terms=TERMS)
        assert isinstance(error, NotFound)
    assert office.shelf.kept == {}
    for tool, args in (("papers", {"kind": "invoice"}), ("document", {"paper": "x", "terms": TERMS})):
        assert isinstance(await office.error_of(f"documents.{tool}", STRANGER, **args), Locked)


async def test_what_was_never_delivered_has_no_warranty_certificate(office: Office) -> None:
    caller, order = office.caller("it", "large"), office.order_of("it", "large", "paid")

    found = await office.read("documents.papers", caller, kind="certificate")

    assert order["number"] not in [paper["order"] for paper in found]


async def test_an_archive_that_is_down_is_busy(office: Office) -> None:
    office.sandbox.fail("documents", "busy")

    error = await office.error_of("documents.papers", office.caller("en", "vip"), kind="invoice")

    assert isinstance(error, Busy)


@pytest.mark.parametrize("kind", ["passport", ""])
async def test_there_are_no_other_kinds(office: Office, kind: str) -> None:
    error = await office.error_of("documents.papers", office.caller("en", "vip"), kind=kind)

    assert isinstance(error, Misconfigured)
