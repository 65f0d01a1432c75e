"""Whether a person comes whenever one must, as a suite of `deskhand eval`."""

import sys
import time
from dataclasses import asdict

from app.settings import Settings
from evals.escalation import suite
from evals.escalation.suite import NAME, PRECISION, Verdict
from evals.scores import Miss, Report, Score
from evals.suite import Options


def run(settings: Settings, options: Options) -> Report:
    """Play the labelled conversations, or the labels that the options name."""
    began = time.perf_counter()
    misses: list[Miss] = []

    def tell(verdict: Verdict) -> None:
        if not verdict.is_right:
            reasons = ", ".join(verdict.reasons) or "nobody"
            misses.append(
                Miss(name=f"{verdict.of.id} ({verdict.of.must or 'never'})", what=f"fetched {reasons}")
            )
            sys.stderr.write(f"{misses[-1].name}: {misses[-1].what}\n")

    figures, text = suite.run(settings, options.only, options.languages, tell)
    floors = {"recall": 1.0, "precision": PRECISION, "honoured": 1.0, "right_reason": None}
    return Report(
        suite=NAME,
        scores=[
            Score(
                name=name.replace("_", " "),
                value=getattr(figures, name),
                of=figures.conversations,
                floor=floor,
            )
            for name, floor in floors.items()
        ],
        seconds=time.perf_counter() - began,
        text=text,
        data=asdict(figures),
        misses=misses,
        whole=options.is_whole,
    )
