"""The office, fresh for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database import connect
from store.migrations import migrate
from tests.console.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A console with an empty database."""
    database = connect(f"sqlite:///{tmp_path / 'desk.db'}")
    migrate(database)
    office = Office(database)
    yield office
    office.folder.cleanup()
    database.close()
