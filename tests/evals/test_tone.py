"""The brand's manners: what is wrong with a message is found, and what is right passes."""

import pytest

from domain.ids import MessageId
from domain.outbound import Ask, Button, Offer, Outbound, React, Row, Say
from evals.tone.manners import LONGEST, manners

MANNERS = manners()


def in_german(text: str) -> tuple[str, float]:
    return "de", 0.99


def kinds(language: str, message: Outbound) -> set[str]:
    return {fault.kind for fault in MANNERS[language].faults(message, in_german)}


def test_what_is_as_it_should_be_passes() -> None:
    assert (
        kinds("de", Say(body="Ihre Bestellung *V-10001* kommt morgen, Frau Weber. Kann ich noch helfen?"))
        == set()
    )
    assert kinds("de", React(to=MessageId("x"), emoji="👍")) == set()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Wie kann ich dir helfen?", "address"),
        ("fr", "Ton colis arrive demain", "address"),
        ("nl", "Wat is uw bestelnummer?", "address"),
        ("de", "Als KI-Modell kann ich das nicht", "words"),
        ("de", "Das macht {$amount} Euro", "unfilled"),
        ("de", "Ihre Bestellung None ist da", "unfilled"),
        ("en", "Ihr Paket ist heute bei uns angekommen", "language"),
    ],
)
def test_what_is_wrong_is_found(language: str, text: str, kind: str) -> None:
    assert kind in kinds(language, Say(body=text))


def test_words_within_other_words_are_no_form_of_address() -> None:
    assert "address" not in kinds("fr", Say(body="Votre bouton et la tasse, statut : livré"))
    assert "address" not in kinds("nl", Say(body="Je kunt nu betalen"))


def test_a_short_text_says_too_little_to_be_in_the_wrong_language() -> None:
    assert kinds("en", Say(body="OK, V-10001")) == set()


def test_whatsapps_limits_and_ours_hold() -> None:
    title = Button(id="a", title="x" * 21)
    row = Row(id="a", title="x" * 25, description="y" * 73)

    assert kinds("de", Ask(body="ja?", buttons=(title,))) == {"limits"}
    assert kinds("de", Ask(body="ja?", buttons=())) == {"limits"}
    assert kinds("de", Offer(body="was?", open="hier", rows=(row,))) == {"limits"}
    assert kinds("de", Say(body="a " * LONGEST)) == {"length"}
