"""What customers begin with: their task in the first person, or their first errand in plain words."""

import re
from collections.abc import Sequence

from evals.tau2_retail.errands import Errand
from evals.tau2_retail.tasks import Task

_TO_THE_ACTOR = re.compile(r"\b(?:agent|reveal|make sure|mention|if asked|do not share)\b", re.IGNORECASE)
"""Sentences about how to play the part are no part of what is said."""

_ASIDE = re.compile(r"\s*\([^)]*\)")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_PERSONS: Sequence[tuple[str, str]] = (
    (r"\byou are\b", "I am"),
    (r"\byou're\b", "I'm"),
    (r"\byou've\b", "I've"),
    (r"\byou'd\b", "I'd"),
    (r"\byou were\b", "I was"),
    (r"\byourself\b", "myself"),
    (r"\byours\b", "mine"),
    (r"\byour\b", "my"),
    (r"\b(to|for|with|at|from|of|gives?|tells?|saves?) you\b", r"\1 me"),
    (r"\byou\b", "I"),
)

HELLO = "Hello!"


def in_own_words(task: Task) -> str:
    """The reason of the call in the first person, rewritten mechanically; a greeting if nothing is left."""
    reason = _ASIDE.sub(lambda aside: "" if _TO_THE_ACTOR.search(aside[0]) else aside[0], task.reason)
    kept = [one for one in _SENTENCES.split(reason) if not _TO_THE_ACTOR.search(one)]
    text = " ".join(kept).strip(" .\n")
    for pattern, replacement in _PERSONS:
        text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
    return f"{text[0].upper()}{text[1:]}." if text else HELLO


def in_plain_words(errands: Sequence[Errand], task: Task) -> str:
    """The first errand's request; without an errand the task in the first person."""
    return errands[0].says[0] if errands else in_own_words(task)
