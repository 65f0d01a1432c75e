"""Keeps staff's places in step for as long as the process runs: their chat and their helpdesk."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import structlog

log = structlog.get_logger()

EVERY = timedelta(seconds=2)

Round = Callable[[], Awaitable[object]]


@asynccontextmanager
async def in_step(rounds: Sequence[Round]) -> AsyncIterator[None]:
    """Go round each place over and over, until the block ends."""
    tasks = [asyncio.create_task(_over_and_over(one)) for one in rounds]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


async def _over_and_over(go_round: Round) -> None:
    while True:
        try:
            await go_round()
        except Exception as error:
            log.warning("staff_round_failed", error=type(error).__name__, exc_info=error)
        await asyncio.sleep(EVERY.total_seconds())
