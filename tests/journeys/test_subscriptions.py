"""Subscriptions through the real door: told, paused, resumed and cancelled, once, after a yes."""

from typing import Any

import pytest

from tests.journeys.phone import Company, Phone, choices
from tests.journeys.sayings import LANGUAGES, STOP, YES
from tests.journeys.sayings_plans import CANCEL, NEXT_CHARGE, PAUSE, RESUME

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _own(customer: Phone) -> list[dict[str, Any]]:
    rows = customer.company.world("subscriptions")
    return [row for row in rows if row["customer"] == customer.row["id"]]


@in_six_languages
def test_the_next_charge_is_told_of_the_one_that_is_picked(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")

    customer.writes(NEXT_CHARGE[language])
    assert "ask-subscription" in customer.said()
    assert [one["title"] for one in choices(customer.bubbles()[-1])] == [
        one["plan"] for one in _own(customer)
    ]
    customer.taps("Filter Club")

    assert "subscription-active" in customer.said()
    assert "Filter Club Monthly" in customer.last()


@in_six_languages
def test_a_pause_is_shown_then_made(company: Company, language: str) -> None:
    customer = company.customer(language, "small")
    (before,) = _own(customer)

    customer.writes(PAUSE[language])
    assert "subscription-preview" in customer.said()
    assert _own(customer) == [before]
    customer.writes(YES[language])

    assert "subscription-done" in customer.said()
    (after,) = _own(customer)
    assert after["state"] == "paused"
    assert after["next_charge"] > before["next_charge"]


@in_six_languages
def test_a_paused_one_is_resumed(company: Company, language: str) -> None:
    customer = company.customer(language, "shipped")

    customer.writes(RESUME[language])
    customer.picks(0)

    assert "subscription-done" in customer.said()
    assert [one["state"] for one in _own(customer)] == ["active"]


@in_six_languages
def test_cancelling_tells_the_day_it_ends_and_talks_nobody_out_of_it(company: Company, language: str) -> None:
    customer = company.customer(language, "late")

    customer.writes(CANCEL[language])
    assert customer.said() == ["subscription-preview"]
    customer.picks(0)

    assert customer.said() == ["subscription-done"]
    (after,) = _own(customer)
    assert (after["state"], after["next_charge"]) == ("expiring", None)
    assert after["ends"] is not None
    assert customer.conversation()["handoffs"] == []


@in_six_languages
def test_stop_is_no_cancellation(company: Company, language: str) -> None:
    customer = company.customer(language, "old")
    before = _own(customer)

    customer.writes(STOP[language])

    assert "privacy-stop" in customer.said()
    assert _own(customer) == before


@in_six_languages
def test_a_stranger_is_told_nothing_and_changes_nothing(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    for text in (NEXT_CHARGE[language], CANCEL[language]):
        stranger.writes(text)
        assert "locked-channel" in stranger.said()
