"""The child process: one file in, one reading out; confined at once. Runs as `python -m ai.sight.child`."""

import json
import os
import struct
from dataclasses import replace

from ai.sight.limits import confine, quiet_streams
from domain.json import dump
from domain.media import Kind, Reading

LENGTH = struct.Struct(">I")


def main() -> None:
    """Read one request from stdin and answer it on stdout."""
    into, out = quiet_streams()
    confine()
    with os.fdopen(into, "rb") as source, os.fdopen(out, "wb") as sink:
        (length,) = LENGTH.unpack(source.read(LENGTH.size))
        asked = json.loads(source.read(length))
        sink.write(answer(_read(asked["kind"], asked["mime_type"], source.read())))


def answer(reading: Reading) -> bytes:
    """The reading as it crosses the pipe: JSON behind its length, then the preview."""
    record = json.dumps(dump(replace(reading, preview=None))).encode()
    return LENGTH.pack(len(record)) + record + (reading.preview or b"")


def _read(kind: Kind, mime_type: str, data: bytes) -> Reading:
    from ai.sight.looking import read_file  # only now: what it imports is confined, too

    try:
        return read_file(kind, mime_type, data)
    except MemoryError:
        return Reading(kind=kind, problem="too-big")


if __name__ == "__main__":
    main()
