"""Figures of an eval with their goals."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A measured value; `goal` is the least it should be, or the most where `most` says so."""

    part: str
    what: str
    value: float
    unit: str
    goal: float | None = None
    most: bool = False

    @property
    def passes(self) -> bool:
        """Whether it is as good as wanted."""
        if self.goal is None:
            return True
        return self.value <= self.goal if self.most else self.value >= self.goal


def share(part: str, what: str, hits: Sequence[bool], goal: float | None, *, most: bool = False) -> Figure:
    """The percentage of hits."""
    value = 100 * sum(hits) / len(hits) if hits else 100.0
    return Figure(
        part=part, what=f"{what} ({len(hits)})", value=round(value, 1), unit="%", goal=goal, most=most
    )


def as_text(figures: Sequence[Figure]) -> str:
    """One line a figure."""
    lines = []
    for one in figures:
        goal = "" if one.goal is None else f"  goal {'≤' if one.most else '≥'} {one.goal:g}"
        mark = "ok  " if one.passes else "MISS"
        lines.append(f"{mark} {one.part:<10} {one.what:<56} {one.value:>8g} {one.unit}{goal}")
    return "\n".join(lines)
