"""How good a confidence is: calibration error, and what share of answers is sent at what risk."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

BINS = 10
CURVE = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0)
"""Shares of the answers, the surest first, at which the curve is read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """Of the surest answers, the share `coverage` of all: the share of them that is wrong, and how sure the
    least sure of them is."""

    coverage: float
    risk: float
    confidence: float


def calibration_error(chances: Sequence[float], right: Sequence[bool]) -> float:
    """The expected calibration error: how far what was promised lies from what came true, over BINS bins of
    equally many turns, weighted by their size."""
    order = np.argsort(chances, kind="stable")
    promised, true = np.asarray(chances, float)[order], np.asarray(right, float)[order]
    bins = [part for part in np.array_split(np.arange(len(order)), BINS) if len(part)]
    gaps = [len(part) * abs(float(promised[part].mean() - true[part].mean())) for part in bins]
    return sum(gaps) / max(1, len(order))


def curve(chances: Sequence[float], right: Sequence[bool]) -> list[Point]:
    """Risk by coverage, at the shares of CURVE."""
    order = np.argsort(-np.asarray(chances, float), kind="stable")
    sure, wrong = np.asarray(chances, float)[order], 1 - np.asarray(right, float)[order]
    points = []
    for coverage in CURVE:
        count = max(1, round(coverage * len(order)))
        risk = float(wrong[:count].mean())
        points.append(Point(coverage=coverage, risk=risk, confidence=float(sure[count - 1])))
    return points


def area(chances: Sequence[float], right: Sequence[bool]) -> float:
    """The area under the whole risk-coverage curve: the mean risk over all coverages; lower is better."""
    order = np.argsort(-np.asarray(chances, float), kind="stable")
    wrong = 1 - np.asarray(right, float)[order]
    risks: Numbers = np.cumsum(wrong) / np.arange(1, len(wrong) + 1)
    return float(risks.mean()) if len(risks) else 0.0
