"""What one process learns or forgets, the others answer by from the next question on."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kb.documents import Document, document
from tests.kb.test_index import index

QUESTION = "can I rent a carpet cleaner?"


class Reader:
    """A second process with the same index."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.kb.reader", str(folder)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def answers(self, question: str) -> str:
        """What it finds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{question}\n")
        return self._process.stdout.readline().strip()

    def stop(self) -> None:
        """End it."""
        self._process.communicate(timeout=60)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    index(tmp_path).sync(tmp_path / "pages", more=[article("gifts", "do you wrap gifts?", "We do.")])
    opened = Reader(tmp_path)
    yield opened
    opened.stop()


def article(id_: str, question: str, text: str) -> Document:
    about = {"id": id_, "title": question, "language": "en", "questions": [question]}
    return document(about, text, f"learned/{id_}")


def test_an_article_is_told_changed_and_forgotten_by_every_process(tmp_path: Path, reader: Reader) -> None:
    teaching = index(tmp_path)
    assert reader.answers("do you wrap gifts?") == "We do."
    assert reader.answers(QUESTION) == ""

    teaching.put(article("cleaner", QUESTION, "Yes, for €19 a day."))
    assert reader.answers(QUESTION) == "Yes, for €19 a day."

    teaching.put(article("cleaner", QUESTION, "Yes, for €25 a day."))
    assert reader.answers(QUESTION) == "Yes, for €25 a day."

    teaching.drop("learned/cleaner")
    assert reader.answers(QUESTION) == ""
    assert reader.answers("do you wrap gifts?") == "We do."
