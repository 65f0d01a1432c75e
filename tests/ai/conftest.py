"""The real embedded models, loaded once for all tests that need them."""

import pytest

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedder, Embedders, load_embedders
from tests.ai.shop import LANGUAGES, TOPICS


@pytest.fixture(scope="session")
def embedders() -> Embedders:
    return load_embedders()


@pytest.fixture(scope="session")
def embedder(embedders: Embedders) -> Embedder:
    return embedders.understanding(LANGUAGES)


@pytest.fixture(scope="session")
def analyst(embedder: Embedder) -> EmbeddedAnalyst:
    return EmbeddedAnalyst(TOPICS, LANGUAGES, embedder)
