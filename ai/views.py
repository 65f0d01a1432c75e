"""How far each embedding model by itself sees a text where all of them together put it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ai.embeddings import Vectors

NEIGHBOURS = 3
"""Nearest examples that each model is asked for."""


class Views:
    """The examples as each model by itself sees them. Immutable, so threads may share it."""

    def __init__(self, seen: Vectors, flows: NDArray[np.str_], widths: Sequence[int]) -> None:
        """`seen` are the examples' centred vectors, `flows` whose they are, `widths` the models' shares."""
        self._edges = tuple(np.cumsum(widths)[:-1].tolist())
        self._parts = np.split(seen, self._edges, axis=1)
        self._flows = np.array([str(flow).partition(":")[0] for flow in flows])

    def agreement(self, seen: Vectors, flow: str) -> float:
        """The share of the nearest examples, over all models, that belong to `flow`; 0..1.

        Args:
            seen: the text's centred vector, one row.
            flow: the likeliest; of a page of the knowledge only that it is one counts.
        """
        if not len(self._flows):
            return 0.0
        wanted = flow.partition(":")[0]
        nearest = [
            np.argsort(-(part @ text[0]), kind="stable")[:NEIGHBOURS]
            for part, text in zip(self._parts, np.split(seen, self._edges, axis=1), strict=True)
        ]
        return float(np.mean(self._flows[np.concatenate(nearest)] == wanted))
