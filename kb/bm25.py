"""BM25: how well the words of a question match those of each text, within one language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

STEM = 6
"""Words count by their first letters: a stemmer for six languages that needs no dictionary."""


class Bm25:
    """The texts of one language; `k1` and `b` as usual (Robertson and Zaragoza, 2009)."""

    def __init__(self, texts: Sequence[str], k1: float = 1.2, b: float = 0.75) -> None:
        counts = [Counter(tokens(text)) for text in texts]
        lengths = np.array([count.total() for count in counts], dtype=np.float32)
        norm = k1 * (1 - b + b * lengths / max(float(lengths.mean()), 1.0)) if len(counts) else lengths
        self._size = len(counts)
        places: dict[str, list[int]] = {}
        for place, count in enumerate(counts):
            for token in count:
                places.setdefault(token, []).append(place)
        self._weights: dict[str, tuple[list[int], NDArray[np.float32]]] = {}
        for token, where in places.items():
            times = np.array([counts[place][token] for place in where], dtype=np.float32)
            rarity = np.log(1 + (self._size - len(where) + 0.5) / (len(where) + 0.5))
            weights = rarity * times * (k1 + 1) / (times + norm[where])
            self._weights[token] = (where, weights.astype(np.float32))

    def scores(self, question: str) -> NDArray[np.float32]:
        """One score a text, in their order; 0 where they share no word."""
        total = np.zeros(self._size, dtype=np.float32)
        for token in set(tokens(question)):
            if token in self._weights:
                where, weights = self._weights[token]
                total[where] += weights
        return total


def tokens(text: str) -> list[str]:
    """The words of a text, without case, accents and endings."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word[:STEM] for word in re.findall(r"\w+", letters)]
