"""How a message sounds, and that weights of another model are refused."""

from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from ai import phrases
from ai.embeddings import E5, Embedder, Embedders, Use
from ai.sentiment import MOODS, Provenance, Sentiment
from domain.errors import SettingsError


@pytest.fixture(scope="module")
def sentiment(embedder: Embedder) -> Sentiment:
    return Sentiment.load(embedder.id)


FURIOUS = [
    "this is ridiculous, you people are liars, give me my money back!!!",
    "c'est scandaleux, bande de voleurs",
    "wat een waardeloze rotwinkel, ik ben woest",
    "Unverschämtheit, ihr seid doch alle Betrüger",
    "sois unos estafadores, qué vergüenza",
    "fate schifo, truffatori",
]
SOBER = [
    "where is my parcel?",
    "je voudrais connaître vos horaires",
    "kan ik mijn bestelling wijzigen",
    "wie lange dauert der Versand",
    "quiero cambiar la dirección",
    "quanto costa la spedizione",
]
GLAD = [
    "thank you, that was really helpful!",
    "merci beaucoup, vous êtes formidables",
    "super bedankt, heel fijn geholpen",
    "vielen Dank, toller Service",
    "muchas gracias, todo genial",
    "grazie di cuore, perfetto",
]


@pytest.mark.parametrize("text", FURIOUS)
def test_a_furious_customer_is_heard(sentiment: Sentiment, embedder: Embedder, text: str) -> None:
    assert sentiment.scores(embedder.queries([text]))[0] < -0.4


@pytest.mark.parametrize("text", SOBER)
def test_a_sober_request_is_neither(sentiment: Sentiment, embedder: Embedder, text: str) -> None:
    assert abs(sentiment.scores(embedder.queries([text]))[0]) < 0.35


@pytest.mark.parametrize("text", GLAD)
def test_thanks_are_heard(sentiment: Sentiment, embedder: Embedder, text: str) -> None:
    assert sentiment.scores(embedder.queries([text]))[0] > 0.4


def test_packaged_weights_say_where_they_come_from(embedders: Embedders) -> None:
    for model in (embedders.e5, embedders.understanding(["en"])):
        provenance = Sentiment.load(model.id).provenance
        assert provenance.model == model.id
        assert sum(provenance.widths) == model.queries(["a"]).shape[1]
        assert set(provenance.data) == {"goemotions", "phrases"}
        assert provenance.day


def test_weights_of_another_model_are_refused_by_name() -> None:
    with pytest.raises(SettingsError, match=r"'other-model/1'.*multilingual-e5-small.*train_sentiment"):
        Sentiment.load("other-model/1")


def test_weights_survive_a_round_trip(tmp_path: Path) -> None:
    mean = np.zeros(2, np.float32)
    weights = np.array([[-1, 0], [0, 0], [0, 0], [9, 0]], np.float32)
    about = Provenance(model="tiny/1", widths=(2,), data={"x": "00"}, day="2026-01-01")
    Sentiment(about, mean, weights, np.zeros(len(MOODS), np.float32)).save(tmp_path / "sentiment-tiny.npz")

    loaded = Sentiment.load("tiny/1", tmp_path)

    assert loaded.provenance == about
    assert loaded.scores(np.array([[1, 0]], np.float32))[0] > 0.9


def test_packaged_weights_were_trained_on_the_phrases_as_they_are() -> None:
    current = sha256((Path(phrases.__path__[0]) / "sentiment.yaml").read_bytes()).hexdigest()

    for model in (f"{E5.id}+{Use.id}", E5.id):
        trained = Sentiment.load(model).provenance.data["phrases"]
        assert trained == current, "run: python -m scripts.train_sentiment"
