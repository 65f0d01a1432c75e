"""The regression under the intents, held against what must be true of its solution."""

import numpy as np
import pytest

from ai import softmax


def cloud(count: int, width: int) -> tuple[softmax.Matrix, softmax.Matrix]:
    """Three clouds of points, and which of them each point belongs to."""
    random = np.random.default_rng(7)
    labels = np.arange(count) % 3
    centres = random.normal(size=(3, width))
    return centres[labels] + 0.4 * random.normal(size=(count, width)), np.eye(3)[labels]


@pytest.mark.parametrize(("count", "width"), [(30, 80), (90, 8)])
def test_no_small_step_from_the_solution_makes_it_better(count: int, width: int) -> None:
    features, wanted = cloud(count, width)
    fitted = softmax.fit(features, wanted, strength=20.0)

    shares = softmax.chances(fitted.scores(features))
    gradient = features.T @ (shares - wanted) + fitted.weights / 20.0

    assert np.abs(gradient).max() < 0.02
    assert (shares.argmax(axis=1) == wanted.argmax(axis=1)).all()


def test_the_bias_carries_how_common_a_class_is() -> None:
    wanted = np.eye(2)[[0, 0, 0, 1]]

    fitted = softmax.fit(np.zeros((4, 3)), wanted, strength=1.0)

    shares = softmax.chances(fitted.scores(np.zeros((1, 3))))[0]
    assert shares == pytest.approx([0.75, 0.25], abs=0.02)


def test_examples_without_any_difference_are_no_division_by_zero() -> None:
    fitted = softmax.fit(np.ones((6, 4)), np.eye(2)[[0, 1, 0, 1, 0, 1]], strength=20.0)

    assert np.isfinite(fitted.scores(np.ones((2, 4)))).all()
