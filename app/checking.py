"""Refuses an unsafe or broken playbook: its flows, its words, and the conversations written in its pages."""

import asyncio
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from app.agent import flows
from app.collisions import alike
from app.models import Models, load
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from domain.clock import utc_now
from domain.command import Command, Handoff, StartFlow
from domain.errors import UnsafePlaybook
from domain.understanding import Interpreter, Utterance
from flows.checker import check as check_flows
from flows.conditions import Conditions
from flows.flow import Flow, ToPerson
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
    yield from map(str, check_flows(book, keys, Stage.tools(book)))
    yield from words.problems()
    yield from unknown_names(book, Stage.tools(book).keys())


def unknown_names(book: Playbook, tools: Collection[str]) -> Iterator[str]:
    """Tools and flows that the rules of escalation name and nobody knows."""
    known, rules, page = {one.file.stem for one in book.flows}, book.escalation, book.folder / "playbook.yaml"
    frozen = rules.surge.freezes if rules.surge else frozenset()
    for tool in sorted(frozen - set(tools)):
        yield f"{page}: escalation.incident freezes {tool}: there is no such tool"
    for route in rules.routes:
        for topic in sorted(route.topics - known):
            yield f"{page}: a route of escalation names the topic {topic}: there is no such flow"


async def _played(book: Playbook, known: dict[str, Flow], models: Models, progress: Progress) -> list[str]:
    async with Stage.built(book, models) as stage:
        progress("every example")
        findings = await unheard(known, book.languages, stage.interpreter)
        findings += alike(known, book.languages, models.embedders.understanding(book.languages))
        for flow in known.values():
            for one in rehearsals(flow):
                progress(f"{flow.name} · {one.language} · {one.name}")
                if problem := await rehearse(one, stage, Conditions()):
                    page = Path(flow.page.file)
                    findings.append(f"{page}:{one.line}: {one.language}, {one.name}: {problem}")
    return findings


async def unheard(known: Mapping[str, Flow], languages: Sequence[str], interpreter: Interpreter) -> list[str]:
    """The flows that none of their own examples in a language begins, with what is heard instead."""
    findings = []
    for flow in known.values():
        for language in languages:
            texts = flow.examples.get(language, ())
            heard = [await _heard(text, languages, interpreter) for text in texts]
            if texts and not any(begins(flow, commands) for commands in heard):
                problem = (
                    f"no example in {language} reaches {flow.name}. Add others, or tell the flows apart."
                )
                shown = map(_exchange, texts, heard)
                at = f"{flow.page.file}:{flow.page.line(('examples', language))}"
                findings.append("\n    ".join([f"{at}: {problem}", *shown]))
    return findings


async def _heard(text: str, languages: Sequence[str], interpreter: Interpreter) -> tuple[Command, ...]:
    utterance = Utterance(text=text, now=utc_now(), languages=tuple(languages))
    return (await interpreter.interpret(utterance)).commands


def begins(flow: Flow, commands: Sequence[Command]) -> bool:
    """Whether the flow is begun; one that only hands over is what a wish for a person comes to."""
    hands_over = isinstance(flow.steps[0], ToPerson)
    return any(
        (isinstance(command, StartFlow) and command.flow == flow.name)
        or (isinstance(command, Handoff) and hands_over)
        for command in commands
    )


def _exchange(text: str, commands: Sequence[Command]) -> str:
    heard = (command.flow if isinstance(command, StartFlow) else command.type for command in commands)
    return f"customer: {text}\n    agent hears: {', '.join(heard) or 'nothing'}"
