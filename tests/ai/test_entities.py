"""Values in the customer's own words, each with the exact words it comes from."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.choices import choice, offered, several_offered
from ai.dates import dates
from ai.entities import emails, extract
from ai.numbers import SHAPE, OrderShape, is_correction, order_numbers, quantities, score
from ai.postcodes import postcodes
from domain.understanding import SlotSpec
from tests.ai.scripted import NOW

LANGUAGES = ["en", "fr", "nl", "de", "es", "it"]
TYPES = ["order_number", "email", "postcode", "date", "quantity", "choice", "text", "unheard_of"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("V-10432", "V-10432"),
        ("my order v10432 please", "v10432"),
        ("V 10432?", "V 10432"),
        ("v.10432", "v.10432"),
        ("V–10432", "V–10432"),
        ("#10432", "#10432"),
        ("refund for #10432 please", "#10432"),
        ("order 10432", "10432"),
        ("the order number is 10432", "10432"),
        ("nr. 10 432", "10 432"),
        ("commande n°10432", "10432"),
        ("ma commande 10432 svp", "10432"),
        ("Bestellung Nr. 10432", "10432"),
        ("bestelnummer: 10432", "10432"),
        ("pedido número 10432", "10432"),
        ("ordine n. 10432", "10432"),
        ("it is V-1O432 with an O", "V-1O432"),
        ("10432", "10432"),
        (" 10432! ", "10432"),
    ],
)
def test_an_order_number_is_read_however_it_is_written(text: str, quote: str) -> None:
    assert [(hit.value, hit.quote) for hit in order_numbers(text)] == [("V-10432", quote)]


@pytest.mark.parametrize(
    "text",
    [
        "call me on +33612310432",
        "it cost 10432 €",
        "10432 euro",
        "V-104321",
        "V-1043",
        "75011 Paris",
        "a 10432x zoom",
        "on 12/11/2026",
        "iban BE68539007547034",
    ],
)
def test_other_numbers_are_no_order(text: str) -> None:
    assert order_numbers(text) == []


def test_bare_digits_count_when_the_order_was_asked_for() -> None:
    assert [hit.value for hit in order_numbers("I think 10432 maybe", expected=True)] == ["V-10432"]


def test_another_business_numbers_its_orders_otherwise() -> None:
    assert [hit.value for hit in order_numbers("ab 1234567", OrderShape("AB", 7))] == ["AB1234567"]


@pytest.mark.parametrize(
    ("language", "text", "value", "quote"),
    [
        ("en", "could you come next Tuesday afternoon?", "2026-11-24", "next Tuesday afternoon"),
        ("en", "tomorrow please", "2026-11-19", "tomorrow"),
        ("en", "yesterday at 3pm", "2026-11-17T15:00:00+01:00", "yesterday at 3pm"),
        ("en", "on 12/11", "2026-11-12", "12/11"),
        ("en", "11/25/2026", "2026-11-25", "11/25/2026"),
        ("en", "December 3rd", "2026-12-03", "December 3rd"),
        ("en", "next Friday", "2026-11-27", "next Friday"),
        ("en", "last Friday", "2026-11-13", "last Friday"),
        ("en", "two weeks ago", "2026-11-04", "two weeks ago"),
        ("en", "2026-12-01", "2026-12-01", "2026-12-01"),
        ("fr", "mardi prochain à 15h30", "2026-11-24T15:30:00+01:00", "mardi prochain à 15h30"),
        ("fr", "aujourd’hui", "2026-11-18", "aujourd’hui"),
        ("fr", "avant-hier", "2026-11-16", "avant-hier"),
        ("fr", "le 1er décembre", "2026-12-01", "1er décembre"),
        ("fr", "il y a 3 jours", "2026-11-15", "il y a 3 jours"),
        ("nl", "overmorgen om 9 uur", "2026-11-20T09:00:00+01:00", "overmorgen om 9 uur"),
        ("nl", "volgende vrijdag", "2026-11-27", "volgende vrijdag"),
        ("nl", "3 dagen geleden", "2026-11-15", "3 dagen geleden"),
        ("de", "am 3. Dezember", "2026-12-03", "3. Dezember"),
        ("de", "übermorgen nachmittag", "2026-11-20", "übermorgen nachmittag"),
        ("de", "vor zwei Wochen", "2026-11-04", "vor zwei Wochen"),
        ("de", "12.11.2026", "2026-11-12", "12.11.2026"),
        ("es", "el 3 de diciembre a las 10", "2026-12-03T10:00:00+01:00", "3 de diciembre a las 10"),
        ("es", "mañana por la mañana", "2026-11-19", "mañana por la mañana"),
        ("es", "hace 3 días", "2026-11-15", "hace 3 días"),
        ("it", "martedì prossimo alle 14:30", "2026-11-24T14:30:00+01:00", "martedì prossimo alle 14:30"),
        ("it", "dopodomani", "2026-11-20", "dopodomani"),
        ("it", "3 giorni fa", "2026-11-15", "3 giorni fa"),
    ],
)
def test_a_day_is_read_relative_to_today(language: str, text: str, value: str, quote: str) -> None:
    assert [(hit.value, hit.quote) for hit in dates(text, NOW, language)] == [(value, quote)]


def test_here_in_german_is_not_yesterday_in_french() -> None:
    assert dates("ich bin hier", NOW, "de") == []


@pytest.mark.parametrize("text", ["31/02", "3,5 or 12.5%", "24/7", "10.99", "V-10432"])
def test_other_figures_are_no_day(text: str) -> None:
    assert dates(text, NOW, "en") == []


def test_a_day_near_new_year_is_the_nearest_one() -> None:
    late = datetime(2026, 12, 30, 9, tzinfo=ZoneInfo("Europe/Paris"))

    assert [hit.value for hit in dates("3 january", late, "en")] == ["2027-01-03"]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "two of them", [2]),
        ("fr", "deux", [2]),
        ("en", "3x", [3]),
        ("de", "zwölf Stück", [12]),
        ("es", "tres y 4", [3, 4]),
    ],
)
def test_how_many_is_read_in_digits_and_words(language: str, text: str, numbers: list[int]) -> None:
    assert [hit.value for hit in quantities(text, language)] == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("4", 4),
        ("four", 4),
        ("4/5", 4),
        ("⭐⭐⭐", 3),
        ("5 !", 5),
        ("10/10", None),
        ("6", None),
        ("3 or 4", None),
        ("great", None),
    ],
)
def test_a_score_is_read_only_when_it_is_plain(text: str, number: int | None) -> None:
    assert score(text, "en") == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("75011", "75011"),
        ("1000", "1000"),
        ("1012ab", "1012 AB"),
        ("1012 AB", "1012 AB"),
        ("sw1a1aa", "SW1A 1AA"),
        ("sw11-4nj", "SW11 4NJ"),
        ("B-1050", "1050"),
    ],
)
def test_a_postcode_of_our_countries_is_read_when_asked_for(text: str, value: str) -> None:
    assert [hit.value for hit in postcodes(text, expected=True)] == [value]


def test_digits_are_no_postcode_unless_the_text_says_so() -> None:
    assert postcodes("it was 1000 times better") == []
    assert [hit.value for hit in postcodes("mon code postal est 75011")] == ["75011"]
    assert postcodes("in 2026 is the fair") == []


def test_an_e_mail_address_is_read_in_lower_case() -> None:
    assert [(hit.value, hit.quote) for hit in emails("it's Ana.B@Example.ORG, ok")] == [
        ("ana.b@example.org", "Ana.B@Example.ORG")
    ]


OPTIONS = {
    "damaged": {"en": ["broken", "arrived damaged"], "fr": ["cassé"]},
    "late": {"en": ["too late"], "fr": ["trop tard"]},
    "changed_mind": {"en": ["changed my mind"]},
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("it came brokn", "damaged"),
        ("CASSÉE", "damaged"),
        ("c'était trop tard", "late"),
        ("I changed my mind, sorry", "changed_mind"),
        ("it was damaged", "damaged"),
    ],
)
def test_a_choice_is_read_with_typos_and_in_any_language(text: str, value: str) -> None:
    hit = choice(text, OPTIONS, expected=True)

    assert hit is not None
    assert (hit.value, hit.quote in text) == (value, True)


def test_the_name_of_an_option_is_none_of_its_words() -> None:
    reasons = {"late": {"en": ["too late"]}, "damaged": {"en": ["broken"]}}

    assert choice("how late are you open on Saturday?", reasons, expected=True) is None
    assert (hit := choice("Late!", reasons, expected=True)) is not None
    assert (hit.value, hit.quote) == ("late", "Late")


def test_a_word_of_another_language_is_no_choice_by_itself() -> None:
    reasons = {"late": {"fr": ["trop tard"]}, "wrong": {"it": ["non è quello che ho ordinato"]}}

    asked = "Vous êtes ouverts jusqu'à quelle heure samedi ?"

    assert choice(asked, reasons, expected=True, language="fr") is None


def test_two_choices_at_once_are_none() -> None:
    reasons = {"damaged": {"en": ["damaged"]}, "late": {"en": ["too late"]}}

    assert choice("damaged and too late", reasons, expected=True) is None


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("the second one", 1),
        ("radio", 1),
        ("2", 1),
        ("la dernière", 2),
        ("10433", 1),
        ("the last", 2),
        ("den ersten bitte", 0),
    ],
)
def test_something_offered_is_named_by_title_or_place(text: str, index: int) -> None:
    hit = offered(text, [["Lamp", "V-10432"], ["Radio", "V-10433"], ["Kettle", "V-10434"]])

    assert hit is not None
    assert hit.value == index


def test_another_house_in_a_town_on_offer_was_not_offered() -> None:
    places = [["Boston", "9 Port Avenue, Boston, MA 02108"], ["Another address"]]

    assert offered("5 New Street, Boston, MA 02109", places) is None
    hit = offered("the one in Boston", places)
    assert hit is not None
    assert hit.value == 0


def test_a_row_is_named_by_all_that_one_of_its_lines_says() -> None:
    variants = [["$903.95", "10-inch, 64GB, silver"], ["$950.96", "10-inch, 128GB, silver"]]

    hit = offered("10-inch, 64GB, silver", variants)
    assert hit is not None
    assert hit.value == 0
    assert offered("10-inch", variants) is None


THINGS = [["Coffee Maker", "black"], ["Desk Lamp", "white"], ["Yoga Mat", "blue"], ["Garden Hose", "25ft"]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the yoga mat and the coffee maker", [0, 2]),
        ("lamp, hose please", []),  # too short to tell anything by themselves
        ("the desk lamp", [1]),
        ("all of them", [0, 1, 2, 3]),
        ("everything please", [0, 1, 2, 3]),
        ("everything except the coffee maker", [1, 2, 3]),
        ("alles außer desk lamp und yoga mat", [0, 3]),
        ("the desk lamp but not the yoga mat", None),
        ("that's everything", []),
        ("c'est tout", []),
    ],
)
def test_several_things_offered_are_named_together(text: str, places: list[int] | None) -> None:
    hits = several_offered(text, THINGS)

    assert (hits if hits is None else [hit.value for hit in hits]) == places


def test_what_was_not_offered_is_not_named() -> None:
    assert offered("the fifth", [["a lamp"], ["a radio"]]) is None
    assert offered("hello there", [["a lamp"], ["a radio"]]) is None
    assert offered("the last one", []) is None


@given(st.text(max_size=200), st.sampled_from(TYPES), st.sampled_from([*LANGUAGES, "xx"]), st.booleans())
def test_any_text_can_be_searched_and_quotes_are_exact(
    text: str, kind: str, language: str, expected: bool
) -> None:
    hit = extract(text, SlotSpec(name="x", type=kind, options=OPTIONS), NOW, language, SHAPE, expected)

    assert hit is None or text[hit.start : hit.end] == hit.quote


@given(st.text(alphabet="0123456789 .,/-:hV#€andofinthe", max_size=60), st.sampled_from(LANGUAGES))
def test_figures_of_every_kind_are_survived(text: str, language: str) -> None:
    for hit in (
        *dates(text, NOW, language),
        *order_numbers(text),
        *quantities(text, language),
        *postcodes(text),
    ):
        assert text[hit.start : hit.end] == hit.quote


@pytest.mark.parametrize(
    "text", ["12 rue de la Paix, 75002 Paris", "Kantstraße 20, 10623 Berlin", "calle Mayor 5, 28013 Madrid"]
)
def test_the_postcode_of_an_address_is_no_order_number(text: str) -> None:
    order = SlotSpec(name="order", type="order_number")

    assert extract(text, order, NOW, "fr", SHAPE, expected=True) is None
    assert extract("10623", order, NOW, "de", SHAPE, expected=True) is not None


@pytest.mark.parametrize(
    "around",
    ["sorry, wrong numbwr: it should be", "pardon je voulias dire", "Entschuldigung, ich meinet", ""],
)
def test_a_typo_around_a_number_leaves_a_correction_one(around: str) -> None:
    assert is_correction(around)


@pytest.mark.parametrize("around", ["is broken, mooney back please", "where is", "cancel"])
def test_what_asks_for_something_around_a_number_is_no_correction(around: str) -> None:
    assert not is_correction(around)
