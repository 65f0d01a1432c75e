"""The suites of conversations that are folders of pages: tier1, and regressions from real conversations."""

import sys
from pathlib import Path

from app.playbook_folders import folder
from app.settings import Settings
from domain.errors import DeskhandError
from evals.conversations import pages, suite
from evals.conversations.case import Case
from evals.conversations.playing import Played
from evals.conversations.reported import reported
from evals.scores import Report
from evals.suite import Options
from playbooks.playbook import load

TIER1 = Path(__file__).parents[1] / "tier1"


def run(settings: Settings, options: Options) -> Report:
    """Play every chosen case in so many styles.

    Raises:
        DeskhandError: there is no such category or language, a page is broken, or there is no chat model to
            put the customers' words.
    """
    if options.retold and settings.model is None:
        raise DeskhandError("customers speak in a chat model's words only where DESKHAND_MODEL names one")
    chosen = cases(TIER1, settings, options)
    result = suite.run(
        chosen, TIER1.name, settings, options.runs, told, options.laboratory, retold=options.retold
    )
    return reported(result, options)


def cases(where: Path, settings: Settings, options: Options) -> list[Case]:
    """The cases of a folder of pages that the options name.

    Raises:
        DeskhandError: there is no such category or language, or a page is broken.
    """
    spoken = load(folder(settings.playbook)).languages
    if unknown := set(options.languages) - set(spoken):
        raise DeskhandError(f"the playbook does not speak {', '.join(sorted(unknown))}")
    found = pages.cases(where, options.languages or spoken)
    if unknown := set(options.only) - {case.category for case in found}:
        raise DeskhandError(f"{where.name} has no category {', '.join(sorted(unknown))}")
    return [case for case in found if not options.only or case.category in options.only]


def told(played: Played) -> None:
    """Say what went wrong, as it does."""
    if not played.right:
        problems = "; ".join(
            f"{problem.kind}: {problem.what} {problem.detail}".rstrip() for problem in played.problems
        )
        sys.stderr.write(f"{played.case.id} · {played.style}: {problems}\n")
