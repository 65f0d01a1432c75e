"""How a text sounds, from furious to delighted, by a small head on the embedder's vectors."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ai.embeddings import Vectors, centred
from domain.errors import SettingsError

WEIGHTS = Path(__file__).with_name("weights")
MOODS = {"furious": -1.0, "annoyed": -0.5, "neutral": 0.0, "thankful": 1.0}


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """Where weights come from: the embedder they fit, the data's SHA-256 by name, the day (ISO 8601)."""

    model: str
    widths: tuple[int, ...]
    data: dict[str, str]
    day: str


class Sentiment:
    """Scores texts from -1 (furious) to 1 (delighted). Immutable once made, so threads may share it."""

    def __init__(self, provenance: Provenance, mean: Vectors, weights: Vectors, bias: Vectors) -> None:
        """`weights` are moods x numbers, `bias` one a mood, moods in the order of `MOODS`."""
        self.provenance = provenance
        self._mean, self._weights, self._bias = mean, weights, bias
        self._values = np.array(list(MOODS.values()))

    @classmethod
    def load(cls, model: str, folder: Path = WEIGHTS) -> "Sentiment":
        """The head trained on the embedder with the id `model`.

        Raises:
            SettingsError: there is none: vectors of another model would give nonsense without a sign of it.
        """
        heads = [_read(path) for path in sorted(folder.glob("sentiment*.npz"))]
        for head in heads:
            if head.provenance.model == model:
                return head
        known = ", ".join(head.provenance.model for head in heads) or "none"
        raise SettingsError(
            f"no sentiment weights fit the embedder {model!r} (there are some for: {known}); "
            "train them with: python -m scripts.train_sentiment"
        )

    def save(self, path: Path) -> None:
        """Write the weights with their provenance; the file's bytes depend on nothing else."""
        about = json.dumps(
            {
                "model": self.provenance.model,
                "widths": self.provenance.widths,
                "data": self.provenance.data,
                "day": self.provenance.day,
                "moods": list(MOODS),
            }
        )
        np.savez(path, about=np.array(about), mean=self._mean, weights=self._weights, bias=self._bias)

    def scores(self, vectors: Vectors) -> Vectors:
        """From -1 to 1 for each of the embedder's query vectors."""
        logits = centred(vectors, self._mean, self.provenance.widths) @ self._weights.T + self._bias
        chances = np.exp(logits - logits.max(axis=1, keepdims=True))
        scores: Vectors = (chances @ self._values / chances.sum(axis=1)).astype(np.float32)
        return scores


def _read(path: Path) -> Sentiment:
    with np.load(path, allow_pickle=False) as file:
        about = json.loads(str(file["about"]))
        if about["moods"] != list(MOODS):
            raise SettingsError(
                f"{path.name} was trained for other moods: run python -m scripts.train_sentiment"
            )
        provenance = Provenance(
            model=about["model"], widths=tuple(about["widths"]), data=about["data"], day=about["day"]
        )
        return Sentiment(provenance, file["mean"], file["weights"], file["bias"])
