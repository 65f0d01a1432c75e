"""What every suite comes to: named figures that can be compared from run to run, and what went wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Literal

from domain.json import JsonDict
from evals.confidence.figures import Point

CONFIDENT = 1.96
"""Standard deviations of a 95 % interval."""


ROUNDING = 1e-9
"""How far a bound may be off where shares of all and of none are computed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """One figure. With `of` it is a share (0..1) of so many; without, a count or a time in `unit`. `goal` is
    what the project wants of it, `floor` what it must be; `compared` says whether the baseline holds it."""

    name: str
    value: float
    of: int = 0
    unit: str = ""
    better: Literal["higher", "lower"] = "higher"
    goal: float | None = None
    floor: float | None = None
    compared: bool = True

    def __str__(self) -> str:
        return f"{self.value:.1%}" if self.of else f"{self.value:g}{f' {self.unit}' if self.unit else ''}"

    @property
    def passes(self) -> bool:
        """Whether it is not below its floor (above it, where lower is better)."""
        return self.floor is None or self._is_at_least(self.floor)

    @property
    def reaches_goal(self) -> bool:
        """Whether it is as the project wants it."""
        return self.goal is None or self._is_at_least(self.goal)

    @property
    def interval(self) -> tuple[float, float]:
        """Between which values the true share lies with 95 % confidence (Wilson); a count is what it is."""
        if not self.of:
            return self.value, self.value
        spread = CONFIDENT**2 / self.of
        middle = (self.value + spread / 2) / (1 + spread)
        half = CONFIDENT * sqrt(self.value * (1 - self.value) / self.of + spread / self.of / 4) / (1 + spread)
        return max(0.0, middle - half), min(1.0, middle + half)

    def against(self, before: float) -> Literal["better", "worse", "same"]:
        """How it stands against an earlier value, beyond what chance explains."""
        low, high = self.interval
        if low - ROUNDING <= before <= high + ROUNDING:
            return "same"
        return "better" if (before < low) == (self.better == "higher") else "worse"

    def _is_at_least(self, wanted: float) -> bool:
        return self.value >= wanted if self.better == "higher" else self.value <= wanted


@dataclass(frozen=True, kw_only=True, slots=True)
class Miss:
    """One thing that went wrong: which, and what was wanted and came instead."""

    name: str
    what: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """A suite that ran. `text` is for a terminal, `data` for programs, `page` what tells more; `whole` is
    False where only a part was chosen, which no baseline is held against; `curve` is risk by coverage."""

    suite: str
    scores: Sequence[Score]
    seconds: float
    text: str
    data: JsonDict
    misses: Sequence[Miss] = ()
    page: Path | None = None
    whole: bool = True
    notes: Sequence[str] = ()
    curve: Sequence[Point] = ()

    @property
    def passes(self) -> bool:
        """Whether every floor holds."""
        return all(one.passes for one in self.scores)
