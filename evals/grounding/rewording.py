"""Ways to write the same: what a guard must let pass."""

import re
from collections.abc import Iterator

GREETINGS = {
    "en": "Hi there! 🙂",
    "fr": "Bonjour !",
    "nl": "Hoi! 🙂",
    "de": "Gern!",
    "es": "¡Claro! 🙂",
    "it": "Certo! 🙂",
}
EUROS = {"en": "euros", "fr": "euros", "nl": "euro", "de": "Euro", "es": "euros", "it": "euro"}
_EURO = re.compile(r"€\s?(\d[\d.,]*\d)|(\d[\d.,]*\d)\s?€")
_CLOCK = re.compile(r"\b(1[3-9]|2[0-3]):([0-5]\d)\b")


def reworded(language: str, text: str) -> Iterator[str]:
    """The text with a greeting, without its bold, with euros in words, with clocks as they are also told."""
    plain = re.sub(r"(?<!\w)\*|\*(?!\w)", "", text)
    yield f"{GREETINGS[language]} {text}"
    yield plain
    yield _EURO.sub(lambda found: f"{found[1] or found[2]} {EUROS[language]}", plain)
    yield _CLOCK.sub(lambda found: _said(language, int(found[1]), found[2]), plain)
    yield re.sub(r"\s*\n\s*", "\n\n", plain)


def _said(language: str, hour: int, minute: str) -> str:
    match language:
        case "en":
            return f"{hour - 12}:{minute} pm"
        case "fr":
            return f"{hour} h {minute}"
        case "de" | "nl":
            return f"{hour}.{minute} {'Uhr' if language == 'de' else 'uur'}"
        case _:
            return f"{hour:02}:{minute}"
