"""The report of a suite of conversations: figures, what went wrong, and how far its confidence holds."""

from collections.abc import Sequence

from evals.confidence.figures import area, calibration_error, curve
from evals.confidence.labelling import Judged, judged
from evals.conversations import report
from evals.conversations.figures import Result
from evals.scores import Miss, Report, Score
from evals.suite import Options

WANTED_ERROR = 0.05
"""Calibration error under which a confidence means something."""

ANSWERED = "answered"

ENOUGH = 200
"""Turns from which a calibration error says something."""


def reported(result: Result, options: Options) -> Report:
    """The result as a report; its page tells every failed conversation."""
    turns = list(judged(result.played))
    sure = [one.confidence for one in turns if one.outcome == ANSWERED]
    right = [one.right for one in turns if one.outcome == ANSWERED]
    return Report(
        suite=result.suite,
        scores=[*_scores(result), *_confidence(turns)],
        seconds=result.seconds,
        text=report.as_text(result),
        data=report.as_json(result),
        misses=[
            Miss(
                name=f"{one.case.id} · {one.style}",
                what="; ".join(
                    f"{problem.kind}: {problem.what} {problem.detail}".rstrip() for problem in one.problems
                ),
            )
            for one in result.played
            if not one.right
        ],
        page=report.write(result, options.reports),
        whole=options.is_whole and not options.retold,
        notes=result.notes,
        curve=curve(sure, right) if len(turns) >= ENOUGH and right else (),
    )


def _scores(result: Result) -> Sequence[Score]:
    whole = result.whole
    times = f"pass^{result.runs}"
    return [
        Score(name="right", value=whole.once, of=whole.runs, floor=result.floor, compared=result.runs == 1),
        *([Score(name=times, value=whole.always, of=whole.cases)] if result.runs > 1 else []),
        Score(name="wrong effects", value=whole.wrong_effects, better="lower", floor=0),
        Score(name="disclosures", value=whole.disclosures, better="lower", floor=0),
        Score(name="our messages", value=round(whole.messages, 2), better="lower", compared=False),
        Score(name="messages to resolve", value=round(whole.to_resolve, 2), better="lower", compared=False),
    ]


def _confidence(turns: Sequence[Judged]) -> Sequence[Score]:
    """How far the agent's own confidence in its turns came true."""
    if len(turns) < ENOUGH:
        return []
    sure, right = [one.confidence for one in turns], [one.right for one in turns]
    return [
        Score(
            name="calibration error",
            value=round(calibration_error(sure, right), 4),
            better="lower",
            goal=WANTED_ERROR,
            compared=False,
        ),
        Score(
            name="area under risk and coverage",
            value=round(area(sure, right), 4),
            better="lower",
            compared=False,
        ),
    ]
