"""The speech model: faster-whisper on this machine's processor, in 8 bits, never from a hub."""

import zlib
from collections.abc import Sequence
from math import exp
from pathlib import Path

from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps

from ai.speech.sound import Samples
from ai.speech.transcript import Hints, Segment
from domain.errors import SettingsError

RATE = 16_000
LONGEST_STRETCH_S = 28.0
"""Speech given to the model at once; it hears 30 seconds."""
PAUSE_MS = 600
"""Silence that ends a stretch of speech."""
CLEARLY = 0.8
"""How sure the model must be that another language than the conversation's is spoken."""
TOKENS_A_SECOND = 12
LEAST_TOKENS = 40
"""Nobody speaks faster; a model that talks on is repeating itself."""
LOOPS = 2.4
"""Text that compresses so well is one phrase over and over, however sure the model is of it."""


class FasterWhisper:
    """A Model in the folder `folder`: 140 MB and 0.4 GB of memory for the packaged one.

    Raises:
        SettingsError: there is no such model in the folder.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        try:
            self._model = WhisperModel(
                str(folder), device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise SettingsError(
                f"DESKHAND_WHISPER_MODEL: {folder} holds no model for faster-whisper: {error}"
            ) from error

    def stretches(self, sound: Samples) -> list[tuple[int, int]]:
        """Where somebody speaks: neighbours are put together up to what is heard at once."""
        options = VadOptions(max_speech_duration_s=LONGEST_STRETCH_S, min_silence_duration_ms=PAUSE_MS)
        found: list[tuple[int, int]] = []
        for one in get_speech_timestamps(sound, options):
            start, end = int(one["start"]), int(one["end"])
            if found and end - found[-1][0] <= LONGEST_STRETCH_S * RATE:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found

    def language(self, sound: Samples, hints: Hints) -> str:
        """The conversation's language, unless another one of the business's is clearly spoken."""
        if len(hints.languages) == 1:
            return hints.languages[0]
        _, _, chances = self._model.detect_language(sound)
        known: dict[str, float] = {
            code: chance for code, chance in chances if not hints.languages or code in hints.languages
        }
        likeliest = max(known, key=lambda code: known[code])
        doubtful = hints.prior in known and known[likeliest] < CLEARLY
        return hints.prior if doubtful and hints.prior else likeliest

    def heard(self, sound: Samples, language: str, names: Sequence[str]) -> list[Segment]:
        """What is said in one stretch, with the mean probability of its tokens as confidence."""
        segments, _ = self._model.transcribe(
            sound,
            language=language,
            beam_size=5,
            temperature=0.0,  # what is unclear is asked about, not sampled until it looks clear
            condition_on_previous_text=False,
            hotwords=", ".join(names) or None,
            max_new_tokens=LEAST_TOKENS + int(TOKENS_A_SECOND * len(sound) / RATE),
        )
        return [
            Segment(
                start=one.start,
                end=max(one.end, one.start + 0.1),
                text=one.text.strip(),
                confidence=0.0 if _loops(one.text) else min(1.0, exp(one.avg_logprob)),
            )
            for one in segments
            if one.text.strip()
        ]


def _loops(text: str) -> bool:
    data = text.encode()
    return len(data) / len(zlib.compress(data)) > LOOPS
