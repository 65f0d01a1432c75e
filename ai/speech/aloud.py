"""Written words as they are said: no marks, no addresses, codes letter by letter; a sentence at a time."""

import re
from collections.abc import Iterator

_LINK = re.compile(r"https?://\S+|www\.\S+")
_MARKS = re.compile(r"(?<!\w)[*_~`]+|[*_~`]+(?!\w)")
_BULLET = re.compile(r"^\s*(?:[-•]|\d+\.)\s+", re.MULTILINE)
_CODE = re.compile(r"\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*\b|\b\d{5,}\b")
_PICTURES = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d]")
_END = re.compile(r"(?<=[.!?…:;])\s+|\n+")

LONGEST_SENTENCE = 300
LONGEST = 900
"""Characters that are said: about a minute, and well under what WhatsApp shows as a voice note."""


def sentences(text: str) -> Iterator[str]:
    """What is said of a text, a sentence at a time, up to about a minute."""
    plain = _PICTURES.sub("", _MARKS.sub("", _BULLET.sub("", _LINK.sub("", text))))
    length = 0
    for sentence in _END.split(_CODE.sub(lambda code: _spelled(code[0]), plain)):
        said = re.sub(r"\s+", " ", sentence).strip()[:LONGEST_SENTENCE]
        if not any(letter.isalnum() for letter in said):
            continue
        length += len(said)
        if length > LONGEST:
            return
        yield said


def _spelled(code: str) -> str:
    return " ".join(letter for letter in code if letter.isalnum())


def must_be_read(text: str) -> bool:
    """Whether there is something in it that nobody should have to remember from hearing: a number, a link."""
    return any(letter.isdigit() for letter in text) or "@" in text or _LINK.search(text) is not None
