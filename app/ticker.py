"""Something done over and over in a thread of its own, so that a busy event loop cannot delay it."""

import threading
from collections.abc import Callable
from datetime import timedelta

import structlog

log = structlog.get_logger()


class Ticker:
    """Calls `work` at once and then every `interval`, until stopped. An error is logged, not the end."""

    def __init__(self, name: str, work: Callable[[], None], interval: timedelta) -> None:
        self._name = name
        self._work = work
        self._interval = interval.total_seconds()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Stop after the call under way."""
        self._stop.set()
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._work()
            except Exception as error:  # noqa: BLE001 - the outermost loop of the thread
                log.warning("tick_failed", ticker=self._name, error=type(error).__name__)
            self._stop.wait(self._interval)
