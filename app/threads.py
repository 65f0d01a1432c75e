"""Threads of our own for the database, so that slow models in the event loop's threads never hold it up."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

import structlog

from store.database import DatabaseError

log = structlog.get_logger()

P = ParamSpec("P")
T = TypeVar("T")

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0


class StoreThreads:
    """Runs synchronous calls of the store for async code."""

    def __init__(self, size: int = 8) -> None:
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="store")

    async def call(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `work`, run in a thread."""
        future = self._pool.submit(work, *args, **kwargs)
        return await asyncio.wrap_future(future)

    async def insist(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `work`, tried until the database is there: for what must not be lost."""
        pause = FIRST_PAUSE
        while True:
            try:
                return await self.call(work, *args, **kwargs)
            except DatabaseError as error:
                log.warning("database_unavailable", error=type(error).__name__, again_in=pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def close(self) -> None:
        """Let running calls end; take no more."""
        self._pool.shutdown(wait=True)
