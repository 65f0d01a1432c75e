"""Committed figures that a run is held against, and the history of runs on this machine."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from domain.json import JsonDict
from evals.scores import Report, Score

BASELINES = Path(__file__).with_name("baselines")
"""One file a suite; `deskhand eval SUITE --accept` writes it."""

HISTORY = "history.jsonl"


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """The figures of one run, by name."""

    suite: str
    at: str
    values: Mapping[str, float]

    @classmethod
    def of(cls, report: Report, at: datetime) -> "Entry":
        """The figures of this report."""
        values = {one.name: round(one.value, 4) for one in report.scores}
        return cls(suite=report.suite, at=at.isoformat(timespec="minutes"), values=values)


@dataclass(frozen=True, kw_only=True, slots=True)
class Baseline:
    """The accepted runs of a suite, oldest first; the last one counts."""

    entries: tuple[Entry, ...]

    @property
    def values(self) -> Mapping[str, float]:
        """What a run is held against; nothing where none was accepted."""
        return self.entries[-1].values if self.entries else {}

    def regressions(self, scores: Sequence[Score]) -> list[str]:
        """Which figures are worse than accepted, beyond noise, in a line each."""
        return [
            f"{one.name}: {one}, accepted was {_shown(one, self.values[one.name])}"
            for one in scores
            if one.compared and one.name in self.values and one.against(self.values[one.name]) == "worse"
        ]


def read(suite: str, where: Path = BASELINES) -> Baseline:
    """The suite's baseline; an empty one where there is no file."""
    file = where / f"{suite}.json"
    rows = json.loads(file.read_text("utf-8")) if file.exists() else []
    return Baseline(entries=tuple(_entry({**row, "suite": suite}) for row in rows))


def accept(report: Report, at: datetime, where: Path = BASELINES) -> Path:
    """Make this run the one that later runs are held against; the earlier ones stay as history."""
    entries = [*read(report.suite, where).entries, Entry.of(report, at)]
    rows = [{"at": one.at, "values": dict(one.values)} for one in entries]
    where.mkdir(parents=True, exist_ok=True)
    file = where / f"{report.suite}.json"
    file.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def remember(report: Report, at: datetime, folder: Path) -> None:
    """Add a run to the history in a folder."""
    one = Entry.of(report, at)
    line = json.dumps({"suite": one.suite, "at": one.at, "values": dict(one.values)}, ensure_ascii=False)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / HISTORY).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def history(folder: Path) -> list[Entry]:
    """All runs remembered there, oldest first."""
    file = folder / HISTORY
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return [_entry(json.loads(line)) for line in lines]


def _entry(row: JsonDict) -> Entry:
    return Entry(suite=str(row["suite"]), at=str(row["at"]), values=dict(row["values"]))


def _shown(score: Score, value: float) -> str:
    return f"{value:.1%}" if score.of else f"{value:g}"
