"""Where checkpoints live: SQLite beside the database, or PostgreSQL; old ones of a thread are pruned."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from psycopg import AsyncConnection
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

KEEP_LATEST = """
DELETE FROM {table} WHERE thread_id = ?1 AND checkpoint_id < (
    SELECT max(checkpoint_id) FROM checkpoints WHERE thread_id = ?1)
"""


class SqliteSaver(AsyncSqliteSaver):
    """LangGraph's saver with the pruning it leaves out."""

    async def aprune(self, thread_ids: Sequence[str], *, strategy: str = "keep_latest") -> None:
        """Delete all but the latest checkpoint of each thread."""
        if strategy != "keep_latest":
            raise ValueError(f"unknown strategy: {strategy}")
        await self.setup()
        async with self.lock:
            for thread in thread_ids:
                for table in ("writes", "checkpoints"):
                    await self.conn.execute(KEEP_LATEST.format(table=table), (thread,))
            await self.conn.commit()


@asynccontextmanager
async def open_saver(url: str, folder: Path) -> AsyncIterator[BaseCheckpointSaver[str]]:
    """A saver in the running event loop: PostgreSQL for its URLs, else a SQLite file in `folder`."""
    if url.startswith("postgresql://"):
        async with _pool(url) as pool:
            postgres = AsyncPostgresSaver(pool)
            await postgres.setup()
            yield postgres
    else:
        async with aiosqlite.connect(folder / "checkpoints.db") as connection:
            await connection.execute("PRAGMA synchronous=NORMAL")
            sqlite = SqliteSaver(connection)
            await sqlite.setup()
            yield sqlite


def _pool(url: str) -> AsyncConnectionPool[AsyncConnection[DictRow]]:
    return AsyncConnectionPool(
        url,
        min_size=1,
        max_size=8,
        open=False,
        kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
    )
