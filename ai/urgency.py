"""How urgent a message is: a rule over words and mood, since no honest data exists."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from ai.wording import Phrases, phrases, word_list, words

Urgency = Literal["low", "normal", "high"]

# Points per sign, our own judgement (see docs: no data set exists). Danger alone is enough for "high", and
# so are two lesser signs together.
POINTS: Mapping[str, int] = {"danger": 3, "hurry": 2, "deadline": 2, "repeated": 1, "waiting": 1}
FURIOUS, UPSET = -0.75, -0.35
HIGH = 3
CALM = 0.1  # sentiment from which a message without any sign is "low"


def urgency(text: str, sentiment: float) -> Urgency:
    """High for danger, or a hurry, wait or repetition that upsets; low for a contented message."""
    said = words(text)
    points = sum(POINTS[sign] for sign, table in _tables().items() if table.within(said))
    points += 2 if sentiment <= FURIOUS else 1 if sentiment <= UPSET else 0
    if points >= HIGH:
        return "high"
    return "low" if not points and sentiment >= CALM else "normal"


@cache
def _tables() -> Mapping[str, Phrases]:
    return {sign: phrases(lines) for sign, lines in word_list("urgency").items()}
