"""Whether an answer is the article's, by what a turn found and said."""

from typing import cast

import pytest

from app.learning.trial import tells
from domain.dialogue import Turn
from tests.app.taught import ARTICLE


def answered(text: str, source: str = "learned/2", key: str = "knowledge-answer") -> Turn:
    """A turn that quotes this from the source found first."""
    acts = [{"key": key, "facts": {"text": text}, "choices": []}]
    return cast(Turn, {"passages": [{"source": source}, {"source": "en/hours.md"}], "acts": acts})


@pytest.mark.parametrize(
    "text", [ARTICLE.answer, "Carpet cleaners cost €19 a day in our Paris shop.", "Yes!"]
)
def test_an_answer_in_the_articles_own_sentences_is_its(text: str) -> None:
    assert tells(answered(text), ARTICLE)


@pytest.mark.parametrize(
    "turn",
    [
        answered("Carpet cleaners cost €29 a day in our Paris shop."),
        answered("Yes! We open at 10:00."),
        answered("Yes!", source="en/rental.md"),
        answered("Yes!", key="opening-hours"),
        cast(Turn, {"passages": [{"source": "learned/2"}], "acts": []}),
        cast(Turn, {}),
    ],
)
def test_anything_else_is_not(turn: Turn) -> None:
    assert not tells(turn, ARTICLE)
