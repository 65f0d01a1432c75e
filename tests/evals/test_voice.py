"""How listening is measured: word errors, noise at its level, and only the languages that somebody speaks."""

import numpy as np
import pytest

from evals.media import word_errors
from evals.media.clips import DIGITS, RATE, in_noise, sentences, telephone
from tests.journeys.sayings import LANGUAGES


@pytest.mark.parametrize(
    ("heard", "rate"),
    [
        ("where is my parcel", 0.0),
        ("Where is my PARCEL?!", 0.0),
        ("where is parcel", 0.25),
        ("where is my little parcel", 0.25),
        ("there was my castle", 0.75),
        ("", 1.0),
    ],
)
def test_wrong_missing_and_added_words_count(heard: str, rate: float) -> None:
    assert word_errors.rate("Where is my parcel?", heard, "en") == rate


def test_how_a_number_is_written_does_not_count() -> None:
    assert word_errors.rate("my order is V 1 0 4 3 2", "my order is V-10,432", "en") == 0


def test_noise_is_as_loud_as_its_condition_says() -> None:
    voice = np.sin(2 * np.pi * 300 * np.arange(RATE) / RATE).astype(np.float32) / 4

    noise = in_noise(voice, 10.0) - voice

    assert 10 * np.log10(np.mean(voice**2) / np.mean(noise**2)) == pytest.approx(10, abs=0.1)
    assert in_noise(voice, 0.0) is not voice
    assert in_noise(voice, None) is voice


def test_a_telephone_carries_nothing_high() -> None:
    high = np.sin(2 * np.pi * 6_000 * np.arange(RATE) / RATE).astype(np.float32)

    assert np.abs(telephone(high)).max() < 0.01


def test_every_language_says_as_much_and_dictates_an_order() -> None:
    said = sentences(LANGUAGES)

    assert {len(one["sentences"]) for one in said.values()} == {6}
    assert all("{digits}" in order for one in said.values() for order in one["orders"])
    assert len({*DIGITS}) == 3
