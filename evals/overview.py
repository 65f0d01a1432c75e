"""One page over all suites: their figures, how these changed, and what went wrong."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from domain.json import JsonDict
from evals import baseline
from evals.baseline import Entry
from evals.scores import Report, Score
from evals.suite import Suite

PAGE = "report.html"
KEPT = "scores"
"""Folder of each suite's newest figures as JSON."""

SHOWN = 8
"""Earlier runs shown beside a figure."""

MISSES = 200
"""Of one suite that are listed."""


def keep(report: Report, worse: Sequence[str], at: datetime, folder: Path) -> None:
    """Write a suite's newest figures as JSON, for programs and for the page."""
    kept = folder / KEPT
    kept.mkdir(parents=True, exist_ok=True)
    data: JsonDict = {
        "suite": report.suite,
        "at": at.isoformat(timespec="minutes"),
        "passes": report.passes and not worse,
        "whole": report.whole,
        "seconds": round(report.seconds, 1),
        "scores": [_score(one) for one in report.scores],
        "worse": list(worse),
        "notes": list(report.notes),
        "misses": [asdict(one) for one in report.misses],
        "page": report.page.name if report.page else None,
        "curve": [asdict(point) for point in report.curve],
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (kept / f"{report.suite}.json").write_text(f"{text}\n", encoding="utf-8")


def write(folder: Path, suites: Mapping[str, Suite]) -> Path:
    """Write the page over every suite that ever ran there; its path."""
    earlier = baseline.history(folder)
    found = [
        _section(json.loads(file.read_text("utf-8")), suite, earlier)
        for suite in suites.values()
        if (file := folder / KEPT / f"{suite.name}.json").exists()
    ]
    pages = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / PAGE
    page.write_text(
        pages.get_template("overview.html.j2").render(suites=found, misses=MISSES), encoding="utf-8"
    )
    return page


def _score(one: Score) -> JsonDict:
    low, high = one.interval
    standing = {"passes": one.passes, "reaches_goal": one.reaches_goal, "low": low, "high": high}
    return {**asdict(one), **standing, "shown": str(one)}


def _section(data: JsonDict, suite: Suite, earlier: Sequence[Entry]) -> JsonDict:
    """What the page shows of a suite: its figures with the accepted one and those of earlier runs."""
    accepted = baseline.read(suite.name).values
    runs = [one for one in earlier if one.suite == suite.name][-SHOWN:]
    rows = [
        {
            **score,
            "accepted": accepted.get(score["name"]),
            "history": [one.values.get(score["name"]) for one in runs],
        }
        for score in data["scores"]
    ]
    return {**data, "about": suite.about, "scores": rows, "runs": [one.at for one in runs]}
