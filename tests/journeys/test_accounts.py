"""Logging in, contact details, complaints and danger, through the real door."""

import json
import re

import pytest
import sqlalchemy as sa

from store.schema import METADATA
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
from tests.journeys.sayings_visits import NEW_MAIL, TELLS_PASSWORD

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


def _code(company: Company, mail: str) -> str:
    """The code in the newest e-mail to this address."""
    sent = [one for one in company.world("mailbox") if one["to"] == mail]
    found = re.search(r"\b\d{6}\b", max(sent, key=lambda one: (one["at"], one["id"]))["text"])
    assert found
    return found[0]


def _everything_kept(company: Company) -> str:
    """All that the database holds but the back office, as text."""
    with company.database.reading() as connection:
        tables = [table for table in METADATA.sorted_tables if table.name != "records"]
        rows = [row for table in tables for row in connection.execute(sa.select(table))]
    return repr(rows)


@in_six_languages
def test_a_new_address_is_kept_after_a_code_which_is_written_down_nowhere(
    company: Company, language: str
) -> None:
    customer = company.customer(language, "large")
    known, new = customer.row["email"], f"new.{language}@example.org"

    customer.writes(NEW_MAIL[language].format(mail=new))
    assert "ask-code" in customer.said()
    assert known not in customer.heard()
    code = _code(company, known)
    customer.writes(code)
    assert customer.said() == ["contact-preview"]
    customer.picks(0)

    assert "contact-changed" in customer.said()
    (row,) = [one for one in company.world("customers") if one["id"] == customer.row["id"]]
    assert row["email"] == new
    assert len([one for one in company.world("mailbox") if one["to"] == known]) >= 2
    assert code not in json.dumps(customer.conversation())
    assert code not in _everything_kept(company)
    assert code not in company.server.log.read_text()


@in_six_languages
def test_wrong_codes_change_nothing_and_bring_a_person(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    before = company.world("customers")

    customer.writes(NEW_MAIL[language].format(mail=f"other.{language}@example.org"))
    code = _code(company, customer.row["email"])
    wrong = [text for text in ("111111", "222222", "333333", "444444") if text != code][:3]
    for text in wrong[:2]:
        customer.writes(text)
        assert "code-wrong" in customer.said()
    customer.writes(wrong[2])

    assert "code-locked" in customer.said()
    assert [one["reason"] for one in customer.conversation()["handoffs"]] == ["code"]
    assert company.world("customers") == before


@in_six_languages
def test_a_password_is_warned_about_and_kept_nowhere(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(TELLS_PASSWORD[language])

    assert customer.said()[0] == "password-never"
    assert "Zebra9" not in customer.heard()
    assert "Zebra9" not in _everything_kept(company)
    assert "Zebra9" not in company.server.log.read_text()
