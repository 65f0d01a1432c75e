"""Field accuracy on rendered papers, codes read, and failing pictures flagged."""

import asyncio
import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from time import perf_counter

from ai.sight.sight import Sight
from domain.media import File, Reading
from evals.media.distorting import FAILING, MODERATE
from evals.media.figures import Figure, share
from evals.media.rendering import Paper, papers

FLAGS = ("blurred", "dark", "unreadable")
PART = "documents"


@dataclass(frozen=True, kw_only=True, slots=True)
class Shot:
    """A paper as it was photographed."""

    paper: Paper
    how: str
    data: bytes
    failing: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """A shot with its reading."""

    shot: Shot
    reading: Reading
    seconds: float

    @property
    def wrong(self) -> dict[str, str]:
        """The fields that were not read as they are, with what was read."""
        found = {field.name: field.value for field in self.reading.fields}
        wanted = self.shot.paper.fields
        return {name: found.get(name, "") for name, value in wanted.items() if found.get(name) != value}


def run(languages: Sequence[str], seed: int = 1) -> tuple[list[Figure], list[Seen]]:
    """Read all shots, one after the other."""
    return asyncio.run(_run(list(shots(languages, seed))))


def shots(languages: Sequence[str], seed: int) -> Iterator[Shot]:
    """Each paper clean, in two moderate ways, and in one that nobody could read."""
    for language in languages:
        for number, paper in enumerate(papers(language, seed)):
            rng = random.Random(f"{seed}:{language}:{paper.kind}")
            yield _shot(paper, "clean", rng, failing=False)
            for at in (0, 3):
                names = [*MODERATE]
                yield _shot(paper, names[(number + at + len(language)) % len(names)], rng, failing=False)
            yield _shot(paper, [*FAILING][number % len(FAILING)], rng, failing=True)


def _shot(paper: Paper, how: str, rng: random.Random, *, failing: bool) -> Shot:
    distort = {**MODERATE, **FAILING}.get(how)
    image = distort(paper.image, rng) if distort else paper.image
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return Shot(paper=paper, how=how, data=out.getvalue(), failing=failing)


async def _run(taken: Sequence[Shot]) -> tuple[list[Figure], list[Seen]]:
    sight = Sight(at_once=1, patience=timedelta(seconds=120))
    seen: list[Seen] = []
    for shot in taken:
        began = perf_counter()
        reading = await sight.read(File(data=shot.data, kind="image", mime_type="image/jpeg"), None)
        seen.append(Seen(shot=shot, reading=reading, seconds=perf_counter() - began))
    return list(_figures(seen)), seen


def _figures(seen: Sequence[Seen]) -> Iterator[Figure]:
    good = [one for one in seen if not one.shot.failing]
    failing = [one for one in seen if one.shot.failing]
    right = [name not in one.wrong for one in good for name in one.shot.paper.fields]
    yield share(PART, "fields right, clean and moderately distorted", right, 94)
    for how in ("clean", *MODERATE):
        hits = [
            name not in one.wrong for one in good if one.shot.how == how for name in one.shot.paper.fields
        ]
        yield share(PART, f"  {how}", hits, None)
    yield share(PART, "failing pictures flagged", [_is_flagged(one) for one in failing], 95)
    yield share(PART, "false flags", [_is_flagged(one) for one in good], 3, most=True)
    codes = [
        any(code.text == one.shot.paper.code for code in one.reading.codes)
        for one in good
        if one.shot.paper.code
    ]
    yield share(PART, "barcodes and QR codes read", codes, 90)
    false = [bool(one.reading.codes) for one in seen if one.shot.paper.code is None]
    yield share(PART, "codes where there are none", false, 0, most=True)
    yield Figure(
        part=PART,
        what="a picture, median",
        value=round(median(one.seconds for one in seen), 2),
        unit="s",
    )


def _is_flagged(one: Seen) -> bool:
    return one.reading.problem in FLAGS
