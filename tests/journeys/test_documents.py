"""Papers through the real door: a PDF arrives on the phone of whom it belongs to, and can be read there."""

from typing import Any

import pypdfium2
import pytest

from tests.journeys.phone import Bubble, Company, Phone
from tests.journeys.sayings import LANGUAGES
from tests.journeys.sayings_returns import CONTRACT, INVOICE

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def papers(phone: Phone) -> list[Bubble]:
    """The documents on the phone, oldest first."""
    return [bubble for bubble in phone.bubbles() if bubble["kind"] == "document"]


def text(phone: Phone, bubble: Bubble) -> str:
    """What a PDF on the phone says."""
    answer = phone.company.http.get(f"/emulator/media/{bubble['content']['media_id']}").raise_for_status()
    pdf = pypdfium2.PdfDocument(answer.content)
    return "\n".join(pdf[at].get_textpage().get_text_range() for at in range(len(pdf)))


def in_euros(money: dict[str, Any]) -> tuple[str, str]:
    """An amount with a point and with a comma."""
    return f"{money['amount'] / 100:.2f}", f"{money['amount'] / 100:.2f}".replace(".", ",")


@in_six_languages
def test_an_invoice_arrives_and_can_be_read(company: Company, language: str) -> None:
    customer = company.customer(language, "small")
    (order, *_) = customer.orders("delivered")

    customer.writes(INVOICE[language].format(order=order["number"]))

    assert "documents-sent" in customer.said()
    (paper,) = papers(customer)
    assert paper["content"]["mime_type"] == "application/pdf"
    assert order["number"] in paper["content"]["filename"]
    said = text(customer, paper)
    assert customer.row["name"] in said
    assert any(amount in said for amount in in_euros(order["total"]))
    assert all(item in said for item in order["items"])


@in_six_languages
def test_the_contract_of_the_only_subscription_needs_no_question(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    (plan,) = [row for row in company.world("subscriptions") if row["customer"] == customer.row["id"]]

    customer.writes(CONTRACT[language])

    assert "documents-sent" in customer.said()
    said = text(customer, papers(customer)[-1])
    assert plan["plan"] in said
    assert plan["id"] in said


@in_six_languages
def test_nobody_gets_a_paper_of_somebody_else(company: Company, language: str) -> None:
    order = company.customer(language, "large").orders("delivered")[0]
    somebody, stranger = company.customer(language, "shipped"), company.stranger(language)

    somebody.writes(INVOICE[language].format(order=order["number"]))
    stranger.writes(INVOICE[language].format(order=order["number"]))

    assert "documents-none" in somebody.said()
    assert "locked-channel" in stranger.said()
    assert papers(somebody) == papers(stranger) == []
