"""Ranking: from raw similarities to an order and to the probability that a passage answers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

HALF = 5.0
"""The BM25 score at which shared words count half."""

FEW = 4
"""With fewer candidates their mean says nothing about how a foreign question would score."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What speaks for each candidate, in the same order: the cosine of the question with its text and
    with the nearest of its questions, and BM25 (None where the languages differ)."""

    subjects: tuple[str, ...]
    text: Scores
    question: Scores
    words: Scores | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Calibration:
    """A logistic regression from evidence to probability, for one embedding model.

    Fitted by `python -m scripts.fit_retrieval`; `usual_*` are the mean cosines of a question with passages
    that do not answer it, and from the probability `enough` on a passage is quoted.
    """

    question: float
    text: float
    question_above: float
    text_above: float
    words: float
    lead: float
    bias: float
    usual_question: float
    usual_text: float
    enough: float

    def probability(self, evidence: Evidence) -> Scores:
        """The probability that each candidate answers the question."""
        weights = (self.question, self.text, self.question_above, self.text_above, self.words, self.lead)
        usual = (self.usual_question, self.usual_text)
        logit = features(evidence, usual) @ np.array(weights) + self.bias
        return np.asarray(1 / (1 + np.exp(-logit)), dtype=np.float32)


@dataclass(frozen=True, kw_only=True, slots=True)
class Calibrations:
    """One for passages in the question's language, one for those in others: there no words are shared."""

    own: Calibration
    foreign: Calibration


def features(evidence: Evidence, usual: tuple[float, float]) -> NDArray[np.float64]:
    """What the regression weighs, one candidate a row: both cosines, how far each is above the mean (above
    `usual` where there are few), the words shared, and the lead over the other subjects."""
    few = len(evidence.text) < FEW
    question = usual[0] if few else float(evidence.question.mean())
    text = usual[1] if few else float(evidence.text.mean())
    nothing = np.zeros_like(evidence.text)
    columns = (
        evidence.question,
        evidence.text,
        evidence.question - question,
        evidence.text - text,
        nothing if evidence.words is None else evidence.words / (evidence.words + HALF),
        nothing if few else lead(evidence),
    )
    return np.stack(columns, axis=1).astype(np.float64)


def lead(evidence: Evidence) -> Scores:
    """How far each candidate is before the best one of another subject; negative behind it."""
    order = fused(evidence)
    best: dict[str, float] = {}
    for subject, score in zip(evidence.subjects, order, strict=True):
        best[subject] = max(float(score), best.get(subject, -np.inf))
    ranked = sorted(best, key=lambda subject: -best[subject])
    if len(ranked) < 2:
        return order * 0
    first, second = ranked[0], ranked[1]
    rivals = [best[second if subject == first else first] for subject in evidence.subjects]
    return order - np.array(rivals, dtype=np.float32)


def fused(evidence: Evidence) -> Scores:
    """One score a candidate: z-scores added, the nearest question counting double.

    Only for candidates in the question's own language; across languages BM25 would halve recall.
    """
    total = standard(evidence.text) + 2 * standard(evidence.question)
    return total if evidence.words is None else total + standard(evidence.words)


def standard(scores: Scores) -> Scores:
    """The z-scores; all 0 where the scores are alike."""
    spread = float(scores.std()) if len(scores) else 0.0
    return scores * 0 if spread < 1e-6 else (scores - scores.mean()) / spread
