"""The child process: a file in, its sound out as samples; confined at once. `python -m ai.speech.child`."""

import io
import os
import struct
from datetime import timedelta

from ai.sight.limits import confine, quiet_streams

RATE = 16_000
"""Samples a second, as Whisper wants them."""
LONGEST = timedelta(minutes=10)
HEADER = struct.Struct(">Q")
"""How many samples follow; one more than `LONGEST` holds, and none of them, where there are more."""


def main() -> None:
    """Read a file from stdin and answer its sound on stdout."""
    into, out = quiet_streams()
    confine()
    with os.fdopen(into, "rb") as source, os.fdopen(out, "wb") as sink:
        sink.write(answer(source.read()))


def answer(data: bytes) -> bytes:
    """The samples behind their count; none where there is no sound that can be read."""
    most = int(LONGEST.total_seconds()) * RATE
    pcm = _pcm(data, most)
    if len(pcm) > 2 * most:
        return HEADER.pack(most + 1)
    return HEADER.pack(len(pcm) // 2) + pcm


def _pcm(data: bytes, most: int) -> bytes:
    """The sound as far as it can be read, and no further than just past `most` samples."""
    import av  # only now: its decoders are confined, too

    pcm = bytearray()
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    try:
        with av.open(io.BytesIO(data), "r", metadata_errors="ignore") as source:
            for frame in source.decode(audio=0):
                for piece in resampler.resample(frame):
                    pcm += piece.to_ndarray().tobytes()
                if len(pcm) > 2 * most:
                    return bytes(pcm)
            for piece in resampler.resample(None):
                pcm += piece.to_ndarray().tobytes()
    except (av.FFmpegError, IndexError, ValueError, MemoryError):
        pass  # a note that breaks off is heard up to there
    return bytes(pcm)


if __name__ == "__main__":
    main()
