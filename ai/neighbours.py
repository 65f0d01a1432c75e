"""The nearest examples' say in which flow a text is about: the more there are, the nearer one comes to it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ai import softmax
from ai.embeddings import Vectors

NEAREST = 10
"""Examples of each flow that count."""

SHARPNESS = np.float32(20.0)
"""How fast an example's say falls with its distance: by e at 0.05 of a cosine."""


class Neighbours:
    """Examples by flow, as the flows are ordered. Immutable, so threads may share it."""

    def __init__(self, seen: Vectors, flows: NDArray[np.str_], ordered: Sequence[str]) -> None:
        """`seen` are the examples' centred vectors, `flows` whose they are."""
        self._of_flow = [seen[flows == flow] for flow in ordered]

    def log_chances(self, seen: Vectors) -> NDArray[np.float64]:
        """Log probabilities (texts x flows) from the centred vectors of texts."""
        likeness = np.stack([_likeness(seen @ examples.T) for examples in self._of_flow], axis=1)
        chances: NDArray[np.float64] = np.log(softmax.chances(likeness.astype(np.float64)))
        return chances


def _likeness(cosines: Vectors) -> Vectors:
    """How like the nearest examples of one flow each text is, as a logarithm."""
    nearest = SHARPNESS * np.sort(cosines, axis=1)[:, -NEAREST:]
    top = nearest[:, -1:]
    likeness: Vectors = top[:, 0] + np.log(np.exp(nearest - top).mean(axis=1))
    return likeness
