"""Answers that many open pages ask for at the same moment, computed once for all of them."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

T = TypeVar("T")


class Snapshots:
    """Keeps the `room` answers used last, each as long as its mark is the present one. Safe in any thread."""

    def __init__(self, room: int = 256) -> None:
        self._room = room
        self._kept: OrderedDict[Hashable, tuple[str, object]] = OrderedDict()
        self._busy: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(self, mark: str, key: Hashable, compute: Callable[[], T]) -> T:
        """What `compute` answers for this key under this mark; others who ask meanwhile wait for it."""
        with self._lock:
            busy = self._busy.setdefault(key, threading.Lock())
        with busy:
            with self._lock:
                kept = self._kept.get(key)
                if kept and kept[0] == mark:
                    self._kept.move_to_end(key)
                    return cast(T, kept[1])
            answer = compute()
            with self._lock:
                self._kept[key] = (mark, answer)
                self._kept.move_to_end(key)
                while len(self._kept) > self._room:
                    self._busy.pop(self._kept.popitem(last=False)[0], None)
            return answer
