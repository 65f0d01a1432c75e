"""A migrated database of ours, once on SQLite and once on PostgreSQL."""

from collections.abc import Iterator

import pytest

from store.database import Database, connect
from store.migrations import migrate
from tests.postgres import database_url, postgres_server

__all__ = ["database", "database_url", "postgres_server"]


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    found = connect(database_url)
    migrate(found)
    yield found
    found.close()
