"""Words that steer the conversation: leave it, say it again, I don't have that."""

from functools import cache
from typing import Literal

from ai.keywords import Pattern, pattern
from ai.wording import Words, word_list, words

Control = Literal["cancel", "repeat", "cannot"]


def says(control: Control, clause: str) -> bool:
    """Whether the clause says this, in any of the six languages."""
    said = words(clause)
    return bool(said) and _matches(control, said)


def says_only(control: Control, clause: str) -> bool:
    """Whether the clause says this and, politeness aside, nothing else."""
    said = words(clause)
    return bool(said) and any(one.covers(said) for one in _patterns(control))


def _matches(control: Control, said: Words) -> bool:
    return any(one.matches(said) for one in _patterns(control))


@cache
def _patterns(control: Control) -> tuple[Pattern, ...]:
    polite = word_list("polite")
    return tuple(
        pattern(entry, polite[language]) for language, entry in word_list("control")[control].items()
    )
