"""Regression cases as pytest items: pytest -p evals.pytest_plugin --deskhand-cases PLAYBOOK/regressions."""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app import logs, models
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import read as settings
from domain.errors import DeskhandError
from evals.conversations.grading import Line
from evals.conversations.playing import Script
from evals.conversations.suite import NOW
from evals.regressions.page import Regression, read
from evals.regressions.playing import play
from playbooks import playbook as playbooks

OPTION = "--deskhand-cases"

Outcome = tuple[list[str], list[Line]]
"""Where a case went another way, and what was said."""

PLAYED = pytest.StashKey[dict[Path, Outcome]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The folder whose pages are cases."""
    parser.addoption(OPTION, type=Path, help="folder of regression cases, each one item")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "CaseFile | None":
    """Pages in the folder of cases."""
    cases: Path | None = parent.config.getoption(OPTION)
    is_case = cases is not None and file_path.suffix == ".yaml" and file_path.parent == cases.resolve()
    return CaseFile.from_parent(parent, path=file_path) if is_case else None


class CaseFile(pytest.File):
    """One page, one case."""

    def collect(self) -> Iterator["CaseItem"]:
        """The case in it."""
        yield CaseItem.from_parent(self, name=self.path.stem)


class CaseItem(pytest.Item):
    """One conversation, which must go as the page says."""

    def runtest(self) -> None:
        """Play it; all cases of the session are played with one set of models, when the first one is run."""
        if PLAYED not in self.config.stash:
            files = [item.path for item in self.session.items if isinstance(item, CaseItem)]
            self.config.stash[PLAYED] = asyncio.run(_played({file: read(file) for file in files}))
        differences, lines = self.config.stash[PLAYED][self.path]
        if differences:
            raise DifferentError(differences, lines)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Where it went another way, and the transcript."""
        error = excinfo.value
        return str(error) if isinstance(error, DifferentError | DeskhandError) else str(excinfo.getrepr())

    def reportinfo(self) -> tuple[Path, int, str]:
        """The page."""
        return self.path, 0, f"conversation {self.name}"


class DifferentError(Exception):
    """A conversation went another way than its page says."""

    def __init__(self, differences: list[str], lines: list[Line]) -> None:
        said = (f"{line.author:9}{line.text}" for line in lines)
        super().__init__("\n".join([*differences, "", *said]))


async def _played(cases: Mapping[Path, Regression]) -> dict[Path, Outcome]:
    logs.configure("error")
    given = settings()
    book = playbooks.load(folder(given.playbook))
    found: dict[Path, Outcome] = {}
    async with Stage.built(book, models.load(given), lambda: NOW) as stage:
        for file, case in cases.items():
            script = Script()
            found[file] = (await play(case, stage, script), script.lines)
    return found
