"""Throttling of log-ins: so many tries within a time, per name and per address, in this process."""

import threading
from collections import OrderedDict, deque
from datetime import datetime, timedelta

from domain.clock import Clock


class Throttle:
    """Counts tries by key, for the `room` keys seen last. Safe from any thread."""

    def __init__(self, clock: Clock, limit: int, within: timedelta, room: int = 10_000) -> None:
        self._clock = clock
        self._limit = limit
        self._within = within
        self._room = room
        self._tries: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._lock = threading.Lock()

    def count(self, key: str) -> timedelta:
        """Count a try, unless there were too many: then how long to wait, else zero."""
        with self._lock:
            now = self._clock()
            tries = self._tries.setdefault(key, deque())
            self._tries.move_to_end(key)
            while tries and tries[0] <= now - self._within:
                tries.popleft()
            if len(tries) >= self._limit:
                return tries[0] + self._within - now
            tries.append(now)
            while len(self._tries) > self._room:
                self._tries.popitem(last=False)
            return timedelta()

    def forget(self, key: str) -> None:
        """Start counting anew, after a success."""
        with self._lock:
            self._tries.pop(key, None)
