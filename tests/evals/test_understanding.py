"""Measuring across languages: no message is asked about whose translation was an example."""

import gzip
import json
from pathlib import Path

from evals.measuring import read_rows
from evals.understanding import FOLDS, parted

INTENTS = ("alarm", "weather")


def test_what_translates_an_example_is_never_asked_about(tmp_path: Path) -> None:
    file = tmp_path / "dev.jsonl.gz"
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        for language in ("en", "de"):
            for number in range(FOLDS + 2):
                for intent in INTENTS if language == "en" else reversed(INTENTS):
                    row = {"text": f"{intent} {number}", "intent": intent, "lang": language}
                    lines.write(json.dumps(row) + "\n")

    asked: list[str] = []
    for examples, others in parted(read_rows(file)):
        known = {row["text"] for row in examples}
        asked += [row["text"] for row in others]
        assert {row["lang"] for row in examples} == {"en"}
        assert known.isdisjoint(row["text"] for row in others)
        assert len(known) + len(others) == len(INTENTS) * (FOLDS + 2)

    assert sorted(asked) == sorted(f"{intent} {number}" for intent in INTENTS for number in range(FOLDS + 2))
