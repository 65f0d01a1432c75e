"""Personal data out of what a chat model reads, and back into what it answers (MIN-1)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import phonenumbers

from ai.entities import emails
from ai.found import Found, found, overlaps
from ai.numbers import OrderShape, order_numbers
from ai.postcodes import postcodes

SHORTEST = 3  # letters of a part of a name that is hidden by itself
REGIONS = ("FR", "BE", "NL", "DE", "ES", "IT", "GB")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}(?!\w)", re.IGNORECASE)
_FIVE_DIGITS = re.compile(r"(?<![\w.,€$£-])\d{5}(?![\w-]|[.,]\d|\s?[€$£])")
_LONG_NUMBER = re.compile(r"(?<![\w-])\+?\d(?:[ .()/-]{0,2}\d){7,18}(?!\w)")  # cards, accounts, ids, phones


@dataclass(slots=True)
class Placeholders:
    """What stands for what, in one request to a model. The same text gets the same placeholder."""

    shape: OrderShape
    names: dict[str, str] = field(default_factory=dict)  # original to placeholder
    known: dict[str, str] = field(default_factory=dict)  # words known to be personal, with what they are

    def know(self, kind: str, text: str) -> None:
        """Hide this from now on, whole or (a name) in parts, wherever it stands as words of its own."""
        parts = [text, *(text.split() if kind == "NAME" else [])]
        self.known.update({part: kind for part in parts if len(part) >= SHORTEST})

    def hide(self, text: str, *, postcode: bool = False) -> str:
        """The text with personal data replaced; bare digits count as a postcode where one was asked for."""
        for hit in sorted(self._personal(text, postcode), key=lambda hit: -hit.start):
            text = text[: hit.start] + self._name(hit) + text[hit.end :]
        return text

    def fill(self, text: str) -> str:
        """The text with the originals back in place."""
        for original, name in self.names.items():
            text = text.replace(name, original)
        return text

    def _name(self, hit: Found) -> str:
        same_kind = sum(name.startswith(f"[{hit.value}_") for name in self.names.values())
        return self.names.setdefault(hit.quote, f"[{hit.value}_{same_kind + 1}]")

    def _personal(self, text: str, postcode: bool) -> list[Found]:
        kept: list[Found] = []
        orders = order_numbers(text, self.shape)
        for hit in (
            *_reach(text),
            *_known(text, self.known),
            *_numbers(text),
            *_postcodes(text, self.shape, postcode),
        ):
            if not any(overlaps(hit, other) for other in (*kept, *orders)):
                kept.append(hit)
        return kept


def _known(text: str, known: Mapping[str, str]) -> Iterable[Found]:
    for words in sorted(known, key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE):
            yield found(known[words], text, *match.span())


def _reach(text: str) -> Iterable[Found]:
    yield from (found("EMAIL", text, hit.start, hit.end) for hit in emails(text))
    for region in REGIONS:
        for match in phonenumbers.PhoneNumberMatcher(text, region):
            yield found("PHONE", text, match.start, match.end)


def _numbers(text: str) -> Iterable[Found]:
    yield from (found("ACCOUNT", text, *match.span()) for match in _IBAN.finditer(text))
    yield from (found("NUMBER", text, *match.span()) for match in _LONG_NUMBER.finditer(text))


def _postcodes(text: str, shape: OrderShape, expected: bool) -> Iterable[Found]:
    """Those our own rules read, and whatever has as many digits as most countries' have."""
    yield from (found("POSTCODE", text, hit.start, hit.end) for hit in postcodes(text, shape, expected))
    yield from (found("POSTCODE", text, *match.span()) for match in _FIVE_DIGITS.finditer(text))
