"""What a suite is: a name, a line about it, and a way to run it."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from app.settings import Settings
from domain.errors import DeskhandError
from evals.experiment import Laboratory
from evals.scores import Report


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """What of a suite is wanted: `only` categories or parts, `languages`, `runs` in so many styles, and
    `data`, a folder of data that is not ours. `reports` is where pages go; `laboratory` runs its cases;
    `retold`: customers speak in the words of a chat model."""

    only: Sequence[str]
    languages: Sequence[str]
    runs: int
    data: Path | None
    reports: Path
    laboratory: Laboratory
    retold: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return not self.only and not self.languages

    def check(self, suite: str, parts: Sequence[str], languages: Sequence[str]) -> None:
        """Refuse what the suite does not have.

        Raises:
            DeskhandError: a part or language is unknown; names it.
        """
        if unknown := set(self.languages) - set(languages):
            raise DeskhandError(f"{suite} does not speak {', '.join(sorted(unknown))}")
        if unknown := set(self.only) - set(parts):
            raise DeskhandError(f"{suite} has no {', '.join(sorted(unknown))}; there are {', '.join(parts)}")


class Run(Protocol):
    """Runs a suite, or the part of it that the options name. Raises DeskhandError for what there is not."""

    def __call__(self, settings: Settings, options: Options) -> Report: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Suite:
    """One suite of `deskhand eval`; `module` has its `run`, and is imported when it runs."""

    name: str
    about: str
    module: str

    def run(self, settings: Settings, options: Options) -> Report:
        """Run it. Raises DeskhandError for what there is not."""
        run: Run = import_module(self.module).run
        return run(settings, options)
