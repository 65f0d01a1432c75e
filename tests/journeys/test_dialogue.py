"""The dialogue beyond one request, through the real door: corrections, silence, several things at once."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.journeys.phone import Company, Phone, choices
from tests.journeys.sayings import CORRECTION, HOURS, LANGUAGES, MONEY_BACK, REFUND, WHERE_NUMBER, YES
from tools.sandbox.products import products

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

WHERE_PRODUCT = {
    "en": "could you check where the {thing} is that I ordered?",
    "fr": "pouvez-vous regarder où en est ma commande avec {thing} ?",
    "nl": "kun je kijken waar mijn bestelling met de {thing} blijft?",
    "de": "können Sie nachsehen, wo meine Bestellung mit {thing} bleibt?",
    "es": "¿podéis mirar por dónde va mi pedido con {thing}?",
    "it": "potete guardare dov'è il mio ordine con {thing}?",
}
NEXT_CHARGE = {
    "en": "when is the next payment for my Care Plus?",
    "fr": "quand est le prochain prélèvement pour mon Care Plus ?",
    "nl": "wanneer is de volgende afschrijving van mijn Care Plus?",
    "de": "wann ist die nächste Abbuchung für mein Care Plus?",
    "es": "¿cuándo es el próximo cobro de mi Care Plus?",
    "it": "quando è il prossimo addebito del mio Care Plus?",
}
THE_OTHER = {
    "en": "and the other one?",
    "fr": "et l'autre ?",
    "nl": "en de andere?",
    "de": "und das andere?",
    "es": "¿y la otra?",
    "it": "e l'altro?",
}

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


@in_six_languages
def test_an_order_is_named_by_what_is_in_it(company: Company, language: str) -> None:
    customer = company.customer(language, "vip")
    within = {one["number"]: {line["sku"] for line in one["lines"]} for one in customer.orders()}
    sku = next(
        sku for skus in within.values() for sku in skus if 1 < len(_holding(sku, within)) < len(within)
    )

    customer.writes(WHERE_PRODUCT[language].format(thing=products()[sku].title[language]))
    assert [one["title"] for one in choices(customer.bubbles()[-1])] == _holding(sku, within)
    customer.picks()

    assert _holding(sku, within)[0] in customer.last()


def _holding(sku: str, within: Mapping[str, set[str]]) -> list[str]:
    return [number for number, skus in within.items() if sku in skus]


@in_six_languages
def test_a_subscription_is_called_by_its_name_and_then_the_other_one_is_meant(
    company: Company, language: str
) -> None:
    customer = company.customer(language, "vip")
    plans = {one["plan"]: one for one in _subscriptions(customer)}

    customer.writes(NEXT_CHARGE[language])
    assert "Care Plus" in customer.last()
    customer.writes(THE_OTHER[language])

    assert plans.keys() == {"Care Plus", "Filter Club Monthly"}
    assert "Filter Club Monthly" in customer.last()
    assert "Care Plus" not in customer.last()


def _subscriptions(customer: Phone) -> list[dict[str, Any]]:
    rows = customer.company.world("subscriptions")
    return [one for one in rows if one["customer"] == customer.row["id"]]
