"""Plays all cases of a suite against the real agent, several at once over one set of models."""

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from app import models
from app.agent import flows
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from evals.conversations.case import Case
from evals.conversations.figures import Result
from evals.conversations.playing import Agent, Played, play
from playbooks import playbook as playbooks

AT_ONCE = 3
"""Conversations under way at a time: one thinks while others write to their worlds."""

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
"""When every conversation happens: a Tuesday morning in Paris, so that no run depends on its day."""

Progress = Callable[[Played], None]


def run(suite: Sequence[Case], name: str, settings: Settings, runs: int, progress: Progress) -> Result:
    """Play every case `runs` times, in the styles of perturbation.STYLES.

    Raises:
        UnsafePlaybook: the playbook does not have a playbook's shape.
    """
    return asyncio.run(_run(suite, name, settings, runs, progress))


async def _run(suite: Sequence[Case], name: str, settings: Settings, runs: int, progress: Progress) -> Result:
    book = playbooks.load(folder(settings.playbook))
    known = flows(book).keys()
    loaded = models.load(settings)
    async with Stage.built(book, loaded, lambda: NOW) as stage:
        with suppress(OSError):  # the next start is spared the work, if there is anywhere to keep it
            loaded.embedders.save(models.vectors(settings))
        began = time.perf_counter()
        played = await play_all(there(suite, known), stage, runs, progress)
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


async def play_all(suite: Sequence[Case], agent: Agent, runs: int, progress: Progress) -> list[Played]:
    """Every case in every style, in the order of the cases."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(case: Case, run: int) -> Played:
        async with room:
            played = await play(case, run, agent)
        progress(played)
        return played

    return await asyncio.gather(*(one(case, number) for case in suite for number in range(runs)))
