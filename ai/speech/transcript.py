"""What was heard in a voice note, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp
from typing import Protocol

from ai.speech.sound import Samples
from ai.speech.vocabulary import Vocabulary

SURE = exp(-0.55)
"""Mean probability of Whisper's tokens from which a transcript can be relied on: measured, 48 of 61 bad clips
lie below, and none of 106 good ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hints:
    """What is known before listening: the conversation's language if it is known, the languages of the
    business (any where there are none), names and number shapes likely to be said, and how the business's
    words are written."""

    prior: str | None = None
    languages: Sequence[str] = ()
    names: Sequence[str] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


@dataclass(frozen=True, kw_only=True, slots=True)
class Segment:
    """A stretch of speech; times in seconds from the beginning of the note, `confidence` from 0 to 1."""

    start: float
    end: float
    text: str
    confidence: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Transcript:
    """Empty where nobody speaks. `seconds` is the length of the note, `language` what it is in."""

    segments: tuple[Segment, ...]
    language: str | None
    seconds: float

    @property
    def text(self) -> str:
        """All that was said."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def confidence(self) -> float:
        """How far it can be relied on: that of the segments by their length; 0 where nothing was heard."""
        length = sum(segment.end - segment.start for segment in self.segments)
        weighed = sum((one.end - one.start) * one.confidence for one in self.segments)
        return weighed / length if length else 0.0


class Transcriber(Protocol):
    """Turns speech into text."""

    async def transcribe(self, sound: Samples, hints: Hints) -> Transcript:
        """What is said. Whoever speaks long waits again and again: short notes come in between."""
        ...
