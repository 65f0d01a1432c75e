"""Sound out of a stranger's file: decoded to 16 kHz mono in a confined child process of its own."""

import asyncio
import struct
import sys
from asyncio.subprocess import DEVNULL, PIPE
from datetime import timedelta
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from ai.speech.child import HEADER, LONGEST, RATE

Samples = npt.NDArray[np.float32]
"""Mono sound at 16 kHz, from -1 to 1."""

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
"""All the child gets to see: no key, no setting."""

Fault = Literal["broken", "too-big", "slow"]


class Unheard(Exception):
    """There is no sound to be had; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


async def decoded(data: bytes, *, patience: timedelta = timedelta(seconds=20)) -> Samples:
    """The sound of a voice note, a recording or a film, at most ten minutes of it.

    Raises:
        Unheard: it holds none, is longer, or breaks or stalls its decoder.
    """
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "ai.speech.child"),
        cwd=ROOT,
        env=ENVIRONMENT,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
    )
    try:
        async with asyncio.timeout(patience.total_seconds()):
            answer, _ = await child.communicate(data)
    except TimeoutError:
        raise Unheard("slow") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return _samples(answer)


def _samples(answer: bytes) -> Samples:
    """The child handled a stranger's file, so its answer is measured like a stranger's."""
    try:
        (count,) = HEADER.unpack_from(answer)
    except struct.error:
        raise Unheard("broken") from None
    if count > LONGEST.total_seconds() * RATE:
        raise Unheard("too-big")
    pcm = answer[HEADER.size :]
    if not count or len(pcm) != 2 * count:
        raise Unheard("broken")
    return np.frombuffer(pcm, np.int16).astype(np.float32) / np.float32(32_768)
