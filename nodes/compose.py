"""Speech acts to messages: as few as WhatsApp's limits allow, for every message costs money."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from domain.dialogue import Choice, SpeechAct
from domain.ids import DocumentId
from domain.json import Json
from domain.outbound import Ask, Button, Document, Offer, Outbound, Row, Say

BODY = 4_096
QUESTION = 1_024
CAPTION = 1_024
BUTTONS = 3
ROWS = 10
BUTTON_TITLE = 20
ROW_TITLE = 24
ROW_DESCRIPTION = 72
TAP_ID = 200
"""WhatsApp's limits, in characters and pieces (Meta, interactive messages, 2026-11)."""

BREAKS = ("\n\n", "\n", ". ", " ")
"""Where a long text may be cut, the best first."""


class Vocabulary(Protocol):
    """The words, as prompts.words has them."""

    def render(self, key: str, facts: Mapping[str, Json], language: str) -> str:
        """The message; nothing where there is none. Never raises."""
        ...

    def keys(self, language: str) -> frozenset[str]:
        """The keys that have words."""
        ...


class Composer:
    """Puts speech acts into the words of one business."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words

    def compose(self, acts: Sequence[SpeechAct], language: str) -> tuple[Outbound, ...]:
        """One message where it fits: the texts in order, with the choices of the last act that offers any.

        Nothing to say makes no message. What is said twice is said once. Each document is a message of its
        own, with what was said up to it as its caption where nothing is to be tapped and it fits.
        """
        last = max((at for at, act in enumerate(acts) if "document" in act), default=-1)
        sent = acts[: last + 1]
        if any(act["choices"] for act in sent):
            return (*self._said(acts, language), *(_document(act, None) for act in acts if "document" in act))
        return (*self._documents(sent, language), *self._said(acts[last + 1 :], language))

    def _documents(self, acts: Sequence[SpeechAct], language: str) -> Iterator[Outbound]:
        texts: list[str] = []
        for act in acts:
            texts.append(self.text(act, language))
            if "document" not in act:
                continue
            caption = joined(texts)
            if len(caption) > CAPTION:
                yield from (Say(body=part) for part in split(caption, BODY))
                caption = ""
            yield _document(act, caption or None)
            texts = []

    def _said(self, acts: Sequence[SpeechAct], language: str) -> tuple[Outbound, ...]:
        texts = [self.text(act, language) for act in acts]
        asking = max((at for at, act in enumerate(acts) if act["choices"]), default=None)
        choices = [] if asking is None else self._choices(acts[asking]["choices"], language)
        if asking is None or not choices:
            return tuple(Say(body=part) for part in split(joined(texts), BODY))
        whole = joined(texts)
        if len(whole) <= QUESTION:
            return (self._question(whole, choices, language),)
        *before, question = split(joined(texts[asking:]), QUESTION) or [""]
        said = split(joined([*texts[:asking], *before]), BODY)
        return (*(Say(body=part) for part in said), self._question(question, choices, language))

    def text(self, act: SpeechAct, language: str) -> str:
        """What the act says in the language: in words of its own where it has any."""
        if words := act.get("words"):
            return words
        return self._words.render(act["key"], self._named(act["facts"], language), language).strip()

    def topic(self, flow: str | None, language: str) -> str:
        """What a case about this flow is about, in a sentence."""
        key = f"flow-name-{flow}"
        return self._words.render(key if key in self._words.keys("en") else "template-topic", {}, language)

    def _named(self, facts: Mapping[str, Json], language: str) -> dict[str, Json]:
        """The facts, with a flow told by its name in a sentence (`flow-name-<flow>`), if it has one."""
        if "flow" not in facts:
            return dict(facts)
        key = f"flow-name-{facts['flow']}"
        name = self._words.render(key, {}, language) if key in self._words.keys("en") else None
        return {**facts, "flow": name}

    def _choices(self, choices: Sequence[Choice], language: str) -> list[Row]:
        """The choices as rows with full titles: at most ten, each id once, none that cannot come back."""
        rows: dict[str, Row] = {}
        for choice in choices:
            row = Row(
                id=choice["id"],
                title=self._title(choice, language),
                description=self._description(choice, language),
            )
            if len(row.id) <= TAP_ID:
                rows.setdefault(row.id, row)
        return list(rows.values())[:ROWS]

    def _title(self, choice: Choice, language: str) -> str:
        if "key" in choice and not choice.get("title"):
            return self._words.render(choice["key"], choice.get("facts", {}), language)
        return choice.get("title", "")

    def _description(self, choice: Choice, language: str) -> str:
        if "about" in choice:
            return self._words.render(choice["about"], choice.get("facts", {}), language)
        return choice.get("description", "")

    def _question(self, body: str, choices: Sequence[Row], language: str) -> Outbound:
        body = body or "…"  # the channel refuses a question without words
        as_list = len(choices) > BUTTONS or any(choice.description for choice in choices)
        titles = unique([choice.title for choice in choices], ROW_TITLE if as_list else BUTTON_TITLE)
        titled = zip(choices, titles, strict=True)
        if not as_list:
            return Ask(body=body, buttons=tuple(Button(id=row.id, title=title) for row, title in titled))
        rows = tuple(
            Row(id=row.id, title=title, description=cut(row.description, ROW_DESCRIPTION))
            for row, title in titled
        )
        opener = cut(self._words.render("list-open", {}, language), BUTTON_TITLE) or "…"
        return Offer(body=body, open=opener, rows=rows)


def _document(act: SpeechAct, caption: str | None) -> Document:
    attached = act["document"]
    return Document(id=DocumentId(attached["id"]), filename=attached["name"], caption=caption)


def joined(texts: Sequence[str]) -> str:
    """The texts as paragraphs, each once."""
    return "\n\n".join(dict.fromkeys(text for text in texts if text))


def split(text: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` characters, cut at paragraphs, else lines, sentences, words."""
    return [part for part in _parts(text.strip(), limit) if part]


def _parts(text: str, limit: int) -> Iterator[str]:
    while len(text) > limit:
        end = _end(text, limit)
        yield text[:end].strip()
        text = text[end:].strip()
    yield text


def _end(text: str, limit: int) -> int:
    """Where the first part ends: at the best kind of break that does not make it tiny."""
    for mark in BREAKS:
        found = text.rfind(mark, limit // 4, limit - 1)
        if found > 0:
            return found + len(mark.rstrip())
    return limit


def cut(text: str, limit: int) -> str:
    """The text on one line, shortened with an ellipsis where it is longer than `limit`."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def unique(titles: Sequence[str], limit: int) -> list[str]:
    """The titles within `limit`, none empty and no two alike: the channel refuses both."""
    taken: list[str] = []
    for title in titles:
        short = cut(title, limit) or "…"
        number = 2
        while short in taken:
            mark = f" ({number})"
            short = cut(title, limit - len(mark)) + mark
            number += 1
        taken.append(short)
    return taken
