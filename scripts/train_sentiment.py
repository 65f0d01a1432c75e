"""Trains the sentiment heads on GoEmotions and our own phrases: python -m scripts.train_sentiment DATA."""

import argparse
import gzip
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from ai import phrases
from ai.embeddings import Embedder, Vectors, centred, load_embedders
from ai.sentiment import MOODS, WEIGHTS, Provenance, Sentiment

PER_MOOD = 2_000
PHRASE_WEIGHT = 10.0  # our own phrases are what customers write; Reddit is not
STRENGTH = 1.0
FURIOUS = {"anger", "disgust"}
UPSET = FURIOUS | {"annoyance", "disappointment", "disapproval", "sadness"}
THANKFUL = {"gratitude", "joy", "love", "admiration", "excitement", "relief"}
NEUTRAL = {"neutral", "curiosity", "confusion", "realization"}
Labelled = list[tuple[str, str]]
"""Texts with their moods."""


def mood(labels: Iterable[str]) -> str | None:
    """The mood that GoEmotions' labels agree on, or None where they don't."""
    given = set(labels)
    if given <= UPSET:
        return "furious" if given & FURIOUS else "annoyed"
    if given <= THANKFUL:
        return "thankful"
    return "neutral" if given <= NEUTRAL else None


def comments(file: Path, part: str, per_mood: int) -> Labelled:
    """A part of GoEmotions with at most `per_mood` comments of each mood, always the same ones."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    rows = [row for row in rows if row["part"] == part]
    random.Random(0).shuffle(rows)
    chosen: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if (found := mood(row["labels"])) and len(chosen[found]) < per_mood:
            chosen[found].append(row["text"])
    return [(text, name) for name in MOODS for text in chosen[name]]


def own_phrases() -> Labelled:
    """Our own phrases in every language."""
    table: dict[str, dict[str, list[str]]] = phrases.load("sentiment")
    return [(text, name) for moods in table.values() for name, texts in moods.items() for text in texts]


def train(embedder: Embedder, reddit: Labelled, own: Labelled, data: dict[str, str], day: str) -> Sentiment:
    """A head for `embedder`; `data` and `day` go into its provenance."""
    parts = [embedder.queries([text for text, _ in rows]) for rows in (reddit, own)]
    mean = ((parts[0].mean(axis=0) + parts[1].mean(axis=0)) / 2).astype(np.float32)
    vectors: Vectors = centred(np.concatenate(parts), mean, embedder.widths)
    names = list(MOODS)
    moods = [names.index(name) for _, name in reddit + own]
    shares = [1.0] * len(reddit) + [PHRASE_WEIGHT] * len(own)
    model = LogisticRegression(C=STRENGTH, max_iter=500).fit(vectors, moods, sample_weight=shares)
    provenance = Provenance(model=embedder.id, widths=embedder.widths, data=data, day=day)
    weights, bias = model.coef_.astype(np.float32), model.intercept_.astype(np.float32)
    return Sentiment(provenance, mean, weights, bias)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    return sha256(path.read_bytes()).hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Train a head for each embedder and write it beside the code that reads it."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).parents[1] / "../shared/data"
    parser.add_argument(
        "data", type=Path, nargs="?", default=default, help="folder with goemotions/dev.jsonl.gz"
    )
    folder: Path = parser.parse_args(arguments).data
    file = folder / "goemotions/dev.jsonl.gz"
    if not file.is_file():
        sys.stderr.write(f"{file} is missing: give the folder that has goemotions/ in it\n")
        return 1
    reddit, own = comments(file, "train", PER_MOOD), own_phrases()
    embedders = load_embedders(cache=len(reddit) + len(own))
    data = {"goemotions": digest(file), "phrases": digest(Path(phrases.__path__[0]) / "sentiment.yaml")}
    day = datetime.now(UTC).date().isoformat()
    for name, embedder in (("e5-use", embedders.understanding(["en"])), ("e5", embedders.e5)):
        path = WEIGHTS / f"sentiment-{name}.npz"
        train(embedder, reddit, own, data, day).save(path)
        sys.stdout.write(f"{path.name}: {len(reddit)} comments, {len(own)} phrases, {embedder.id}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
