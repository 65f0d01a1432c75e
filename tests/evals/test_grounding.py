"""The fact guard's figures hold in every language, and an error of its own would show."""

from pathlib import Path

from app.settings import Settings
from evals.experiment import laboratory
from evals.grounding import suite
from evals.grounding.planting import planted
from evals.suite import Options


def test_planted_errors_are_caught_and_right_answers_pass(tmp_path: Path) -> None:
    options = Options(
        only=[], languages=["de"], runs=1, data=None, reports=tmp_path, laboratory=laboratory(None)
    )

    report = suite.run(Settings(), options)

    assert report.passes, report.text
    assert {"caught: all", "held back: all"} <= {score.name for score in report.scores}


def test_each_planted_text_differs_in_one_fact() -> None:
    texts = [one.wrong for one in planted("en", "Write to a@b.example by 2 May at 9:30 about V-10432.")]

    assert "Write to a@b.example by 2 June at 9:30 about V-10432." in texts
    assert "Write to a@b.example by 2 May at 10:30 about V-10432." in texts
    assert "Write to a@b.example by 2 May at 9:30 about V-10433." in texts
    assert all(text != "Write to a@b.example by 2 May at 9:30 about V-10432." for text in texts)
