"""The processes that run turns, and their heartbeats."""

from dataclasses import dataclass

import sqlalchemy as sa

from store.database import Connection, insert
from store.schema import EXECUTORS


@dataclass(frozen=True, kw_only=True, slots=True)
class Executor:
    """A process. `beat` grows while it lives; `stopped` once it has ended in an orderly way."""

    id: str
    pid: int
    beat: int
    stopped: bool


def beat(connection: Connection, executor: str, pid: int) -> None:
    """Show that the process lives; the first call makes it known."""
    connection.execute(
        insert(connection, EXECUTORS)
        .values(id=executor, pid=pid, beat=0, stopped=False)
        .on_conflict_do_update(index_elements=[EXECUTORS.c.id], set_={"beat": EXECUTORS.c.beat + 1})
    )


def stop(connection: Connection, executor: str) -> None:
    """Say that the process has ended: what it left may be adopted at once."""
    connection.execute(sa.update(EXECUTORS).where(EXECUTORS.c.id == executor).values(stopped=True))


def remove(connection: Connection, executor: str) -> None:
    """Forget a process."""
    connection.execute(sa.delete(EXECUTORS).where(EXECUTORS.c.id == executor))


def everyone(connection: Connection) -> list[Executor]:
    """All known processes."""
    return [
        Executor(id=row.id, pid=row.pid, beat=row.beat, stopped=row.stopped)
        for row in connection.execute(sa.select(EXECUTORS))
    ]


def lives(connection: Connection, executor: str) -> bool:
    """Whether the process is known and has not stopped."""
    query = sa.select(EXECUTORS.c.stopped).where(EXECUTORS.c.id == executor)
    return connection.execute(query).scalar() is False
