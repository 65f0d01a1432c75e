"""People, privacy and everything that is not a plain request, through the real door."""

import pytest

from app.engine.engine import Engine
from domain.event import Decision
from domain.ids import ConversationId
from tests.journeys.phone import Company, Phone, eventually
from tests.journeys.sayings import LANGUAGES, PERSON, STOP, WHERE

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _decide(customer: Phone, **decision: str) -> None:
    conversation = ConversationId(customer.conversation()["id"])
    Engine(customer.company.database).decide(conversation, Decision(person="ana", **decision))  # type: ignore[arg-type]


def test_a_person_takes_over_answers_and_gives_back(company: Company) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])

    _decide(customer, do="take")
    _decide(customer, do="reply", text="Hello, Ana here. How can I help?")
    eventually(lambda: "Ana here" in customer.last(), "the person's words")
    before = len(customer.bubbles())
    customer.writes("my kettle hums")
    assert len(customer.bubbles()) == before, "the agent spoke while a person owns the conversation"

    _decide(customer, do="return")
    eventually(lambda: len(customer.bubbles()) > before, "the agent to be back")
    customer.writes("hello")
    assert customer.conversation()["mode"] == "bot"


def test_a_resolved_case_is_asked_about_and_the_score_kept(company: Company) -> None:
    customer = company.stranger("de")
    customer.writes(PERSON["de"])

    _decide(customer, do="take")
    _decide(customer, do="resolve")
    eventually(lambda: "[5 " in customer.last(), "the survey")
    customer.picks(0)

    whole = customer.conversation()
    assert whole["survey"]["score"] == 5
    assert all(case["state"] == "resolved" for case in whole["handoffs"])


@in_six_languages
def test_gibberish_is_asked_about_once_and_then_a_person_looks(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes("qwpoeiru zxmcnv asdlkfj")
    assert customer.conversation()["mode"] == "bot"
    customer.writes("zzxcv qpwoe mnbv")
    assert {"handoff-open", "handoff-closed"} & {*customer.said()}
    customer.writes("lkjh poiu wqer")

    whole = customer.conversation()
    assert [case["reason"] for case in whole["handoffs"]] == ["unclear"]


@in_six_languages
def test_stop_is_honoured_at_once_and_start_brings_us_back(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(STOP[language])
    assert "privacy-stop" in customer.said()
    silenced = len(customer.bubbles())
    customer.writes(WHERE[language])
    assert len(customer.bubbles()) == silenced

    customer.writes("START")
    assert len(customer.bubbles()) == silenced + 1


def test_a_send_that_timed_out_reaches_the_customer_once(company: Company) -> None:
    customer = company.stranger("en")
    company.plan("timeout", 1)

    customer.writes("hello")

    assert len(customer.bubbles()) == 1


def test_a_closed_window_is_not_knocked_at_again(company: Company) -> None:
    customer = company.stranger("en")
    company.plan("window", 1)

    customer.writes("hello")

    assert [one["delivery"] for one in customer.conversation()["messages"]][-1] == "failed"
    assert customer.bubbles() == []
