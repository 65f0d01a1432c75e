"""A benchmark's figures: what was measured, the goal, whether it was met, and on which machine."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One measured value; `goal` is the most or the least it may be, None where it is only told."""

    part: str
    what: str
    value: float
    unit: str
    goal: float | None = None
    want: Literal["under", "at least"] = "under"

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None without one."""
        if self.goal is None:
            return None
        return self.value < self.goal if self.want == "under" else self.value >= self.goal


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing:
    """A part that could not be measured, and why."""

    part: str
    why: str


Row = Figure | Missing
HEAD = ("part", "figure", "measured", "goal", "met")


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which `percent` of them lie (1 to 99); of one value, itself."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else values[0]


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table with even columns."""
    cells = [HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) + " |"
        for line in cells
    ]
    return "\n".join([lines[0], rule, *lines[1:]])


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    if isinstance(row, Missing):
        return row.part, "not measured", row.why, "", ""
    goal = "" if row.goal is None else f"{row.want} {row.goal:g} {row.unit}".strip()
    met = {True: "yes", False: "NO", None: ""}[row.met]
    return row.part, row.what, f"{_rounded(row.value)} {row.unit}".strip(), goal, met


def _rounded(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def load() -> float:
    """The machine's load average of the last minute."""
    return os.getloadavg()[0]


def machine() -> dict[str, str]:
    """What the figures were measured on, without its name."""
    return {
        "cores": str(len(os.sched_getaffinity(0))),
        "processor": _field("/proc/cpuinfo", "model name"),
        "memory": _field("/proc/meminfo", "MemTotal"),
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
    }


def memory_mb(pid: int, field: Literal["VmRSS", "VmHWM"]) -> float:
    """A process's resident memory (or its highest so far), in MB of 1,000,000 bytes."""
    return int(_field(f"/proc/{pid}/status", field).split()[0]) * 1024 / 1e6


def tree_mb(pid: int) -> float:
    """The resident memory of a process and of all it has started, in MB; 0 for one that has ended."""
    try:
        own = memory_mb(pid, "VmRSS")
        children = Path(f"/proc/{pid}/task").glob("*/children")
        started = [int(child) for one in children for child in one.read_text(encoding="utf-8").split()]
    except (OSError, LookupError):  # it has ended meanwhile
        return 0.0
    return own + sum(map(tree_mb, started))


def cpu_seconds(pids: Sequence[int]) -> float:
    """The processor time that these processes have used so far, all threads, user and system."""
    stats = [Path(f"/proc/{pid}/stat").read_text(encoding="utf-8") for pid in pids]
    ticks = [int(field) for stat in stats for field in stat.rpartition(")")[2].split()[11:13]]
    return sum(ticks) / os.sysconf("SC_CLK_TCK")


def _field(file: str, name: str) -> str:
    """A line `name: value` of one of Linux's files; empty on other systems."""
    path = Path(file)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    found = (line.partition(":") for line in lines)
    return next((value.strip() for key, _, value in found if key.strip() == name), "")
