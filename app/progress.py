"""What the start says to the person who waits for it."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(text: str) -> Iterator[None]:
    """One line for a step of the start: what, and how long it took."""
    started = time.monotonic()
    sys.stdout.write(f"  … {text}")
    sys.stdout.flush()
    try:
        yield
    except BaseException:
        sys.stdout.write(f"\r  ✗ {text}\n")
        raise
    sys.stdout.write(f"\r  ✓ {text} ({time.monotonic() - started:.1f} s)\n")
    sys.stdout.flush()
