"""The models' views agree where each by itself sees the same flow."""

import numpy as np
import pytest

from ai.views import Views

FIRST = [[1.0, 0.0], [0.9, 0.1], [0.8, 0.2], [0.0, 1.0], [0.1, 0.9], [0.2, 0.8]]
FLOWS = np.array(["refund"] * 3 + ["knowledge:returns", "knowledge:shipping", "knowledge:returns"])


def both(*vectors: list[float]) -> np.ndarray:
    """Two models of two numbers each, side by side."""
    return np.array([[*one, *one] for one in vectors], np.float32)


def test_models_that_see_the_same_flow_agree() -> None:
    views = Views(both(*FIRST), FLOWS, (2, 2))

    assert views.agreement(both([1.0, 0.0]), "refund") == 1.0
    assert views.agreement(both([1.0, 0.0]), "order_status") == 0.0


def test_models_that_see_different_flows_agree_by_half() -> None:
    views = Views(both(*FIRST), FLOWS, (2, 2))
    torn = np.array([[1.0, 0.0, 0.0, 1.0]], np.float32)

    assert views.agreement(torn, "refund") == pytest.approx(0.5)
    assert views.agreement(torn, "knowledge:shipping") == pytest.approx(0.5)


def test_without_examples_nothing_agrees() -> None:
    nothing = np.empty((0, 4), np.float32)

    assert Views(nothing, np.array([], dtype=np.str_), (2, 2)).agreement(both([1.0, 0.0]), "refund") == 0.0
