"""Order status through the real door: whose order it is decides what is said."""

import pytest

from tests.journeys.phone import Company
from tests.journeys.sayings import DISCLOSURE, LANGUAGES, WHERE, WHERE_AND_HOURS, WHERE_NUMBER

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


@in_six_languages
def test_a_customer_known_by_phone_learns_where_the_parcel_is(company: Company, language: str) -> None:
    customer = company.customer(language, "shipped")
    order = customer.orders("shipped")[0]

    customer.writes(WHERE[language])
    if "ask-order" in customer.said():
        customer.taps(order["number"])

    assert DISCLOSURE[language] in customer.heard()
    assert {"parcel-in-transit", "parcel-out-for-delivery", "parcel-pre-transit"} & {*customer.said()}
    assert order["number"] in customer.last()
    assert order["tracking"] in customer.last()
    assert customer.conversation()["turns"][0]["language"] == language


@in_six_languages
def test_a_stranger_proves_an_order_by_its_postcode(company: Company, language: str) -> None:
    owner = company.customer(language, "late")
    order = owner.orders("late", "shipped")[0]
    stranger = company.stranger(language)

    stranger.writes(WHERE_NUMBER[language].format(number=order["number"]))
    asked = stranger.said()
    stranger.writes(order["postcode"])

    assert "ask-postcode" in asked
    assert order["tracking"] not in stranger.bubbles()[0]["content"]["body"]
    assert order["tracking"] in stranger.last()


@in_six_languages
def test_somebody_elses_order_is_not_disclosed(company: Company, language: str) -> None:
    order = company.customer(language, "vip").orders()[0]
    curious, stranger, other = company.customer(language, "old"), *(company.stranger(language) for _ in "ab")

    curious.writes(WHERE_NUMBER[language].format(number=order["number"]))
    stranger.writes(WHERE_NUMBER[language].format(number=order["number"]))
    stranger.writes("99999")
    other.writes(WHERE_NUMBER[language].format(number="V-99999"))
    other.writes("99999")

    assert "order-not-found" in curious.said()
    assert stranger.said() == other.said() == ["postcode-mismatch"]
    for secret in (order["tracking"], order["postcode"], *order["items"]):
        assert not secret or secret not in curious.heard() + stranger.heard()


@in_six_languages
def test_two_requests_in_one_message_get_one_answer_to_both(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    order = customer.orders("late")[0]

    customer.writes(WHERE_AND_HOURS[language].format(number=order["number"]))

    assert len(customer.bubbles()) == 1
    assert order["tracking"] in customer.last()
    assert "16" in customer.last()


def test_a_burst_is_answered_once(company: Company) -> None:
    customer = company.stranger("en")

    customer.writes("hello", "I have", "a question", "about my order", "V-10432")

    assert len(customer.bubbles()) == 1
    assert len(customer.conversation()["turns"]) == 1


def test_metas_duplicate_is_answered_once(company: Company) -> None:
    customer = company.customer("fr", "vip")
    company.plan("duplicate", 4)

    customer.writes(WHERE["fr"])

    messages = customer.conversation()["messages"]
    assert [one["author"] for one in messages].count("customer") == 1
    assert len(customer.bubbles()) == 1


def test_shuffled_statuses_end_as_delivered(company: Company) -> None:
    customer = company.stranger("de")
    company.plan("shuffle", 2)

    customer.writes("Guten Tag")

    assert "greeting" in " ".join(customer.said()) or customer.last()


@in_six_languages
def test_a_carrier_that_is_down_is_said_honestly(company: Company, language: str) -> None:
    customer = company.customer(language, "serial")
    order = customer.orders()[0]
    company.sandbox.fail("orders", "busy", times=1)

    customer.writes(WHERE_NUMBER[language].format(number=order["number"]))
    down = customer.said()
    company.sandbox.fail("orders", "busy", times=0)

    assert "tool-busy" in down


def test_a_customer_with_only_a_user_id_is_served(company: Company) -> None:
    customer = company.customer("nl", "private")
    assert customer.account["phone"] is None

    order = customer.orders("shipped")[0]
    customer.writes(WHERE_NUMBER["nl"].format(number=order["number"]))

    assert order["tracking"] in customer.last()
