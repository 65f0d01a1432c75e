"""Showing that this process lives, and adopting the turns of processes that died."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from store import executors
from store.database import Database
from store.executors import Executor

log = structlog.get_logger()

Adopt = Callable[[str], int]
"""Queues again what the process with this executor id was running; answers how many turns."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A heartbeat, and when this process first saw it, by its own monotonic clock."""

    beat: int
    at: float


class Reaper:
    """One `tick` a heartbeat. Judges others by its own clock, so machines need not agree on the time.

    A process wrongly taken for dead does no harm: its turns are fenced off by their attempt number.
    """

    def __init__(
        self,
        database: Database,
        executor: str,
        adopt: Adopt,
        dead_after: timedelta,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._executor = executor
        self._adopt = adopt
        self._dead_after = dead_after.total_seconds()
        self._monotonic = monotonic
        self._seen: dict[str, _Seen] = {}

    def beat(self) -> None:
        """Show that this process lives."""
        self._database.write(lambda c: executors.beat(c, self._executor, os.getpid()), durable=False)

    def tick(self) -> None:
        """Beat, and bury the dead."""
        self.beat()
        with self._database.reading() as connection:
            others = [one for one in executors.everyone(connection) if one.id != self._executor]
        for other in others:
            if self._is_dead(other):
                self._bury(other)
        self._seen = {one.id: self._seen[one.id] for one in others if one.id in self._seen}

    def _is_dead(self, other: Executor) -> bool:
        if other.stopped or (self._database.sqlite and not _runs(other.pid)):
            return True
        now = self._monotonic()
        seen = self._seen.get(other.id)
        if seen is None or seen.beat != other.beat:
            self._seen[other.id] = _Seen(other.beat, now)
            return False
        return now - seen.at > self._dead_after

    def _bury(self, other: Executor) -> None:
        adopted = self._adopt(other.id)
        self._database.write(lambda c: executors.remove(c, other.id))
        self._seen.pop(other.id, None)
        log.warning("executor_buried", executor=other.id, stopped=other.stopped, turns=adopted)


def _runs(pid: int) -> bool:
    """Whether another process with this id runs on this machine; SQLite's users share one."""
    if pid == os.getpid():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
