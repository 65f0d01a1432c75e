"""Things that go on after an answer has been given."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any


class Background:
    """The running tasks of one emulator; it can be waited for and stopped."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin `work` and keep hold of it."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def pause(self, length: timedelta) -> None:
        """Sleep, but no longer than until the emulator stops."""
        try:
            await asyncio.wait_for(self._stopping.wait(), length.total_seconds())
        except TimeoutError:
            return

    @property
    def stopping(self) -> bool:
        """Whether everything should come to an end."""
        return self._stopping.is_set()

    async def settled(self) -> None:
        """Wait until nothing is going on any more."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def stop(self) -> None:
        """End all of it."""
        self._stopping.set()
        for task in list(self._tasks):
            task.cancel()
        await self.settled()
