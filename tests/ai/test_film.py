"""Films: the clearest of the first frames is looked at, and what is said is heard."""

import io

import av
import numpy as np
import pytest
from PIL import Image, ImageFilter

from ai.film import Film
from ai.sight.film import clearest_frame
from ai.sight.picture import Unopenable
from domain.media import Field, File, Reading
from tests.pictures import page

CLIP = File(data=b"a film", kind="video", mime_type="video/mp4")


def film(*frames: Image.Image) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as made:
        stream = made.add_stream("mpeg4", rate=10)
        stream.width, stream.height = 640, 480
        stream.bit_rate = 4_000_000
        for frame in frames:
            picture = np.asarray(frame.resize((640, 480)))
            made.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        made.mux(stream.encode(None))
    return out.getvalue()


def test_the_sharpest_of_the_first_frames_stands_for_the_film() -> None:
    sharp = page("Error E04")
    shaken = sharp.filter(ImageFilter.GaussianBlur(20))

    frame = clearest_frame(film(*[shaken] * 9, *[sharp] * 9, *[shaken] * 9))

    difference = np.abs(np.asarray(frame, dtype=float) - np.asarray(sharp.resize((640, 480)), dtype=float))
    assert difference.mean() < 10


@pytest.mark.parametrize("data", [b"", b"\0\0\0\x1cftypisom and nothing", film(page("a"))[:300]])
def test_a_torso_is_broken(data: bytes) -> None:
    with pytest.raises(Unopenable):
        clearest_frame(data)


class Sense:
    """A reader with one reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    async def read(self, file: File, language: str | None) -> Reading:
        return self._reading


FRAME = Reading(
    kind="video",
    text="V-10432",
    fields=(Field(name="order_number", value="V-10432", text="V-10432"),),
    preview=b"frame",
)


async def test_what_is_said_is_the_text_and_what_is_seen_the_facts() -> None:
    said = Reading(kind="video", text="it does not work", confidence=0.8, language="en")

    reading = await Film(Sense(FRAME), Sense(said)).read(CLIP, "en")

    assert (reading.text, reading.language, reading.fields) == ("it does not work", "en", FRAME.fields)
    assert reading.preview == b"frame"


async def test_a_silent_film_says_nothing_and_its_writing_is_no_speech() -> None:
    reading = await Film(Sense(FRAME), Sense(Reading(kind="video", problem="silent"))).read(CLIP, None)

    assert (reading.problem, reading.text) == (None, "")


async def test_a_film_that_neither_opens_nor_speaks_is_broken() -> None:
    broken = Reading(kind="video", problem="broken")

    assert await Film(Sense(broken), Sense(broken)).read(CLIP, None) == broken
