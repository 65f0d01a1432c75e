"""Orders through the real door: called off, sent elsewhere, late, split, never received."""

from typing import Any

import pytest

from tests.journeys.phone import Company, Phone
from tests.journeys.sayings import LANGUAGES, WHERE_NUMBER, YES
from tests.journeys.sayings_orders import CANCEL_ORDER, CHANGE_ADDRESS, NEVER_CAME, PLACE, STREET

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _now(customer: Phone, order: dict[str, Any]) -> dict[str, Any]:
    return next(row for row in customer.orders() if row["number"] == order["number"])


@in_six_languages
def test_an_order_is_called_off_once_with_its_money(company: Company, language: str) -> None:
    customer = company.customer(language, "large")
    (order,) = customer.orders("paid")

    customer.writes(CANCEL_ORDER[language].format(number=order["number"]))
    assert "cancel-preview" in customer.said()
    assert company.refunds(order["number"]) == []
    customer.writes(YES[language])

    assert "cancel-done" in customer.said()
    assert [one["amount"] for one in company.refunds(order["number"])] == [order["total"]]
    assert _now(customer, order)["status"] == "cancelled"


@in_six_languages
def test_what_is_packed_is_stopped_by_a_person(company: Company, language: str) -> None:
    customer = company.customer(language, "old")
    (order,) = customer.orders("packed")

    customer.writes(CANCEL_ORDER[language].format(number=order["number"]))
    customer.picks(0)

    assert "approval-waiting" in customer.said()
    assert company.refunds(order["number"]) == []
    assert _now(customer, order)["status"] == "packed"


@in_six_languages
def test_an_address_told_part_by_part_is_shown_whole_and_used(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")
    (order,) = customer.orders("paid")

    customer.writes(CHANGE_ADDRESS[language].format(number=order["number"]))
    assert "ask-address" in customer.said()
    customer.writes(STREET[language])
    assert "ask-address-postcode" in customer.said()
    customer.writes(PLACE[language])

    assert "address-preview" in customer.said()
    assert STREET[language] in customer.last()
    assert PLACE[language] in customer.last()


@in_six_languages
def test_a_parcel_on_its_way_keeps_its_address(company: Company, language: str) -> None:
    customer = company.customer(language, "shipped")
    (order,) = customer.orders("shipped")

    customer.writes(CHANGE_ADDRESS[language].format(number=order["number"]))

    assert "address-shipped" in customer.said()
    assert _now(customer, order) == order


@in_six_languages
def test_the_carrier_searches_for_what_never_came(company: Company, language: str) -> None:
    customer = company.customer(language, "serial")
    (order,) = customer.orders("delivered")

    customer.writes(NEVER_CAME[language].format(number=order["number"]))
    assert "missing-preview" in customer.said()
    customer.writes(YES[language])

    assert "missing-done" in customer.said()
    searches = [row for row in company.world("investigations") if row["order"] == order["number"]]
    assert [row["state"] for row in searches] == ["open"]


@in_six_languages
def test_a_late_parcel_is_explained_with_what_the_carrier_scanned(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    (order,) = customer.orders("late")

    customer.writes(WHERE_NUMBER[language].format(number=order["number"]))

    assert customer.said()[:1] == ["parcel-late"]
    assert "parcel-scan" in customer.said()
    assert order["tracking"] in customer.last()


@in_six_languages
def test_each_part_of_a_split_order_is_told(company: Company, language: str) -> None:
    customer = company.customer(language, "private")
    (order,) = customer.orders("shipped")

    customer.writes(WHERE_NUMBER[language].format(number=order["number"]))

    assert "parcels-split" in customer.said()
    for line in order["lines"]:
        assert line["name"] in customer.last()
        assert line["tracking"] is None or line["tracking"] in customer.last()


@in_six_languages
def test_a_button_goes_from_delivered_to_never_received(company: Company, language: str) -> None:
    customer = company.customer(language, "small")
    order = customer.orders("delivered")[0]

    customer.writes(WHERE_NUMBER[language].format(number=order["number"]))
    assert "order-delivered" in customer.said()
    customer.picks(0)

    assert "missing-preview" in customer.said()
    assert order["number"] in customer.last()


@in_six_languages
def test_a_stranger_changes_nothing(company: Company, language: str) -> None:
    stranger, owner = company.stranger(language), company.customer(language, "vip")
    (order,) = owner.orders("paid")

    for text in (CANCEL_ORDER, CHANGE_ADDRESS, NEVER_CAME):
        stranger.writes(text[language].format(number=order["number"]))
        assert not {"cancel-preview", "address-preview", "missing-preview"} & {*stranger.said()}

    assert _now(owner, order) == order
