"""What the start says to the person who waits for it."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def say(text: str) -> None:
    """One line."""
    sys.stdout.write(f"  {text}\n")
    sys.stdout.flush()


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
