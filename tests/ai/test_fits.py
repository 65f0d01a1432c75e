"""Fits are kept by content: the same numbers are fitted once, other numbers anew."""

import os
from pathlib import Path

import numpy as np
import pytest
from structlog.testing import capture_logs

from ai import softmax
from ai.fits import MOST_KEPT, KeptFits

FEATURES = np.eye(6, dtype=np.float32)
WANTED = np.eye(3)[[0, 0, 1, 1, 2, 2]]


def test_a_fit_is_as_good_from_the_disk_as_fresh(tmp_path: Path) -> None:
    fresh = softmax.fit(FEATURES, WANTED, 20.0)

    first = KeptFits(tmp_path / "fits")(FEATURES, WANTED, 20.0)
    again = KeptFits(tmp_path / "fits")(FEATURES, WANTED, 20.0)

    for kept in (first, again):
        assert np.array_equal(kept.scores(FEATURES), fresh.scores(FEATURES))
    assert len(list((tmp_path / "fits").iterdir())) == 1


@pytest.mark.parametrize(
    ("features", "wanted", "strength"),
    [(FEATURES * 2, WANTED, 20.0), (FEATURES, WANTED[::-1], 20.0), (FEATURES, WANTED, 1.0)],
)
def test_what_differs_is_fitted_anew(
    tmp_path: Path, features: np.ndarray, wanted: np.ndarray, strength: float
) -> None:
    fits = KeptFits(tmp_path)
    fits(FEATURES, WANTED, 20.0)

    other = fits(features, wanted, strength)

    assert np.array_equal(other.weights, softmax.fit(features, wanted, strength).weights)


def test_a_damaged_file_is_fitted_anew(tmp_path: Path) -> None:
    KeptFits(tmp_path)(FEATURES, WANTED, 20.0)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:50])

    with capture_logs() as said:
        again = KeptFits(tmp_path)(FEATURES, WANTED, 20.0)

    assert np.array_equal(again.weights, softmax.fit(FEATURES, WANTED, 20.0).weights)
    assert [one["event"] for one in said] == ["fit_unreadable"]


def test_a_folder_that_cannot_be_made_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with capture_logs() as said:
        KeptFits(tmp_path / "taken" / "fits")(FEATURES, WANTED, 20.0)

    assert [one["event"] for one in said] == ["fit_unreadable", "fit_not_kept"]


def test_old_fits_make_room(tmp_path: Path) -> None:
    fits = KeptFits(tmp_path)

    for strength in range(1, MOST_KEPT + 5):
        fits(FEATURES, WANTED, float(strength))

    assert len(list(tmp_path.iterdir())) == MOST_KEPT


def test_what_is_in_use_outlives_what_was_only_tried(tmp_path: Path) -> None:
    fits = KeptFits(tmp_path)
    fits(FEATURES, WANTED, 1.0)
    (used,) = tmp_path.glob("*.npz")
    os.utime(used, (0, 0))

    for strength in range(2, MOST_KEPT + 2):
        fits(FEATURES, WANTED, 1.0)
        fits(FEATURES, WANTED, float(strength))

    assert used.exists()
    assert len(list(tmp_path.glob("*.npz"))) == MOST_KEPT
