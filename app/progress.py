"""What the start says to the person who waits for it."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


def say(text: str) -> None:
    """One line."""
    sys.stdout.write(f"  {text}\n")
    sys.stdout.flush()


def counted(what: str, every: int = 25) -> Callable[[int, int], None]:
    """Hears how many are done, and says so now and then."""
    told = 0

    def hear(done: int, total: int) -> None:
        nonlocal told
        if done < told:  # it begins anew
            told = 0
        if done - told >= every:
            told = done
            say(f"  {done} of {total} {what}")

    return hear


@contextmanager
def step(text: str) -> Iterator[None]:
    """One line for a step of the start: what, and how long it took."""
    started = time.monotonic()
    say(f"… {text}")
    try:
        yield
    except BaseException:
        say(f"✗ {text}")
        raise
    say(f"✓ {text} ({time.monotonic() - started:.1f} s)")
