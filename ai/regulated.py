"""Matters that only people may deal with: danger, and advice on health, law and money. No model is asked."""

from collections.abc import Sequence
from functools import cache

from ai.keywords import Pattern, pattern
from ai.wording import word_list, words

MATTERS = ("safety", "medical", "legal", "financial")
"""The most pressing first."""


def regulated(text: str) -> str | None:
    """The most pressing of `MATTERS` that the customer brings up, in any of the six languages."""
    lines = [said for line in text.splitlines() if (said := words(line))]
    found = (
        matter for matter in MATTERS if any(one.matches(line) for line in lines for one in _patterns(matter))
    )
    return next(found, None)


@cache
def _patterns(matter: str) -> Sequence[Pattern]:
    return tuple(pattern(entry, ()) for entry in word_list("regulated")[matter].values())
