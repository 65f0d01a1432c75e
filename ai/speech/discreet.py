"""What is said in a voice note and must not be kept: passwords and card numbers, hidden in its transcript."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ai.found import Found
from ai.secrets import HIDDEN, passwords
from ai.speech.spoken import dictated
from domain.media import Line, Reading

HIDDEN_CARD = "•••• •••• •••• ••••"
"""Stands where a card number was."""

_CARD = re.compile(r"3\d{14}|[2456]\d{15}")  # by shape alone: one digit misheard, and no check digit is right
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|$")


def discreet(reading: Reading) -> Reading:
    """The reading of a voice note without the secrets in it. One with a card number is kept like a picture of
    the card: for hours."""
    text, lines = hidden(reading.text, reading.language), _hidden(reading)
    if text == reading.text:
        return reading
    return replace(
        reading, text=text, lines=lines, sensitive="bank-card" if HIDDEN_CARD in text else reading.sensitive
    )


def hidden(text: str, language: str | None) -> str:
    """The text with passwords, to the end of their sentences, and card numbers hidden."""
    for start, end, mark in sorted({*_cards(text, language), *_passwords(text)}, reverse=True):
        text = text[:start] + mark + text[end:]
    return text


def _hidden(reading: Reading) -> tuple[Line, ...]:
    """The lines without what is hidden in the whole; one line, where a secret runs over two."""
    lines = tuple(replace(line, text=hidden(line.text, reading.language)) for line in reading.lines)
    whole = hidden(reading.text, reading.language)
    if " ".join(line.text for line in lines) == whole or not lines:
        return lines
    return (replace(lines[0], text=whole, score=min(line.score for line in lines)),)


def _cards(text: str, language: str | None) -> Iterator[tuple[int, int, str]]:
    for digits, start, end in dictated(text, language):
        if _CARD.fullmatch(digits):
            yield start, end, HIDDEN_CARD


def _passwords(text: str) -> Iterator[tuple[int, int, str]]:
    told: Sequence[Found] = passwords(text)
    for one in told:
        end = _SENTENCE_END.search(text, one.start)
        yield one.start, end.start() if end else len(text), HIDDEN
