"""Promo codes through the real door: checked for anybody, taken off one's own open order after a yes."""

import pytest

from tests.journeys.phone import Company
from tests.journeys.sayings import LANGUAGES, YES
from tests.journeys.sayings_catalog import APPLY, CODE

BELOW_THE_MINIMUM = ("fr", "de")

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


@in_six_languages
def test_a_code_is_checked_for_anybody_who_names_it(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    stranger.writes(CODE[language])

    assert "promo-valid" in stranger.said()
    assert "10" in stranger.last()


@in_six_languages
def test_a_forgotten_code_comes_off_once_after_a_yes(company: Company, language: str) -> None:
    customer = company.customer(language, "large")
    (order,) = customer.orders("paid")

    customer.writes(APPLY[language].format(order=order["number"]))
    if language in BELOW_THE_MINIMUM:
        assert "promo-minimum" in customer.said()
        assert customer.orders("paid") == [order]
        return
    assert "promo-preview" in customer.said()
    assert customer.orders("paid") == [order]
    customer.writes(YES[language])

    assert "promo-done" in customer.said()
    (after,) = customer.orders("paid")
    (refund,) = company.refunds(order["number"])
    assert after["discount"] == refund["amount"]
    assert after["total"]["amount"] == order["total"]["amount"] - refund["amount"]["amount"]


@in_six_languages
def test_others_orders_get_no_discount(company: Company, language: str) -> None:
    (order,) = company.customer(language, "large").orders("paid")
    stranger = company.stranger(language)

    stranger.writes(APPLY[language].format(order=order["number"]))

    assert "locked-channel" in stranger.said()
    assert company.customer(language, "large").orders("paid") == [order]
