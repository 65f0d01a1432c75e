"""Pictures and documents, each read in a child process of its own that is ended when it takes too long."""

import asyncio
import json
import struct
import sys
from asyncio.subprocess import DEVNULL, PIPE
from datetime import timedelta
from pathlib import Path

import structlog

from ai.sight.child import LENGTH
from domain.errors import Malformed
from domain.json import load
from domain.media import File, Reading

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
"""All the child gets to see: no key, no setting."""
LONGEST_ANSWER = 16 * 1024 * 1024

log = structlog.get_logger()


class Sight:
    """A Reader of pictures and documents. `at_once` children at the most, the rest wait in line."""

    def __init__(self, *, at_once: int = 2, patience: timedelta = timedelta(seconds=20)) -> None:
        self._room = asyncio.Semaphore(at_once)
        self._patience = patience.total_seconds()

    async def read(self, file: File, language: str | None) -> Reading:
        """What can be told of the file; a file that breaks or stalls its reader is called broken or slow."""
        async with self._room:
            return await self._read(file)

    async def _read(self, file: File) -> Reading:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "ai.sight.child",
            cwd=ROOT,
            env=ENVIRONMENT,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
        )
        try:
            async with asyncio.timeout(self._patience):
                answer, _ = await child.communicate(_request(file))
        except TimeoutError:
            log.warning("media_slow", kind=file.kind, size=len(file.data))
            return Reading(kind=file.kind, problem="slow")
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        return _understood(file, answer, child.returncode)


def _request(file: File) -> bytes:
    head = json.dumps({"kind": file.kind, "mime_type": file.mime_type}).encode()
    return LENGTH.pack(len(head)) + head + file.data


def _understood(file: File, answer: bytes, code: int | None) -> Reading:
    """The child's reading. It handled a stranger's file, so its answer is checked like a stranger's."""
    try:
        (length,) = LENGTH.unpack(answer[: LENGTH.size])
        record = json.loads(answer[LENGTH.size : LENGTH.size + length])
        picture = answer[LENGTH.size + length :]
        if len(picture) > LONGEST_ANSWER or not isinstance(record, dict):
            raise ValueError("not an answer")
        return load(Reading, {**record, "kind": file.kind, "preview": picture or None})
    except (ValueError, struct.error, Malformed) as error:
        broke = type(error).__name__
        log.warning("media_broke_its_reader", kind=file.kind, size=len(file.data), code=code, error=broke)
        return Reading(kind=file.kind, problem="broken")
