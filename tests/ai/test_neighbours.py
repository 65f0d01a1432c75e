"""The nearest examples' say beside the regression."""

from dataclasses import replace

import numpy as np
import pytest

from ai import intents
from ai.embeddings import Embedder
from ai.neighbours import NEAREST, Neighbours
from domain.understanding import Topic

CENTRED = np.eye(3, dtype=np.float32)


def test_the_flow_with_the_nearest_examples_is_likeliest() -> None:
    near = Neighbours(CENTRED, np.array(["a", "b", "b"]), ("a", "b"))

    chances = np.exp(near.log_chances(np.array([[0.9, 0.1, 0], [0, 0.6, 0.4]], np.float32)))

    assert chances.sum(axis=1) == pytest.approx([1, 1])
    assert chances.argmax(axis=1).tolist() == [0, 1]


def test_far_examples_of_a_flow_say_nothing_against_it() -> None:
    near = np.tile(CENTRED[0], (NEAREST, 1))
    far = np.tile(CENTRED[1], (100, 1))
    flows = np.array(["a"] * NEAREST + ["a"] * 100 + ["b"])
    seen = np.concatenate([near, far, CENTRED[2:]])

    alone = Neighbours(near, flows[:NEAREST], ("a",)).log_chances(CENTRED[:1])
    beside = Neighbours(seen, flows, ("a", "b")).log_chances(CENTRED[:1])

    assert alone[0, 0] == pytest.approx(0)
    assert beside[0, 0] == pytest.approx(0, abs=1e-6)


def test_what_comes_near_one_of_many_examples_is_surer_for_it(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    say = intents.SAYS[0]
    topics = [
        Topic(flow=flow, about=flow, examples={"en": [text.format(n) for n in range(say.examples)]})
        for flow, text in (("where", "how far has parcel {} come"), ("cancel", "please cancel order {}"))
    ]
    asked = "can you tell me how far my parcel number 7 has come?"

    def sure() -> float:
        fitted = intents.Intents.fit(topics, embedder)
        return dict(fitted.ranked(fitted.logits(embedder.queries([asked]), [asked])[0]))["where"]

    beside = sure()
    monkeypatch.setattr(intents, "SAYS", (replace(say, neighbours=0.0),))

    assert beside > sure()
