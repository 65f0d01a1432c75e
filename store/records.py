"""JSON documents of one business by kind and id, and results remembered under idempotency keys."""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from domain.ids import BusinessId
from domain.json import Json, JsonDict
from store.database import Connection, Database, insert
from store.schema import RECORDS, REMEMBERED


class Transaction:
    """Reads and writes that happen together or not at all."""

    def __init__(self, connection: Connection, business: BusinessId) -> None:
        self._connection = connection
        self._business = business

    def get(self, kind: str, id: str) -> JsonDict | None:
        """The document, or None."""
        query = sa.select(RECORDS.c.data).where(*self._is(kind, id))
        return self._connection.execute(query).scalar()

    def list(self, kind: str) -> builtins.list[JsonDict]:
        """All documents of a kind, by id."""
        query = sa.select(RECORDS.c.data).where(RECORDS.c.business == self._business, RECORDS.c.kind == kind)
        return builtins.list(self._connection.execute(query.order_by(RECORDS.c.id)).scalars())

    def put(self, kind: str, id: str, data: JsonDict) -> None:
        """Write a document, new or again."""
        self._connection.execute(
            insert(self._connection, RECORDS)
            .values(business=self._business, kind=kind, id=id, data=data)
            .on_conflict_do_update(
                index_elements=[RECORDS.c.business, RECORDS.c.kind, RECORDS.c.id], set_={"data": data}
            )
        )

    def delete(self, kind: str, id: str) -> None:
        """Drop a document, if there."""
        self._connection.execute(sa.delete(RECORDS).where(*self._is(kind, id)))

    def recall(self, key: str) -> Json | None:
        """What was remembered under this idempotency key, or None."""
        query = sa.select(REMEMBERED.c.result).where(
            REMEMBERED.c.business == self._business, REMEMBERED.c.key == key
        )
        return self._connection.execute(query).scalar()

    def remember(self, key: str, result: Json) -> None:
        """Keep a result under an idempotency key; the first one stays."""
        self._connection.execute(
            insert(self._connection, REMEMBERED)
            .values(business=self._business, key=key, result=result)
            .on_conflict_do_nothing()
        )

    def knows(self, key: str) -> bool:
        """Whether anything, be it null, was remembered under this key."""
        query = sa.select(sa.literal(1)).where(
            REMEMBERED.c.business == self._business, REMEMBERED.c.key == key
        )
        return self._connection.execute(query).scalar() is not None

    def _is(self, kind: str, id: str) -> tuple[sa.ColumnElement[bool], ...]:
        return (RECORDS.c.business == self._business, RECORDS.c.kind == kind, RECORDS.c.id == id)


class Records:
    """The documents of one business. Synchronous; async code calls it in a thread."""

    def __init__(self, database: Database, business: BusinessId) -> None:
        self._database = database
        self._business = business

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction: committed at the end, undone by an exception.

        Those of one business happen one after the other, in every process.
        """
        with self._database.writing() as connection:
            if not self._database.sqlite:
                key = sa.func.hashtextextended("records:" + self._business, 0)
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))
            yield Transaction(connection, self._business)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A look that waits for nobody and that nobody waits for."""
        with self._database.reading() as connection:
            yield Transaction(connection, self._business)

    def once(self, key: str, work: Callable[[Transaction], Json]) -> Json:
        """The result of `work`, done and remembered in one transaction; a repeat gets what is remembered."""
        with self.transaction() as transaction:
            if transaction.knows(key):
                return transaction.recall(key)
            result = work(transaction)
            transaction.remember(key, result)
            return result
