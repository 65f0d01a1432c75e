"""A Transcriber that hears what it is told: for tests of everything around the model."""

import asyncio

from ai.speech.sound import Samples
from ai.speech.transcript import Hints, Segment, Transcript

RATE = 16_000


class Scripted:
    """Hears the given texts one after the other, the last again and again; an empty text is silence.

    It keeps the `hints` it was given and how many listened `at_once`. While `held` is not set it listens on.
    """

    def __init__(
        self, *texts: str, confidence: float = 0.9, language: str = "en", held: asyncio.Event | None = None
    ) -> None:
        self.hints: list[Hints] = []
        self.at_once = 0
        self._texts = list(texts)
        self._confidence = confidence
        self._language = language
        self._held = held
        self._listening = 0

    async def transcribe(self, sound: Samples, hints: Hints) -> Transcript:
        """The next text, over the whole of the sound."""
        self.hints.append(hints)
        self._listening += 1
        self.at_once = max(self.at_once, self._listening)
        if self._held:
            await self._held.wait()
        self._listening -= 1
        seconds = len(sound) / RATE
        text = self._texts.pop(0) if len(self._texts) > 1 else self._texts[0]
        return Transcript(
            segments=_segments(text, seconds, self._confidence), language=self._language, seconds=seconds
        )


def _segments(text: str, seconds: float, confidence: float) -> tuple[Segment, ...]:
    return (Segment(start=0.0, end=seconds, text=text, confidence=confidence),) if text else ()
