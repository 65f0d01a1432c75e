"""How good a confidence is, and which turn of a failed conversation was the wrong one."""

from dataclasses import replace
from random import Random

import pytest

from domain.dialogue import Turn, act
from evals.confidence.figures import area, calibration_error, curve
from evals.confidence.labelling import judged
from evals.conversations.grading import Problem
from evals.conversations.playing import Played
from tests.evals.cases import case


def test_a_confidence_that_comes_true_has_no_calibration_error() -> None:
    random = Random(0)
    sure = [random.random() for _ in range(20_000)]
    right = [random.random() < one for one in sure]

    assert calibration_error(sure, right) < 0.01
    assert calibration_error([one / 2 for one in sure], right) > 0.2


def test_fewer_answers_are_wrong_among_the_surer_ones() -> None:
    sure, right = [0.9, 0.8, 0.7, 0.2], [True, True, True, False]

    points = curve(sure, right)

    assert points[0].risk == 0.0
    assert points[-1].risk == pytest.approx(0.25)
    assert area(sure, right) < area(sure, right[::-1])


def turn(*keys: str, begins: str | None = None, text: str = "words") -> Turn:
    commands = [{"type": "start_flow", "flow": begins}] if begins else []
    return {"text": text, "commands": commands, "acts": [act(key) for key in keys], "outcome": "answered"}


def played(*records: Turn, right: bool) -> Played:
    problems = () if right else (Problem(kind="words", what="ended with nothing"),)
    return Played(
        case=case(),
        run=0,
        style="plain",
        problems=problems,
        lines=(),
        turns=1,
        messages=1,
        seconds=0,
        records=records,
    )


def test_a_failed_conversation_is_wrong_where_it_first_does_what_no_right_one_does() -> None:
    good = played(turn("ask-order", begins="refund"), turn("refund-done"), right=True)
    bad = played(turn("ask-order", begins="refund"), turn("opening-hours"), turn("refund-done"), right=False)

    labels = [one.right for one in judged([good, bad])]

    assert labels == [True, True, True, False]


def test_a_failed_conversation_that_does_nothing_strange_is_wrong_at_its_end() -> None:
    good = played(turn("ask-order", begins="refund"), turn("refund-done"), right=True)
    bad = played(turn("ask-order", begins="refund"), turn("ask-order"), right=False)

    assert [one.right for one in judged([good, bad])][2:] == [True, False]


def test_taps_are_not_judged_and_other_cases_set_no_example() -> None:
    tapped = played(turn("refund-done", text=""), right=True)
    other = played(turn("opening-hours"), right=True)
    elsewhere = replace(other, case=replace(other.case, name="another"))
    bad = played(turn("opening-hours"), turn("refund-done"), right=False)

    labels = [(one.group, one.right) for one in judged([tapped, elsewhere, bad])]

    assert labels == [("refund · another", True), ("refund · happy path", False)]
