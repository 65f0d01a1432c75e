"""What is named only to say that it is not meant: "not the kettle", "Wednesday is bad"."""

import re
from functools import cache

from ai.found import Found
from ai.wording import Phrases, phrases, tokens, word_list

_SIGNS = re.compile(r"[,;:.!?\n]")


def is_denied(before: str) -> bool:
    """Whether what was said right before a name says that it is not meant ("not the"), with no comma or other
    sign in between."""
    said = [token.word for token in tokens(_SIGNS.split(before)[-1])]
    while len(said) > 1 and said[-1] in _words("articles"):
        said.pop()
    return bool(said) and said[-1] in _words("before")


def without_unsuitable(hits: list[Found], text: str) -> list[Found]:
    """The days and times that are not said to be out of the question."""
    return [hit for hit in hits if not (is_denied(text[: hit.start]) or _is_unsuitable(text[hit.end :]))]


def _is_unsuitable(behind: str) -> bool:
    said = [token.word for token in tokens(_SIGNS.split(behind)[0])]
    return bool(said) and _behind().length_at(said, 0) > 0


@cache
def _words(kind: str) -> frozenset[str]:
    return phrases(word_list("denied")[kind]).vocabulary


@cache
def _behind() -> Phrases:
    return phrases(line for lines in word_list("denied")["behind"].values() for line in lines)
