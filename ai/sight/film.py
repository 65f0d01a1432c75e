"""The first frames of a film: the clearest of them stands for it."""

import io
from itertools import islice

import av
from PIL import Image

from ai.sight.picture import PIXELS, WORKING_SIDE, Unopenable, quality

FRAMES = 45
EVERY = 9
"""Frames from the beginning that are decoded, and which of them are looked at: about two seconds."""


def clearest_frame(data: bytes) -> Image.Image:
    """The sharpest of the first frames.

    Raises:
        Unopenable: broken, without pictures, or too large.
    """
    try:
        frames = _frames(data)
    except (av.FFmpegError, ValueError, MemoryError, OverflowError, IndexError) as error:
        raise Unopenable("broken") from error
    if not frames:
        raise Unopenable("broken")
    return max(frames, key=lambda frame: quality(frame).sharpness)


def _frames(data: bytes) -> list[Image.Image]:
    with av.open(io.BytesIO(data), "r", metadata_errors="ignore") as film:
        if not film.streams.video:
            return []
        stream = film.streams.video[0]
        if stream.width * stream.height > PIXELS:
            raise Unopenable("too-big")
        stream.codec_context.thread_count = 1
        frames = [frame.to_image() for frame in islice(film.decode(stream), 0, FRAMES, EVERY)]  # type: ignore[no-untyped-call]
    for frame in frames:
        frame.thumbnail((WORKING_SIDE, WORKING_SIDE))
    return frames
