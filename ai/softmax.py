"""Multinomial logistic regression, fitted in numpy: a library's version costs a second of every start."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

F = TypeVar("F", bound=np.floating)

Matrix = NDArray[np.float64]
Narrow = NDArray[np.float32]
"""Fitting in 32 bits takes half the time, and ends at the same weights."""

OFFSET = 10.0  # size of the constant feature: so large that its weight is hardly penalised
MOST_STEPS = 300
TOLERANCE = 3e-3  # of the largest change of a weight in one step
NOTHING = 1e-6  # spread of a direction, relative to the widest, in which examples do not differ
DIRECTIONS = 400  # at most, the widest: on 60 intents the rest told nothing more and took half the time
ROWS_A_DIRECTION = 12  # where more rows than 400 directions need tell more of them


@dataclass(frozen=True, slots=True)
class Softmax:
    """One linear score a class; `weights` are features x classes, `bias` one a class."""

    weights: Matrix
    bias: Matrix

    def scores(self, features: NDArray[np.floating]) -> Matrix:
        """Unnormalised log probabilities (examples x classes)."""
        scores: Matrix = features @ self.weights + self.bias
        return scores


Fit = Callable[[NDArray[np.floating], Matrix, float], Softmax]
"""How `fit` is called: by itself, or by what remembers its results."""


def fit(features: NDArray[np.floating], wanted: Matrix, strength: float) -> Softmax:
    """The weights that make `wanted` (examples x classes, a probability each) likeliest.

    `strength` is the inverse of the L2 penalty (scikit-learn's C). Accelerated gradient descent with
    restarts (O'Donoghue & Candes, 2015), each direction scaled by a bound on its curvature (Boehning, 1992).
    """
    rows = np.hstack([features, np.full((len(features), 1), OFFSET)]).astype(np.float32)
    directions, spread = _directions(rows)
    inputs, wanted = rows @ directions, wanted.astype(np.float32)
    pace = (1 / (spread / 2 + 1 / strength))[:, None].astype(np.float32)
    weights = ahead = np.zeros((len(spread), wanted.shape[1]), np.float32)
    momentum = 0
    for _ in range(MOST_STEPS):
        gradient = inputs.T @ (chances(inputs @ ahead) - wanted) + ahead / np.float32(strength)
        stepped = ahead - pace * gradient
        change = stepped - weights
        momentum = 0 if (gradient * change).sum() > 0 else momentum + 1
        ahead = stepped + np.float32(momentum / (momentum + 3)) * change
        weights = stepped
        if np.abs(change).max() < TOLERANCE:
            break
    solved = (directions @ weights).astype(np.float64)
    return Softmax(solved[:-1], OFFSET * solved[-1])


def chances(scores: NDArray[F]) -> NDArray[F]:
    """Probabilities summing to 1 in each row, from unnormalised log probabilities."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: NDArray[F] = raised / raised.sum(axis=1, keepdims=True)
    return shares


def _directions(rows: Narrow) -> tuple[Narrow, Narrow]:
    """Orthonormal directions (features x few) in which the rows differ most, and their squared spread."""
    wide = len(rows) < rows.shape[1]
    spread, axes = np.linalg.eigh(rows @ rows.T if wide else rows.T @ rows)
    kept = spread > NOTHING * spread[-1]
    kept[: -max(DIRECTIONS, len(rows) // ROWS_A_DIRECTION)] = False
    spread, axes = spread[kept], axes[:, kept]
    return (rows.T @ axes / np.sqrt(spread) if wide else axes), spread
