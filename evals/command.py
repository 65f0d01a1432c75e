"""`deskhand eval`: runs suites, holds them against their baselines, and writes one report of them all."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app import logs
from app.settings import Settings, langsmith_key
from domain.errors import DeskhandError
from evals import baseline, overview
from evals.experiment import laboratory
from evals.scores import Report
from evals.suite import Options
from evals.suites import suites


def listed() -> str:
    """The suites, a line each."""
    return "\n".join(f"{one.name:<15}{one.about}" for one in suites().values())


def add(settings: Settings, who: Sequence[str]) -> Iterator[str]:
    """Keep real conversations as regression cases of the playbook; says what came of each.

    Raises:
        DeskhandError: none is named, there is no such one, or it was added already.
    """
    from evals.regressions.adding import add as keep  # loads models

    if not who:
        raise DeskhandError("name the conversation: an id, a phone number or a user id")
    for one in who:
        file, differences = keep(settings, one)
        yield f"added {file}: read it before you keep it, names in free text are not found"
        yield from (f"  in the demo world {line}" for line in differences)


def run(
    settings: Settings,
    names: Sequence[str],
    *,
    only: Sequence[str],
    languages: Sequence[str],
    runs: int,
    as_json: bool,
    data: Path | None = None,
    accept: bool = False,
    retold: bool = False,
) -> bool:
    """Run the suites, print their figures, write reports under the data directory; whether all pass.

    A suite passes when its floors hold and nothing is worse than its baseline beyond noise. `accept` makes
    this run the baseline. `data` is a folder of data that is somebody else's, or of people's recordings.

    Raises:
        DeskhandError: there is no such suite, category or language, or a page is broken.
    """
    logs.configure("error")
    known = suites()
    if unknown := [name for name in names if name not in known]:
        raise DeskhandError(f"there is no suite {unknown[0]}; there are {', '.join(known)}")
    reports = settings.data_dir / "evals"
    options = Options(
        only=only,
        languages=languages,
        runs=runs,
        data=data,
        reports=reports,
        laboratory=laboratory(langsmith_key()),
        retold=retold,
    )
    passed = True
    for name in names:
        report = known[name].run(settings, options)
        passed = _told(report, reports, as_json=as_json, accept=accept) and passed
    sys.stderr.write(f"report: {overview.write(reports, suites())}\n")
    return passed


def _told(report: Report, reports: Path, *, as_json: bool, accept: bool) -> bool:
    """Print and keep a report; whether it passes."""
    now = datetime.now(UTC)
    worse = baseline.read(report.suite).regressions(report.scores) if report.whole else []
    if report.whole:
        baseline.remember(report, now, reports)
    overview.keep(report, worse, now, reports)
    if accept and report.whole:
        sys.stderr.write(f"accepted: {baseline.accept(report, now)}\n")
    shown = json.dumps(report.data, ensure_ascii=False) if as_json else report.text
    sys.stdout.write(f"{shown}\n")
    for line in worse:
        sys.stderr.write(f"worse than accepted: {report.suite}: {line}\n")
    return report.passes and (accept or not worse)
