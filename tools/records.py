"""A small durable store of JSON records for one business: what the sandbox and the attempt counter keep.

`store.records.Records` is the durable one; `MemoryRecords` the twin for tests.
"""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol, cast

from domain.json import Json, JsonDict

Rows = list[JsonDict]


class Transaction(Protocol):
    """Reads and writes that happen together or not at all. Data given and taken are copies."""

    def get(self, kind: str, id: str) -> JsonDict | None:
        """The record, or None."""
        ...

    def list(self, kind: str) -> Rows:
        """All records of a kind, in any order."""
        ...

    def put(self, kind: str, id: str, data: JsonDict) -> None:
        """Write a record, new or again."""
        ...

    def delete(self, kind: str, id: str) -> None:
        """Drop a record, if there."""
        ...

    def recall(self, key: str) -> Json | None:
        """What was remembered under this idempotency key, or None."""
        ...

    def remember(self, key: str, result: Json) -> None:
        """Keep a result under an idempotency key that is new."""
        ...


class Records(Protocol):
    """The records of one business."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """A transaction: committed at the end, undone by an exception.

        Transactions of one business happen one after the other, in every process: what one has read
        nobody changes before it ends. Synchronous; async code calls it in a thread.
        """
        ...

    def reading(self) -> AbstractContextManager[Transaction]:
        """A look that waits for nobody and that nobody waits for; what it writes is lost."""
        ...


@dataclass(frozen=True, slots=True)
class _Tables:
    """Records as JSON text by kind and id, and remembered results by key."""

    records: dict[str, dict[str, str]] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "_Tables":
        return _Tables({kind: dict(rows) for kind, rows in self.records.items()}, dict(self.results))

    def get(self, kind: str, id: str) -> JsonDict | None:
        text = self.records.get(kind, {}).get(id)
        return None if text is None else cast(JsonDict, json.loads(text))

    def list(self, kind: str) -> Rows:
        return [json.loads(text) for text in self.records.get(kind, {}).values()]

    def put(self, kind: str, id: str, data: JsonDict) -> None:
        self.records.setdefault(kind, {})[id] = json.dumps(data)

    def delete(self, kind: str, id: str) -> None:
        self.records.get(kind, {}).pop(id, None)

    def recall(self, key: str) -> Json | None:
        text = self.results.get(key)
        return None if text is None else cast(Json, json.loads(text))

    def remember(self, key: str, result: Json) -> None:
        self.results[key] = json.dumps(result)


class MemoryRecords:
    """Records in memory, for tests and trials; safe between threads."""

    def __init__(self) -> None:
        self._tables = _Tables()
        self._lock = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction on a copy that takes the originals' place at its end."""
        with self._lock:
            draft = self._tables.copy()
            yield draft
            self._tables = draft

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A look at a copy."""
        yield self._tables.copy()
