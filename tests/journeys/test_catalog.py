"""Products and shipping through the real door: told, listed, matched, compared and quoted, to anybody."""

import pytest

from tests.journeys.phone import Company, choices
from tests.journeys.sayings import LANGUAGES
from tests.journeys.sayings_catalog import COMPARED, DELIVERY, FITS, PRICE

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


@in_six_languages
def test_a_name_of_several_products_is_a_list_to_pick_from(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    stranger.writes(PRICE[language])
    assert "ask-product" in stranger.said()
    rows = choices(stranger.bubbles()[-1])
    assert {row["title"] for row in rows} == {"Brisa A200", "Brisa A300", "Brisa 40"}
    stranger.taps("Brisa A200")

    assert "product-price" in stranger.said()
    assert "129" in stranger.last()


@in_six_languages
def test_an_accessory_is_said_to_fit_its_device(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    stranger.writes(FITS[language])

    assert "fit-yes" in stranger.said()
    assert "HF-30" in stranger.last()


@in_six_languages
def test_two_products_are_compared_in_one_message(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    stranger.writes(COMPARED[language])

    assert {"product-card", "product-cheaper"} <= set(stranger.said())
    assert all(part in stranger.last() for part in ("A200", "A300", "46", "50", "129", "199"))


@in_six_languages
def test_delivery_is_quoted_by_country(company: Company, language: str) -> None:
    stranger = company.stranger(language)

    stranger.writes(DELIVERY[language])

    assert "shipping-quote" in stranger.said()
    assert "7.90" in stranger.last().replace(",", ".")
