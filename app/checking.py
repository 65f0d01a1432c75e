"""Refuses an unsafe or broken playbook: its flows, its words, and the conversations written in its pages."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

from app.agent import flows
from app.models import Models, load
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from domain.errors import UnsafePlaybook
from flows.checker import check as check_flows
from flows.conditions import Conditions
from flows.flow import Flow
from flows.rehearsal import rehearsals, rehearse
from playbooks import playbook as playbooks
from playbooks.playbook import Playbook
from prompts.words import COMMON, Words

Progress = Callable[[str], None]


def check(name: str, settings: Settings, progress: Progress) -> list[str]:
    """Everything wrong with a playbook, each finding with file and line; empty when it is safe.

    The conversations are only played when nothing else is wrong: they need the whole agent.
    """
    try:
        book = playbooks.load(folder(name))
        findings = [*_written(book)]
        return findings or asyncio.run(_played(book, flows(book), load(settings), progress))
    except UnsafePlaybook as error:
        return [str(error)]


def _written(book: Playbook) -> Iterator[str]:
    words = Words.load([COMMON, book.words], book.languages, zone=book.zone, strict=True)
    keys = {language: words.keys(language) for language in book.languages}
    yield from map(str, check_flows(book, keys, Stage.tools()))
    yield from words.problems()


async def _played(book: Playbook, known: dict[str, Flow], models: Models, progress: Progress) -> list[str]:
    findings = []
    async with Stage.built(book, models) as stage:
        for flow in known.values():
            for one in rehearsals(flow):
                progress(f"{flow.name} · {one.language} · {one.name}")
                if problem := await rehearse(one, stage, Conditions()):
                    page = Path(flow.page.file)
                    findings.append(f"{page}:{one.line}: {one.language}, {one.name}: {problem}")
    return findings
