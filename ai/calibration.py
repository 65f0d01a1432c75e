"""From the signs of a turn to the probability that it is right, and from an error budget to a threshold."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights") / "confidence.json"
"""Made by scripts/fit_confidence.py, which says in the file what they rest on."""

NOTHING_KEPT_BACK = 0.0
STEEPEST = 30.0


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """A logistic regression over named signs, and what it said of held-out answers.

    `answers` is how many held-out answers there were, `wrong` the probabilities given to those that were
    wrong, highest first.
    """

    bias: float
    weights: Mapping[str, float]
    answers: int
    wrong: tuple[float, ...]

    @classmethod
    def load(cls, file: Path = WEIGHTS) -> "Calibration":
        """The packaged weights, or those in `file`."""
        found = json.loads(file.read_text("utf-8"))
        return cls(
            bias=found["bias"],
            weights=found["weights"],
            answers=found["answers"],
            wrong=tuple(sorted(found["wrong"], reverse=True)),
        )

    def probability(self, signs: Mapping[str, float]) -> float:
        """The probability that a turn with these signs is right."""
        logit = self.bias + sum(weight * signs[name] for name, weight in self.weights.items())
        return 1 / (1 + exp(-max(-STEEPEST, min(STEEPEST, logit))))

    def threshold(self, budget: float) -> float:
        """The probability from which an answer may be sent so that at most the share `budget` of all answers
        is sent and wrong, in expectation over businesses like the held-out conversations.

        Conformal risk control (Angelopoulos and others, 2022) for the loss "sent and wrong": the lowest
        threshold at which (wrong answers sent + 1) / (answers + 1) is within the budget.

        Raises:
            ValueError: the held-out answers are too few to promise that little; names what they can promise.
        """
        if budget < self.finest:
            raise ValueError(f"{budget:.2%} is less than can be promised: at least {self.finest:.2%}")
        allowed = int(budget * (self.answers + 1) + 1e-9) - 1
        return self.wrong[allowed] + 1e-6 if allowed < len(self.wrong) else NOTHING_KEPT_BACK

    @cached_property
    def finest(self) -> float:
        """The smallest budget that the held-out answers can promise."""
        return 1 / (self.answers + 1)
