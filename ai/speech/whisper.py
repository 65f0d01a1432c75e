"""Listening to voice notes a stretch of speech at a time, all in turn; the model loads at the first note."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import structlog

from ai.speech.sound import Samples
from ai.speech.transcript import Hints, Segment, Transcript

RATE = 16_000

log = structlog.get_logger()


class Model(Protocol):
    """A speech model. Synchronous and slow: it is called in threads."""

    def stretches(self, sound: Samples) -> Sequence[tuple[int, int]]:
        """Where somebody speaks, as ranges of samples of half a minute at most."""
        ...

    def language(self, sound: Samples, hints: Hints) -> str:
        """What language is spoken."""
        ...

    def heard(self, sound: Samples, language: str, names: Sequence[str]) -> Sequence[Segment]:
        """What is said in one stretch; `names` may be said in it."""
        ...


class Whisper:
    """A Transcriber. `load` answers the model, and may take its time over it."""

    def __init__(self, load: Callable[[], Model], *, at_once: int = 1) -> None:
        self._load = load
        self._room = asyncio.Semaphore(at_once)
        self._loading = asyncio.Lock()
        self._model: Model | None = None

    async def transcribe(self, sound: Samples, hints: Hints) -> Transcript:
        """What is said, a stretch after the other; between two of them whoever waits has a turn."""
        model = await self._loaded()
        stretches = await asyncio.to_thread(model.stretches, sound)
        language = ""
        segments: list[Segment] = []
        for start, end in stretches:
            piece = sound[start:end]
            async with self._room:
                language = language or await asyncio.to_thread(model.language, piece, hints)
                heard = await asyncio.to_thread(model.heard, piece, language, hints.names)
            written = partial(hints.vocabulary.written, language=language)
            segments += (_settled(one, start / RATE, written) for one in heard)
        return Transcript(segments=tuple(segments), language=language or None, seconds=len(sound) / RATE)

    async def _loaded(self) -> Model:
        async with self._loading:
            if self._model is None:
                self._model = await asyncio.to_thread(self._load)
                log.info("whisper_loaded")
            return self._model


def _settled(segment: Segment, by: float, written: Callable[[str], str]) -> Segment:
    """The segment at its time in the whole note, its words as they are written."""
    return Segment(
        start=round(segment.start + by, 2),
        end=round(segment.end + by, 2),
        text=written(segment.text),
        confidence=round(segment.confidence, 3),
    )
