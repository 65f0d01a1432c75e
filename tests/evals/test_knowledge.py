"""Public questions are looked up in public passages, with an embedder that only counts words."""

import gzip
import json
from pathlib import Path

import pytest

from domain.json import JsonDict
from evals.knowledge import Bench, banking, xquad
from evals.scores import Score
from tests.kb.hashing import Hashing

PASSAGES = {0: "the panthers defense gave up 308 points", 1: "the broncos defeated the steelers in january"}


def write(file: Path, rows: list[JsonDict]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        lines.write("\n".join(map(json.dumps, rows)))


def bench(tmp_path: Path) -> Bench:
    return Bench(Hashing(), tmp_path / "data", tmp_path / "none", tmp_path / "scratch")


def shares(found: object) -> dict[str, float]:
    return {one.name: one.value for one in found if isinstance(one, Score)}  # type: ignore[attr-defined]


def test_a_question_is_right_when_its_passage_comes_first(tmp_path: Path) -> None:
    passages = [
        {"type": "passage", "lang": language, "pid": pid, "text": text}
        for language in ("en", "de", "es")
        for pid, text in PASSAGES.items()
    ]
    questions = [
        {"type": "question", "lang": language, "pid": pid, "text": text}
        for language in ("en", "de", "es")
        for pid, text in (
            (0, "how many points did the panthers defense give up"),
            (0, "who defeated the steelers"),
        )
    ]
    write(tmp_path / "data/xquad/dev.jsonl.gz", passages + questions)

    found = shares(xquad(bench(tmp_path)))

    assert found["xquad en to en, recall@1"] == pytest.approx(0.5)  # the second is asked of the wrong passage
    assert len(found) == 5


def test_required_documents_count_when_they_are_near(tmp_path: Path) -> None:
    write(
        tmp_path / "data/tau2_banking_kb/documents.jsonl.gz",
        [{"id": f"doc ({pid})", "title": "about", "content": text} for pid, text in PASSAGES.items()],
    )
    write(
        tmp_path / "data/tau2_banking_kb/dev.jsonl.gz",
        [{"id": "t", "scenario": "you ask about the panthers", "required_documents": ["doc (0)", "gone"]}],
    )

    assert shares(banking(bench(tmp_path))) == {"banking documents required, recall@10": 1.0}


def test_data_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="xquad"):
        list(xquad(bench(tmp_path)))
