"""What the embedders promise: unit vectors, the same every time, whatever the text."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from ai.embeddings import E5, IN_PASSAGES, PHRASES, Both, Cached, Embedder, Embedders, Vectors, centred
from ai.scope import foreign, service


class Counting:
    """A tiny embedder that remembers how often it was asked for each text."""

    id = "counting/1"
    widths: tuple[int, ...] = (2,)

    def __init__(self) -> None:
        self.asked: list[str] = []

    def queries(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([[1.0, 0.0] for _ in texts], np.float32).reshape(len(texts), 2)

    def passages(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([[0.0, 1.0] for _ in texts], np.float32).reshape(len(texts), 2)


def test_every_model_answers_unit_vectors_of_its_width(embedders: Embedders) -> None:
    both = embedders.understanding(["en", "nl"])
    for model, width in ((embedders.e5, 384), (embedders.use, 512), (both, 896)):
        for vectors in (model.queries(["where is my order", "hi"]), model.passages(["a", "b"])):
            assert vectors.shape == (2, width)
            assert vectors.dtype == np.float32
            assert sum(model.widths) == width
            np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_the_same_meaning_in_two_languages_lies_close(embedder: Embedder) -> None:
    english, french, other = embedder.queries(
        ["where is my parcel", "où est mon colis", "the weather is nice in spring"]
    )

    assert english @ french > english @ other


def test_a_language_that_use_lacks_falls_back_to_e5_alone(embedders: Embedders) -> None:
    assert embedders.understanding(["en", "sv"]) is embedders.e5


@pytest.mark.parametrize(
    "text",
    ["", " ", "\0", "a\0b", "\ud800", "😀😡" * 20, "ﷺ" * 3_000, "x" * 100_000, "\n\n", "१२३ مرحبا"],
    ids=[
        "empty",
        "blank",
        "nul",
        "nul inside",
        "surrogate",
        "emoji",
        "ligature",
        "endless",
        "lines",
        "scripts",
    ],
)
def test_nothing_a_customer_can_type_breaks_a_model(embedders: Embedders, text: str) -> None:
    for model in (embedders.e5, embedders.use):
        assert np.isfinite(model.queries([text])).all()


def test_a_blank_at_the_end_means_nothing(embedders: Embedders) -> None:
    plain, blank, line = embedders.e5.queries(
        ["where is my order?", "where is my order? ", "where is my order?\n"]
    )

    assert np.array_equal(plain, blank)
    assert np.array_equal(plain, line)


def test_a_text_has_the_same_vector_alone_and_in_a_batch(embedders: Embedders) -> None:
    texts = [f"where is order {number}" for number in range(20)]

    together = embedders.use.queries(texts)
    alone = embedders.use.passages([texts[7]])  # the same model without a prefix, and not in the cache

    np.testing.assert_allclose(together[7], alone[0], atol=1e-5)


def test_threads_may_share_a_model(embedders: Embedders) -> None:
    texts = [f"message number {number} about a parcel" for number in range(12)]
    expected = embedders.use.queries(texts)

    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda text: embedders.use.queries([text])[0], texts))

    np.testing.assert_allclose(np.stack(rows), expected, atol=1e-5)


def test_a_text_seen_before_is_not_embedded_again() -> None:
    model = Counting()
    cached = Cached(model)

    first = cached.queries(["a", "b", "a"])
    again = cached.queries(["b", "c"])

    assert model.asked == ["a", "b", "c"]
    assert first.shape == (3, 2)
    assert again.shape == (2, 2)


def test_a_query_and_a_passage_of_the_same_words_are_kept_apart() -> None:
    cached = Cached(Counting())

    assert cached.queries(["a"])[0].tolist() == [1.0, 0.0]
    assert cached.passages(["a"])[0].tolist() == [0.0, 1.0]


def test_the_cache_forgets_the_longest_unused_text() -> None:
    model = Counting()
    cached = Cached(model, size=2)
    cached.queries(["a", "b"])

    cached.queries(["a"])
    cached.queries(["c"])
    cached.queries(["a", "b"])

    assert model.asked == ["a", "b", "c", "b"]


def test_no_texts_give_no_rows(embedders: Embedders) -> None:
    assert embedders.e5.queries([]).shape == (0, 384)
    assert embedders.use.passages([]).shape == (0, 512)
    assert Cached(Counting()).queries([]).shape == (0, 2)


def test_side_by_side_each_model_has_half_the_say() -> None:
    both = Both(Counting(), Counting())

    assert both.id == "counting/1+counting/1"
    np.testing.assert_allclose(both.queries(["a"]), [[0.7071, 0, 0.7071, 0]], atol=1e-4)


def test_in_a_passages_cosine_the_second_model_has_little_say() -> None:
    both = Both(Counting(), Counting())

    (vector,) = both.passages(["a"])

    assert np.linalg.norm(vector) == pytest.approx(1)
    assert vector[3] / vector[1] == pytest.approx(IN_PASSAGES)


def test_a_vector_at_the_centre_is_no_division_by_zero() -> None:
    vectors = np.array([[0.6, 0.8, 1.0]], np.float32)

    assert np.isfinite(centred(vectors, vectors[0], (2, 1))).all()


def test_a_start_need_not_embed_our_own_sentences_again() -> None:
    model = Counting()
    model.id = E5.id
    cached = Cached(model)

    cached.preload(PHRASES)
    cached.queries(foreign()[0] + service())

    assert model.asked == [], "run: python -m scripts.embed_phrases"


def test_vectors_of_another_model_are_not_preloaded() -> None:
    model = Counting()
    cached = Cached(model)

    cached.preload(PHRASES)
    cached.queries(service()[:1])

    assert model.asked == service()[:1]


def test_the_next_start_knows_the_vectors_that_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "vectors" / "counting.npz"
    before = Cached(Counting())
    vectors = before.queries(["a", "b"])
    before.save(file)

    model = Counting()
    after = Cached(model)
    after.preload(file)

    np.testing.assert_array_equal(after.queries(["a", "b"]), vectors)
    assert model.asked == []


@pytest.mark.parametrize("content", [None, b"", b"half a fi", b"PK\x03\x04broken"])
def test_vectors_that_cannot_be_read_are_made_again(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "counting.npz"
    if content is not None:
        file.write_bytes(content)
    model = Counting()
    cached = Cached(model)

    cached.preload(file)
    cached.queries(["a"])

    assert model.asked == ["a"]


def test_saving_twice_leaves_one_file(tmp_path: Path) -> None:
    cached = Cached(Counting())
    cached.queries(["a"])

    cached.save(tmp_path / "counting.npz")
    cached.save(tmp_path / "counting.npz")

    assert [path.name for path in tmp_path.iterdir()] == ["counting.npz"]
