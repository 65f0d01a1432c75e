"""Numbers, letters and addresses as customers dictate them, and as Whisper writes that down."""

import pytest

from ai.numbers import OrderShape
from ai.speech.spoken import written


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "V one zero four three two"),
        ("en", "vee ten thousand four hundred thirty two"),
        ("en", "V for Victor one oh four thirty-two"),
        ("en", "V ten four thirty two"),
        ("en", "V? 10432"),
        ("en", "V10,432"),
        ("en", "V-1-0-4-3-2"),
        ("fr", "V10, 4, 3, 2"),
        ("fr", "vé dix mille quatre cent trente-deux"),
        ("fr", "V comme Victor, un zéro quatre trois deux"),
        ("nl", "vee een nul vier drie twee"),
        ("nl", "vee tienduizend vierhonderdtweeëndertig"),
        ("de", "Vau eins null vier drei zwei"),
        ("de", "fau, eins, null,vier, drei, zwei"),
        ("de", "V wie Viktor zehntausendvierhundertzweiunddreißig"),
        ("es", "uve uno cero cuatro tres dos"),
        ("es", "uve diez mil cuatrocientos treinta y dos"),
        ("it", "vu uno zero quattro tre due"),
        ("it", "vu diecimilaquattrocentotrentadue"),
    ],
)
def test_a_dictated_order_number_is_written_as_one_types_it(language: str, said: str) -> None:
    assert written(f"… {said}, ok", language) == "… V-10432, ok"


@pytest.mark.parametrize(
    ("language", "said", "number"),
    [
        ("fr", "V vingt-sept mille neuf cent quatre-vingt-onze", "V-27991"),
        ("fr", "V soixante mille sept cent soixante-dix", "V-60770"),
        ("es", "V sesenta mil setecientos catorce", "V-60714"),
        ("de", "V siebenundzwanzigtausendneunhunderteinundfünfzig", "V-27951"),
        ("nl", "V zestigduizend zevenhonderdveertien", "V-60714"),
        ("it", "V ventisettemilanovecentocinquantuno", "V-27951"),
        ("en", "V one double four double two", "V-14422"),
    ],
)
def test_numbers_are_counted_as_each_language_counts(language: str, said: str, number: str) -> None:
    assert written(said, language) == number


@pytest.mark.parametrize(
    "said",
    [
        "I paid 10,432 euros for 2 of them",
        "it cost one hundred and twenty five euros, five years ago",
        "V 1 0 4 3 2 7",  # a digit too many: it is asked for, not guessed
        "call me at +44 7911 123456",
        "I waited for two weeks",
        "",
    ],
)
def test_what_is_no_order_number_stays_as_it_was_said(said: str) -> None:
    assert written(said, "en") == said


def test_dictated_digits_without_letter_are_written_together() -> None:
    assert written("my order number is one zero four three two", "en") == "my order number is 10432"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "anna dot meyer at example dot com"),
        ("de", "anna punkt meyer ät example punkt com"),
        ("fr", "anna point meyer arobase example point com"),
        ("es", "anna punto meyer arroba example punto com"),
        ("it", "anna punto meyer chiocciola example punto com"),
        ("nl", "anna.meyer apenstaartje example.com"),
    ],
)
def test_a_dictated_address_is_written_as_one_types_it(language: str, said: str) -> None:
    assert written(f"… {said}", language) == "… anna.meyer@example.com"


def test_another_business_numbers_its_orders_otherwise() -> None:
    assert written("a bee one two three", "en", OrderShape(prefix="AB", digits=3)) == "AB123"
