"""Voice notes as WhatsApp wants them: Ogg with Opus in it, mono, with the mark that a machine speaks."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ai.speech.voices import Speech

if TYPE_CHECKING:
    import av

TYPE = "audio/ogg; codecs=opus"
RATE = 48_000
BITS_A_SECOND = 24_000
LARGEST = 512 * 1024
"""Bytes up to which WhatsApp shows it as a voice note (Meta, 2026-11)."""

MARK = {"comment": "AI-generated speech", "AI_GENERATED": "true"}
"""Opus comments: what machines read to tell that no person speaks (EU AI Act, article 50)."""

PAUSE_S = 0.25
"""Silence between two sentences."""


class TooLong(Exception):
    """What was said does not fit into a voice note."""


def voice_note(sentences: Sequence[Speech]) -> bytes:
    """The sentences one after the other as one marked voice note.

    Raises:
        TooLong: it would be larger than WhatsApp shows as one.
    """
    import av

    sound = io.BytesIO()
    with av.open(sound, "w", format="ogg") as target:
        stream = target.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = BITS_A_SECOND
        stream.metadata.update(MARK)
        for speech in sentences:
            resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
            for frame in (_frame(speech), None):
                for piece in resampler.resample(frame):
                    piece.pts = None
                    target.mux(stream.encode(piece))
        target.mux(stream.encode(None))
    if len(sound.getvalue()) > LARGEST:
        raise TooLong
    return sound.getvalue()


def _frame(speech: Speech) -> "av.AudioFrame":
    import av

    pause = np.zeros(int(PAUSE_S * speech.rate), np.int16)
    samples = np.concatenate([np.frombuffer(speech.pcm[: len(speech.pcm) // 2 * 2], np.int16), pause])
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
    frame.rate = speech.rate
    return frame
