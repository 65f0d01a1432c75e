"""Multinomial logistic regression, fitted in numpy: a library's version costs a second of every start."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

OFFSET = 10.0  # size of the constant feature: so large that its weight is hardly penalised
MOST_STEPS = 300
TOLERANCE = 1e-3  # of the largest change of a weight in one step
NOTHING = 1e-9  # spread of a direction, relative to the widest, in which examples do not differ


@dataclass(frozen=True, slots=True)
class Softmax:
    """One linear score a class; `weights` are features x classes, `bias` one a class."""

    weights: Matrix
    bias: Matrix

    def scores(self, features: NDArray[np.floating]) -> Matrix:
        """Unnormalised log probabilities (examples x classes)."""
        scores: Matrix = features @ self.weights + self.bias
        return scores


def fit(features: NDArray[np.floating], wanted: Matrix, strength: float) -> Softmax:
    """The weights that make `wanted` (examples x classes, a probability each) likeliest.

    `strength` is the inverse of the L2 penalty (scikit-learn's C). Accelerated gradient descent with
    restarts (O'Donoghue & Candes, 2015), each direction scaled by a bound on its curvature (Boehning, 1992).
    """
    rows = np.hstack([features.astype(np.float64), np.full((len(features), 1), OFFSET)])
    directions, spread = _directions(rows)
    inputs = rows @ directions
    pace = (1 / (spread / 2 + 1 / strength))[:, None]
    weights = ahead = np.zeros((len(spread), wanted.shape[1]))
    momentum = 0
    for _ in range(MOST_STEPS):
        gradient = inputs.T @ (chances(inputs @ ahead) - wanted) + ahead / strength
        stepped = ahead - pace * gradient
        change = stepped - weights
        momentum = 0 if (gradient * change).sum() > 0 else momentum + 1
        ahead = stepped + momentum / (momentum + 3) * change
        weights = stepped
        if np.abs(change).max() < TOLERANCE:
            break
    solved = directions @ weights
    return Softmax(solved[:-1], OFFSET * solved[-1])


def chances(scores: Matrix) -> Matrix:
    """Probabilities summing to 1 in each row, from unnormalised log probabilities."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Matrix = raised / raised.sum(axis=1, keepdims=True)
    return shares


def _directions(rows: Matrix) -> tuple[Matrix, Matrix]:
    """Orthonormal directions (features x few) in which the rows differ, and their squared spread."""
    wide = len(rows) < rows.shape[1]
    spread, axes = np.linalg.eigh(rows @ rows.T if wide else rows.T @ rows)
    kept = spread > NOTHING * spread[-1]
    spread, axes = spread[kept], axes[:, kept]
    return (rows.T @ axes / np.sqrt(spread) if wide else axes), spread
