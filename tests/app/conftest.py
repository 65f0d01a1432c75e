"""Databases with all tables: the engine's on both kinds, and one in a file for what needs no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database import Database
from tests.app.engine_world import engine_url, migrated_database, migrated_file
from tests.databases import migrated

__all__ = ["engine_url", "migrated_database", "migrated_file"]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """One in a file."""
    with migrated(f"sqlite:///{tmp_path / 'desk.db'}") as opened:
        yield opened
