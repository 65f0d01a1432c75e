"""Fits the confidence of a turn on played conversations: python -m scripts.fit_confidence [--kept TURNS]."""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold  # type: ignore[import-untyped]
from sklearn.preprocessing import StandardScaler  # type: ignore[import-untyped]

from ai.calibration import WEIGHTS
from app import logs, models
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from evals.confidence.asking import asked
from evals.confidence.figures import Numbers, area, calibration_error, curve
from evals.confidence.labelling import Judged, judged
from evals.conversations import pages
from evals.conversations.playing import Played
from evals.conversations.suite import NOW, play_all
from playbooks import playbook as playbooks

TIER1 = Path(pages.__file__).parents[1] / "tier1"
RUNS = 6
"""Styles in which every case is played."""
FOLDS = 10
STRENGTH = 0.3  # inverse of the regularisation, flat between 0.1 and 1
ANSWERED = "answered"


async def played_turns(settings: Settings, runs: int) -> list[Judged]:
    """The labelled turns of tier1 in every language and of the single messages, nothing being kept back."""
    book = playbooks.load(folder("shop"))
    open_handed = replace(book, escalation=replace(book.escalation, wrong_answers=1.0))
    loaded = models.load(settings)
    async with Stage.built(open_handed, loaded, lambda: NOW) as stage:
        cases = pages.cases(TIER1, book.languages)
        played = await play_all(cases, stage, runs, _progress)
        return [*judged(played), *[one async for one in asked(stage)]]


def _progress(one: Played) -> None:
    sys.stderr.write("." if one.right else "x")
    sys.stderr.flush()


def held_out(turns: Sequence[Judged]) -> Numbers:
    """What a fit without a turn's whole group, in any language and style, says of it."""
    said = np.zeros(len(turns))
    groups = [one.group for one in turns]
    for rest, held in GroupKFold(FOLDS, shuffle=True, random_state=0).split(said, groups=groups):
        bias, weights = fit([turns[place] for place in rest])
        rows = table([turns[place] for place in held], tuple(weights))
        said[held] = 1 / (1 + np.exp(-(bias + rows @ np.array(list(weights.values())))))
    return said


def fit(turns: Sequence[Judged]) -> tuple[float, dict[str, float]]:
    """Bias and weight of each sign, on the signs as they come."""
    names = tuple(turns[0].signs)
    scale = StandardScaler()
    rows = scale.fit_transform(table(turns, names))
    model = LogisticRegression(C=STRENGTH, max_iter=2_000).fit(rows, [one.right for one in turns])
    weights = model.coef_[0] / scale.scale_
    bias = float(model.intercept_[0] - weights @ scale.mean_)
    return bias, dict(zip(names, weights.tolist(), strict=True))


def table(turns: Sequence[Judged], names: Sequence[str]) -> Numbers:
    """A row of signs for each turn."""
    return np.array([[one.signs[name] for name in names] for one in turns])


def summary(turns: Sequence[Judged], said: Numbers) -> dict[str, object]:
    """What the file says of itself: on what it was fitted, and how good it was on what was held out."""
    right = [one.right for one in turns]
    answers = [place for place, one in enumerate(turns) if one.outcome == ANSWERED]
    sure, true = [float(said[place]) for place in answers], [right[place] for place in answers]
    digest = sha256(json.dumps([asdict(one) for one in turns], sort_keys=True).encode()).hexdigest()
    return {
        "made_by": "scripts/fit_confidence.py",
        "on": "turns of evals/tier1 in six languages and several styles; messages of tests/ai/messages; "
        "questions of tests/kb/questions.yaml",
        "at": datetime.now(UTC).date().isoformat(),
        "turns": len(turns),
        "wrong": len(turns) - sum(right),
        "turns_sha256": digest,
        "held_out": {
            "calibration_error": round(calibration_error(said.tolist(), right), 4),
            "calibration_error_of_answers": round(calibration_error(sure, true), 4),
            "area_under_risk_coverage": round(area(sure, true), 4),
            "answers": [
                {name: round(value, 4) for name, value in asdict(point).items()}
                for point in curve(sure, true)
            ],
        },
    }


def read(file: Path) -> Iterator[Judged]:
    """Turns kept by an earlier run."""
    with file.open(encoding="utf-8") as lines:
        yield from (Judged(**json.loads(line)) for line in lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, or read what was played; fit; write the weights; print what was held out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="styles in which every case is played")
    parser.add_argument("--kept", type=Path, help="turns of an earlier run; written when it does not exist")
    parser.add_argument("--to", type=Path, default=WEIGHTS)
    chosen = parser.parse_args(arguments)
    logs.configure("error")
    turns = list(_turns(chosen.kept, chosen.runs))
    said = held_out(turns)
    bias, weights = fit(turns)
    wrong = [
        float(p) for one, p in zip(turns, said, strict=True) if one.outcome == ANSWERED and not one.right
    ]
    made = {
        "provenance": summary(turns, said),
        "bias": round(bias, 4),
        "weights": {name: round(weight, 4) for name, weight in weights.items()},
        "answers": sum(one.outcome == ANSWERED for one in turns),
        "wrong": sorted((round(chance, 4) for chance in wrong), reverse=True),
    }
    chosen.to.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    sys.stdout.write(json.dumps(made["provenance"], indent=1, ensure_ascii=False) + "\n")
    return 0


def _turns(kept: Path | None, runs: int) -> Sequence[Judged]:
    if kept and kept.exists():
        return list(read(kept))
    turns = asyncio.run(played_turns(Settings(), runs))
    if kept:
        kept.write_text("".join(json.dumps(asdict(one)) + "\n" for one in turns), encoding="utf-8")
    return turns


if __name__ == "__main__":
    sys.exit(main())
