"""Which products a customer's words name: spelling, plurals and typos forgiven."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from functools import cache

Words = tuple[str, ...]

ALIKE = 0.84
"""Likeness of two words, 0 to 1, from which one is the other with a slip."""

SOMEHOW, SOMEHOW_MODEL = 0.85, 0.72
"""The same for what is merely near: for words, and for model names, of which a digit may be wrong."""

SHORTEST = 5
"""Letters a word needs for a slip in it to be forgiven."""

TELLING = 4
"""Letters from which a word has to be part of a name: shorter ones are mostly articles."""

_MODEL = re.compile(r"\b([a-z]{1,2})[\s_-]?(\d{2,})\b")


def words(text: str) -> Words:
    """The words, plain; the letters and digits of a model are one ("HF-30" is "hf30")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(re.findall(r"[^\W_]+", _MODEL.sub(r"\1\2", letters)))


def best(said: str, names: Mapping[str, Sequence[str]]) -> list[str]:
    """The keys whose names cover most of what was said; none where a word of it is in no name of theirs."""
    asked = words(said)
    letters = {key: _covered(asked, own) for key, own in names.items()}
    most = max(letters.values(), default=0)
    return [key for key, count in letters.items() if count == most] if most else []


def nearest(said: str, names: Mapping[str, Sequence[str]], limit: int) -> list[str]:
    """The keys with the names most like what was said, the nearest first."""
    asked = words(said)
    likeness = {
        key: max((_likeness(asked, _spelled(name)) for name in own), default=0.0)
        for key, own in names.items()
    }
    enough = SOMEHOW if all(map(str.isalpha, asked)) else SOMEHOW_MODEL
    ranked = sorted(likeness, key=lambda key: -likeness[key])
    return [key for key in ranked if likeness[key] >= enough][:limit]


def _covered(asked: Words, names: Iterable[str]) -> int:
    """How many letters the names cover; 0 where a telling word is left."""
    taken: set[int] = set()
    for name in sorted(map(_spelled, names), key=len, reverse=True):
        span = _place(asked, name)
        taken |= set(span) if span and not taken & set(span) else set()
    left = [word for place, word in enumerate(asked) if place not in taken and _tells(word)]
    return 0 if left else sum(len(asked[place]) for place in taken)


@cache
def _spelled(name: str) -> Words:
    return words(name)


def _place(asked: Words, name: Words) -> range | None:
    for start in range(len(asked) - len(name) + 1):
        if all(_same(asked[start + place], word) for place, word in enumerate(name)):
            return range(start, start + len(name))
    return None


def _same(said: str, known: str) -> bool:
    if said == known:
        return True
    plain = said.isalpha() and known.isalpha() and min(len(said), len(known)) >= SHORTEST
    return plain and said[0] == known[0] and bool(get_close_matches(said, [known], 1, ALIKE))


def _tells(word: str) -> bool:
    return len(word) >= TELLING or not word.isalpha()


def _likeness(asked: Words, name: Words) -> float:
    if len(asked) > 1 and len(name) == 1 and any(_tells(word) and _same(word, name[0]) for word in asked):
        return SOMEHOW
    return SequenceMatcher(None, " ".join(asked), " ".join(name)).ratio()
