"""The speech model is joined from its packages whole or not at all, and only as it was published."""

from pathlib import Path

import pytest

from ai.speech.weights import SHA256, joined
from domain.errors import SettingsError


def test_it_is_joined_once_and_says_so(tmp_path: Path) -> None:
    told: list[str] = []

    first = joined(tmp_path, told.append)
    again = joined(tmp_path, told.append)

    assert first == again
    assert {path.name for path in first.iterdir()} == set(SHA256)
    assert len(told) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["whisper-base"]


def test_a_folder_cut_short_is_made_anew(tmp_path: Path) -> None:
    small = {"config.json": SHA256["config.json"]}
    (tmp_path / "whisper-base").mkdir()
    (tmp_path / "whisper-base" / "model.bin").write_bytes(b"half a model")

    place = joined(tmp_path, hashes=small)

    assert [path.name for path in place.iterdir()] == ["config.json"]


def test_another_model_than_the_published_one_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"config\.json"):
        joined(tmp_path, hashes={"config.json": "0" * 64})

    assert list(tmp_path.iterdir()) == []
