"""What has changed on the phones, in order, for everybody who watches."""

import asyncio
import secrets
from collections import deque
from dataclasses import dataclass
from datetime import timedelta

from domain.json import JsonDict


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One change; `number` counts up from 1."""

    number: int
    customer: str
    kind: str
    data: JsonDict


class Feed:
    """The last changes. `epoch` differs after a restart, so that watchers notice and start over."""

    def __init__(self, size: int = 2_000) -> None:
        self.epoch = secrets.token_hex(4)
        self.last = 0
        self._changes: deque[Change] = deque(maxlen=size)
        self._bell = asyncio.Event()

    def publish(self, customer: str, kind: str, data: JsonDict) -> None:
        """Tell the watchers; the change gets the number `last` has afterwards."""
        self.last += 1
        self._changes.append(Change(number=self.last, customer=customer, kind=kind, data=data))
        self._bell.set()
        self._bell = asyncio.Event()

    def since(self, number: int, customer: str | None = None) -> list[Change]:
        """All changes after `number`, of one customer or of all."""
        return [c for c in self._changes if c.number > number and customer in (None, c.customer)]

    def knows(self, number: int) -> bool:
        """Whether nothing after `number` has been forgotten."""
        first = self._changes[0].number if self._changes else self.last + 1
        return first - 1 <= number <= self.last

    async def wait(self, number: int, customer: str | None, patience: timedelta) -> list[Change]:
        """The changes after `number` as soon as there are any; empty when patience ends."""
        try:
            async with asyncio.timeout(patience.total_seconds()):
                while not (changes := self.since(number, customer)):
                    await self._bell.wait()
                return changes
        except TimeoutError:
            return []
