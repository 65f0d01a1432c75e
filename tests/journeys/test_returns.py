"""Returns, exchanges and repairs through the real door: agreed to, done once, the label on the phone."""

from typing import Any

import pytest

from tests.journeys.phone import Company, Phone
from tests.journeys.sayings import LANGUAGES, YES
from tests.journeys.sayings_returns import DEFECT, OTHER_COLOUR, REPAIR, SEND_BACK
from tests.journeys.test_documents import papers, text

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def labels(customer: Phone) -> list[dict[str, Any]]:
    """The labels that were bought for this customer in this conversation."""
    rows = customer.company.world("labels")
    return [row for row in rows if row["customer"] == customer.row["id"] and row["state"] == "open"]


@in_six_languages
def test_a_label_arrives_after_a_yes_and_again_when_asked_again(company: Company, language: str) -> None:
    customer = company.customer(language, "private")
    (order, *_) = customer.orders("delivered")
    wish = SEND_BACK[language].format(order=order["number"])

    customer.writes(wish)
    if "ask-part" in customer.said():
        customer.picks(0)
    assert customer.said() == ["return-preview"]
    assert labels(customer) == []
    customer.writes(YES[language])

    assert customer.said() == ["return-done"]
    (label,) = labels(customer)
    (paper,) = papers(customer)
    said = text(customer, paper)
    assert label["tracking"] in said
    assert order["number"] in said
    assert label["refund"]["amount"] == order["total"]["amount"] - 490

    customer.writes(wish)
    if "ask-part" in customer.said():
        customer.picks(0)
    assert customer.said() == ["return-again"]
    assert labels(customer) == [label]
    assert len(papers(customer)) == 2


@in_six_languages
def test_a_lamp_kettle_toaster_or_speaker_is_exchanged_while_others_can_go_back(
    company: Company, language: str
) -> None:
    customer = company.customer(language, "small")
    (order, *_) = customer.orders("delivered")
    sku = order["lines"][0]["sku"]
    versions = {row["sku"]: row for row in company.world("versions") if row["of"] == sku}

    customer.writes(OTHER_COLOUR[language].format(order=order["number"]))
    if "ask-item" in customer.said():
        customer.picks(0)
    if not versions:
        assert "exchange-none" in customer.said()
        return
    assert "ask-version" in customer.said()
    customer.picks(0)
    assert customer.said() == ["exchange-preview"]
    customer.picks(0)

    assert customer.said() == ["exchange-done"]
    (label,) = labels(customer)
    (now,) = [row for row in company.world("versions") if row["sku"] == label["swap"]]
    assert now["stock"] == versions[label["swap"]]["stock"] - 1
    assert label["tracking"] in text(customer, papers(customer)[-1])


@in_six_languages
def test_a_repair_case_carries_the_customers_words(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    (order, *_) = customer.orders("delivered")

    customer.writes(REPAIR[language].format(order=order["number"]))
    if "ask-item" in customer.said():
        customer.picks(0)
    assert "ask-defect" in customer.said()
    customer.writes(DEFECT[language])
    assert "warranty-preview" in customer.said()
    customer.picks(0)

    assert "warranty-done" in customer.said()
    opened = [row for row in company.world("tickets") if "warranty" in row["tags"]]
    (ticket,) = [row for row in opened if row["customer"] == customer.row["id"]]
    assert DEFECT[language] in ticket["comments"][0]["text"]
    assert "Serial number: VS-2468-1357" in ticket["comments"][0]["text"]
    assert ticket["id"] in customer.last()


@in_six_languages
def test_a_stranger_gets_no_label_exchange_or_repair(company: Company, language: str) -> None:
    order = company.customer(language, "large").orders("delivered")[0]["number"]
    stranger = company.stranger(language)

    for wish in (SEND_BACK, OTHER_COLOUR, REPAIR):
        stranger.writes(wish[language].format(order=order))
        assert "locked-channel" in stranger.said()
