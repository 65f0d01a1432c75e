"""Text in several languages, told in the customer's own."""

from collections.abc import Mapping
from typing import TypeGuard

LocalText = dict[str, str]
"""The same text by ISO 639-1 code; English always among them."""

MAIN = "en"


def is_local_text(value: object) -> TypeGuard[LocalText]:
    """Whether a fact is text in several languages."""
    return (
        isinstance(value, Mapping) and MAIN in value and all(isinstance(text, str) for text in value.values())
    )


def told(text: LocalText, language: str) -> str:
    """The text in the language, in English where it lacks it."""
    return text.get(language, text[MAIN])
