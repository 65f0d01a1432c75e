"""A hosted embedder: any server with OpenAI's /embeddings, asked for the knowledge alone."""

from collections.abc import Callable, Sequence
from copy import copy
from datetime import timedelta
from time import monotonic
from typing import cast
from urllib.parse import urlsplit

import numpy as np
from langchain.embeddings import init_embeddings
from langchain_core.embeddings import Embeddings
from openai import OpenAIError

from ai.embeddings import LONGEST_PASSAGE, LONGEST_QUERY, Vectors, clean
from ai.numbers import SHAPE, OrderShape
from ai.placeholders import Placeholders
from domain.errors import EmbedderDown, SettingsError

REST = timedelta(seconds=60)
"""After a failure nobody's question waits for the server this long."""

READING = timedelta(seconds=30)
RETRIES = 2
BATCH = 128
"""For documents: how long a request may take, how often a busy server is asked again, texts a request."""

FAILURES = (OpenAIError, OSError, ValueError, TypeError, KeyError, AttributeError)
"""How a server fails, or answers something else than vectors (a web page comes as plain text)."""


class HostedEmbedder:
    """One model on one server. Customers' words go there with placeholders for personal data."""

    def __init__(
        self, id_: str, asking: Embeddings, reading: Embeddings, timer: Callable[[], float] = monotonic
    ) -> None:
        """Questions are `asking`, documents `reading`: the same model with other patience."""
        self.id = id_
        self._asking = asking
        self._reading = reading
        self._timer = timer
        self._until = 0.0
        self._shape = SHAPE

    @classmethod
    def from_name(
        cls,
        name: str,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        patience: timedelta,
        timer: Callable[[], float] = monotonic,
    ) -> "HostedEmbedder":
        """The model LangChain calls `name`, e.g. "openai:text-embedding-3-small".

        Raises:
            SettingsError: there is no key.
        """
        asking = _connect(name, base_url, api_key, patience, retries=0)
        reading = _connect(name, base_url, api_key, READING, retries=RETRIES)
        return cls(_id(name, base_url), asking, reading, timer)

    def with_shape(self, shape: OrderShape) -> "HostedEmbedder":
        """The same for a business that numbers its orders like this: they are no personal data."""
        twin = copy(self)
        twin._shape = shape
        return twin

    def question(self, text: str, names: Sequence[str]) -> Vectors:
        """The vector of what a customer of these names asks. Raises EmbedderDown."""
        if self._timer() < self._until:
            raise EmbedderDown("the embedder rests after failing")
        hidden = Placeholders(self._shape)
        for name in names:
            hidden.know("NAME", name)
        try:
            (vector,) = _embed(self._asking, [hidden.hide(clean(text, LONGEST_QUERY))])
        except EmbedderDown:
            self._until = self._timer() + REST.total_seconds()
            raise
        return cast(Vectors, vector)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what documents say, one a row. Raises EmbedderDown."""
        return _embed(self._reading, [clean(text, LONGEST_PASSAGE) for text in texts])


def _connect(
    name: str, base_url: str | None, api_key: str | None, patience: timedelta, retries: int
) -> Embeddings:
    given = {key: value for key, value in {"base_url": base_url, "api_key": api_key}.items() if value}
    try:
        return init_embeddings(
            name,
            timeout=patience.total_seconds(),
            max_retries=retries,
            chunk_size=BATCH,
            check_embedding_ctx_length=False,  # it would download a tokenizer, and send numbers for words
            **given,
        )
    except OpenAIError as error:
        raise SettingsError(
            f"DESKHAND_EMBEDDER_API_KEY is missing: {name} needs one (any, on a server of your own)"
        ) from error


def _id(name: str, base_url: str | None) -> str:
    """The same name on another server may be another model."""
    if not base_url:
        return name
    url = urlsplit(base_url)
    return f"{name}@{url.netloc.rpartition('@')[2]}{url.path.rstrip('/')}"


def _embed(embeddings: Embeddings, texts: list[str]) -> Vectors:
    """Unit vectors. Raises EmbedderDown."""
    try:
        rows = np.array(embeddings.embed_documents(texts), np.float32)
        longs = np.linalg.norm(rows, axis=1, keepdims=True)
    except FAILURES as error:
        raise EmbedderDown(type(error).__name__) from error
    if len(rows) != len(texts) or not np.isfinite(rows).all():
        raise EmbedderDown("it answered something else than a vector for each text")
    units: Vectors = (rows / np.maximum(longs, 1e-6)).astype(np.float32)
    return units
