"""An answer trimmed to the question: the sentences that answer, with all that qualifies them."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files

import numpy as np
import yaml
from numpy.typing import NDArray

from kb.bm25 import tokens
from kb.sentences import Sentence, sentences

NEAR = 0.15
"""Sentences whose likeness to the question is so near the best one's answer it, too."""

NEARER = 0.05
"""The same where the words they share are left out."""

SHARED = 0.25
"""What all of the question's words in a sentence add to its likeness."""

SHORT = 160
"""Characters of a passage that needs no trimming."""

WORTH_IT = 0.85
"""Of a passage's length: what would stay longer is said whole."""

FIRST_WORDS = 3
LONG_WORD = 5
"""Among how many words a sentence says that it goes on; letters of a word that ties two sentences."""

_WORD = re.compile(r"[^\W\d_]+['’]?")

Likeness = Callable[[str, Sequence[str]], NDArray[np.float32]]
"""How like a question each sentence is: cosines."""


def trimmed(passage: str, question: str, language: str, likeness: Likeness) -> str:
    """The part of the passage that answers the question, as it stands there.

    It begins where a paragraph or a list's item does, and never ends before a sentence that denies, excepts,
    conditions or puts a number to what was said. What cannot be cut safely is given whole.
    """
    parts = sentences(passage)
    if len(passage) <= SHORT or len(parts) < 2 or language not in _words("limits"):
        return passage
    chosen = _chosen(parts, question, likeness)
    first, last = _begin(parts, min(chosen), language), _finish(parts, max(chosen), language)
    kept = passage[parts[first].start : parts[last].end]
    if len(kept) > WORTH_IT * len(passage) or kept.count("*") % 2:
        return passage
    return kept


def _chosen(parts: Sequence[Sentence], question: str, likeness: Likeness) -> list[int]:
    """The sentences that answer, by likeness alone or with the words they share."""
    texts = [one.text for one in parts]
    alike = likeness(question, texts)
    scores = alike + SHARED * _shared(question, texts)
    near = (scores >= scores.max() - NEAR) | (alike >= alike.max() - NEARER)
    return [int(place) for place in np.flatnonzero(near)]


def _shared(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
    """The share of the question's words that each text has; a word counts less the more texts have it."""
    said = [set(tokens(text)) for text in texts]
    asked = {word for word in tokens(question) if len(word) >= LONG_WORD - 1}
    rarity = {word: 1 / count for word in asked if (count := sum(word in one for one in said))}
    found = [sum(rarity.get(word, 0.0) for word in one) for one in said]
    return np.array(found, dtype=np.float32) / max(sum(rarity.values()), 1.0)


def _begin(parts: Sequence[Sentence], place: int, language: str) -> int:
    """From where on the chosen sentence can be understood."""
    while place and not _stands_alone(parts[place], language):
        place -= 1
    return place


def _stands_alone(one: Sentence, language: str) -> bool:
    return one.opens and not _opening(one, language)


def _finish(parts: Sequence[Sentence], place: int, language: str) -> int:
    """Up to where something qualifies what was said."""
    while place + 1 < len(parts) and _goes_on(parts[place], parts[place + 1], language):
        place += 1
    ends = place + 2 == len(parts) or (place + 2 < len(parts) and parts[place + 2].opens)
    return place + 1 if ends and not parts[place + 1].opens else place


def _goes_on(said: Sentence, after: Sentence, language: str) -> bool:
    """Whether the sentence behind another belongs to what that one says."""
    if after.group == said.group or _has(after, "limits", language):
        return True
    if _ties(said, after) and any(letter.isdigit() for letter in after.text):
        return True
    return not after.anew and (_opening(after, language) or _has(after, "conditions", language))


def _ties(said: Sentence, after: Sentence) -> bool:
    """Whether both speak of the same."""
    words = [{word for word in tokens(one.text) if len(word) >= LONG_WORD} for one in (said, after)]
    return bool(words[0] & words[1])


def _opening(one: Sentence, language: str) -> bool:
    return bool(set(_said(one)[:FIRST_WORDS]) & _words("openings")[language])


def _has(one: Sentence, kind: str, language: str) -> bool:
    return not _words(kind)[language].isdisjoint(_said(one))


def _said(one: Sentence) -> list[str]:
    return _WORD.findall(one.text.casefold().replace("’", "'"))


@cache
def _words(kind: str) -> Mapping[str, frozenset[str]]:
    text = (files("kb") / "qualifiers.yaml").read_text(encoding="utf-8")
    listed: Mapping[str, Mapping[str, Sequence[str]]] = yaml.load(text, Loader=yaml.BaseLoader)
    return {language: frozenset(map(str.casefold, words)) for language, words in listed[kind].items()}
