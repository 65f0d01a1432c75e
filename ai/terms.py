"""Single words and pairs of words as features (TF-IDF)."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

MOST_TERMS = 1_000
_WORD = re.compile(r"\w+")


class Terms:
    """The commonest terms of some texts, the rarer ones weighing more. Immutable once made."""

    def __init__(self, texts: Sequence[str]) -> None:
        used = [_terms(text) for text in texts]
        total = Counter(term for terms in used for term in terms)
        commonest = sorted(total, key=lambda term: (-total[term], term))[:MOST_TERMS]
        self._columns = {term: column for column, term in enumerate(commonest)}
        seen = Counter(term for terms in used for term in set(terms))
        shares = [(1 + len(texts)) / (1 + seen[term]) for term in commonest]
        self._rarity = (np.log(shares) + 1).astype(np.float32)

    def rows(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row a text, or zeros where it has none of the terms."""
        rows = np.zeros((len(texts), len(self._columns)), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for term, count in Counter(_terms(text)).items():
                if term in self._columns:
                    row[self._columns[term]] = 1 + np.log(count)
        rows *= self._rarity
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return rows


def _terms(text: str) -> list[str]:
    words = _WORD.findall(text.lower())
    return [*words, *(" ".join(pair) for pair in pairwise(words))]
