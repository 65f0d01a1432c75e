"""The fact guard's figures hold in every language, and an error of its own would show."""

from app.settings import Settings
from evals.grounding import suite
from evals.grounding.planting import planted


def test_planted_errors_are_caught_and_right_answers_pass() -> None:
    figures, text = suite.run(Settings(), [], ["de"])

    assert all(figure.passes for figure in figures), text
    assert "caught     all" in text


def test_each_planted_text_differs_in_one_fact() -> None:
    texts = [one.wrong for one in planted("en", "Write to a@b.example by 2 May at 9:30 about V-10432.")]

    assert "Write to a@b.example by 2 June at 9:30 about V-10432." in texts
    assert "Write to a@b.example by 2 May at 10:30 about V-10432." in texts
    assert "Write to a@b.example by 2 May at 9:30 about V-10433." in texts
    assert all(text != "Write to a@b.example by 2 May at 9:30 about V-10432." for text in texts)
