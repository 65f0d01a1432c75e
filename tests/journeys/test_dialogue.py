"""The dialogue beyond one request, through the real door: corrections, silence, several things at once."""

import pytest

from tests.journeys.phone import Company, Phone
from tests.journeys.sayings import CORRECTION, HOURS, LANGUAGES, MONEY_BACK, REFUND, WHERE_NUMBER, YES

NEVER_MIND_BUT = {
    "en": "forget it, tell me instead where {number} is",
    "fr": "laissez tomber, dites-moi plutôt où est la commande {number}",
    "nl": "laat maar, zeg me liever waar bestelling {number} is",
    "de": "vergessen Sie es, sagen Sie mir lieber, wo die Bestellung {number} ist",
    "es": "déjalo, mejor dime dónde está el pedido {number}",
    "it": "lascia perdere, dimmi piuttosto dov'è l'ordine {number}",
}

THANKS = {
    "en": "thanks!", "fr": "merci !", "nl": "bedankt!", "de": "danke!", "es": "¡gracias!", "it": "grazie!",
}  # fmt: skip

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


def _numbers(customer: Phone, *states: str) -> list[str]:
    return [order["number"] for order in customer.orders(*states)]


@in_six_languages
def test_who_meant_another_order_is_told_about_that_one(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")
    first, second, *_ = _numbers(customer)

    customer.writes(WHERE_NUMBER[language].format(number=first))
    customer.writes(CORRECTION[language].format(number=second))

    assert second in customer.last()
    assert first not in customer.last()


@in_six_languages
def test_a_refund_made_for_the_wrong_order_is_not_undone_silently(company: Company, language: str) -> None:
    customer = company.customer(language, "small")
    wrong = next(n for n in _numbers(customer, "delivered") if not company.refunds(n))
    right = next(n for n in _numbers(customer) if n != wrong)

    customer.writes(REFUND[language].format(number=wrong))
    customer.writes(YES[language])
    assert len(company.refunds(wrong)) == 1
    customer.writes(CORRECTION[language].format(number=right))

    assert "done-stays" in customer.said()
    assert right in customer.last() or "refund-not-delivered" in customer.said()
    assert company.refunds(right) == []


@in_six_languages
def test_something_else_is_wanted_instead(company: Company, language: str) -> None:
    customer = company.customer(language, "shipped")
    number = _numbers(customer)[0]

    customer.writes(MONEY_BACK[language])
    customer.writes(NEVER_MIND_BUT[language].format(number=number))

    assert "cancelled" in customer.said()
    assert number in customer.last()
    assert not {"ask-order", "ask-reason"} & {*customer.said()}


@in_six_languages
def test_plain_thanks_get_a_reaction_instead_of_a_message(company: Company, language: str) -> None:
    customer = company.customer(language, "late")
    customer.writes(HOURS[language])
    customer.writes(THANKS[language])  # what was answered is asked about, once
    before = len(customer.bubbles())

    customer.writes(THANKS[language])

    assert customer.reaction() in ("👍", "❤️")
    assert len(customer.bubbles()) == before
