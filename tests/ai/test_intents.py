"""Which flow a message is about."""

import numpy as np
import pytest

from ai.embeddings import Embedder
from ai.intents import Intents, gather
from domain.understanding import Topic
from tests.ai.shop import REFUND, TOPICS

COLLOQUIAL = [
    ("still nothing in my mailbox, what's going on", "order_status"),
    ("kettle's bust, want my cash back", "refund"),
    ("u guys open saturdays?", "opening_hours"),
    ("ugh bots... put somebody on", "talk_to_person"),
    ("elle arrive quand ma machine à café", "order_status"),
    ("marre des robots, je veux un vrai conseiller", "talk_to_person"),
    ("waterkoker lekt, geld terug aub", "refund"),
    ("tot hoe laat zijn jullie open vandaag", "opening_hours"),
    ("wann kommt denn mein Staubsauger", "order_status"),
    ("hab das falsche Modell bekommen", "refund"),
    ("paso de robots, ponme con alguien", "talk_to_person"),
    ("il frullatore non va, rivoglio i soldi", "refund"),
]


def best(intents: Intents, embedder: Embedder, text: str) -> str:
    return intents.ranked(intents.logits(embedder.queries([text]), [text])[0])[0][0]


@pytest.fixture(scope="module")
def intents(embedder: Embedder) -> Intents:
    return Intents.fit(TOPICS, embedder)


@pytest.mark.parametrize(("text", "flow"), COLLOQUIAL)
def test_colloquial_messages_find_their_flow(
    intents: Intents, embedder: Embedder, text: str, flow: str
) -> None:
    assert best(intents, embedder, text) == flow


def test_probabilities_sum_to_one_likeliest_first(intents: Intents, embedder: Embedder) -> None:
    ranked = intents.ranked(intents.logits(embedder.queries(["hi"]), ["hi"])[0])

    chances = [chance for _, chance in ranked]
    assert {flow for flow, _ in ranked} == {topic.flow for topic in TOPICS}
    assert sum(chances) == pytest.approx(1)
    assert chances == sorted(chances, reverse=True)


def test_fitting_twice_gives_the_same_answers(intents: Intents, embedder: Embedder) -> None:
    text = "where is my money"
    vector = embedder.queries([text])

    again = Intents.fit(TOPICS, embedder)

    np.testing.assert_array_equal(again.logits(vector, [text]), intents.logits(vector, [text]))


def test_a_name_and_a_description_are_enough_to_be_found(embedder: Embedder) -> None:
    topics = [Topic(flow=topic.flow, about=topic.about, examples={}) for topic in TOPICS]

    assert best(Intents.fit(topics, embedder), embedder, "what are your opening hours?") == "opening_hours"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_playbook_may_have_hardly_any_flows(embedder: Embedder, count: int) -> None:
    intents = Intents.fit(TOPICS[:count], embedder)

    ranked = intents.ranked(intents.logits(embedder.queries(["refund"]), ["refund"])[0])

    assert len(ranked) == count
    assert sum(chance for _, chance in ranked) == pytest.approx(min(count, 1))


def test_ten_examples_a_flow_let_single_words_count(embedder: Embedder) -> None:
    topics = [
        Topic(flow="part", about="Spare parts", examples={"en": [f"part XQ{n} please" for n in range(10)]}),
        Topic(flow="bill", about="Invoices", examples={"en": [f"bill ZK{n} please" for n in range(10)]}),
    ]
    intents = Intents.fit(topics, embedder)
    vectors = embedder.queries(["the same text"])

    part, bill = (intents.logits(vectors, [text])[0] for text in ("part", "bill"))

    assert np.argmax(part - bill) == intents.flows.index("part")


def test_examples_of_one_place_are_known_as_translations(embedder: Embedder) -> None:
    examples = gather([REFUND], embedder)

    assert examples.texts[0] == "refund"
    assert sorted(set(examples.places.tolist())) == [-1, 0, 1, 2, 3]
    assert len(examples.where(examples.places == 0).texts) == 6


def test_no_messages_give_no_rows(embedder: Embedder) -> None:
    topics = [
        Topic(flow=name, about=name, examples={"en": [f"{name} {n}" for n in range(10)]}) for name in "ab"
    ]

    assert Intents.fit(topics, embedder).logits(embedder.queries([]), []).shape == (0, 2)
