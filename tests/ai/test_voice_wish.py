"""Customers say whether they want to hear the answers, and other talk of voice messages is no such wish."""

import pytest

from ai.voice_wish import Wish, voice_wish


@pytest.mark.parametrize(
    "text",
    [
        "Please answer by voice",
        "can you reply with a voice message please?",
        "Pouvez-vous me répondre par message vocal ?",
        "Répondez-moi en vocal s'il vous plaît",
        "Kun je antwoorden met een spraakbericht?",
        "Bitte antworten Sie per Sprachnachricht",
        "Können Sie mir per Sprachnachricht antworten?",
        "¿Puedes responder con un mensaje de voz?",
        "Respóndeme con un audio por favor",
        "Puoi rispondermi con un vocale?",
    ],
)
def test_who_wants_to_hear_is_heard(text: str) -> None:
    wish = voice_wish(text)

    assert wish
    assert (wish.by, wish.alone) == ("voice", True)


@pytest.mark.parametrize(
    "text",
    [
        "text only",
        "no voice messages please",
        "texte seulement",
        "geen spraakberichten meer",
        "nur Text bitte",
        "solo texto",
        "niente vocali per favore",
        "please don't send me voice messages",
    ],
)
def test_who_wants_to_read_reads(text: str) -> None:
    wish = voice_wish(text)

    assert wish
    assert (wish.by, wish.alone) == ("text", True)


def test_a_wish_beside_a_question_leaves_the_question() -> None:
    assert voice_wish("where is my parcel? please answer by voice") == Wish(
        "voice", alone=False, language="en"
    )


@pytest.mark.parametrize(
    "text",
    [
        "did you get my voice message?",
        "I sent a voice note yesterday",
        "the voice assistant I bought is broken",
        "where is my order",
        "le message vocal n'est pas passé",
        "die Sprachnachricht ging nicht",
    ],
)
def test_talk_of_voice_messages_is_no_wish(text: str) -> None:
    assert voice_wish(text) is None
