"""The world outside, in a file of its own that no crash of ours touches: a payment provider and phones."""

import sqlite3
from contextlib import closing
from pathlib import Path

TABLES = """
CREATE TABLE IF NOT EXISTS refunds (key TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS calls (key TEXT);
CREATE TABLE IF NOT EXISTS sends (seq INTEGER PRIMARY KEY, outbox TEXT, customer TEXT, body TEXT);
CREATE TABLE IF NOT EXISTS deaths (point TEXT);
"""


class Outside:
    """Every call opens the file anew, so that it works in any process and thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(self._open()) as connection:
            connection.executescript(TABLES)

    def refund(self, key: str) -> None:
        """The provider pays once for each idempotency key, however often it is asked."""
        self._run("INSERT INTO calls VALUES (?)", key)
        self._run("INSERT OR IGNORE INTO refunds VALUES (?)", key)

    def receive(self, outbox: str, customer: str, body: str) -> None:
        """A phone shows a message."""
        self._run("INSERT INTO sends (outbox, customer, body) VALUES (?, ?, ?)", outbox, customer, body)

    def die(self, point: str) -> None:
        """A process is about to be killed at this point."""
        self._run("INSERT INTO deaths VALUES (?)", point)

    def refunds(self) -> list[str]:
        """The keys paid for."""
        return [row[0] for row in self._run("SELECT key FROM refunds")]

    def sends(self, after: int = 0) -> list[tuple[int, str, str, str]]:
        """What the phones showed since: place, outbox id, customer, body."""
        query = "SELECT seq, outbox, customer, body FROM sends WHERE seq > ? ORDER BY seq"
        return [(row[0], row[1], row[2], row[3]) for row in self._run(query, after)]

    def deaths(self) -> list[str]:
        """Where processes were killed."""
        return [row[0] for row in self._run("SELECT point FROM deaths")]

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, timeout=30)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")  # only processes die here, not the machine
        return connection

    def _run(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        with closing(self._open()) as connection:
            return connection.execute(statement, values).fetchall()
