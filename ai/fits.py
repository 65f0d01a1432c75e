"""Fits kept on disk by what they were fitted on, so that only a changed playbook is fitted anew."""

from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from zipfile import BadZipFile

import numpy as np
import structlog
from numpy.typing import NDArray

from ai.softmax import Matrix, Softmax, fit

MOST_KEPT = 40
"""The last used. A playbook needs seven: those of its last changes, or of several businesses, stay too."""

log = structlog.get_logger()


class KeptFits:
    """Fits as `ai.softmax.fit` does, or answers what an earlier process fitted on the very same numbers."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when there is something to keep; one that cannot be written only costs time."""
        self._folder = folder

    def __call__(self, features: NDArray[np.floating], wanted: Matrix, strength: float) -> Softmax:
        """See `ai.softmax.fit`."""
        file = self._folder / f"{_digest(features, wanted, strength)}.npz"
        if known := _read(file):
            self._used(file)
            return known
        fitted = fit(features, wanted, strength)
        try:
            self._keep(file, fitted)
        except OSError as error:
            log.warning("fit_not_kept", folder=str(self._folder), error=type(error).__name__)
        return fitted

    def _used(self, file: Path) -> None:
        with suppress(OSError):
            file.touch()

    def _keep(self, file: Path, fitted: Softmax) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self._folder, prefix=".fit.", delete=False) as fresh:
            np.savez(fresh, weights=fitted.weights, bias=fitted.bias)
        Path(fresh.name).replace(file)
        used_last = sorted(self._folder.glob("*.npz"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in used_last[MOST_KEPT:]:
            old.unlink(missing_ok=True)


def _digest(features: NDArray[np.floating], wanted: Matrix, strength: float) -> str:
    digest = blake2b(f"{strength} {features.dtype} {features.shape} {wanted.shape}".encode(), digest_size=16)
    digest.update(np.ascontiguousarray(features).data)
    digest.update(np.ascontiguousarray(wanted).data)
    return digest.hexdigest()


def _read(file: Path) -> Softmax | None:
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
            return Softmax(stored["weights"], stored["bias"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        log.warning("fit_unreadable", file=file.name, error=type(error).__name__)
        return None
