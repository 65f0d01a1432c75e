"""The database: one SQLite file on one machine, or PostgreSQL; the same calls for both."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from domain.errors import SettingsError

Connection = sa.Connection
"""An open transaction; what the functions of `store` work on."""

DatabaseError = sa.exc.SQLAlchemyError
"""Anything that went wrong between us and the database."""

T = TypeVar("T")

ATTEMPTS = 5
DURABLE = "deskhand.durable"
RETRIABLE_STATES = {"40001", "40P01", "55P03"}  # PostgreSQL: serialization, deadlock, lock not available


class Database:
    """A pool of connections with the rules for writing.

    On SQLite one transaction writes at a time: ours queue on a lock in the process, so that none has to
    poll for the file's; other processes and DBOS wait for the file's own lock (`busy_timeout`).
    """

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self.sqlite = engine.dialect.name == "sqlite"
        self._writer = threading.Lock()
        self._lines: dict[bool, Connection] = {}  # SQLite: our writing connections, by durability

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for looking."""
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """A transaction: committed at the end of the block, undone by an exception.

        `durable=False` is for bookkeeping that a power cut may undo; a killed process never undoes it.
        """
        if not self.sqlite:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._writer:
            connection = self._line(durable)
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
                connection.commit()
            finally:
                connection.rollback()  # ends what was not committed, and nothing else

    def write(self, work: Callable[[Connection], T], *, durable: bool = True) -> T:
        """The result of `work`, run in one transaction and again where the database chose it as a victim.

        Raises:
            DatabaseError: the database is down, or refused the work.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self.writing(durable=durable) as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt == ATTEMPTS or not is_conflict(error):
                    raise
        raise AssertionError("the loop above returns or raises")

    def _line(self, durable: bool) -> Connection:
        """SQLite's connection for such transactions, kept from one to the next; under the lock."""
        connection = self._lines.get(durable)
        if connection is None or connection.closed:
            connection = self._lines[durable] = self.engine.connect()
        if connection.info.get(DURABLE) is not durable:  # new, or the one before was lost
            connection.exec_driver_sql(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            connection.rollback()
            connection.info[DURABLE] = durable
        return connection

    def ping(self) -> None:
        """Ask the database for nothing.

        Raises:
            DatabaseError: it does not answer.
        """
        with self.reading() as connection:
            connection.execute(sa.text("SELECT 1"))

    def overwrite(self) -> None:
        """Leave nothing of what was deleted in SQLite's log; where others read just now, it goes later."""
        if self.sqlite:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the pool; connections in use close when they are given back."""
        with self._writer:
            for connection in self._lines.values():
                connection.close()
            self._lines.clear()
        self.engine.dispose()


def insert(connection: Connection, table: sa.Table) -> postgresql.Insert | sqlite.Insert:
    """An insert that can say what to do about a conflict, in the dialect of the connection."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def is_conflict(error: DBAPIError) -> bool:
    """Whether the same work may succeed when simply run again."""
    state = getattr(error.orig, "sqlstate", None)
    return state in RETRIABLE_STATES or "database is locked" in str(error.orig)


def connect(url: str) -> Database:
    """The database behind `sqlite:///path` or `postgresql://user:password@host/name`.

    Raises:
        SettingsError: any other URL.
    """
    try:
        parsed = sa.make_url(url)
    except sa.exc.ArgumentError:
        raise SettingsError("DESKHAND_DATABASE_URL is not a database URL") from None
    match parsed.get_backend_name():
        case "sqlite":
            return Database(_sqlite(parsed))
        case "postgresql":
            return Database(_postgresql(parsed))
        case other:
            raise SettingsError(f"DESKHAND_DATABASE_URL: use sqlite:///… or postgresql://…, not {other}")


def _to_json(value: Any) -> str:
    return json.dumps(value, default=str, separators=(",", ":"))


def _sqlite(url: sa.URL) -> sa.Engine:
    if not url.database or url.database == ":memory:":
        raise SettingsError("DESKHAND_DATABASE_URL: SQLite needs a file, sqlite:///path")
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(url, pool_size=30, max_overflow=10, pool_timeout=30, json_serializer=_to_json)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # "IMMEDIATE" makes the driver take the write lock before a first INSERT, UPDATE or DELETE, as
        # DBOS expects of an engine it is handed; our own transactions take it themselves, at their start.
        connection.isolation_level = "IMMEDIATE"
        connection.execute("PRAGMA busy_timeout=30000")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA cache_size=-16000")
        connection.execute("PRAGMA secure_delete=ON")  # what is erased is nowhere in the file any more

    return engine


def _postgresql(url: sa.URL) -> sa.Engine:
    return sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=20,
        max_overflow=20,
        pool_timeout=30,
        pool_pre_ping=True,
        json_serializer=_to_json,
        connect_args={"connect_timeout": 5},
    )
