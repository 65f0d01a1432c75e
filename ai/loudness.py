"""Whether a text is shouted: capitals and exclamation marks, the same in every language."""

import re

CAPITALS = re.compile(r"\b[^\W\d_]{4,}\b")
EXCLAIMED = re.compile(r"[!¡]\s*[!¡]|\?!|!\?")


def is_loud(text: str) -> bool:
    """Whether a word of four letters or more is in capitals, or marks of exclamation pile up."""
    return bool(EXCLAIMED.search(text)) or any(word.isupper() for word in CAPITALS.findall(text))
