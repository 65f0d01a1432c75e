"""`deskhand eval`: plays suites of conversations and writes their reports."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app import logs
from app.playbook_folders import folder
from app.settings import Settings
from domain.errors import DeskhandError
from evals.conversations import pages, report, suite
from evals.conversations.case import Case
from evals.conversations.figures import Result
from evals.conversations.playing import Played
from evals.escalation import suite as escalation
from evals.tau2_retail import data as tau2_data
from evals.tau2_retail import suite as tau2_suite
from playbooks.playbook import load

SUITES = Path(__file__).parent
"""A suite is a folder of pages beside this module."""


def run(
    settings: Settings,
    names: Sequence[str],
    *,
    only: Sequence[str],
    languages: Sequence[str],
    runs: int,
    as_json: bool,
    data: Path | None = None,
) -> bool:
    """Play the suites, print their figures, write reports under the data directory; whether all pass.

    `data` is the folder of a suite whose tasks are somebody else's, or of people's recordings.

    Raises:
        DeskhandError: there is no such suite, category or language, or a page is broken.
    """
    logs.configure("error")
    passed = True
    for name in names:
        if name == "media":
            passed = _media(settings, only, languages, data, as_json=as_json) and passed
            continue
        if name == escalation.NAME:
            passed = _escalation(settings, only, languages, as_json=as_json) and passed
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

    figures, text = media.run(only, languages, settings, data)
    sys.stdout.write(json.dumps([asdict(one) for one in figures]) if as_json else text)
    sys.stdout.write("\n")
    return all(one.passes for one in figures)


def _escalation(settings: Settings, only: Sequence[str], languages: Sequence[str], *, as_json: bool) -> bool:
    """Play the labelled conversations and print their figures; whether a person came wherever one must."""

    def tell(verdict: escalation.Verdict) -> None:
        if not verdict.is_right:
            reasons = ", ".join(verdict.reasons) or "nobody"
            sys.stderr.write(f"{verdict.of.id} ({verdict.of.must or 'never'}): fetched {reasons}\n")

    figures, text = escalation.run(settings, only, languages, tell)
    sys.stdout.write(json.dumps(asdict(figures)) if as_json else text)
    sys.stdout.write("\n")
    return figures.passes


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
