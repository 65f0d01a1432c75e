"""Shorthand of phones, written out before the models read it."""

import pytest

from ai.spelling import written_out


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
