"""Shops and their hours through the real door: the one that is named, on the day that is asked about."""

import pytest

from tests.journeys.phone import Company, choices
from tests.journeys.sayings import HOURS, LANGUAGES
from tests.journeys.sayings_visits import BRUSSELS_MAY, CLOSED, MILAN

in_six_languages = pytest.mark.parametrize("language", LANGUAGES)


@in_six_languages
def test_a_shop_is_closed_on_a_holiday_of_its_country(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(BRUSSELS_MAY[language])

    assert "branch-hours" in customer.said()
    assert "Rue Neuve 112" in customer.last()
    assert f"*{CLOSED[language]}*" in customer.last()


@in_six_languages
def test_without_a_shop_named_the_list_of_all_comes_along(company: Company, language: str) -> None:
    customer = company.stranger(language)

    customer.writes(HOURS[language])
    assert {"opening-hours", "knowledge-answer"} & set(customer.said())
    assert len(choices(customer.bubbles()[-1])) == 6
    customer.taps(MILAN[language])

    assert "branch-hours" in customer.said()
    assert "Corso Buenos Aires 21" in customer.last()
    assert customer.conversation()["mode"] == "bot"
