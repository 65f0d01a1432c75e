"""Plays all cases of a suite against the real agent, several at once over one set of models."""

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime

from app import models
from app.agent import flows
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from domain.json import JsonDict
from evals.conversations.case import Case
from evals.conversations.figures import Result
from evals.conversations.playing import Agent, Played, play
from evals.conversations.retelling import Retold, Teller
from evals.experiment import Item, Laboratory, Local
from playbooks import playbook as playbooks

AT_ONCE = 3
"""Conversations under way at a time: one thinks while others write to their worlds."""

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
"""When every conversation happens: a Tuesday morning in Paris, so that no run depends on its day."""

Progress = Callable[[Played], None]


def run(
    suite: Sequence[Case],
    name: str,
    settings: Settings,
    runs: int,
    progress: Progress,
    laboratory: Laboratory | None = None,
    *,
    retold: bool = False,
) -> Result:
    """Play every case `runs` times, in the styles of perturbation.STYLES, on this machine unless elsewhere;
    `retold` in the words of the settings' chat model.

    Raises:
        UnsafePlaybook: the playbook does not have a playbook's shape.
    """
    return asyncio.run(_run(suite, name, settings, runs, progress, laboratory or Local(), retold))


async def _run(
    suite: Sequence[Case],
    name: str,
    settings: Settings,
    runs: int,
    progress: Progress,
    laboratory: Laboratory,
    retold: bool,
) -> Result:
    book = playbooks.load(folder(settings.playbook))
    known = flows(book).keys()
    loaded = models.load(settings)
    async with Stage.built(book, loaded, lambda: NOW) as stage:
        with suppress(OSError):  # the next start is spared the work, if there is anywhere to keep it
            loaded.embedders.save(models.vectors(settings))
        began = time.perf_counter()
        teller = Retold(loaded.chat) if retold and loaded.chat else None
        played = await play_all(there(suite, known), stage, runs, progress, laboratory, name, teller)
    return Result(
        suite=name,
        runs=runs,
        played=played,
        missing=[case for case in suite if not case.flows <= known],
        seconds=time.perf_counter() - began,
    )


def there(suite: Sequence[Case], known: Collection[str]) -> list[Case]:
    """The cases whose flows exist."""
    return [case for case in suite if case.flows <= set(known)]


async def play_all(
    suite: Sequence[Case],
    agent: Agent,
    runs: int,
    progress: Progress,
    laboratory: Laboratory | None = None,
    name: str = "conversations",
    teller: Teller | None = None,
) -> list[Played]:
    """Every case in every style, in the order of the cases."""
    planned = {f"{case.id} · {number}": (case, number) for case in suite for number in range(runs)}
    played: dict[str, Played] = {}

    async def answer(item: Item) -> JsonDict:
        case, number = planned[item.id]
        played[item.id] = one = await play(case, number, agent, teller=teller)
        progress(one)
        return {
            "problems": [asdict(problem) for problem in one.problems],
            "transcript": [asdict(line) for line in one.lines],
        }

    items = [_item(name, case, number) for name, (case, number) in planned.items()]
    await (laboratory or Local()).run(name, items, answer, _graded, AT_ONCE)
    return [played[name] for name in planned]


def _item(id_: str, case: Case, number: int) -> Item:
    said = [wording[0] for wording in case.requests]
    wanted: JsonDict = {
        "ends": sorted(case.outcome.ends),
        "changes": [asdict(change) for change in case.outcome.changes],
        "person": sorted(case.outcome.person),
    }
    return Item(id=id_, inputs={"says": said, "language": case.language, "run": number}, wanted=wanted)


def _graded(item: Item, outputs: JsonDict) -> dict[str, float]:
    kinds = {problem["kind"] for problem in outputs["problems"]}
    return {
        "right": float(not kinds),
        "no wrong effect": float("wrong effect" not in kinds),
        "no disclosure": float("disclosure" not in kinds),
    }
