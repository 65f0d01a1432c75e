"""The fact guard: a reworded reply says what is so, all of it, and promises nothing besides."""

import pytest

from ai.grounding.claim import decimal
from ai.grounding.guard import FactGuard, Source
from ai.grounding.stated import stated

LATE = Source(
    plain="Order *V-10432* is *late*. It should arrive *Wed 2 December* between 14:30 and 18:00. "
    "The label costs €4.90. It can't be sent again. Tracking: https://track.example/8Q2X71",
    names=frozenset({"Voltera"}),
)
SAME = (
    "Sorry, your order V-10432 is late 😕 It should be there on Wednesday, December 2nd, from 2:30 pm "
    "to 6 pm. The label is 4.90 euros. It cannot be sent again. Follow it at track.example/8Q2X71"
)


def doubts(reply: str, source: Source = LATE, language: str = "en") -> list[str]:
    return [doubt.why for doubt in FactGuard().doubts(reply, source, language)]


def test_the_same_facts_in_other_words_may_be_sent() -> None:
    assert doubts(SAME) == []


@pytest.mark.parametrize(
    ("right", "wrong", "why"),
    [
        ("V-10432", "V-10423", "unknown"),
        ("4.90", "4.70", "unknown"),
        ("euros", "pounds", "unknown"),
        ("December 2nd", "December 3rd", "unknown"),
        ("2:30 pm", "2:30 am", "unknown"),
        ("Wednesday", "Thursday", "unknown"),
        ("8Q2X71", "8Q2X17", "unknown"),
        ("track.example", "track.example.evil", "unknown"),
        ("late", "late, says DHL", "unknown"),
        ("2:30 pm to 6 pm", "6 pm to 2:30 pm", "order"),
        ("The label is 4.90 euros. ", "", "missing"),
        ("cannot", "can", "negation"),
        ("is late", "is not late", "negation"),
        ("Sorry", "We'll see to it, sorry", "promise"),
        ("Sorry", "Sorry, I've looked after it", "promise"),
        ("Sorry", "Here's a voucher, sorry", "matter"),
        ("Sorry", "Free of charge, sorry", "matter"),
        ("Sorry", "Sorry [NAME_1]", "placeholder"),
        ("Sorry", "Sorry " * 80, "length"),
    ],
)
def test_one_fact_that_is_not_so_holds_the_reply_back(right: str, wrong: str, why: str) -> None:
    assert right in SAME

    assert why in doubts(SAME.replace(right, wrong))


def test_a_name_the_business_goes_by_may_always_be_said() -> None:
    assert doubts(SAME.replace("Sorry", "All of Voltera is sorry")) == []


def test_of_a_passage_a_part_may_be_told_but_not_of_something_else() -> None:
    passage = Source(
        plain="Spain, Italy: 3–5 days, €7.90\nGermany: 2–4 days, €5.90\nFree from €50 on.", whole=False
    )

    assert doubts("To Germany it takes 2–4 days and costs €5.90.", passage) == []
    assert doubts("To Germany it takes 2–4 days and costs €7.90.", passage) != []
    assert doubts("To Spain and Italy it takes 3–50 days.", passage) != []


def test_in_german_the_names_of_the_business_are_known_from_its_catalog() -> None:
    source = Source(plain="*Care Plus* läuft bis Ende Mai.")
    guard = FactGuard(frozenset({"care"}))

    assert guard.doubts("Ihr Care Plus läuft bis Ende Mai.", source, "de") == ()
    assert guard.doubts("Ihr Care Max läuft bis Ende Mai.", source, "de") != ()


@pytest.mark.parametrize(
    ("written", "number"),
    [("1.234,50", "1234.5"), ("1,234.50", "1234.5"), ("1 234", "1234"), ("4,9", "4.9"), ("10.000", "10000")],
)
def test_numbers_are_read_as_each_language_writes_them(written: str, number: str) -> None:
    assert decimal(written) == number


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("fr", "quatorze jours ouvrés, le 1er décembre à 14 h 30", {"14", "14 workday", "12-01", "14:30"}),
        ("de", "Dienstag, 1. Dezember, 9–18 Uhr", {"1", "12-01", "9", "18:00"}),
        ("nl", "om 14.30 uur, € 4,90", {"14:30", "4.9 EUR"}),
        ("es", "el 1 de diciembre de 2026, 15 %", {"12-01", "2026", "15"}),
        ("it", "1.234,50 euro entro un giorno", {"1234.5 EUR", "1 day"}),
        (
            "en",
            "I'm Mira, you may write to a@b.example or +33 1 86 65 00 00",
            {"a@b.example", "33186650000", "mira"},
        ),
    ],
)
def test_facts_are_read_as_each_language_tells_them(language: str, text: str, claims: set[str]) -> None:
    assert {claim.value for claim in stated(text, language)} == claims
