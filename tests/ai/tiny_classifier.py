"""A sequence classifier of a few words, written as Hugging Face's files without torch."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

FLOAT, INT64, INTS = 1, 7, 7
"""Numbers of ONNX's types."""


def build(folder: Path, labels: Sequence[str], words: Mapping[str, str], *, onnx: bool = True) -> Path:
    """A model that says the label of the words it reads; of other words it knows nothing."""
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from transformers import BertConfig, PreTrainedTokenizerFast

    vocabulary = {word: place for place, word in enumerate(["[UNK]", *words])}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="[UNK]").save_pretrained(folder)
    BertConfig(
        id2label=dict(enumerate(labels)),
        vocab_size=len(vocabulary),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=8,
    ).save_pretrained(folder)
    if onnx:
        weights = np.zeros((len(vocabulary), len(labels)), np.float32)
        for word, label in words.items():
            weights[vocabulary[word], labels.index(label)] = 12.0
        (folder / "model.onnx").write_bytes(_model(weights))
    return folder


def _model(weights: np.ndarray) -> bytes:  # type: ignore[type-arg]
    """ONNX: the mean of the rows of `weights` that the tokens point to."""
    rows, columns = weights.shape
    tensor = _number(1, rows) + _number(1, columns) + _number(2, FLOAT) + _text(8, "weights")
    axes = _text(1, "axes") + _number(8, 1) + _number(20, INTS)
    flat = _text(1, "keepdims") + _number(3, 0) + _number(20, 2)
    gather = _text(1, "weights") + _text(1, "input_ids") + _text(2, "rows") + _text(4, "Gather")
    mean = _text(1, "rows") + _text(2, "logits") + _text(4, "ReduceMean") + _part(5, axes) + _part(5, flat)
    graph = (
        _part(1, gather)
        + _part(1, mean)
        + _text(2, "tiny")
        + _part(5, tensor + _part(9, weights.tobytes()))
        + _part(11, _value("input_ids", INT64, ["batch", "tokens"]))
        + _part(12, _value("logits", FLOAT, ["batch", columns]))
    )
    return _number(1, 8) + _part(7, graph) + _part(8, _text(1, "") + _number(2, 13))


def _value(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    sides = b"".join(_part(1, _number(1, one) if isinstance(one, int) else _text(2, one)) for one in shape)
    return _text(1, name) + _part(2, _part(1, _number(1, kind) + _part(2, sides)))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _part(field, value.encode())


def _part(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    digits = bytearray()
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*digits, value])
