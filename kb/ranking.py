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

    text: Scores
    question: Scores
    words: Scores | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Calibration:
    """A logistic regression from evidence to probability, for one embedding model.

    Fitted by scikit-learn (C=1, standardised) on the 110 questions of tests/kb/questions.yaml; `usual_*`
    are the mean cosines of a question with passages that do not answer it.
    """

    question: float
    text: float
    question_above: float
    text_above: float
    words: float
    bias: float
    usual_question: float
    usual_text: float

    def probability(self, evidence: Evidence) -> Scores:
        """The probability that each candidate answers the question."""
        few = len(evidence.text) < FEW
        usual_question = self.usual_question if few else float(evidence.question.mean())
        usual_text = self.usual_text if few else float(evidence.text.mean())
        shared = 0.5 if evidence.words is None else evidence.words / (evidence.words + HALF)
        logit = (
            self.bias
            + self.question * evidence.question
            + self.text * evidence.text
            + self.question_above * (evidence.question - usual_question)
            + self.text_above * (evidence.text - usual_text)
            + self.words * shared
        )
        return np.asarray(1 / (1 + np.exp(-logit)), dtype=np.float32)


E5_AND_USE = Calibration(
    question=2.9,
    text=8.6,
    question_above=7.07,
    text_above=9.58,
    words=6.16,
    bias=-8.39,
    usual_question=0.536,
    usual_text=0.438,
)
E5_ALONE = Calibration(
    question=5.59,
    text=12.11,
    question_above=44.84,
    text_above=26.7,
    words=7.11,
    bias=-18.83,
    usual_question=0.842,
    usual_text=0.811,
)


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
