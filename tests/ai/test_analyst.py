"""The analyst as the interpreter sees it."""

import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from ai.analysis import Analysis, Analyst
from ai.analyst import ConstantAnalyst, EmbeddedAnalyst
from ai.embeddings import Embedder, Embedders, Vectors
from tests.ai.shop import LANGUAGES, TOPICS


class Counting:
    """Counts the texts that reach the embedder."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.id, self.widths = embedder.id, embedder.widths
        self.texts = 0

    def queries(self, texts: Sequence[str]) -> Vectors:
        self.texts += len(texts)
        return self._embedder.queries(texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._embedder.passages(texts)


def test_a_message_is_understood_in_one_go(analyst: EmbeddedAnalyst) -> None:
    found = analyst.analyse("Hallo, wo bleibt denn mein Paket? Ich warte seit zwei Wochen!")

    assert found.language == "de"
    assert found.intents[0][0] == "order_status"
    assert found.margin == pytest.approx(found.intents[0][1] - found.intents[1][1])
    assert found.scope > 0.5
    assert found.sentiment < 0.2


def test_a_message_is_embedded_once_for_all_heads(embedder: Embedder) -> None:
    counting = Counting(embedder)
    analyst = EmbeddedAnalyst(TOPICS, LANGUAGES, counting)
    before = counting.texts

    analyst.analyse("where is my order")

    assert counting.texts == before + 1


@pytest.mark.parametrize("text", ["", " ", "😀", "V-10432", "\0", "\ud800", "a" * 50_000, "\n" * 99, "!?"])
def test_whatever_a_customer_sends_is_analysed(analyst: EmbeddedAnalyst, text: str) -> None:
    found = analyst.analyse(text, prior="nl")

    assert found.language in LANGUAGES
    assert 0 <= found.scope <= 1
    assert -1 <= found.sentiment <= 1
    assert sum(chance for _, chance in found.intents) == pytest.approx(1)


def test_an_order_number_keeps_the_conversations_language(analyst: EmbeddedAnalyst) -> None:
    assert analyst.analyse("V-10432", prior="it").language == "it"


def test_e5_alone_serves_languages_that_use_lacks(embedders: Embedders) -> None:
    alone = embedders.understanding(["en", "sv"])

    found = EmbeddedAnalyst(TOPICS, ["en", "sv"], alone).analyse("var är min beställning")

    assert found.language == "sv"
    assert found.intents[0][0] == "order_status"


def test_turns_in_parallel_do_not_disturb_one_another(analyst: EmbeddedAnalyst) -> None:
    texts = ["where is my order", "je veux être remboursé", "siete aperti oggi", "passami un umano"] * 3
    expected = [analyst.analyse(text) for text in texts]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(analyst.analyse, texts)) == expected


def test_nothing_is_fetched(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)

    assert EmbeddedAnalyst(TOPICS[:2], ("en",), embedder).analyse("refund please").language == "en"


def test_a_playbook_without_flows_has_nothing_in_scope(embedder: Embedder) -> None:
    found = EmbeddedAnalyst((), ("en",), embedder).analyse("where is my order")

    assert (found.intents, found.scope, found.margin) == ((), 0.0, 0.0)


def test_the_constant_analyst_is_an_analyst_that_speaks_the_customers_language() -> None:
    analysis = Analysis(
        language="en", language_sure=1, sentiment=0, intents=(("refund", 1.0),), scope=1, margin=1
    )
    constant: Analyst = ConstantAnalyst(analysis=analysis)

    assert constant.analyse("anything") == analysis
    assert constant.analyse("quoi que ce soit", "fr").language == "fr"
