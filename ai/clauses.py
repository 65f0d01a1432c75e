"""A burst cut into what may be separate requests, and what a piece of text looks like."""

import re
from collections.abc import Iterator
from functools import cache

from ai.wording import Phrases, phrases, tokens, word_list

SHORTEST = 2  # words on either side of an "and" that may join two requests
NAME_FROM, NAME_TO = 2, 4  # words of what is nothing but a name
MOST_SPLITS = 3  # "and"s tried
_SENTENCE = re.compile(r"(?<=[?!;\n])\s*|(?<=\.)\s+(?=[^\d\s])")
_VOWELS = frozenset("aeiouy")
_MASHED = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|yxcv|xcvb|azer|qsdf|(.)\1{4}")
_LONGEST_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")


def clauses(text: str) -> list[str]:
    """The sentences and lines of the text that hold a word or a number."""
    pieces = (piece.strip(" \n;,") for piece in _SENTENCE.split(text))
    return [piece for piece in pieces if tokens(piece)]


def halves(clause: str, language: str) -> Iterator[tuple[str, str]]:
    """Ways to cut a sentence in two at the language's "and", leaving some words on both sides."""
    said = tokens(clause)
    # as written: an Italian "è" is no "e"
    plain = [
        clause[token.start : token.end].casefold() if len(token.word) == 1 else token.word for token in said
    ]
    spans = [
        span
        for span in _joins(language).spans(plain)
        if span[0] >= SHORTEST and span[1] <= len(said) - SHORTEST
    ]
    for start, stop in spans[:MOST_SPLITS]:
        yield clause[: said[start].start].strip(" ,"), clause[said[stop].start :].strip()


def pieces(clause: str, language: str) -> list[str]:
    """The sentence cut at its commas and "and"s, without pieces too short to say anything."""
    cut = [piece for part in clause.split(",") for half in halves(part, language) for piece in half]
    parts = [part.strip() for part in clause.split(",")]
    return [piece for piece in dict.fromkeys([*parts, *cut]) if len(tokens(piece)) >= SHORTEST]


def is_question(clause: str) -> bool:
    """Whether the clause asks: by its mark or by how it begins."""
    return clause.rstrip().endswith(("?", "？", "؟")) or begins_to_ask(clause)


def begins_to_ask(clause: str) -> bool:
    """Whether the clause begins as questions do."""
    plain = [token.word for token in tokens(clause)]
    if len(plain) <= SHORTEST or _exclamations().length_at(plain, 0):
        return False
    return bool(_starts().length_at(plain, 0))


def telling(question: str, letters: int) -> list[str]:
    """The words of so many letters that say what the question is about: "how long does it take" has none."""
    said = [token.word for token in tokens(question)]
    generic = frozenset(word_list("questions")["generic"])
    return [word for word in said if len(word) >= letters and word not in generic]


def is_name(clause: str) -> bool:
    """Whether the clause is nothing but a name: "Filter Club Monthly"."""
    said = [clause[token.start] for token in tokens(clause)]
    return NAME_FROM <= len(said) <= NAME_TO and all(first.isupper() or first.isdigit() for first in said)


def is_gibberish(text: str) -> bool:
    """Whether there is nothing to read: no letters at all, or only mashed keys (Latin script)."""
    plain = [token.word for token in tokens(text)]
    if not plain:
        return True
    return all(word.isascii() and word.isalpha() and _is_mashed(word) for word in plain)


def _is_mashed(word: str) -> bool:
    if _MASHED.search(word) or _LONGEST_CONSONANTS.search(word):
        return True
    return len(word) >= 4 and not _VOWELS & set(word)


@cache
def _joins(language: str) -> Phrases:
    return phrases(word_list("questions")["joins"].get(language, ()))


@cache
def _starts() -> Phrases:
    return phrases(word_list("questions")["starts"])


@cache
def _exclamations() -> Phrases:
    return phrases(word_list("questions")["exclamations"])
