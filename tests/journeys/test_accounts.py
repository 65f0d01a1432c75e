"""Logging in, complaints and danger, through the real door."""

import pytest

from tests.journeys.phone import Company
from tests.journeys.sayings import LANGUAGES
from tests.journeys.sayings_accounts import (
    COMPLAIN,
    LAWYER_FRIEND,
    LOGIN,
    SHOCK,
    STILL_STUCK,
    WHAT_HAPPENED,
    WORKED,
)

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


@in_six_languages
def test_the_steps_bring_a_customer_back_in(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(LOGIN[language])
    assert "ask-login" in customer.said()
    customer.picks(0)
    assert customer.said() == ["login-steps-forgotten", "ask-helped"]
    customer.writes(WORKED[language])

    assert "login-glad" in customer.said()
    assert customer.conversation()["mode"] == "bot"


@in_six_languages
def test_where_the_steps_do_not_help_a_person_comes(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(LOGIN[language])
    customer.picks(2)
    customer.writes(STILL_STUCK[language])

    whole = customer.conversation()
    assert whole["mode"] == "human"
    assert whole["handoffs"][0]["reason"] == "account"


@in_six_languages
def test_a_complaint_reaches_a_person_in_the_customers_own_words(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")

    customer.writes(COMPLAIN[language])
    assert "ask-what_happened" in customer.said()
    customer.writes(WHAT_HAPPENED[language])

    assert "complaint-noted" in customer.said()
    (case,) = customer.conversation()["handoffs"]
    assert case["reason"] == "complaint"
    (ticket,) = (
        one
        for one in company.world("tickets")
        if one["customer"] == customer.row["id"] and "complaint" in one["tags"]
    )
    assert WHAT_HAPPENED[language] in ticket["comments"][0]["text"]
    assert ticket["urgent"]


@in_six_languages
def test_danger_brings_careful_words_and_a_person_at_once(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(SHOCK[language])

    assert customer.said()[0] == "regulated-safety"
    assert "112" in customer.heard()
    (case,) = customer.conversation()["handoffs"]
    assert case["reason"] == "safety"


@in_six_languages
def test_a_mere_mention_of_a_lawyer_is_no_legal_matter(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(LAWYER_FRIEND[language])

    assert customer.conversation()["mode"] == "bot"
