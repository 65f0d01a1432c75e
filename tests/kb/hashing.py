"""A stand-in for the embedding models: texts that share words have alike vectors."""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from kb.bm25 import tokens

WIDTH = 512


class Hashing:
    """Counts words by their hash; remembers what it was asked to embed."""

    def __init__(self, id: str = "hashing") -> None:
        self.id = id
        self.embedded: list[str] = []

    def queries(self, texts: list[str]) -> NDArray[np.float32]:
        return self._embed(texts)

    def passages(self, texts: list[str]) -> NDArray[np.float32]:
        self.embedded += texts
        return self._embed(texts)

    def _embed(self, texts: list[str]) -> NDArray[np.float32]:
        rows = np.zeros((len(texts), WIDTH), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for token in tokens(text):
                row[crc32(token.encode()) % WIDTH] += 1
        rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
        return rows
