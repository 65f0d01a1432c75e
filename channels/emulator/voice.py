"""Voice notes as WhatsApp sends them, whatever the browser records."""

import io

VOICE_TYPE = "audio/ogg; codecs=opus"


class NotAudio(Exception):
    """The file holds no sound that can be read."""


def to_voice_note(data: bytes) -> bytes:
    """Any recording as OGG/Opus, mono, 48 kHz.

    Raises:
        NotAudio: the file cannot be decoded.
    """
    import av  # half a second to import, and only voice notes need it

    sound = io.BytesIO()
    try:
        with av.open(io.BytesIO(data), "r") as source, av.open(sound, "w", format="ogg") as target:
            stream = target.add_stream("libopus", rate=48_000, layout="mono")
            resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000)
            for frame in source.decode(audio=0):
                for piece in resampler.resample(frame):
                    target.mux(stream.encode(piece))
            for piece in resampler.resample(None):
                target.mux(stream.encode(piece))
            target.mux(stream.encode(None))
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise NotAudio("the recording cannot be read as sound") from error
    return sound.getvalue()
