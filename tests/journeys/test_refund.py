"""Refunds through the real door: money moves once, after a yes, within the rules."""

import pytest

from app.engine.engine import Engine
from domain.event import Decision
from domain.ids import ConversationId
from tests.journeys.phone import Company, Phone, choices, eventually
from tests.journeys.sayings import (
    CORRECTION,
    HOURS,
    LANGUAGES,
    MONEY_BACK,
    NEVER_MIND,
    NO,
    PERSON,
    REFUND,
    YES,
)

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _refundable(customer: Phone) -> str:
    """The number of a delivered order that has not been refunded."""
    refunded = {row["order"] for row in customer.company.world("refunds")}
    number: str = next(o["number"] for o in customer.orders("delivered") if o["number"] not in refunded)
    return number


@in_six_languages
def test_a_small_refund_goes_through_with_a_question_in_the_middle(company: Company, language: str) -> None:
    customer = company.customer(language, "small")
    number = _refundable(customer)

    customer.writes(MONEY_BACK[language])
    assert "ask-order" in customer.said()
    customer.taps(number)
    assert "ask-reason" in customer.said()
    customer.picks(0)
    assert "refund-preview" in customer.said()
    assert company.refunds(number) == []

    customer.writes(HOURS[language])
    assert "16" in customer.heard()
    assert company.refunds(number) == []

    customer.picks(0)
    assert "refund-done" in customer.said()
    assert len(company.refunds(number)) == 1


@in_six_languages
def test_all_in_one_sentence_and_a_plain_yes(company: Company, language: str) -> None:
    customer = company.customer(language, "private")
    number = _refundable(customer)

    customer.writes(REFUND[language].format(number=number))
    assert "refund-preview" in customer.said()
    customer.writes(NO[language])
    assert company.refunds(number) == []
    old = next(one for one in reversed(customer.bubbles()) if choices(one))

    customer.writes(REFUND[language].format(number=number))
    customer.taps_on(old, choices(old)[0])
    assert company.refunds(number) == [], "a stale button did something"

    if "refund-preview" not in customer.said():
        customer.writes(REFUND[language].format(number=number))
    customer.writes(YES[language])
    assert len(company.refunds(number)) == 1


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])  # en: see below
def test_above_the_limit_a_person_decides(company: Company, language: str) -> None:
    customer = company.customer(language, "large")
    number = _refundable(customer)

    effect = _ask_for_refund_above_the_limit(customer, number)

    assert "approval-waiting" in customer.said()
    assert company.refunds(number) == []
    whole = customer.conversation()
    assert [case["reason"] for case in whole["handoffs"]] == ["approval"]
    assert whole["mode"] == "bot", "the customer may keep chatting"

    decision = Decision(do="approve", person="ana", effect=effect)
    Engine(company.database).decide(ConversationId(whole["id"]), decision)
    eventually(lambda: company.refunds(number), "the approved refund")
    eventually(lambda: "refund-done" in customer.said(), "the customer to be told")

    refunds = company.refunds(number)
    assert len(refunds) == 1
    assert refunds[0]["approved_by"] == "ana"


@in_six_languages
def test_the_order_number_can_be_corrected(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")
    first = customer.orders("delivered")[0]["number"]
    second = next(order["number"] for order in customer.orders() if order["number"] != first)

    customer.writes(REFUND[language].format(number=first))
    customer.writes(CORRECTION[language].format(number=second))

    assert second in customer.last()
    assert first not in customer.last()
    assert company.refunds(first) == []


@in_six_languages
def test_a_change_of_mind_ends_the_refund(company: Company, language: str) -> None:
    customer = company.customer(language, "old")

    customer.writes(MONEY_BACK[language])
    asked = customer.said()
    customer.writes(NEVER_MIND[language])

    assert "ask-order" in asked
    assert "cancelled" in customer.said()
    assert customer.conversation()["mode"] == "bot"


@in_six_languages
def test_a_person_is_given_in_the_middle_of_anything(company: Company, language: str) -> None:
    customer = company.customer(language, "serial")

    customer.writes(MONEY_BACK[language])
    customer.writes(PERSON[language])

    whole = customer.conversation()
    assert whole["handoffs"][-1]["reason"] == "asked"
    assert {"handoff-open", "handoff-closed"} & {*customer.said()}


@in_six_languages
def test_a_stranger_gets_no_money(company: Company, language: str) -> None:
    number = company.customer(language, "old").orders("delivered")[0]["number"]
    stranger = company.stranger(language)

    stranger.writes(REFUND[language].format(number=number))

    assert "refund-preview" not in stranger.said()
    assert company.refunds(number) == []


def test_a_busy_payment_system_is_tried_again_and_pays_once(company: Company) -> None:
    customer = company.customer("en", "large")
    number = _refundable(customer)
    effect = _ask_for_refund_above_the_limit(customer, number)
    company.sandbox.fail("payments", "busy", times=1)

    conversation = ConversationId(customer.conversation()["id"])
    Engine(company.database).decide(conversation, Decision(do="approve", person="ana", effect=effect))

    eventually(lambda: "effect-busy" in customer.said(), "the honest words")
    eventually(lambda: "refund-done" in customer.said(), "the second try")
    assert len(company.refunds(number)) == 1


def _ask_for_refund_above_the_limit(customer: Phone, number: str) -> str:
    """The key of the effect that waits for a person."""
    customer.writes(REFUND[customer.account["language"]].format(number=number))
    if "ask-photo" in customer.said():  # for what is dear enough; nobody has to show one
        customer.picks(0)
    customer.picks(0)
    effects = customer.conversation()["turns"][-1]["effects"]
    key: str = next(one["key"] for one in effects if one["status"] == "waiting")
    return key
