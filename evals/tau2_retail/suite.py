"""Plays all development tasks against the real agent with the retailer's playbook, without a chat model."""

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from app import models
from app.agent import flows
from app.rehearsing import Stage
from app.settings import Settings
from domain.errors import DeskhandError
from evals.conversations.figures import Result
from evals.conversations.playing import Played
from evals.conversations.suite import AT_ONCE, NOW, Progress
from evals.tau2_retail.data import Benchmark
from evals.tau2_retail.grading import untold
from evals.tau2_retail.playing import Agent, case, play
from evals.tau2_retail.replay import is_possible
from evals.tau2_retail.tasks import Task
from playbooks import playbook as playbooks

NAME = "tau2_retail"
PLAYBOOK = Path(__file__).parent / "playbook"
FLOOR = 0.7
"""The share of tasks that must end in the right database; of wrong writes there may be none."""


def run(
    benchmark: Benchmark, only: Collection[str], settings: Settings, runs: int, progress: Progress
) -> Result:
    """Play the tasks whose category or id is among `only` (all, if none), in `runs` styles.

    Raises:
        DeskhandError: there is no such task.
    """
    chosen = _chosen(benchmark.tasks, only)
    return asyncio.run(_run(benchmark, chosen, settings, runs, progress))


def _chosen(tasks: Sequence[Task], only: Collection[str]) -> list[Task]:
    names = {name for task in tasks for name in (task.id, case(task).category)}
    if unknown := set(only) - names:
        raise DeskhandError(f"{NAME} has no category or task {', '.join(sorted(unknown))}")
    return [task for task in tasks if not only or {task.id, case(task).category} & set(only)]


async def _run(
    benchmark: Benchmark, tasks: Sequence[Task], settings: Settings, runs: int, progress: Progress
) -> Result:
    book = playbooks.load(PLAYBOOK)
    known = flows(book).keys()
    there = [task for task in tasks if _is_expressible(task, benchmark, known)]
    began = time.perf_counter()
    async with Stage.built(book, models.load(settings), lambda: NOW) as stage:
        played = await play_all(benchmark, there, stage, runs, progress)
    return Result(
        suite=NAME,
        runs=runs,
        played=played,
        missing=[case(task) for task in tasks if not case(task).flows <= known],
        seconds=time.perf_counter() - began,
        floor=FLOOR,
        notes=notes(tasks, there, played),
    )


def _is_expressible(task: Task, benchmark: Benchmark, known: Collection[str]) -> bool:
    """Whether there are flows for the task's writes, and the policy allows them."""
    return case(task).flows <= set(known) and is_possible(benchmark.database, task.writes)


async def play_all(
    benchmark: Benchmark, tasks: Sequence[Task], agent: Agent, runs: int, progress: Callable[[Played], None]
) -> list[Played]:
    """Every task in every style, in their order."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(task: Task, number: int) -> Played:
        async with room:
            played = await play(task, number, benchmark.database, agent, lambda: NOW)
        progress(played)
        return played

    return await asyncio.gather(*(one(task, number) for task in tasks for number in range(runs)))


def notes(tasks: Sequence[Task], there: Sequence[Task], played: Sequence[Played]) -> list[str]:
    """What the flows can express, how many runs wrote something wrong, and what was said of what is asked."""
    wrong = sum(any(problem.kind == "wrong effect" for problem in one.problems) for one in played)
    by_id = {task.id: task for task in tasks}
    asked = [by_id[one.case.name] for one in played if by_id[one.case.name].told]
    told = sum(not untold(by_id[one.case.name], one.lines) for one in played if by_id[one.case.name].told)
    left = ", ".join(task.id for task in tasks if task not in there)
    return [
        f"the flows can express the writes of {len(there)} of {len(tasks)} tasks"
        + (f" (not played, nor counted: {left})" if left else ""),
        f"{wrong} of {len(played)} runs wrote something that is not in the right solution",
        f"told all that had to be told in {told} of {len(asked)} runs (not part of being right)",
    ]
