"""Personal data taken out of what was said to one customer, before it may be said to all."""

import re
from collections.abc import Iterable

HIDDEN = "[…]"
PATTERNS = (
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),  # e-mail
    re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),  # IBAN
    re.compile(r"\b[A-Z]{1,4}-?\d{4,}\b", re.IGNORECASE),  # order numbers and the like
    re.compile(r"(?:\+|\b)\d(?:[ ./()-]{0,2}\d){6,}\b"),  # phone, card and tracking numbers
)
TITLED = re.compile(
    r"\b((?:Mr|Mrs|Ms|Mme|M\.|Monsieur|Madame|Herr|Frau|Heer|Mevrouw|Señora?|Sra?|Signora?|Sig)\.?)"
    r"\s+(?-i:[A-ZÀ-Þ][\w'-]+)",
    re.IGNORECASE,
)
SHORTEST_NAME = 3
"""Letters; shorter parts of names are words of their own too often."""


def redacted(text: str, names: Iterable[str] = ()) -> str:
    """The text without e-mail addresses, phone, account and order numbers, and the given people's names."""
    for pattern in PATTERNS:
        text = pattern.sub(HIDDEN, text)
    text = TITLED.sub(rf"\1 {HIDDEN}", text)
    parts = {part for name in names for part in re.findall(r"\w+", name) if len(part) >= SHORTEST_NAME}
    for part in sorted(parts, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(part)}\b", HIDDEN, text, flags=re.IGNORECASE)
    return re.sub(r"(?:\[…\][ ,]*){2,}", f"{HIDDEN} ", text).strip()
