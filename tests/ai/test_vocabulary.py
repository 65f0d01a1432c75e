"""What was heard is written as the business's customers write it, and nothing else is touched."""

import pytest

from ai.speech.vocabulary import Vocabulary

SHOP = Vocabulary(
    {
        "de": ["ich will das zurückschicken", "wo ist meine Lieferadresse", "mein Abonnement kündigen"],
        "nl": ["ik wil het terugsturen", "mijn bezorgadres klopt niet"],
        "en": ["cancel my subscription", "somewhere else"],
        "fr": ["arrêter mon abonnement"],
    }
)


@pytest.mark.parametrize(
    ("language", "heard", "written"),
    [
        ("de", "Ich will sie zurück schicken.", "Ich will sie zurückschicken."),
        ("de", "Zurück schicken, bitte", "Zurückschicken, bitte"),
        ("de", "Wann schließen Sie am Samstag nach Mittag?", "Wann schließen Sie am Samstagnachmittag?"),
        ("de", "Meine Liefer Adresse ist falsch", "Meine Lieferadresse ist falsch"),
        ("de", "über meinen Abonement sprechen", "über meinen Abonnement sprechen"),
        ("nl", "Kan ik het terug sturen?", "Kan ik het terugsturen?"),
        ("nl", "op zaterdag middag", "op zaterdagmiddag"),
        ("fr", "sur mon abonement", "sur mon abonnement"),
    ],
)
def test_compounds_are_one_word_and_letters_are_doubled(language: str, heard: str, written: str) -> None:
    assert SHOP.written(heard, language) == written


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("de", "Das Paket kam zurück. Schicken Sie es noch einmal."),
        ("de", "Die Liefer, Adresse"),
        ("de", "Ich zahle im Abo, mehr nicht"),
        ("en", "some where else"),
        ("es", "Quiero zurück schicken"),
        ("de", ""),
    ],
)
def test_anything_else_stays_as_it_was_heard(language: str, heard: str) -> None:
    assert SHOP.written(heard, language) == heard


def test_without_a_business_nothing_is_known() -> None:
    assert Vocabulary().written("zurück schicken", "de") == "zurück schicken"
