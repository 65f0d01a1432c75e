"""How fast and how big Deskhand is on this machine, beside the goals: python -m evals.bench."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from app import logs
from evals import (
    bench_console,
    bench_postgres,
    bench_serve,
    bench_throughput,
    bench_turn,
    bench_voice,
    bench_webhook,
)
from evals.bench_figures import Figure, Missing, Row, load, machine, table

Part = Callable[[], Iterator[Row]]
"""Measures, a figure at a time."""

FULL: Mapping[str, Part] = {
    "webhook": bench_webhook.webhook_figures,
    "turn": bench_turn.turn,
    "understanding": bench_turn.understanding,
    "throughput": bench_throughput.throughput,
    "console": bench_console.console_figures,
    "memory": bench_serve.memory,
    "start": bench_serve.start,
    "voice": bench_voice.voice,
}
QUICK: Mapping[str, Part] = {
    **FULL,
    "webhook": lambda: bench_webhook.webhook_figures(seconds=1),
    "turn": lambda: bench_turn.turn(conversations=1, late=10),
    "understanding": lambda: bench_turn.understanding(customers=2, rounds=1),
    "voice": lambda: bench_voice.voice(at_once=2),
    "console": lambda: bench_console.console_figures(cases=30, pages=3, consoles=3, events=3),
    "throughput": lambda: bench_throughput.throughput(warm_up=1, seconds=3, customers=12),
}
"""The same with so little that the figures mean nothing: shows that the benchmark works."""


FAILURES = (bench_serve.NotReady, subprocess.CalledProcessError, TimeoutError)
"""What goes wrong in one part's processes costs that part only."""

LONGEST_REASON = 120


@dataclass(kw_only=True, slots=True)
class Report:
    """The rows of each part, with the machine's load before, during and after it."""

    rows: list[Row] = field(default_factory=list)
    loads: dict[str, list[float]] = field(default_factory=dict)

    def measure(self, name: str, part: Part) -> None:
        """Run a part and keep what it found, with the load at its beginning and after each figure."""
        self.loads[name] = [load()]
        try:
            for row in part():
                sys.stderr.write(table([row]).splitlines()[-1] + "\n")  # a run cut short has said something
                self.rows.append(row)
                self.loads[name].append(load())
        except FAILURES as error:
            self.rows.append(Missing(part=name, why=f"{type(error).__name__}: {error}"[:LONGEST_REASON]))

    def as_text(self, described: Mapping[str, str]) -> str:
        """For people."""
        loads = (
            f"{name} {before[0]:.2f} before, up to {max(before):.2f} during"
            for name, before in self.loads.items()
        )
        lines = [*(f"{name}: {value}" for name, value in described.items()), f"load: {'; '.join(loads)}"]
        return "\n".join([table(self.rows), "", *lines, ""])

    def as_json(self, described: Mapping[str, str]) -> str:
        """For programs."""
        rows = [asdict(row) | ({"met": row.met} if isinstance(row, Figure) else {}) for row in self.rows]
        whole = {"machine": dict(described), "load": self.loads, "figures": rows}
        return json.dumps(whole, indent=2, ensure_ascii=False)


def main(words: Sequence[str] | None = None) -> None:
    """Measure what the command line asks for, print the table, and write it as JSON where wanted."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument("part", nargs="?", default="all", choices=["all", *FULL])
    parser.add_argument("--quick", action="store_true", help="tiny sizes: try the benchmark itself")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    asked = parser.parse_args(words)
    logs.configure("error")
    parts = QUICK if asked.quick else FULL
    report = Report()
    for name in parts if asked.part == "all" else [asked.part]:
        sys.stderr.write(f"measuring {name} …\n")
        report.measure(name, parts[name])
    described = machine() | {"PostgreSQL": _postgres_version()}
    sys.stdout.write(report.as_text(described))
    if asked.json:
        asked.json.write_text(report.as_json(described) + "\n", encoding="utf-8")


def _postgres_version() -> str:
    try:
        with bench_postgres.server() as url:
            return bench_postgres.version(url)
    except bench_postgres.NoPostgres:
        return "none"


if __name__ == "__main__":
    main()
