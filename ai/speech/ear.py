"""Reads voice notes: a stranger's file in, what is said in it out."""

import asyncio
import time
from collections.abc import Sequence
from datetime import timedelta

import structlog

from ai.speech.discreet import discreet
from ai.speech.sound import Unheard, decoded
from ai.speech.transcript import Hints, Transcriber, Transcript
from ai.speech.vocabulary import Vocabulary
from domain.media import File, Line, Reading

log = structlog.get_logger()


class Ear:
    """A Reader of sound for one business: its `languages`, `names` likely to be said to it, and how its
    words are written."""

    def __init__(
        self,
        transcriber: Transcriber,
        *,
        languages: Sequence[str],
        names: Sequence[str] = (),
        vocabulary: Vocabulary | None = None,
        patience: timedelta = timedelta(minutes=10),
    ) -> None:
        self._transcriber = transcriber
        self._languages = tuple(languages)
        self._names = tuple(names)
        self._vocabulary = vocabulary or Vocabulary()
        self._patience = patience.total_seconds()

    async def read(self, file: File, language: str | None) -> Reading:
        """What is said, with the time of each stretch and without secrets; `silent` where nobody speaks."""
        began = time.perf_counter()
        prior = language if language in self._languages else None
        hints = Hints(prior=prior, languages=self._languages, names=self._names, vocabulary=self._vocabulary)
        try:
            sound = await decoded(file.data)
            async with asyncio.timeout(self._patience):
                transcript = await self._transcriber.transcribe(sound, hints)
        except Unheard as error:
            return Reading(kind=file.kind, problem=error.fault)
        except TimeoutError:
            log.warning("voice_slow", size=len(file.data))
            return Reading(kind=file.kind, problem="slow")
        return discreet(_reading(file, transcript, round((time.perf_counter() - began) * 1000)))


def _reading(file: File, transcript: Transcript, ms: int) -> Reading:
    log.info("voice_heard", seconds=round(transcript.seconds, 1), ms=ms, language=transcript.language)
    return Reading(
        kind=file.kind,
        problem=None if transcript.text.strip() else "silent",
        text=transcript.text,
        confidence=round(transcript.confidence, 3),
        language=transcript.language,
        lines=tuple(Line(text=one.text, score=one.confidence, at=one.start) for one in transcript.segments),
        seconds=round(transcript.seconds, 1),
        calls=({"name": "speech", "ms": ms, "tokens": 0},),
    )
