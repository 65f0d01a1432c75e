"""Urgency: a rule that a person can predict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.urgency import urgency


@pytest.mark.parametrize(
    ("said", "sentiment"),
    [
        ("there is smoke coming out of it", 0.0),
        ("Das Gerät brennt!", 0.0),
        ("I've been waiting for two weeks and still no answer", -0.5),
        ("it's urgent, tomorrow is the wedding", 0.0),
        ("toujours pas de nouvelles, j'en ai marre", -0.9),
        ("c'est urgent, ça fait deux semaines", 0.0),
        ("sigo esperando, es urgente", 0.0),
        ("ik wacht al twee weken, het is dringend", 0.0),
        ("sto aspettando da settimane, è urgente", -0.2),
    ],
)
def test_danger_and_hurry_that_upsets_are_high(said: str, sentiment: float) -> None:
    assert urgency(said, sentiment) == "high"


@pytest.mark.parametrize(
    "said", ["when do you open?", "where is my order", "wo ist mein Paket", "again please"]
)
def test_ordinary_questions_are_normal(said: str) -> None:
    assert urgency(said, 0.0) == "normal"


def test_a_pleased_customer_can_wait() -> None:
    assert urgency("lovely lamp, do you have it in red?", 0.6) == "low"


def test_the_angrier_the_more_urgent() -> None:
    assert [urgency("still not here", mood) for mood in (0.5, -0.5, -0.9)] == ["normal", "normal", "high"]


@given(st.text(max_size=300), st.floats(-1, 1))
def test_any_text_has_an_urgency(text: str, sentiment: float) -> None:
    assert urgency(text, sentiment) in ("low", "normal", "high")
