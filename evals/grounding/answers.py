"""What the agent answers without a chat model, with right facts and with wrong ones; and its passages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import yaml

from domain.json import Json
from kb.folder import read_folder
from playbooks.playbook import Playbook
from prompts.words import COMMON, Words

SAMPLES = Path(__file__).with_name("samples.yaml")
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
What = Literal["code", "money", "date", "number", "link", "reach", "name"]
"""Kinds of facts; `reach` are phone numbers and e-mail addresses."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A right text and a wrong one, and in which kind of fact it is wrong."""

    what: What
    language: str
    right: str
    wrong: str


@dataclass(frozen=True, slots=True)
class Samples:
    """Values by fact: `right` for all, `wrong` by kind and fact."""

    right: Mapping[str, Json]
    wrong: Mapping[What, Mapping[str, tuple[Json, ...]]]


def samples() -> Samples:
    """The values to tell."""
    page = yaml.safe_load(SAMPLES.read_text("utf-8"))
    fixed = page.pop("fixed")
    right = {name: values[0] for facts in page.values() for name, values in facts.items()}
    wrong = {
        what: {name: tuple(values[1:]) for name, values in facts.items()} for what, facts in page.items()
    }
    return Samples(right={**fixed, **right}, wrong=wrong)


class Answers:
    """Every message of a business in its languages, filled with the samples."""

    def __init__(self, book: Playbook) -> None:
        self._book = book
        self._samples = samples()
        self._words = Words.load([COMMON, book.words], book.languages, zone=book.zone, clock=lambda: NOW)

    def told(self) -> Iterator[tuple[str, str]]:
        """Language and text of each message that tells any fact."""
        for language in self._book.languages:
            for key in sorted(self._words.keys(language)):
                if self._words.variables(key, language):
                    yield language, self._told(key, language, {})

    def mistold(self) -> Iterator[Telling]:
        """The same with one fact wrong at a time, where that shows."""
        for language in self._book.languages:
            for key in sorted(self._words.keys(language)):
                yield from self._mistold(key, language)

    def passages(self) -> list[tuple[str, str]]:
        """Language and text of each document of the knowledge."""
        documents, _ = read_folder(self._book.knowledge)
        return [(one.language, one.text) for one in documents]

    def _mistold(self, key: str, language: str) -> Iterator[Telling]:
        right = self._told(key, language, {})
        variables = self._words.variables(key, language)
        for what, facts in self._samples.wrong.items():
            for name, values in facts.items():
                for value in values if name in variables else ():
                    wrong = self._told(key, language, {name: value})
                    if wrong != right:
                        yield Telling(what, language, right, wrong)

    def _told(self, key: str, language: str, changed: Mapping[str, Json]) -> str:
        names = self._words.variables(key, language)
        facts = {name: self._samples.right.get(name) for name in names}
        return self._words.render(
            key, {**facts, **{k: v for k, v in changed.items() if k in names}}, language
        )
