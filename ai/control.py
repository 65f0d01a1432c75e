"""Words that steer the conversation: leave it, say it again, I don't have that, that was not it."""

from functools import cache
from typing import Literal

from ai.consent import leading_answer
from ai.keywords import Pattern, pattern
from ai.wording import Phrases, Words, phrases, word_list, words

LITTLE = 2  # words behind "yes but wait" that are no request yet
Control = Literal["cancel", "repeat", "cannot", "okay", "nobody", "helped", "missed"]


def says(control: Control, clause: str) -> bool:
    """Whether the clause says this, in any of the six languages."""
    said = words(clause)
    return bool(said) and _matches(control, said)


def says_only(control: Control, clause: str) -> bool:
    """Whether the clause says this and, politeness aside, nothing else."""
    said = words(clause)
    return bool(said) and any(one.covers(said) for one in _patterns(control))


def only_hesitates(text: str) -> bool:
    """Whether the text begins with a yes or no and then holds it back, asking for nothing clear."""
    said = words(text)
    held = _hesitations()
    position = leading_answer(said)
    if not position or "?" in text:
        return False
    while position < len(said) and (length := held.length_at(said, position)):
        position += length
    rest = said[position:]
    return len(rest) <= LITTLE and not any(word.isdigit() for word in rest)


def _matches(control: Control, said: Words) -> bool:
    return any(one.matches(said) for one in _patterns(control))


@cache
def _hesitations() -> Phrases:
    return phrases(word_list("control")["hesitation"])


@cache
def _patterns(control: Control) -> tuple[Pattern, ...]:
    polite = word_list("polite")
    return tuple(
        pattern(entry, polite[language]) for language, entry in word_list("control")[control].items()
    )
