"""Matters that only people may deal with: danger, and advice on health, law and money. No model is asked."""

from collections.abc import Mapping, Sequence
from functools import cache

from ai.keywords import Pattern, heard, pattern
from ai.wording import phrases, word_list

MATTERS = ("safety", "medical", "legal", "financial")
"""The most pressing first."""


def regulated(text: str) -> str | None:
    """The most pressing of `MATTERS` that the customer brings up, in any of the six languages."""
    return next(iter(heard(text, _patterns(), _vocabulary(), _ordinary())), None)


@cache
def _patterns() -> Mapping[str, Sequence[Pattern]]:
    listed = word_list("regulated")
    return {matter: tuple(pattern(entry, ()) for entry in listed[matter].values()) for matter in MATTERS}


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset().union(*(one.vocabulary for patterns in _patterns().values() for one in patterns))


@cache
def _ordinary() -> frozenset[str]:
    """Everyday words one letter from a word of danger: "quedado" is no "quemado"."""
    return phrases(word_list("regulated")["ordinary"]).vocabulary
