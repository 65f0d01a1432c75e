"""Suites that are measurements on data sets: their parts, and public data that may or may not be here."""

import gzip
import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evals.scores import Miss, Report, Score
from evals.suite import Options

DATA = Path(__file__).parents[1] / "../shared/data"
"""Where public data lies beside a checkout, unless `--data` says otherwise; it is not ours to ship."""

Row = dict[str, Any]
"""One line of a data set, as its README describes it."""

Found = Iterator[Score | Miss]
Part = Callable[[], Found]
"""Measures something. Raises FileNotFoundError where its data is not on this machine."""


def read_rows(file: Path) -> list[Row]:
    """All rows of a gzipped file of JSON lines, shuffled the same way every time, each with its `line`.

    Raises:
        FileNotFoundError: it is not on this machine.
    """
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        found: list[Row] = [json.loads(line) | {"line": number} for number, line in enumerate(lines)]
    random.Random(0).shuffle(found)
    return found


def share(
    name: str, hits: Sequence[bool] | NDArray[np.bool_], goal: float | None = None, **more: Any
) -> Score:
    """The share of hits."""
    return Score(name=name, value=float(np.mean(hits)), of=len(hits), goal=goal, **more)


def measured(suite: str, parts: Mapping[str, Part], options: Options) -> Report:
    """What the parts named come to; what needs data that is not there is left out, and said so."""
    began = time.perf_counter()
    found: list[Score | Miss] = []
    absent: list[str] = []
    for name in options.only or parts:
        try:
            found += parts[name]()
        except FileNotFoundError as error:
            folder = Path(error.filename).parent.name
            absent.append(f"{name}: left out, {folder} is not on this machine (--data)")
    scores = [one for one in found if isinstance(one, Score)]
    return Report(
        suite=suite,
        scores=scores,
        seconds=time.perf_counter() - began,
        text="\n".join([*map(_line, scores), *absent]),
        data={"scores": {one.name: one.value for one in scores}, "absent": list(absent)},
        misses=[one for one in found if isinstance(one, Miss)],
        whole=options.is_whole and not absent,
        notes=absent,
    )


def _line(one: Score) -> str:
    wanted = one.floor if one.floor is not None else one.goal
    shown = "" if wanted is None else f"{wanted:.1%}" if one.of else f"{wanted:g}"
    goal = f"  goal {'≥' if one.better == 'higher' else '≤'} {shown}" if shown else ""
    over = f" of {one.of}" if one.of else ""
    return f"{one.name:<40}{one!s:>9}{over:<10}{goal}"
