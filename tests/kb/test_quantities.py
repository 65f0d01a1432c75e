"""Quantities are read alike, however a language writes them."""

import pytest

from kb.quantities import quantities, without_numbers


@pytest.mark.parametrize(
    ("sentence", "kind", "value"),
    [
        ("within *30 days*", "days", (30,)),
        ("in 2 weeks", "days", (14,)),
        ("3–5 Werktage", "days", (3, 5)),
        ("3 à 5 jours ouvrés", "days", (3, 5)),
        ("de 3 a 5 días laborables", "days", (3, 5)),
        ("a 2-year warranty", "months", (24,)),
        ("24 maanden", "months", (24,)),
        ("€4.90", "money", (4.9,)),
        ("4,90 €", "money", (4.9,)),
        ("20 minuti", "minutes", (20,)),
        ("2 heures", "minutes", (120,)),
        ("at most 10 %", "share", (10,)),
        ("until 18:30", "clock", (18, 30)),
        ("à 18h30", "clock", (18, 30)),
        ("um 18 Uhr", "clock", (18, 0)),
        ("on 25 December", "date", (12, 25)),
        ("am 25. Dezember", "date", (12, 25)),
        ("el 25 de diciembre", "date", (12, 25)),
        ("il 1° maggio", "date", (5, 1)),
        ("le 1er mai", "date", (5, 1)),
        ("01.05.2027", "date", (5, 1)),
    ],
)
def test_a_quantity_has_one_form(sentence: str, kind: str, value: tuple[float, ...]) -> None:
    assert value in quantities(sentence)[kind]


def test_bare_numbers_measure_nothing() -> None:
    assert quantities("Kantstraße 44, 10625 Berlin, model DC-01") == {}


def test_what_is_compared_is_said_without_the_figures() -> None:
    assert without_numbers("You have *30 days*, for €4.90.") == "You have days , for ."
