"""Papers, hostile files and voice notes as a suite of `deskhand eval`."""

import time
from dataclasses import asdict

from app.settings import Settings
from evals.media import suite
from evals.media.figures import Figure
from evals.scores import Report, Score
from evals.suite import Options


def run(settings: Settings, options: Options) -> Report:
    """Measure the parts named.

    Raises:
        DeskhandError: there is no such part or language.
    """
    began = time.perf_counter()
    figures, text = suite.run(options.only, options.languages, settings, options.data)
    return Report(
        suite="media",
        scores=[_score(one) for one in figures],
        seconds=time.perf_counter() - began,
        text=text,
        data={"figures": [asdict(one) for one in figures]},
        whole=options.is_whole,
    )


def _score(one: Figure) -> Score:
    """The figure; what it is over stands in its name, so the baseline takes it as it is."""
    return Score(
        name=f"{one.part}: {one.what}",
        value=one.value,
        unit=one.unit,
        better="lower" if one.most else "higher",
        floor=one.goal,
        compared=False,
    )
