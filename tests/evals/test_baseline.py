"""A run fails on what is worse than accepted beyond noise, and the report shows how it came to that."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evals import baseline, overview
from evals.confidence.figures import Point
from evals.scores import Miss, Report, Score
from evals.suite import Suite

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def report(*scores: Score, misses: tuple[Miss, ...] = ()) -> Report:
    return Report(
        suite="letters",
        scores=scores,
        seconds=1.0,
        text="",
        data={},
        misses=misses,
        curve=(
            Point(coverage=0.5, risk=0.01, confidence=0.9),
            Point(coverage=1.0, risk=0.03, confidence=0.2),
        ),
    )


def right(value: float, of: int = 1_000) -> Score:
    return Score(name="right", value=value, of=of, floor=0.9)


def test_a_share_that_fell_beyond_noise_is_a_regression(tmp_path: Path) -> None:
    baseline.accept(report(right(0.96)), NOW, tmp_path)

    accepted = baseline.read("letters", tmp_path)

    assert accepted.regressions([right(0.95)]) == []
    assert accepted.regressions([right(0.93)]) == ["right: 93.0%, accepted was 96.0%"]
    assert accepted.regressions([right(0.99)]) == []
    assert accepted.regressions([right(0.93, of=50)]) == []


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_all_again_is_no_worse_than_all(value: float) -> None:
    assert {right(value, of=count).against(value) for count in range(1, 200)} == {"same"}


def test_one_wrong_effect_more_is_a_regression(tmp_path: Path) -> None:
    none = Score(name="wrong effects", value=0, better="lower", floor=0)
    baseline.accept(report(none), NOW, tmp_path)

    one = Score(name="wrong effects", value=1, better="lower", floor=0)

    assert baseline.read("letters", tmp_path).regressions([one]) == ["wrong effects: 1, accepted was 0"]
    assert not one.passes


def test_times_are_shown_but_never_a_regression(tmp_path: Path) -> None:
    baseline.accept(
        report(Score(name="p50", value=40, unit="ms", better="lower", compared=False)), NOW, tmp_path
    )

    slow = Score(name="p50", value=400, unit="ms", better="lower", compared=False)

    assert baseline.read("letters", tmp_path).regressions([slow]) == []


def test_an_accepted_run_leaves_the_earlier_ones_as_history(tmp_path: Path) -> None:
    baseline.accept(report(right(0.91)), NOW, tmp_path)
    file = baseline.accept(report(right(0.97)), NOW, tmp_path)

    assert baseline.read("letters", tmp_path).values == {"right": 0.97}
    assert [row["values"]["right"] for row in json.loads(file.read_text("utf-8"))] == [0.91, 0.97]


@pytest.mark.parametrize(("value", "of"), [(0.0, 10), (1.0, 10), (0.5, 1)])
def test_an_interval_is_within_bounds_and_around_the_value(value: float, of: int) -> None:
    low, high = Score(name="x", value=value, of=of).interval

    assert 0.0 <= low <= value <= high <= 1.0
    assert low < high


def test_the_page_shows_figures_history_and_what_went_wrong(tmp_path: Path) -> None:
    suites = {"letters": Suite(name="letters", about="counting letters", module="none")}
    for value in (0.92, 0.95):
        run = report(right(value), misses=(Miss(name="case <4>", what="counted 3"),))
        baseline.remember(run, NOW, tmp_path)
        overview.keep(run, ["right: fell"], NOW, tmp_path)

    page = overview.write(tmp_path, suites).read_text("utf-8")

    assert "counting letters" in page
    assert "95.0%" in page
    assert "earlier runs: 0.92, 0.95" in page
    assert "case &lt;4&gt;" in page
    assert "Worse than accepted: right: fell" in page
    assert "share of answers sent" in page
