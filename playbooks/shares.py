"""Shares as people write them: 3 %, 0.5%."""

import re

from domain.json import Json

PERCENT = re.compile(r"(\d{1,2}(?:\.\d+)?) ?%")
LEAST, MOST = 0.005, 0.5


def share(written: Json) -> float:
    """The share that `3 %` stands for, between half a percent and fifty.

    Raises:
        ValueError: it is written in another way, or out of bounds.
    """
    match = PERCENT.fullmatch(written) if isinstance(written, str) else None
    if match is None:
        raise ValueError(f"write a share as 3 %, not {written}")
    found = float(match[1]) / 100
    if not LEAST <= found <= MOST:
        raise ValueError(f"{written} is not between {LEAST:.1%} and {MOST:.0%}")
    return found
