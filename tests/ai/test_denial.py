"""Days and times that customers name only to say that they do not suit."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from ai.entities import extract
from ai.numbers import SHAPE
from domain.understanding import SlotSpec

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=ZoneInfo("Europe/Paris"))
PERIOD = SlotSpec(name="when", type="period")
TIME = SlotSpec(name="time", type="time")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wednesday is bad", "en"),
        ("not on Wednesday please", "en"),
        ("mercredi je ne peux pas", "fr"),
        ("woensdag lukt niet", "nl"),
        ("am Mittwoch geht es nicht", "de"),
        ("el miércoles no puedo", "es"),
        ("mercoledì non ci sono", "it"),
    ],
)
def test_a_day_that_does_not_suit_is_not_taken(text: str, language: str) -> None:
    assert extract(text, PERIOD, NOW, language, SHAPE, expected=True) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wednesday is bad, Thursday works", "en"),
        ("jeudi, mercredi ne me va pas", "fr"),
        ("niet woensdag maar donderdag", "nl"),
        ("Donnerstag, denn Mittwoch passt mir nicht", "de"),
        ("el miércoles no me viene bien, mejor el jueves", "es"),
        ("mercoledì non va bene, giovedì sì", "it"),
    ],
)
def test_the_day_that_suits_is_taken(text: str, language: str) -> None:
    hit = extract(text, PERIOD, NOW, language, SHAPE, expected=True)

    assert hit is not None
    assert hit.value == "2026-11-26"


def test_a_time_that_does_not_suit_is_not_taken() -> None:
    assert extract("10:00 doesn't work for me", TIME, NOW, "en", SHAPE, expected=True) is None
    assert extract("10:00 is out, 14:30 would do", TIME, NOW, "en", SHAPE, expected=True)
