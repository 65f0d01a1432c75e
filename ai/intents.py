"""Which flows a text is about: logistic regression on vectors, refitted whenever a playbook changes."""

from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ai import softmax
from ai.embeddings import Embedder, Vectors, centred
from ai.neighbours import Neighbours
from ai.softmax import Fit
from ai.terms import Terms
from domain.understanding import Topic

Scores = NDArray[np.float64]

STRENGTH = 20.0  # inverse of the regularisation; flat between 10 and 40 on BANKING77
DESCRIBES = -1


@dataclass(frozen=True, kw_only=True, slots=True)
class Say:
    """From how many examples a flow in one language single words are features, weighing `words`, and how much
    the nearest examples count beside the regression. With fewer, both did harm on BANKING77."""

    examples: int
    words: float
    neighbours: float


SAYS = (
    Say(examples=50, words=0.6, neighbours=1.0),
    Say(examples=10, words=0.3, neighbours=0.0),
    Say(examples=0, words=0.0, neighbours=0.0),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Examples:
    """Sentences with the flow each belongs to, and their vectors.

    `places` counts a flow's examples within a language: those of one place tend to translate one another.
    A flow's name and description have the place `DESCRIBES`.
    """

    texts: tuple[str, ...]
    flows: NDArray[np.str_]
    places: NDArray[np.int64]
    vectors: Vectors

    def where(self, chosen: NDArray[np.bool_]) -> "Examples":
        """Those where `chosen` is true."""
        texts = tuple(text for text, wanted in zip(self.texts, chosen, strict=True) if wanted)
        return Examples(
            texts=texts, flows=self.flows[chosen], places=self.places[chosen], vectors=self.vectors[chosen]
        )

    def with_more(self, more: "Examples") -> "Examples":
        """These, then `more`."""
        return Examples(
            texts=self.texts + more.texts,
            flows=np.concatenate([self.flows, more.flows]),
            places=np.concatenate([self.places, more.places]),
            vectors=np.concatenate([self.vectors, more.vectors]),
        )


def gather(topics: Sequence[Topic], embedder: Embedder) -> Examples:
    """All that the topics say about themselves, embedded."""
    rows: list[tuple[str, str, int]] = []
    for topic in topics:
        rows += [(topic.flow.replace("_", " "), topic.flow, DESCRIBES), (topic.about, topic.flow, DESCRIBES)]
        for sentences in topic.examples.values():
            rows += [(text, topic.flow, place) for place, text in enumerate(sentences)]
    texts = tuple(text for text, _, _ in rows)
    return Examples(
        texts=texts,
        flows=np.array([flow for _, flow, _ in rows], dtype=np.str_),
        places=np.array([place for _, _, place in rows], dtype=np.int64),
        vectors=embedder.queries(texts),
    )


class Intents:
    """Says how likely each flow is. Immutable once made, so threads may share it."""

    def __init__(self, examples: Examples, widths: Sequence[int], fit: Fit = softmax.fit) -> None:
        """Fit on `examples`; `widths` are those of the embedder that made their vectors."""
        self._widths = tuple(widths)
        self._mean = _middle(examples.vectors)
        self._say = next((say for say in SAYS if _commonly(examples, say.examples)), SAYS[-1])
        self._words = Terms(examples.texts) if self._say.words else None
        self._fit = fit
        self._learn(examples)

    def _learn(self, examples: Examples) -> None:
        self.examples = examples
        self.flows = tuple(np.unique(examples.flows).tolist())
        seen = self.seen(examples.vectors)
        self._near = Neighbours(seen, examples.flows, self.flows) if self._say.neighbours else None
        self._model: softmax.Softmax | None = None
        if len(self.flows) > 1:
            features = self._features(seen, examples.texts)
            wanted = (examples.flows[:, None] == np.array(self.flows)).astype(np.float64)
            self._model = self._fit(features, wanted, STRENGTH)

    @classmethod
    def fit(cls, topics: Sequence[Topic], embedder: Embedder) -> "Intents":
        """Fit on each topic's name, description and examples: well under a second once they are embedded."""
        return cls(gather(topics, embedder), embedder.widths)

    def taught(self, more: Examples) -> "Intents":
        """The same, fitted on `more` examples, too. The centre stays, and with it what was `seen` before."""
        learnt = copy(self)
        learnt._learn(self.examples.with_more(more))
        return learnt

    def right(self, examples: Examples) -> NDArray[np.bool_]:
        """Whether each example's own flow comes out first."""
        first = self.logits(examples.vectors, examples.texts).argmax(axis=1)
        told: NDArray[np.bool_] = np.array(self.flows)[first] == examples.flows
        return told

    def logits(self, vectors: Vectors, texts: Sequence[str]) -> Scores:
        """Unnormalised log probabilities (texts x flows, as `flows` orders them)."""
        if self._model is None or not texts:
            return np.zeros((len(texts), len(self.flows)))
        seen = self.seen(vectors)
        scores = self._model.scores(self._features(seen, texts))
        if self._near is not None:
            scores = scores + self._say.neighbours * self._near.log_chances(seen)
        return scores

    def ranked(self, logits: Scores) -> tuple[tuple[str, float], ...]:
        """The flows with probabilities summing to 1, likeliest first, from one row of `logits`."""
        if not self.flows:
            return ()
        chances = softmax.chances(logits[None])[0]
        return tuple(
            (self.flows[place], float(chances[place])) for place in np.argsort(-chances, kind="stable")
        )

    def seen(self, vectors: Vectors) -> Vectors:
        """The vectors from the centre of the topics' examples."""
        return centred(vectors, self._mean, self._widths)

    def _features(self, seen: Vectors, texts: Sequence[str]) -> Vectors:
        if self._words is None:
            return seen
        return np.concatenate([seen, np.float32(self._say.words) * self._words.rows(texts)], axis=1)


def _middle(vectors: Vectors) -> Vectors:
    return vectors.mean(axis=0) if len(vectors) else np.zeros(vectors.shape[1], np.float32)


def _commonly(examples: Examples, many: int) -> bool:
    """Whether at least half of the flows have that many examples in one language."""
    counts = Counter(examples.flows[examples.places >= many - 1].tolist())
    flows = np.unique(examples.flows).tolist()
    return bool(flows) and median(counts[flow] for flow in flows) >= 1
