"""Changes on the phones as server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

from channels.emulator.feed import Feed
from channels.emulator.world import World

_BEAT = timedelta(seconds=5)


async def stream(world: World, customer: str | None, last_id: str | None) -> AsyncIterator[str]:
    """Events after `last_id` (`epoch-number`, or None for only new ones), for a while; then reconnect.

    A `reset` says that the past cannot be told any more: read everything anew.
    """
    feed = world.phones.feed
    number = _place(feed, last_id)
    yield "retry: 300\n"
    if number is None:
        number = feed.last
        yield _event(feed, number, "reset", {})
    else:
        yield f"id: {feed.epoch}-{number}\n: hello\n\n"
    clock = asyncio.get_running_loop().time
    until = clock() + world.options.pace.stream.total_seconds()
    while clock() < until and not world.background.stopping:
        changes = await feed.wait(number, customer, min(_BEAT, world.options.pace.stream))
        for change in changes:
            number = change.number
            yield _event(feed, number, change.kind, {"customer": change.customer, **change.data})
        if not changes:
            yield ": still here\n\n"


def _place(feed: Feed, last_id: str | None) -> int | None:
    if last_id is None:
        return feed.last
    epoch, _, number = last_id.partition("-")
    if epoch != feed.epoch or not number.isdecimal() or not feed.knows(int(number)):
        return None
    return int(number)


def _event(feed: Feed, number: int, kind: str, data: object) -> str:
    return f"id: {feed.epoch}-{number}\nevent: {kind}\ndata: {json.dumps(data)}\n\n"
