"""Matters that only people may deal with: danger, advice on health, law and money, fraud, and what was told
again and again. No model is asked."""

from collections.abc import Mapping, Sequence
from functools import cache

from ai.keywords import Pattern, heard, pattern
from ai.wording import phrases, word_list

MATTERS = ("safety", "fraud", "medical", "legal", "financial", "repeated")
"""The most pressing first."""

REGULATED = frozenset({"safety", "medical", "legal", "financial"})
"""Those that are for people only whatever a business may wish."""


def regulated(text: str) -> str | None:
    """The most pressing of the `REGULATED` matters that the customer brings up, if any."""
    return next((one for one in matters(text) if one in REGULATED), None)


def matters(text: str) -> list[str]:
    """Those of `MATTERS` that the customer brings up, in any of the six languages, most pressing first."""
    return heard(text, _patterns(), _vocabulary(), _ordinary())


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
