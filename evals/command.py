"""`deskhand eval`: runs suites, holds them against their baselines, and writes one report of them all."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app import logs
from app.settings import Settings, langsmith_key
from domain.errors import DeskhandError
<<<<<<< HEAD
from evals import baseline, overview
from evals.experiment import laboratory
from evals.scores import Report
from evals.suite import Options
from evals.suites import suites
=======
from evals.conversations import pages, report, suite
from evals.conversations.case import Case
from evals.conversations.figures import Result
from evals.conversations.playing import Played
from evals.grounding import suite as grounding
from evals.media.figures import Figure
from evals.tau2_retail import data as tau2_data
from evals.tau2_retail import suite as tau2_suite
from playbooks.playbook import load
>>>>>>> e25de67 (Measure the fact guard on planted errors in six languages)


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
    )
    passed = True
    for name in names:
<<<<<<< HEAD
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
=======
        if name == "media":
            passed = _media(settings, only, languages, data, as_json=as_json) and passed
            continue
        if name == grounding.NAME:
            passed = _shown(*grounding.run(settings, only, languages), as_json=as_json) and passed
            continue
        result = _result(settings, name, only, languages, runs, data)
        page = report.write(result, settings.data_dir / "evals")
        shown = json.dumps(report.as_json(result), ensure_ascii=False) if as_json else report.as_text(result)
        sys.stdout.write(f"{shown}\n")
        sys.stderr.write(f"report: {page}\n")
        passed = passed and result.passes
    return passed


def _media(
    settings: Settings, only: Sequence[str], languages: Sequence[str], data: Path | None, *, as_json: bool
) -> bool:
    """Read rendered papers and hostile files, listen to voices, print the figures; whether all pass."""
    from evals.media import suite as media  # pictures and their libraries, which no conversation needs

    return _shown(*media.run(only, languages, settings, data), as_json=as_json)


def _shown(figures: Sequence[Figure], text: str, *, as_json: bool) -> bool:
    """Print the figures; whether all pass."""
    sys.stdout.write(json.dumps([asdict(one) for one in figures]) if as_json else text)
    sys.stdout.write("\n")
    return all(one.passes for one in figures)


def _result(
    settings: Settings,
    name: str,
    only: Sequence[str],
    languages: Sequence[str],
    runs: int,
    data: Path | None,
) -> Result:
    if name == tau2_suite.NAME:
        return tau2_suite.run(tau2_data.read(data), only, settings, runs, _progress)
    return suite.run(_chosen(settings, name, only, languages), name, settings, runs, _progress)


def _chosen(settings: Settings, name: str, only: Sequence[str], languages: Sequence[str]) -> list[Case]:
    where = SUITES / name
    if not (where / pages.EVERYBODY).exists():
        raise DeskhandError(f"there is no suite {name}")
    spoken = load(folder(settings.playbook)).languages
    if unknown := set(languages) - set(spoken):
        raise DeskhandError(f"the playbook does not speak {', '.join(sorted(unknown))}")
    found = pages.cases(where, languages or spoken)
    if unknown := set(only) - {case.category for case in found}:
        raise DeskhandError(f"{name} has no category {', '.join(sorted(unknown))}")
    return [case for case in found if not only or case.category in only]


def _progress(played: Played) -> None:
    if not played.right:
        problems = "; ".join(
            f"{problem.kind}: {problem.what} {problem.detail}".rstrip() for problem in played.problems
        )
        sys.stderr.write(f"{played.case.id} · {played.style}: {problems}\n")
>>>>>>> e25de67 (Measure the fact guard on planted errors in six languages)
