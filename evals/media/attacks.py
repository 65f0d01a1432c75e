"""Hostile files before the reader: none may break it, hold it up, or make its child grow."""

import asyncio
import resource
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter

from ai.sight.limits import MEMORY
from ai.sight.sight import Sight
from ai.sight.sniff import sniff
from domain.media import File, Reading
from evals.media.figures import Figure
from evals.media.hostile import Hostile, files

PART = "hostile"
LONGEST_S = 20.0
MB = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Survived:
    """A hostile file and what became of it; `error` is what escaped, if anything did."""

    file: Hostile
    reading: Reading | None
    seconds: float
    error: str | None


def run(count: int = 200, seed: int = 1) -> tuple[list[Figure], list[Survived]]:
    """Have so many files read, two at once."""
    survived = asyncio.run(_run(files(count, seed)))
    return list(_figures(survived)), survived


async def _run(hostile: Sequence[Hostile]) -> list[Survived]:
    sight = Sight(at_once=2, patience=timedelta(seconds=LONGEST_S - 1))
    room = asyncio.Semaphore(2)

    async def one(file: Hostile) -> Survived:
        async with room:
            return await _survive(sight, file)

    return await asyncio.gather(*(one(file) for file in hostile))


async def _survive(sight: Sight, file: Hostile) -> Survived:
    began, reading, error = perf_counter(), None, None
    found = sniff(file.data)
    try:
        if found and found[0] in ("image", "document"):
            reading = await sight.read(File(data=file.data, kind=found[0], mime_type=found[1]), None)
    except Exception as escaped:  # noqa: BLE001 - whatever escapes is what is counted here
        error = type(escaped).__name__
    return Survived(file=file, reading=reading, seconds=perf_counter() - began, error=error)


def _figures(survived: Sequence[Survived]) -> Iterator[Figure]:
    crashes = sum(one.error is not None for one in survived)
    hangs = sum(one.seconds > LONGEST_S for one in survived)
    grown = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Figure(
        part=PART, what=f"crashes of {len(survived)} files", value=crashes, unit="", goal=0, most=True
    )
    yield Figure(part=PART, what="held up over 20 s", value=hangs, unit="", goal=0, most=True)
    yield Figure(part=PART, what="largest child", value=round(grown), unit="MB", goal=MEMORY / MB, most=True)
    slowest = max(one.seconds for one in survived)
    yield Figure(part=PART, what="slowest", value=round(slowest, 1), unit="s")
    for word in ("too-big", "broken", "slow"):
        found = sum(one.reading is not None and one.reading.problem == word for one in survived)
        yield Figure(part=PART, what=f"called {word}", value=found, unit="")
