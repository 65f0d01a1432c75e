"""What is about the business and what is not, with the shop's four flows."""

import numpy as np
import pytest

from ai.embeddings import Embedder
from ai.intents import gather
from ai.scope import Scope
from domain.understanding import Topic
from tests.ai.shop import TOPICS

FOREIGN = [
    "write me a poem",
    "what's the weather in Paris",
    "asdf gibberish",
    "fgdhjk",
    "tell me something funny",
    "how do I bake sourdough bread",
    "quelle est la recette des crêpes",
    "wat is de beste film ooit",
    "was soll ich heute kochen",
    "cuántos habitantes tiene Madrid",
    "chi è il presidente della repubblica",
]
OURS = [
    "kettle's bust, want my cash back",
    "yo any news on my stuff? ordered like 10 days ago",
    "toujours rien reçu, c'est normal ?",
    "heb nog steeds niks ontvangen",
    "Mixer ist Schrott, will Kohle zurück",
    "hasta qué hora abrís hoy",
    "basta bot, fatemi parlare con qualcuno",
]


def chance(scope: Scope, embedder: Embedder, text: str) -> float:
    vectors = embedder.queries([text])
    return float(scope.chance(vectors, scope.intents.logits(vectors, [text]))[0])


@pytest.fixture(scope="module")
def scope(embedder: Embedder) -> Scope:
    return Scope(gather(TOPICS, embedder), embedder)


@pytest.mark.parametrize("text", FOREIGN)
def test_foreign_requests_are_out_of_scope(scope: Scope, embedder: Embedder, text: str) -> None:
    assert chance(scope, embedder, text) < 0.5


@pytest.mark.parametrize("text", OURS)
def test_colloquial_requests_stay_in_scope(scope: Scope, embedder: Embedder, text: str) -> None:
    assert chance(scope, embedder, text) > 0.5


def test_what_any_shop_is_asked_is_in_scope_without_a_flow_for_it(scope: Scope, embedder: Embedder) -> None:
    assert chance(scope, embedder, "can I change my delivery address") > 0.5


def test_a_business_about_everyday_things_keeps_them(embedder: Embedder) -> None:
    weather = Topic(
        flow="forecast",
        about="Weather forecast for a place",
        examples={
            "en": [
                "what's the weather in Rome",
                "will it rain tomorrow",
                "how cold is it in Oslo",
                "is it sunny",
            ]
        },
    )
    dinner = Topic(
        flow="recipe",
        about="Recipes: how to cook a dish",
        examples={"en": ["how do I cook pasta", "recipe for soup", "what goes into risotto", "bake a cake"]},
    )
    scope = Scope(gather([weather, dinner], embedder), embedder)

    assert chance(scope, embedder, "what's the weather like in Paris") > 0.5
    assert chance(scope, embedder, "write a python function that sorts a list") < 0.5


@pytest.mark.parametrize("topics", [(), TOPICS[:1]], ids=["none", "one"])
def test_hardly_any_flows_are_no_error(embedder: Embedder, topics: tuple[Topic, ...]) -> None:
    scope = Scope(gather(topics, embedder), embedder)

    assert 0 <= chance(scope, embedder, "where is my order") <= 1
    assert chance(scope, embedder, "write me a poem") < 0.5


def test_flows_without_examples_are_no_error(embedder: Embedder) -> None:
    topics = [Topic(flow=topic.flow, about=topic.about, examples={}) for topic in TOPICS]
    scope = Scope(gather(topics, embedder), embedder)

    assert chance(scope, embedder, "I want a refund for my order") > chance(scope, embedder, "sing a song")


def test_calibration_is_the_same_every_time(scope: Scope, embedder: Embedder) -> None:
    again = Scope(gather(TOPICS, embedder), embedder)

    np.testing.assert_array_equal(chance(again, embedder, OURS[0]), chance(scope, embedder, OURS[0]))
