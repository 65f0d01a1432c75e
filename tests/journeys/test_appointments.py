"""Appointments through the real door: booked near the day that was asked for, seen, moved, called off."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.journeys.phone import Company, Phone, choices
from tests.journeys.sayings import LANGUAGES, YES
from tests.journeys.sayings_visits import BOOK_REPAIR, CALL_OFF, RATHER_AFTERNOON, WHEN_IS_IT

PARIS = ZoneInfo("Europe/Paris")
THURSDAY = 3

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _own(customer: Phone) -> list[dict[str, Any]]:
    rows = customer.company.world("bookings")
    return [row for row in rows if row["customer"] == customer.row["id"]]


def _offered(customer: Phone) -> list[datetime]:
    """The times that can be tapped, as the clock on the wall shows them."""
    ids = [one["id"].split(":", 3)[3] for one in choices(customer.bubbles()[-1])]
    return [datetime.fromisoformat(one).astimezone(PARIS) for one in ids]


@in_six_languages
def test_a_free_time_of_the_day_asked_for_is_booked_after_a_yes(company: Company, language: str) -> None:
    customer = company.customer(language, "small")

    customer.writes(BOOK_REPAIR[language])
    assert "ask-slot" in customer.said()
    assert {one.weekday() for one in _offered(customer)} == {THURSDAY}
    customer.writes(RATHER_AFTERNOON[language])
    offered = _offered(customer)
    assert offered
    assert all(one.weekday() == THURSDAY and one.hour >= 14 for one in offered)
    customer.picks(0)
    assert customer.said() == ["appointment-preview"]
    assert _own(customer) == []
    customer.writes(YES[language])

    assert "appointment-booked" in customer.said()
    (booked,) = _own(customer)
    assert datetime.fromisoformat(booked["start"]).astimezone(PARIS) == offered[0]
    assert (booked["kind"], booked["state"]) == ("repair", "confirmed")


@in_six_languages
def test_an_appointment_is_told_and_then_called_off_after_a_yes(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")
    (before,) = _own(customer)

    customer.writes(WHEN_IS_IT[language])
    assert "appointment-details" in customer.said()
    customer.writes(CALL_OFF[language])
    assert customer.said() == ["appointment-cancel-preview"]
    assert _own(customer) == [before]
    customer.picks(0)

    assert customer.said() == ["appointment-cancelled"]
    assert [one["state"] for one in _own(customer)] == ["cancelled"]


@in_six_languages
def test_who_has_none_is_told_so(company: Company, language: str) -> None:
    customer = company.customer(language, "shipped")

    customer.writes(CALL_OFF[language])

    assert "no-appointment" in customer.said()


@in_six_languages
def test_a_stranger_books_nothing(company: Company, language: str) -> None:
    stranger = company.stranger(language)
    before = company.world("bookings")

    stranger.writes(BOOK_REPAIR[language])

    assert "locked-channel" in stranger.said()
    assert company.world("bookings") == before
