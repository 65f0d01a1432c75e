"""Whether a text is about this business at all: far texts are asked about, never answered."""

from collections.abc import Sequence
from copy import copy

import numpy as np
from numpy.typing import NDArray

from ai import phrases, softmax
from ai.embeddings import Embedder, Vectors
from ai.intents import DESCRIBES, Examples, Intents, Scores
from ai.softmax import Fit

REJECTED = 0.05  # of the business's own examples in cross-validation, at most
CAUGHT = 0.9  # of everyday sentences, which is enough: customers write less tidily than playbooks
FOLDS = 5
NEIGHBOURS = 3
WEIGHTS = np.array([1.0, 1.0, 1.0, 2.0])
GENTLEST, STEEPEST = 0.3, 3.0
NOBODY = -1


class Scope:
    """Scores a text by four signs: energy, top probability, nearness to the topics' examples, and whether it
    is nearer to business than to everyday chat. Immutable once made, so threads may share it."""

    def __init__(self, examples: Examples, embedder: Embedder, fit: Fit = softmax.fit) -> None:
        """Calibrate on the topics' examples, held out in turn, against everyday sentences of our own."""
        self._intents = Intents(examples, embedder.widths, fit)
        self._near = self._intents.seen(examples.vectors)
        everyday, places = foreign()
        self._foreign = self._intents.seen(embedder.queries(everyday))
        self._service = self._intents.seen(embedder.queries(service()))
        own = _held_out(examples, embedder.widths, self._foreign, fit)
        far = self._signs_of_foreign(embedder.queries(everyday), everyday, places)
        self._middle, self._spread = _scale(own if len(own) else far)
        self._calibrate(self._rate(own), self._rate(far))

    def taught(self, more: Examples) -> "Scope":
        """The same with `more` examples. The threshold stays: a few sentences do not move it."""
        learnt = copy(self)
        learnt._intents = self._intents.taught(more)
        learnt._near = np.concatenate([self._near, self._intents.seen(more.vectors)])
        return learnt

    @property
    def intents(self) -> Intents:
        """The intents fitted on the same examples."""
        return self._intents

    def chance(self, vectors: Vectors, logits: Scores) -> Scores:
        """The probability that each text is about this business; under 0.5 is out of scope.

        Args:
            vectors: of the texts, as the embedder's `queries` makes them.
            logits: what `intents` says of the same texts.
        """
        seen = self._intents.seen(vectors)
        if not self._intents.flows:
            return np.zeros(len(vectors))
        rated = self._rate(_signs(logits, seen, self._near, seen @ self._foreign.T, self._service))
        return 1 / (1 + np.exp(-np.clip((rated - self._threshold) * self._slope, -30, 30)))

    def _rate(self, signs: Scores) -> Scores:
        rated: Scores = ((signs - self._middle) / self._spread) @ WEIGHTS
        return rated

    def _signs_of_foreign(self, vectors: Vectors, texts: Sequence[str], places: NDArray[np.int64]) -> Scores:
        """The signs of everyday sentences, as if neither they nor their translations were known."""
        alike = np.where(places[:, None] == places[None], NOBODY, self._foreign @ self._foreign.T)
        return _signs(self._intents.logits(vectors, texts), self._foreign, self._near, alike, self._service)

    def _calibrate(self, own: Scores, far: Scores) -> None:
        """Set the threshold and how fast the probability falls around it."""
        # A business may well be about the weather or cooking: everyday sentences in its midst prove nothing.
        far = far[far < np.median(own)] if len(own) else far
        limits = [np.quantile(far, CAUGHT)] if len(far) else []
        limits += [np.quantile(own, REJECTED)] if len(own) else []
        self._threshold = float(min(limits))
        self._slope = 1.0
        if len(own) and len(far):
            self._slope = float(np.clip(_slope(own, far), GENTLEST, STEEPEST))


def _signs(logits: Scores, seen: Vectors, near: Vectors, foreign: Vectors, service: Vectors | None) -> Scores:
    """Energy, log odds of the top flow, nearness, and nearness beyond everyday chat (texts x 4)."""
    if not logits.shape[1]:
        logits = np.zeros((len(logits), 1))
    top = logits.max(axis=1, keepdims=True)
    total = np.exp(logits - top).sum(axis=1)
    chance = 1 / total
    nearness = _nearest(seen @ near.T)
    business = nearness if service is None else np.maximum(nearness, _nearest(seen @ service.T))
    odds = np.log(chance / (1 - chance + 1e-3))
    return np.stack([top[:, 0] + np.log(total), odds, nearness, business - _nearest(foreign)], axis=1)


def _slope(own: Scores, far: Scores) -> float:
    """How fast the odds rise with the rating, both sides having the same say."""
    many = max(len(own), len(far))
    rated = np.concatenate([np.resize(own, many), np.resize(far, many)])[:, None]
    is_own = np.repeat([1.0, 0.0], many)
    weights = softmax.fit(rated, np.stack([1 - is_own, is_own], axis=1), strength=1.0).weights[0]
    return float(weights[1] - weights[0])


def _nearest(cosines: Vectors) -> Vectors:
    """The mean cosine of each row's nearest neighbours."""
    if not cosines.shape[1]:
        return np.zeros(len(cosines), np.float32)
    nearest: Vectors = np.sort(cosines, axis=1)[:, -NEIGHBOURS:].mean(axis=1)
    return nearest


def _held_out(examples: Examples, widths: Sequence[int], foreign: Vectors, fit: Fit) -> Scores:
    """The signs of each example when neither it nor its translations were trained on."""
    folds = np.where(examples.places == DESCRIBES, NOBODY, examples.places % FOLDS)
    rows = [np.empty((0, len(WEIGHTS)))]
    for fold in range(FOLDS):
        rest, held = examples.where(folds != fold), examples.where(folds == fold)
        if not held.texts or not rest.texts:
            continue
        intents = Intents(rest, widths, fit)
        seen = intents.seen(held.vectors)
        logits = intents.logits(held.vectors, held.texts)
        rows.append(_signs(logits, seen, intents.seen(rest.vectors), seen @ foreign.T, None))
    return np.concatenate(rows)


def _scale(signs: Scores) -> tuple[Scores, Scores]:
    """Mean and spread of each sign; a sign that never varies gets no say."""
    spread = signs.std(axis=0)
    return signs.mean(axis=0), np.where(spread > 1e-6, spread, np.inf)


def foreign() -> tuple[list[str], NDArray[np.int64]]:
    """Everyday sentences with their place in each language's list: same place, same meaning."""
    table: dict[str, list[str]] = phrases.load("background")
    rows = [(text, place) for texts in table.values() for place, text in enumerate(texts)]
    return [text for text, _ in rows], np.array([place for _, place in rows], dtype=np.int64)


def service() -> list[str]:
    """What customers ask of any business, whether it has a flow for it or not."""
    table: dict[str, list[str]] = phrases.load("service")
    moods: dict[str, dict[str, list[str]]] = phrases.load("sentiment")
    sober = [text for texts in moods.values() for text in texts["neutral"]]
    return [text for texts in table.values() for text in texts] + sober
