"""Where checkpoints live: SQLite beside the database, or PostgreSQL; old ones of a thread are pruned."""

import sqlite3
from asyncio import get_running_loop
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    BaseCheckpointSaver,
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.sqlite import SqliteSaver
from psycopg import AsyncConnection
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

Saver = BaseCheckpointSaver[str]

P = ParamSpec("P")
T = TypeVar("T")

KEEP_LATEST = """
DELETE FROM {table} WHERE thread_id = ?1 AND checkpoint_id < (
    SELECT max(checkpoint_id) FROM checkpoints WHERE thread_id = ?1)
"""


class ThreadedSqliteSaver(SqliteSaver):
    """LangGraph's saver for SQLite on a thread of its own, with the pruning it leaves out.

    A call changes threads once; LangGraph's own asynchronous saver does so for every statement.
    """

    def __init__(self, connection: sqlite3.Connection, thread: Executor) -> None:
        super().__init__(connection)
        self._thread = thread

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        """The checkpoint that `config` names, else the thread's latest; None where there is none."""
        return await self._run(self.get_tuple, config)

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        """Keep a checkpoint; answers its address."""
        return await self._run(self.put, config, checkpoint, metadata, new_versions)

    async def aput_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        """Keep what a node wrote beside the checkpoint it started from."""
        await self._run(self.put_writes, config, writes, task_id, task_path)

    async def adelete_thread(self, thread_id: str) -> None:
        """Delete all that is kept of a thread, and leave nothing of it in SQLite's log."""
        await self._run(self.delete_thread, thread_id)
        await self._run(self._overwrite)

    def _overwrite(self) -> None:
        self.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    async def aprune(self, thread_ids: Sequence[str], *, strategy: str = "keep_latest") -> None:
        """Delete all but the latest checkpoint of each thread."""
        if strategy != "keep_latest":
            raise ValueError(f"unknown strategy: {strategy}")
        await self._run(self._keep_latest, thread_ids)

    def _keep_latest(self, threads: Sequence[str]) -> None:
        with self.cursor() as cursor:
            for thread in threads:
                for table in ("writes", "checkpoints"):
                    cursor.execute(KEEP_LATEST.format(table=table), (thread,))

    async def _run(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await get_running_loop().run_in_executor(self._thread, partial(call, *args, **kwargs))


@asynccontextmanager
async def open_saver(url: str, folder: Path) -> AsyncIterator[Saver]:
    """A saver in the running event loop: PostgreSQL for its URLs, else a SQLite file in `folder`."""
    if url.startswith("postgresql://"):
        async with _pool(url) as pool:
            postgres = AsyncPostgresSaver(pool)
            await postgres.setup()
            yield postgres
    else:
        with (
            closing(sqlite3.connect(folder / "checkpoints.db", check_same_thread=False)) as connection,
            ThreadPoolExecutor(1, "checkpoints") as thread,
        ):
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA secure_delete=ON")
            sqlite = ThreadedSqliteSaver(connection, thread)
            sqlite.setup()
            yield sqlite


def _pool(url: str) -> AsyncConnectionPool[AsyncConnection[DictRow]]:
    return AsyncConnectionPool(
        url,
        min_size=1,
        max_size=8,
        open=False,
        kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
    )
