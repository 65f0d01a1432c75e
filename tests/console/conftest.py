"""The office, fresh for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database import Database
from tests.console.office import Office
from tests.databases import migrated


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty one, with all tables."""
    with migrated(f"sqlite:///{tmp_path / 'desk.db'}") as opened:
        yield opened


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    """A console with an empty database."""
    office = Office(database)
    yield office
    office.folder.cleanup()
