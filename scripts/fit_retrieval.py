"""Fits the probability that a passage answers, on the demo shop: python -m scripts.fit_retrieval.

Prints, for both of our embedding models, the numbers of `kb/calibrations.py` with what they measure in
cross-validation over subjects: no subject helps to judge the questions about it.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold  # type: ignore[import-untyped]
from sklearn.preprocessing import StandardScaler  # type: ignore[import-untyped]

from ai.embeddings import load_embedders
from kb.index import Embedder, Index
from kb.ranking import features, fused

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "playbooks" / "shop" / "knowledge"
QUESTIONS = ROOT / "tests" / "kb" / "questions.yaml"
DAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
LANGUAGE = "en"
CANDIDATES = 5  # the best ones of each question: the others are never quoted
STRENGTH = 0.1
FOLDS = 8
MOST_WRONG, MOST_INVENTED = 0.025, 0.13
"""Shares of answerable questions answered wrongly and of unanswerable ones answered at all, at most."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Cases:
    """One candidate a row: its features, whether it answers, what groups it, whether it is the best one of
    its question, and whether that question has an answer at all."""

    features: Numbers
    answers: NDArray[np.bool_]
    groups: NDArray[np.str_]
    best: NDArray[np.bool_]
    answerable: NDArray[np.bool_]
    usual: tuple[float, float]

    def shares(self, chances: Numbers, enough: float) -> tuple[float, float, float]:
        """Right and wrong answers to answerable questions, and answers to unanswerable ones."""
        told, asked = self.best & (chances >= enough), self.best & self.answerable
        right = float((told & self.answers)[asked].mean())
        wrong = float((told & ~self.answers)[asked].mean())
        return right, wrong, float(told[self.best & ~self.answerable].mean())


def asked() -> Iterator[tuple[str, str, str]]:
    """Language, the subject that answers ("" for none) and question; unanswerable ones in groups of ten."""
    table = yaml.safe_load(QUESTIONS.read_text("utf-8"))
    for language, subjects in table["answerable"].items():
        for subject, questions in subjects.items():
            yield from ((language, subject, question) for question in questions)
    for language, questions in table["unanswerable"].items():
        yield from ((language, "", question) for question in questions)


def gather(index: Index, *, foreign: bool) -> Cases:
    """The best candidates for every question, in its own language or in all others."""
    rows: list[Numbers] = []
    marks: list[tuple[bool, str, bool, bool]] = []
    usual: list[tuple[float, float]] = []
    for number, (language, subject, question) in enumerate(asked()):
        entries, evidence = index.evidence(question, language, DAY, foreign=foreign)
        table = features(evidence, (0.0, 0.0))
        wrong = np.array([entry.subject != subject for entry in entries])
        usual.append((float(table[wrong, 0].mean()), float(table[wrong, 1].mean())))
        for rank, place in enumerate(np.argsort(-fused(evidence))[:CANDIDATES]):
            rows.append(table[place])
            group = subject or f"none {number % 10}"
            marks.append((entries[place].subject == subject, group, rank == 0, bool(subject)))
    answers, groups, best, answerable = zip(*marks, strict=True)
    means = np.array(usual).mean(axis=0)
    return Cases(
        features=np.stack(rows),
        answers=np.array(answers),
        groups=np.array(groups),
        best=np.array(best),
        answerable=np.array(answerable),
        usual=(float(means[0]), float(means[1])),
    )


def fitted(cases: Cases, rows: NDArray[np.bool_] | slice = slice(None)) -> tuple[Numbers, float]:
    """Weights and bias for features as they are."""
    scaler = StandardScaler().fit(cases.features[rows])
    model = LogisticRegression(C=STRENGTH, max_iter=1_000)
    model.fit(scaler.transform(cases.features[rows]), cases.answers[rows])
    weights: Numbers = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - weights @ scaler.mean_)


def held_out(cases: Cases) -> Numbers:
    """For each row the probability from a fit on other subjects."""
    chances = np.zeros(len(cases.answers))
    for _, held in GroupKFold(FOLDS).split(cases.features, cases.answers, cases.groups):
        rows = np.ones(len(chances), dtype=bool)
        rows[held] = False
        weights, bias = fitted(cases, rows)
        chances[held] = 1 / (1 + np.exp(-(cases.features[held] @ weights + bias)))
    return chances


def lowest_enough(cases: Cases, chances: Numbers) -> float:
    """The lowest threshold that keeps within both limits."""
    for enough in np.arange(0.05, 1.0, 0.01):
        _, wrong, invented = cases.shares(chances, float(enough))
        if wrong <= MOST_WRONG and invented <= MOST_INVENTED:
            return round(float(enough), 2)
    return 1.0


def report(name: str, cases: Cases) -> None:
    """Print one calibration as source, with its figures as a comment."""
    chances, (weights, bias) = held_out(cases), fitted(cases)
    enough = lowest_enough(cases, chances)
    right, wrong, invented = cases.shares(chances, enough)
    first = float(cases.answers[cases.best & cases.answerable].mean())
    names = ("question", "text", "question_above", "text_above", "words", "lead")
    numbers = dict(zip(names, weights, strict=True)) | {
        "bias": bias,
        "usual_question": cases.usual[0],
        "usual_text": cases.usual[1],
    }
    lines = [f"    {key}={value:.3f}," for key, value in numbers.items()] + [f"    enough={enough},"]
    figures = (
        f"# recall@1 {first:.1%}; held out: right {right:.1%}, wrong {wrong:.1%}, invented {invented:.1%}"
    )
    sys.stdout.write("\n".join([figures, f"{name} = Calibration(", *lines, ")", ""]))


def main() -> int:
    """Fit both models, in the question's own language and across languages."""
    embedders = load_embedders()
    models: dict[str, Embedder] = {
        "E5_AND_USE": embedders.understanding([LANGUAGE]),
        "E5_ALONE": embedders.e5,
    }
    for name, model in models.items():
        with tempfile.TemporaryDirectory() as scratch:
            index = Index(Path(scratch), model)
            index.sync(PAGES)
            for kind, foreign in (("OWN", False), ("FOREIGN", True)):
                report(f"{name}_{kind}", gather(index, foreign=foreign))
    return 0


if __name__ == "__main__":
    sys.exit(main())
