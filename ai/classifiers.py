"""Sequence classifiers of Hugging Face's format, from a folder: nothing is downloaded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ai import softmax
from domain.errors import SettingsError

ONNX = ("model.onnx", "onnx/model.onnx")
LONGEST = 256  # tokens read of a text

Logits = Callable[[Mapping[str, NDArray[np.int64]]], NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Classifier:
    """Says how likely each of its labels is. Loaded once; threads may share it."""

    labels: tuple[str, ...]
    tokenizer: Callable[..., Mapping[str, NDArray[np.int64]]]
    logits: Logits

    def chances(self, text: str) -> dict[str, float]:
        """Each label's probability; together 1."""
        read = self.tokenizer([text], truncation=True, max_length=LONGEST, return_tensors="np")
        row = softmax.chances(self.logits(read))[0]
        return dict(zip(self.labels, map(float, row), strict=True))


def load(folder: Path, setting: str) -> Classifier:
    """The classifier in the folder: its `model.onnx`, which needs nothing more, or else its weights by torch.

    Raises:
        SettingsError: the folder holds no such model, or torch is missing; says what to do.
    """
    from transformers import AutoConfig, AutoTokenizer  # seconds to import, and only this needs it

    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"DESKHAND_{setting}={folder}: name the folder of a sequence-classification model with its"
            f" config.json and tokenizer ({_line(error)})"
        ) from error
    graph = next((folder / name for name in ONNX if (folder / name).is_file()), None)
    logits = _onnx(graph) if graph else _torch(folder, setting)
    labels = tuple(str(config.id2label[place]) for place in sorted(config.id2label))
    return Classifier(labels=labels, tokenizer=tokenizer, logits=logits)


def _onnx(graph: Path) -> Logits:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    wanted = [one.name for one in session.get_inputs()]

    def run(read: Mapping[str, NDArray[np.int64]]) -> NDArray[np.float64]:
        given = {name: np.asarray(read[name], np.int64) for name in wanted if name in read}
        found: Sequence[Any] = session.run(None, given)
        return np.asarray(found[0], np.float64)

    return run


def _torch(folder: Path, setting: str) -> Logits:
    try:
        import torch
    except ImportError as error:
        raise SettingsError(
            f"DESKHAND_{setting}={folder}: there is no model.onnx in it, so torch is needed:"
            " pip install 'deskhand[transformers]'"
        ) from error
    from transformers import AutoModelForSequenceClassification

    model = AutoModelForSequenceClassification.from_pretrained(folder, local_files_only=True).eval()

    def run(read: Mapping[str, NDArray[np.int64]]) -> NDArray[np.float64]:
        given = {name: torch.from_numpy(np.asarray(value, np.int64)) for name, value in read.items()}
        with torch.inference_mode():
            return np.asarray(model(**given).logits.numpy(), np.float64)

    return run


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
