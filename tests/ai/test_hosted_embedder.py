"""A hosted embedder: what leaves for its server, and what becomes of its failures."""

from collections.abc import Iterator
from datetime import timedelta

import numpy as np
import pytest

from ai.hosted_embedder import BATCH, REST, HostedEmbedder
from ai.numbers import OrderShape
from domain.errors import EmbedderDown, SettingsError
from tests.ai.embedding_server import EmbeddingServer


class Watch:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[EmbeddingServer]:
    with EmbeddingServer().running() as running:
        yield running


def embedder(server: EmbeddingServer, *, patience_s: float = 5, timer: Watch | None = None) -> HostedEmbedder:
    patience = timedelta(seconds=patience_s)
    return HostedEmbedder.from_name(
        "openai:tiny", server.url, "no-key", patience=patience, timer=timer or Watch()
    )


def test_texts_become_unit_vectors(server: EmbeddingServer) -> None:
    rows = embedder(server).passages(["when are you open", "delivery"])

    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    assert np.allclose(rows, server.words.queries(["when are you open", "delivery"]), atol=1e-6)


def test_many_texts_are_sent_in_batches_and_as_words(server: EmbeddingServer) -> None:
    texts = [f"page {number}" for number in range(BATCH + 2)]

    assert len(embedder(server).passages(texts)) == len(texts)

    assert [len(one["input"]) for one in server.requests] == [BATCH, 2]
    assert server.texts == texts
    assert {one["model"] for one in server.requests} == {"tiny"}


def test_a_customers_personal_data_stays_here_and_their_order_number_need_not(
    server: EmbeddingServer,
) -> None:
    asking = embedder(server).with_shape(OrderShape(prefix="KX-", digits=6))

    asking.question("I am Some Name, some@example.org, +33 6 12 34 56 78: KX-123456?", ["Some Name"])

    assert server.texts == ["I am [NAME_1], [EMAIL_1], [PHONE_1]: KX-123456?"]


def test_the_id_names_the_model_and_its_server_but_no_password() -> None:
    patience = timedelta(seconds=1)
    there = "https://me:secret@models.example/v1/"

    assert HostedEmbedder.from_name("openai:tiny", None, "key", patience=patience).id == "openai:tiny"
    assert (
        HostedEmbedder.from_name("openai:tiny", there, "key", patience=patience).id
        == "openai:tiny@models.example/v1"
    )


def test_a_busy_server_is_asked_again_for_documents(server: EmbeddingServer) -> None:
    server.statuses = [503]

    assert len(embedder(server).passages(["delivery"])) == 1
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [401, 404, 429, 500])
def test_a_question_is_asked_once_then_the_server_rests(server: EmbeddingServer, status: int) -> None:
    watch = Watch()
    asking = embedder(server, timer=watch)
    server.statuses = [status]

    for _ in range(2):
        with pytest.raises(EmbedderDown):
            asking.question("delivery?", ())
    assert len(server.requests) == 1

    watch.now = REST.total_seconds()
    assert asking.question("delivery?", ()).shape == (512,)


def test_a_slow_server_is_not_waited_for(server: EmbeddingServer) -> None:
    server.delay_s = 1.0

    with pytest.raises(EmbedderDown, match="APITimeoutError"):
        embedder(server, patience_s=0.05).question("delivery?", ())


def test_a_server_that_answers_no_vectors_is_down(server: EmbeddingServer) -> None:
    server.broken = True

    with pytest.raises(EmbedderDown):
        embedder(server).question("delivery?", ())


def test_a_server_that_answers_a_page_is_down(server: EmbeddingServer) -> None:
    server.page = "<html>Please log in</html>"

    with pytest.raises(EmbedderDown):
        embedder(server).question("delivery?", ())


def test_a_server_that_is_not_there_is_down() -> None:
    with EmbeddingServer().running() as gone:
        asking = embedder(gone)

    with pytest.raises(EmbedderDown, match="APIConnectionError"):
        asking.question("delivery?", ())


def test_a_missing_key_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)

    with pytest.raises(SettingsError, match="DESKHAND_EMBEDDER_API_KEY is missing"):
        HostedEmbedder.from_name("openai:tiny", patience=timedelta(seconds=1))
