"""Vectors: the Chroma collections on disk, one of passages and one of the questions they answer."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import chromadb
import numpy as np
from chromadb.api import ClientAPI
from chromadb.api.client import Client
from chromadb.api.models.Collection import Collection as Stored
from chromadb.api.types import Where
from chromadb.config import Settings
from chromadb.errors import InternalError, NotFoundError
from numpy.typing import NDArray

from domain.json import JsonDict

SCHEMA = 5
"""Raise it when vectors, or what is stored beside them, change: every index is then built anew."""

NEAREST = 200
"""Neighbours looked at; below it, search is exact."""

PAGE = 1_000

Fields = Mapping[str, str | int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """A stored text with its fields."""

    id: str
    text: str
    fields: Fields


def connect(path: Path) -> Client:
    """Chroma in this process, on disk under `path`, telling nobody about it."""
    settings = Settings(anonymized_telemetry=False)
    return cast(Client, chromadb.PersistentClient(path=str(path), settings=settings))


class Stale(Exception):
    """Another process has changed the index, and this one has to open it again."""


class Changes:
    """Tells the processes that share an index when one of them has changed it."""

    def __init__(self, path: Path) -> None:
        self._file = path / ".changes"
        self._known = self._last()

    def note(self) -> None:
        """Let the others know that something has changed."""
        self._known = uuid4().hex
        self._file.write_text(self._known, "utf-8")

    def missed(self) -> bool:
        """Whether another process has changed something since this was last asked."""
        before, self._known = self._known, self._last()
        return self._known != before

    def _last(self) -> str:
        return self._file.read_text("utf-8") if self._file.exists() else ""


class Vectors:
    """One collection whose vectors all come from one model; another model's are thrown away at the start."""

    def __init__(self, client: ClientAPI, name: str, model: str) -> None:
        self._client = client
        self._name = name
        self._made_by: dict[str, Any] = {"model": model, "schema": SCHEMA}
        self._collection = self._open()

    def _open(self) -> Stored:
        known = {collection.name for collection in self._client.list_collections()}
        if self._name in known:
            found = self._client.get_collection(self._name, embedding_function=None)
            if found.metadata == self._made_by:
                return found
            self._client.delete_collection(self._name)
        return self._client.create_collection(
            self._name,
            metadata=self._made_by,
            configuration={"hnsw": {"space": "cosine"}},
            embedding_function=None,
        )

    def put(self, records: Sequence[Record], vectors: NDArray[np.float32]) -> None:
        """Store the records with their vectors, one a row."""
        if records:
            self._collection.upsert(
                ids=[record.id for record in records],
                embeddings=vectors,
                documents=[record.text for record in records],
                metadatas=[dict(record.fields) for record in records],
            )

    def everything(self) -> tuple[list[Record], NDArray[np.float32]]:
        """Every record, with its vector in the same place."""
        held = self._collection.get(include=["embeddings", "documents", "metadatas"])
        records = _records(held["ids"], held["documents"] or [], held["metadatas"] or [])
        return records, np.asarray(held["embeddings"], dtype=np.float32)

    def drop(self, source: str) -> None:
        """Remove everything that came from one file."""
        self._collection.delete(where={"source": source})

    def all(self) -> list[Record]:
        """Every record, without its vector."""
        records: list[Record] = []
        while True:
            page = self._collection.get(limit=PAGE, offset=len(records), include=["documents", "metadatas"])
            records += _records(page["ids"], page["documents"] or [], page["metadatas"] or [])
            if len(page["ids"]) < PAGE:
                return records

    def nearest(
        self, vector: NDArray[np.float32], language: str, *, others: bool = False
    ) -> dict[str, float]:
        """Cosine by record id of the nearest records in one language, or in all `others`. Raises Stale."""
        is_language: dict[str, JsonDict] = {"language": {"$ne" if others else "$eq": language}}
        try:
            found = self._collection.query(
                query_embeddings=vector[None, :],
                n_results=NEAREST,
                where=cast(Where, is_language),
                include=["distances"],
            )
        except (InternalError, NotFoundError) as error:
            raise Stale from error
        distances = (found["distances"] or [[]])[0]
        return {id_: 1 - distance for id_, distance in zip(found["ids"][0], distances, strict=True)}

    def cosines(self, vector: NDArray[np.float32], ids: Collection[str]) -> dict[str, float]:
        """Cosine by record id of those of the records that are here. Raises Stale."""
        if not ids:
            return {}
        try:
            held = self._collection.get(ids=[*ids], include=["embeddings"])
        except (InternalError, NotFoundError) as error:
            raise Stale from error
        rows = np.asarray(held["embeddings"], dtype=np.float32)
        if rows.shape[1:] != vector.shape:  # none is here, or of another width
            return {}
        return dict(zip(held["ids"], (rows @ vector).tolist(), strict=True))


def _records(ids: list[str], texts: list[str], fields: Sequence[Mapping[str, Any]]) -> list[Record]:
    return [
        Record(id=id_, text=text, fields=cast(Fields, field))
        for id_, text, field in zip(ids, texts, fields, strict=True)
    ]
