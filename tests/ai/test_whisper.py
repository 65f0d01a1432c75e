"""Voice notes take turns at the model, and the real one hears words where there are words."""

import asyncio
from collections.abc import Sequence

import numpy as np

from ai.speech.sound import Samples
from ai.speech.transcript import SURE, Hints, Segment, Transcript
from ai.speech.whisper import RATE, Whisper

MINUTE = 60 * RATE


class Stretches:
    """A model that hears a stretch in every half minute; it notes whose it heard, by the sound's level."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.loads = 0

    def load(self) -> "Stretches":
        """Count how often."""
        self.loads += 1
        return self

    def stretches(self, sound: Samples) -> Sequence[tuple[int, int]]:
        half = MINUTE // 2
        return [(start, min(start + half, len(sound))) for start in range(0, len(sound), half)]

    def language(self, sound: Samples, hints: Hints) -> str:
        return hints.prior or "en"

    def heard(self, sound: Samples, language: str, names: Sequence[str]) -> Sequence[Segment]:
        who = "long" if sound[0] > 0.5 else "short"
        self.order.append(who)
        return [Segment(start=1.0, end=2.0, text=who, confidence=0.9)]


def sound(minutes: float, level: float) -> Samples:
    """A note of this length."""
    return np.full(int(minutes * MINUTE), level, np.float32)


async def test_a_long_note_lets_short_ones_in_between() -> None:
    model = Stretches()
    whisper = Whisper(model.load)

    long = asyncio.create_task(whisper.transcribe(sound(10, 1.0), Hints()))
    short = asyncio.create_task(whisper.transcribe(sound(0.1, 0.0), Hints()))
    await asyncio.gather(long, short)

    assert model.order.index("short") <= 2
    assert model.order.count("long") == 20


async def test_the_model_is_loaded_once_and_only_when_somebody_speaks() -> None:
    model = Stretches()
    whisper = Whisper(model.load)
    assert model.loads == 0

    await asyncio.gather(*(whisper.transcribe(sound(0.1, 0.0), Hints()) for _ in range(5)))

    assert model.loads == 1


async def test_times_count_from_the_beginning_of_the_note() -> None:
    heard = await Whisper(Stretches().load).transcribe(sound(1, 0.0), Hints())

    assert [(one.start, one.end) for one in heard.segments] == [(1.0, 2.0), (31.0, 32.0)]
    assert heard.text == "short short"
    assert heard.seconds == 60


def test_confidence_counts_longer_stretches_for_more() -> None:
    segments = (
        Segment(start=0, end=9, text="clear", confidence=0.9),
        Segment(start=9, end=10, text="not", confidence=0.1),
    )

    assert Transcript(segments=segments, language="en", seconds=10).confidence > SURE
    assert Transcript(segments=(), language=None, seconds=10).confidence == 0
