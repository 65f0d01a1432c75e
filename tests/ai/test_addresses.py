"""Addresses as customers write them: found whole, or part by part when asked for; never guessed."""

import pytest

from ai.addresses import addresses

WHOLE = {
    "please ship V-10450 to Kerkstraat 174, 1017 GT Amsterdam instead": "Kerkstraat 174, 1017 GT Amsterdam",
    "merci de livrer V-10450 plutôt au 27 rue Crébillon, 44000 Nantes": "27 rue Crébillon, 44000 Nantes",
    "bezorg het liever op Kouter 29, 9000 Gent": "Kouter 29, 9000 Gent",
    "bitte stattdessen an Lindwurmstraße 90, 80337 München": "Lindwurmstraße 90, 80337 München",
    "mejor en Calle Betis 49, 41010 Sevilla, gracias": "Calle Betis 49, 41010 Sevilla",
    "invece in Via Po 31, 10124 Torino": "Via Po 31, 10124 Torino",
    "no wait: it should be Singel 2, 1012 XP Amsterdam": "Singel 2, 1012 XP Amsterdam",
    "my new address is singel 2 1012xp amsterdam": "Singel 2, 1012 XP Amsterdam",
    "ich wohne jetzt Unter den Linden 77, 10117 Berlin": "Unter den Linden 77, 10117 Berlin",
    "c'est le 12 bis avenue du Maine 75015 Paris France": "12 bis avenue du Maine, 75015 Paris, FR",
    "Calle Mayor, 5, 2º B, 28013 Madrid, España": "Calle Mayor, 5, 2º B, 28013 Madrid, ES",
    "Veldstraat 12 bus 4, 9000 Gent (België)": "Veldstraat 12 bus 4, 9000 Gent, BE",
    "10 Downing Street, London SW1A 2AA": "10 Downing Street, SW1A 2AA London",
    "Flat 3, 221b Baker Street, London, NW1 6XE, UK": "Flat 3, 221b Baker Street, NW1 6XE London, GB",
    "12 Grafton Street, Dublin, D02 X285": "12 Grafton Street, D02 X285 Dublin",
    "Bahnhofstrasse 10, 8001 Zürich, Schweiz": "Bahnhofstrasse 10, 8001 Zürich, CH",
    "Torstraße 1\n10119 Berlin": "Torstraße 1, 10119 Berlin",
    "Rue de la Loi 16, 1000 Bruxelles Belgique": "Rue de la Loi 16, 1000 Bruxelles, BE",
    "Via Roma 8, 16121 Genova per favore": "Via Roma 8, 16121 Genova",
    "Hoofdstraat 5a, 2171 AT Sassenheim graag": "Hoofdstraat 5a, 2171 AT Sassenheim",
    "8, rue de la Paix, 75002 Paris": "8, rue de la Paix, 75002 Paris",
}
PARTS = {
    "Singel 2": "Singel 2",
    "27 rue Crébillon": "27 rue Crébillon",
    "Singel 2, Amsterdam": "Singel 2, Amsterdam",
    "44000 Nantes": "44000 Nantes",
    "80337": "80337",
    "the postcode is 1012 XP": "1012 XP",
    "Sevilla": "Sevilla",
    "La Rochelle": "La Rochelle",
}
NONE = (
    "no thanks", "Nein danke", "never mind", "I don't know", "ik weet het niet", "Hello", "V-10450",
    "until what time are you open on Saturday?", "Annuler", "Buongiorno", "Laat maar", "¿por qué?",
)  # fmt: skip


@pytest.mark.parametrize(("text", "address"), WHOLE.items())
def test_a_whole_address_is_found_whether_asked_for_or_not(text: str, address: str) -> None:
    for expected in (False, True):
        (hit,) = addresses(text, expected=expected)

        assert hit.value == address
        assert text[hit.start : hit.end] == hit.quote


@pytest.mark.parametrize(("text", "part"), PARTS.items())
def test_a_part_is_one_only_when_asked_for(text: str, part: str) -> None:
    assert [hit.value for hit in addresses(text, expected=True)] == [part]
    assert addresses(text) == []


@pytest.mark.parametrize("text", NONE)
def test_what_means_something_else_is_no_address(text: str) -> None:
    assert addresses(text, expected=True) == []


def test_numbers_of_orders_and_years_are_no_postcodes() -> None:
    assert addresses("where is V-10450? I ordered it in 2026 and I am 35 years old") == []
    assert addresses("it cost 12000 euro, order number 10450") == []
