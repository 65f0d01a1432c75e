"""An error budget becomes the lowest threshold that keeps it; what cannot be promised is refused."""

from random import Random

import pytest

from ai.calibration import Calibration
from nodes.signs import signs


def with_wrong(*chances: float, answers: int = 999) -> Calibration:
    return Calibration(bias=0.0, weights={}, answers=answers, wrong=tuple(sorted(chances, reverse=True)))


def test_the_threshold_leaves_as_many_wrong_answers_as_the_budget_allows() -> None:
    calibration = with_wrong(*(number / 100 for number in range(1, 51)))

    threshold = calibration.threshold(0.03)

    # three percent of a thousand is thirty, of which one is the next answer's
    assert sum(chance >= threshold for chance in calibration.wrong) == 29


def test_a_budget_that_holds_by_itself_keeps_nothing_back() -> None:
    assert with_wrong(0.9, 0.8).threshold(0.03) == 0.0


def test_a_tighter_budget_never_sends_more() -> None:
    calibration = with_wrong(*(Random(0).random() for _ in range(200)))

    thresholds = [calibration.threshold(percent / 100) for percent in range(1, 30)]

    assert thresholds == sorted(thresholds, reverse=True)


def test_what_so_few_answers_cannot_promise_is_refused() -> None:
    with pytest.raises(ValueError, match=r"0.50% is less than can be promised: at least 1.00%"):
        with_wrong(answers=99).threshold(0.005)


def test_of_new_answers_no_more_are_sent_and_wrong_than_the_budget_says() -> None:
    random = Random(1)
    sent_and_wrong = []
    for _ in range(300):
        answers = [(chance := random.random(), random.random() < chance) for _ in range(400)]
        wrong = [chance for chance, right in answers if not right]
        threshold = with_wrong(*wrong, answers=400).threshold(0.05)
        chance = random.random()
        sent_and_wrong.append(chance >= threshold and random.random() >= chance)

    assert sum(sent_and_wrong) / len(sent_and_wrong) <= 0.08


def test_the_packaged_weights_are_by_the_names_of_the_signs_and_were_honest_on_what_was_held_out() -> None:
    packaged = Calibration.load()

    assert packaged.weights.keys() == signs({}).keys()
    assert packaged.answers > 1_000
    assert 0.0 <= packaged.threshold(0.03) < 1.0


def test_a_probability_stays_one_however_strong_the_signs() -> None:
    calibration = Calibration(bias=0.0, weights={"chance": 1_000.0}, answers=1, wrong=())

    assert calibration.probability({"chance": 6.0}) == pytest.approx(1.0)
    assert calibration.probability({"chance": -6.0}) == pytest.approx(0.0)
