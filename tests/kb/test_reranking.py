"""A hosted embedder orders what was found; the index judges, and does without it when it fails."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from structlog.testing import capture_logs

from domain.errors import EmbedderDown
from kb.documents import document
from kb.index import Index
from kb.ranking import Calibrations
from kb.shelf import Asker
from tests.kb.hashing import Hashing
from tests.kb.test_index import HALF

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SURE = replace(HALF, question=0, text=8, bias=-2.5)
PLAIN = Calibrations(own=SURE, foreign=SURE)
QUESTION = "how much is delivery abroad"


class Taste:
    """A hosted embedder that finds what contains its favourite word nearest to any question."""

    def __init__(self, favourite: str, id: str = "openai:tiny") -> None:
        self.favourite = favourite
        self.id = id
        self.down = False
        self.width = 2
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.read: list[list[str]] = []

    def question(self, text: str, names: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append((text, tuple(names)))
        (row,) = self._rows([self.favourite])
        return np.asarray(row)

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = self._rows(texts)
        self.read.append([*texts])
        return rows

    def _rows(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self.down:
            raise EmbedderDown("down")
        return np.eye(self.width, dtype=np.float32)[
            [int(self.favourite not in text.casefold()) for text in texts]
        ]


PAGES = {
    "costs": ("Delivery abroad", "How much is delivery abroad?", "Delivery abroad is much: ten euros."),
    "times": ("Delivery times", "How much time is delivery abroad?", "Delivery abroad is slow: a week."),
    "hours": ("Opening hours", "When are you open?", "From nine to six."),
}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages" / "en"
    folder.mkdir(parents=True)
    for id_, (title, question, text) in PAGES.items():
        front = f'id: {id_}\ntitle: {title}\nlanguage: en\nquestions: ["{question}"]\n'
        (folder / f"{id_}.md").write_text(f"---\n{front}---\n{text}\n", "utf-8")
    return folder.parent


def opened(tmp_path: Path, hosted: Taste | None) -> Index:
    return Index(tmp_path / "index", Hashing(), hosted=hosted, calibrations=PLAIN)


def synced(tmp_path: Path, pages: Path, hosted: Taste | None) -> Index:
    kb = opened(tmp_path, hosted)
    kb.sync(pages)
    return kb


def sources(kb: Index, question: str = QUESTION) -> list[str]:
    return [Path(one.source).stem for one in kb.search(question, "en", 3, NOON)]


def test_the_hosted_embedder_orders_what_is_good_enough(tmp_path: Path, pages: Path) -> None:
    assert sources(synced(tmp_path, pages, None)) == ["costs", "times"]

    kb = synced(tmp_path, pages, Taste("week"))

    assert sources(kb) == ["times", "costs"]
    assert kb.reranks


def test_what_it_prefers_is_no_surer_than_the_index_alone_thinks(tmp_path: Path, pages: Path) -> None:
    alone = {
        one.id: one.score for one in synced(tmp_path, pages, None).search(QUESTION, "en", 3, NOON, least=0)
    }

    kb = synced(tmp_path, pages, Taste("open"))

    found = kb.search(QUESTION, "en", 3, NOON, least=0)
    assert Path(found[0].source).stem == "hours"
    assert found[0].score == alone[found[0].id]
    assert all(one.score <= alone[one.id] for one in found)
    assert sources(kb) == []


def test_another_model_is_asked_for_all_vectors_anew_and_tells_how_far_it_is(
    tmp_path: Path, pages: Path
) -> None:
    synced(tmp_path, pages, Taste("week"))
    again, other = Taste("week"), Taste("week", id="openai:other")
    heard: list[tuple[int, int]] = []

    synced(tmp_path, pages, again)
    kb = opened(tmp_path, other)
    kb.sync(pages, lambda done, total: heard.append((done, total)))

    assert again.read == []
    assert len(other.read[0]) == 3 * len(PAGES)  # a title, a question and a text each
    assert heard == [(3, 3)]
    assert sources(kb) == ["times", "costs"]


def test_a_failing_embedder_leaves_the_order_as_it_was_and_is_logged_once(
    tmp_path: Path, pages: Path
) -> None:
    hosted = Taste("week")
    kb = synced(tmp_path, pages, hosted)

    hosted.down = True
    with capture_logs() as logs:
        assert [sources(kb), sources(kb)] == [["costs", "times"]] * 2
    assert [one["event"] for one in logs] == ["embedder_down"]
    assert not kb.reranks

    hosted.down = False
    assert sources(kb) == ["times", "costs"]
    assert kb.reranks


def test_an_embedder_that_was_down_at_the_start_is_asked_at_the_next_sync(
    tmp_path: Path, pages: Path
) -> None:
    hosted = Taste("week")
    hosted.down = True
    kb = synced(tmp_path, pages, hosted)
    hosted.down = False
    assert (sources(kb), kb.reranks) == (["costs", "times"], False)

    kb.sync(pages)

    assert (sources(kb), kb.reranks) == (["times", "costs"], True)


def test_what_another_process_made_up_for_is_used_without_a_restart(tmp_path: Path, pages: Path) -> None:
    hosted = Taste("week")
    hosted.down = True
    serving = synced(tmp_path, pages, hosted)
    hosted.down = False

    synced(tmp_path, pages, Taste("week"))

    assert sources(serving) == ["times", "costs"]


def test_what_people_teach_is_ordered_too_and_forgotten(tmp_path: Path, pages: Path) -> None:
    kb = synced(tmp_path, pages, Taste("island"))
    about = {"id": "far", "title": QUESTION, "language": "en", "questions": [QUESTION]}

    kb.put(document(about, "Delivery abroad to an island is how much you say.", "learned/far"))
    assert sources(kb)[0] == "far"
    assert kb.reranks

    kb.drop("learned/far")
    assert "far" not in sources(kb)
    assert kb.reranks


def test_a_server_whose_vectors_changed_their_width_is_down(tmp_path: Path, pages: Path) -> None:
    hosted = Taste("week")
    kb = synced(tmp_path, pages, hosted)
    hosted.width = 3

    kb.put(document({"id": "far", "title": "Far", "language": "en"}, "Far away.", "learned/far"))

    assert not kb.reranks
    assert sources(kb) == ["costs", "times"]


def test_it_hears_the_names_of_who_asks(tmp_path: Path, pages: Path) -> None:
    hosted = Taste("week")
    kb = synced(tmp_path, pages, hosted)

    kb.search(QUESTION, "en", 3, NOON, asker=Asker(names=("A. Name",)))

    assert hosted.asked == [(QUESTION, ("A. Name",))]


def test_offline_nothing_is_asked(tmp_path: Path, pages: Path) -> None:
    hosted = Taste("week")
    kb = synced(tmp_path, pages, hosted)
    hosted.read.clear()

    twin = kb.copied(tmp_path / "twin")
    twin.put(document({"id": "far", "title": "Far", "language": "en"}, "Far away.", "learned/far"))

    assert sources(twin) == sources(kb.offline()) == ["costs", "times"]
    assert (hosted.asked, hosted.read) == ([], [])
