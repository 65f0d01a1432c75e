"""Single messages with known meanings, as turns of the whole agent, each right or wrong."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import yaml

from app.rehearsing import as_sender
from domain.dialogue import Turn
from domain.inbound import Text
from evals.confidence.labelling import Judged, of
from evals.conversations.playing import Agent
from evals.messages import messages
from tools.records import MemoryRecords

QUESTIONS = Path(__file__).parents[2] / "tests/kb/questions.yaml"
"""In the source tree only: what the demo shop's knowledge answers, and what it does not."""

ROLE = "small"
"""Who writes: a customer of the demo shop."""


class Label(Protocol):
    """Whether a turn is right; None where that is not known."""

    def __call__(self, turn: Turn) -> bool | None: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One message, in a group that is held out together, and how to tell whether it was understood."""

    group: str
    language: str
    text: str
    label: Label


def sayings() -> Iterator[Said]:
    """The own sets of messages and the questions to the knowledge."""
    for one in messages():
        group = f"messages · {one.set} · {' / '.join(map(' '.join, map(sorted, one.readings)))}"
        heard = one.is_heard
        yield Said(
            group=group,
            language=one.language,
            text=one.text,
            label=lambda turn, heard=heard: heard(turn.get("commands", [])),
        )
    asked = yaml.safe_load(QUESTIONS.read_text("utf-8")) if QUESTIONS.exists() else {}
    for language, subjects in asked.get("answerable", {}).items():
        for subject, texts in subjects.items():
            for text in texts:
                yield _question(language, text, subject)
    for language, texts in asked.get("unanswerable", {}).items():
        yield from (_question(language, text, None) for text in texts)


def _question(language: str, text: str, subject: str | None) -> Said:
    return Said(
        group=f"questions · {subject or text}",
        language=language,
        text=text,
        label=lambda turn: _answers(turn, subject),
    )


def _answers(turn: Turn, subject: str | None) -> bool | None:
    """Whether what the knowledge was asked for was found there; None where it was not asked."""
    if not any(command["type"] == "ask" for command in turn.get("commands", [])):
        return None
    found = [Path(str(one["source"])).stem for one in turn.get("passages", [])]
    return found[:1] == ([subject] if subject else [])


async def asked(agent: Agent) -> AsyncIterator[Judged]:
    """Every saying as the first message of a conversation of its own."""
    records = MemoryRecords()
    customers = agent.new_world(records).show()["customers"]
    writers = {row["language"]: as_sender(row) for row in customers if row["role"] == ROLE}
    for one in sayings():
        encounter = agent.meet(writers[one.language], records)
        turn = (await encounter.hear(Text(body=one.text))).record
        right = one.label(turn)
        if right is not None:
            yield of(turn, one.group, right=right)
