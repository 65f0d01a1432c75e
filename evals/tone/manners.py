"""What is wrong with one of our messages: language, form of address, length, WhatsApp's limits, words."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import yaml

from domain.outbound import Ask, Document, File, Offer, Outbound, React, Row, Say, Template, Voice

MANNERS = Path(__file__).with_name("manners.yaml")
LONGEST = 700
"""Characters of a message that are still read on a phone; a document's summary is the longest we have."""

ENOUGH = 5
"""Words from which a language shows."""

SURE = 0.9
"""How clearly a message has to be in another language to count."""

UNFILLED = re.compile(r"\{\s*\$|\{[a-z_.]+\}|\bNone\b|\bnull\b|\bundefined\b|\[[A-Z]+_\d+\]")
NOT_WORDS = re.compile(r"https?://\S+|\S+@\S+|\S*\d\S*|\*[^*]+\*|[A-Z]{2,}")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

Kind = Literal["language", "address", "length", "limits", "words", "unfilled"]
KINDS: tuple[Kind, ...] = ("language", "address", "length", "limits", "words", "unfilled")

Told = Callable[[str], tuple[str, float]]
"""Says which language a text is in, and how surely."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one message."""

    kind: Kind
    what: str


@dataclass(frozen=True, kw_only=True)
class Manners:
    """How the brand speaks one language."""

    language: str
    address: Sequence[str]
    forbidden: Sequence[str]

    def faults(self, message: Outbound, told: Told) -> Iterator[Fault]:
        """Everything wrong with a message; `told` says which language a text is in."""
        for text in texts(message):
            yield from self._in(text)
        body = next(iter(texts(message)), "")
        words = WORD.findall(NOT_WORDS.sub(" ", body))
        spoken, sure = told(" ".join(words))
        if len(words) >= ENOUGH and spoken != self.language and sure >= SURE:
            yield Fault("language", f"{spoken}: {body}")
        if len(body) > LONGEST:
            yield Fault("length", f"{len(body)} characters: {body[:60]}…")
        yield from (Fault("limits", what) for what in limits(message))

    def _in(self, text: str) -> Iterator[Fault]:
        if found := self._addressing.search(text):
            yield Fault("address", f"{found[0]!r} in {text}")
        low = text.casefold()
        yield from (Fault("words", f"{one!r} in {text}") for one in self.forbidden if one in low)
        if found := UNFILLED.search(text):
            yield Fault("unfilled", f"{found[0]!r} in {text}")

    @cached_property
    def _addressing(self) -> re.Pattern[str]:
        words = "|".join(map(re.escape, self.address))
        return re.compile(rf"(?<![\w'’-])(?:{words})(?![\w'’-])" if words else r"(?!)", re.IGNORECASE)


def manners() -> Mapping[str, Manners]:
    """The brand's manners by language."""
    page = yaml.safe_load(MANNERS.read_text("utf-8"))
    return {language: Manners(language=language, **one) for language, one in page.items()}


def texts(message: Outbound) -> list[str]:
    """All text of a message, its body first."""
    match message:
        case Say(body=body):
            return [body]
        case Ask(body=body, buttons=buttons) | Template(body=body, buttons=buttons):
            return [body, *(one.title for one in buttons)]
        case Offer(body=body, open=opening, rows=rows):
            return [body, opening, *(part for row in rows for part in (row.title, row.description) if part)]
        case Voice(text=text):
            return [text]
        case File(caption=caption) | Document(caption=caption):
            return [caption] if caption else []
        case React():
            return []


def limits(message: Outbound) -> Iterator[str]:
    """Which of WhatsApp's limits a message breaks."""
    match message:
        case Say(body=body):
            yield from _over("text", body, 4_096)
        case Ask(body=body, buttons=buttons) | Template(body=body, buttons=buttons):
            yield from _over("text with buttons", body, 1_024)
            yield from _many("buttons", buttons, 3)
            for one in buttons:
                yield from _over("a button's title", one.title, 20)
        case Offer(body=body, open=opening, rows=rows):
            yield from _over("text with a list", body, 1_024)
            yield from _over("a list's button", opening, 20)
            yield from _many("rows", rows, 10)
            for row in rows:
                yield from _row(row)
        case File(caption=caption) | Document(caption=caption):
            yield from _over("caption", caption or "", 1_024)


def _row(row: Row) -> Iterator[str]:
    yield from _over("a row's title", row.title, 24)
    yield from _over("a row's description", row.description, 72)


def _over(what: str, text: str, most: int) -> Iterator[str]:
    if len(text) > most:
        yield f"{what} has {len(text)} of {most} characters: {text[:60]}"


def _many(what: str, things: Sequence[object], most: int) -> Iterator[str]:
    if not 0 < len(things) <= most:
        yield f"{len(things)} {what}, of at most {most}"
