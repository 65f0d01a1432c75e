"""Passwords and card numbers that are said are in no transcript that is kept."""

import pytest

from ai.secrets import HIDDEN
from ai.speech.discreet import HIDDEN_CARD, discreet, hidden
from ai.speech.ear import Ear
from ai.speech.scripted import Scripted
from domain.media import File, Line, Reading
from tests.speech import wav


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "My card is 4111 1111 1111 1111, refund it.", f"My card is {HIDDEN_CARD}, refund it."),
        ("en", "it's 4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1", f"it's {HIDDEN_CARD}"),
        ("en", "four one one one " * 4 + "please", f"{HIDDEN_CARD} please"),
        ("de", "Meine Karte: 5500 0000 0000 0004.", f"Meine Karte: {HIDDEN_CARD}."),
        ("fr", "American Express 3714 496353 98431", f"American Express {HIDDEN_CARD}"),
        (
            "en",
            "my password is sunshine forty two. Where is my order?",
            f"my password is {HIDDEN}. Where is my order?",
        ),
        ("de", "mein Passwort ist Sommer und Sonne", f"mein Passwort ist {HIDDEN}"),
    ],
)
def test_secrets_are_hidden_and_the_rest_stays(language: str, said: str, kept: str) -> None:
    assert hidden(said, language) == kept


@pytest.mark.parametrize(
    "said",
    [
        "my order is V-10432 and my number is 0033 6 12 34 56 78",
        "the parcel 0034 0434 1610 9400 0000 is late",
        "my password is wrong",
        "we are two and it costs forty one euros",
    ],
)
def test_other_numbers_and_words_stay(said: str) -> None:
    assert hidden(said, "en") == said


def test_a_secret_that_goes_over_two_stretches_is_in_neither() -> None:
    lines = (Line(text="my card is 4111 1111", at=0.0), Line(text="1111 1111 thanks", at=4.0))
    reading = Reading(kind="audio", text="my card is 4111 1111 1111 1111 thanks", language="en", lines=lines)

    kept = discreet(reading)

    assert kept.text == f"my card is {HIDDEN_CARD} thanks"
    assert [line.text for line in kept.lines] == [kept.text]
    assert kept.sensitive == "bank-card"


async def test_what_the_ear_answers_holds_no_secret() -> None:
    ear = Ear(Scripted("my password is sunshine"), languages=("en",))

    reading = await ear.read(File(data=wav(bytes(32_000)), kind="audio", mime_type="audio/wav"), "en")

    assert "sunshine" not in str(reading)
    assert reading.text == f"my password is {HIDDEN}"
