"""`deskhand eval regressions`: conversations of the playbook's that must keep going as they went, and lessons
that people approved."""

import asyncio
import time
from collections.abc import Mapping, Sequence

from app import models
from app.playbook_folders import folder
from app.regressions import regressions
from app.rehearsing import Stage
from app.settings import Settings
from domain.json import JsonDict
from evals.conversations.suite import AT_ONCE, NOW
from evals.experiment import Item
from evals.regressions.page import FOLDER, Regression, files, read
from evals.regressions.playing import play
from evals.scores import Miss, Report, Score
from evals.suite import Options
from playbooks import playbook as playbooks
from playbooks.playbook import Playbook
from store.lessons import Lesson

NAME = "regressions"


def run(settings: Settings, options: Options) -> Report:
    """Play the playbook's cases, all or those named; with all of them what people taught, too.

    Raises:
        DeskhandError: there is no such case, or a page is broken.
    """
    began = time.perf_counter()
    book = playbooks.load(folder(settings.playbook))
    known = {file.stem: file for file in files(book.folder)}
    options.check(NAME, tuple(known), book.languages)
    cases = {name: read(known[name]) for name in options.only or known}
    chosen = {
        name: one for name, one in cases.items() if not options.languages or one.language in options.languages
    }
    misses = asyncio.run(_played(book, chosen, settings, options)) if chosen else []
    scores = [_right(chosen, misses)] if chosen else []
    taught, fallen = regressions(settings) if options.is_whole else (0, [])
    scores, misses = [*scores, *held(taught, fallen)], [*misses, *map(_fallen, fallen)]
    there = (
        f"{len(chosen)} conversations in {book.folder / FOLDER}"
        if chosen
        else "no conversation was added yet"
    )
    return Report(
        suite=NAME,
        scores=scores,
        seconds=time.perf_counter() - began,
        text="\n".join(
            [
                *(f"{one.name}: {one.what}" for one in misses),
                f"{there}, {taught} lessons approved; {len(misses)} went another way",
            ]
        ),
        data={"cases": len(chosen), "misses": {one.name: one.what for one in misses}},
        misses=misses,
        whole=options.is_whole,
        notes=[there],
    )


def _right(chosen: Mapping[str, Regression], misses: list[Miss]) -> Score:
    return Score(name="as before", value=1 - len(misses) / len(chosen), of=len(chosen), floor=1.0)


def held(taught: int, fallen: Sequence[Lesson]) -> list[Score]:
    """How many of the approved lessons still get their answer or their flow; nothing where there are none."""
    share = 1 - len(fallen) / max(taught, 1)
    return [Score(name="lessons as approved", value=share, of=taught, floor=1.0)] if taught else []


def _fallen(lesson: Lesson) -> Miss:
    return Miss(name=f"lesson {lesson.id}", what=f"“{lesson.question}” no longer gets what was approved")


async def _played(
    book: Playbook, cases: Mapping[str, Regression], settings: Settings, options: Options
) -> list[Miss]:
    misses: list[Miss] = []
    async with Stage.built(book, models.load(settings), lambda: NOW) as stage:

        async def answer(item: Item) -> JsonDict:
            differences = await play(cases[item.id], stage)
            if differences:
                misses.append(Miss(name=item.id, what="; ".join(differences)))
            return {"differences": differences}

        items = [
            Item(id=name, inputs=one.model_dump(), wanted={"differences": []}) for name, one in cases.items()
        ]
        await options.laboratory.run(NAME, items, answer, _graded, AT_ONCE)
    return misses


def _graded(_item: Item, outputs: JsonDict) -> dict[str, float]:
    return {"as before": float(not outputs["differences"])}
