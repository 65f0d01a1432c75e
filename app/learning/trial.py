"""Tries out what people teach, on the whole agent and offline, before it counts: nothing that went right may
go wrong by it."""

import asyncio
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ai.analysis import Analyst
from ai.pupil import Pupil
from app.agent import flows
from app.checking import begins
from app.learning.learning import article, said, sentences, source_of
from app.models import Models
from app.rehearsing import Stage
from domain.clock import Clock
from domain.command import Command
from domain.contact import Sender
from domain.dialogue import Turn
from domain.inbound import Text
from domain.json import load
from flows.conditions import Conditions
from flows.flow import Flow
from flows.rehearsal import Rehearsal, rehearsals, rehearse
from kb.index import Index
from playbooks.playbook import Playbook
from store.lessons import Lesson
from tools.records import MemoryRecords

SENTENCE = re.compile(r"[.!?…]+(?:\s|$)|\n")
COUNTRIES = {"en": "GB"}
"""Where a language's customers write from, if that is not called as the language is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StageTrial:
    """For one business. What is asked of `index` and `pupil` changes neither."""

    playbook: Playbook
    models: Models
    index: Index
    pupil: Pupil
    clock: Clock

    def broken(self, fresh: Lesson, known: Sequence[Lesson]) -> Sequence[str]:
        """The sentences that would be answered or understood wrongly with `fresh` beside those `known`: of
        examples, of what was taught before, and of the playbook's conversations."""
        candidate = self.pupil.imagine(sentences([*known, fresh]))
        lost = candidate.unlearnt(self.pupil.current)
        return lost or asyncio.run(self._played(fresh, known, candidate))

    async def _played(self, fresh: Lesson, known: Sequence[Lesson], candidate: Analyst) -> Sequence[str]:
        with tempfile.TemporaryDirectory(prefix="trial-") as scratch:
            index = self.index.offline()
            if fresh.kind == "article":
                index = self.index.copied(Path(scratch))
                index.put(article(fresh))
            models = replace(self.models, chat=None)
            async with Stage.built(
                self.playbook, models, self.clock, index=index, analyst=candidate
            ) as stage:
                failed = await failing(stage, flows(self.playbook), [fresh, *known])
                if failed:
                    return [one.question for one in failed]
                moved = self._moved(candidate)
                return [text for one, text in moved if await rehearse(one, stage, Conditions())]

    def _moved(self, candidate: Analyst) -> Iterator[tuple[Rehearsal, str]]:
        """The playbook's conversations in which a sentence would be read otherwise, with that sentence."""
        for flow in flows(self.playbook).values():
            for one in rehearsals(flow):
                texts = (str(line.what) for line in one.script if line.does == "says")
                if text := next((text for text in texts if self._is_moved(text, candidate)), None):
                    yield one, text

    def _is_moved(self, text: str, candidate: Analyst) -> bool:
        before, after = (one.analyse(text).intents[:1] for one in (self.pupil.current, candidate))
        return [flow for flow, _ in before] != [flow for flow, _ in after]


async def failing(stage: Stage, known: Mapping[str, Flow], taught: Sequence[Lesson]) -> list[Lesson]:
    """Those of the lessons whose question a stranger would not get this answer to, or this flow."""
    records = MemoryRecords()
    stage.new_world(records)
    return [one for one in taught if not await _passes(stage, known, one, records)]


async def _passes(stage: Stage, known: Mapping[str, Flow], lesson: Lesson, records: MemoryRecords) -> bool:
    country = COUNTRIES.get(lesson.language, lesson.language.upper())
    encounter = stage.meet(Sender(bsuid=f"{country}.rehearsal", name="Rehearsal"), records)
    record = (await encounter.hear(Text(body=said(lesson)))).record
    if lesson.kind == "article":
        return tells(record, lesson)
    flow = known.get(lesson.answer)
    commands = [load(Command, command) for command in record.get("commands", [])]
    return flow is not None and begins(flow, commands)


def tells(record: Turn, lesson: Lesson) -> bool:
    """Whether the article was found first, and every sentence of the answer is one of its own."""
    found = [str(passage["source"]) for passage in record.get("passages", [])[:1]]
    answers = [one for one in record.get("acts", []) if one["key"].startswith("knowledge-")]
    quoted = [str(one["facts"].get("text", "")) for one in answers]
    own = {_plain(part) for part in SENTENCE.split(lesson.answer)}
    told = {_plain(part) for text in quoted for part in SENTENCE.split(text)} - {""}
    return found == [source_of(lesson)] and bool(told) and told <= own


def _plain(text: str) -> str:
    return " ".join(text.split())
