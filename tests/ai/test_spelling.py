"""Shorthand of phones written out, and typos mended, before the models read it."""

import pytest

from ai.spelling import Spelling, written_out
from domain.understanding import Topic

REFUND = Topic(
    flow="refund",
    about="money back",
    examples={
        "en": ("I want a refund for my order", "has it been shipped"),
        "fr": ("je voudrais récupérer mon argent", "mon colis n'est pas arrivé"),
        "de": ("Ich möchte eine Rückerstattung", "ich will mein Geld zurück"),
    },
)


@pytest.mark.parametrize(
    ("language", "text", "full"),
    [
        ("en", "wheres my order, u there?", "where's my order, you there?"),
        ("fr", "g rien recu, c normal ?", "j'ai rien recu, c'est normal ?"),
        ("nl", "wnr komt ie", "wanneer komt hij"),
        ("de", "is das nich raus", "ist das nicht raus"),
        ("es", "xq no llega", "por qué no llega"),
        ("it", "a ke ora kiudete", "a che ora chiudete"),
    ],
)
def test_shorthand_is_written_out(language: str, text: str, full: str) -> None:
    assert written_out(text, language) == full


def test_whole_words_and_units_stay_as_they_are() -> None:
    assert written_out("c'est pour le paquet de 500 g", "fr") == "c'est pour le paquet de 500 g"
    assert written_out("c'est l'aspirateur", "xx") == "c'est l'aspirateur"


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fr", "je voudrais recuperer mon agrent", "je voudrais récupérer mon argent"),
        ("en", "I want a refudn, was it shiped?", "I want a refund, was it shipped?"),
        ("de", "ich will eine Ruckerstatung", "ich will eine Rückerstattung"),
    ],
)
def test_typos_become_the_words_that_customers_use(language: str, text: str, meant: str) -> None:
    assert Spelling([REFUND]).mended(text, language) == meant


def test_short_words_and_words_of_other_languages_stay() -> None:
    spelling = Spelling([REFUND])

    assert spelling.mended("das Gold ist zurück", "de") == "das Gold ist zurück"
    assert spelling.mended("mein argent", "de") == "mein argent"
    assert spelling.mended("V-10450 xyz", "en") == "V-10450 xyz"


def test_accents_that_are_left_out_are_put_back() -> None:
    assert (
        Spelling([REFUND]).mended("ich mochte eine Ruckerstattung", "de") == "ich möchte eine Rückerstattung"
    )
    assert Spelling([REFUND]).mended("MEIN GELD ZURÜCK", "de") == "MEIN GELD ZURÜCK"
    assert Spelling([REFUND]).mended("il arrive quand", "fr") == "il arrive quand"
