"""Databases of ours with all tables, for tests that need no more than that."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from store.database import Database, connect
from store.migrations import migrate


@contextmanager
def migrated(url: str) -> Iterator[Database]:
    """The database at `url` with all tables, closed at the end."""
    database = connect(url)
    migrate(database)
    yield database
    database.close()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh one, once on SQLite and once on PostgreSQL."""
    with migrated(database_url) as opened:
        yield opened
