"""Speech for tests: what a packaged voice, or espeak-ng, says as the file that a phone would send."""

import asyncio
import io
import wave

import pytest

from ai.speech.voices import Espeak, Pico, Voices

VOICES = Voices([Pico(), Espeak()])


def needs_voice(language: str) -> None:
    """Skip the test, with a reason, where nobody speaks the language on this machine."""
    if not VOICES.speaks(language):
        pytest.skip(f"nobody speaks {language} here: it needs the extra `voice`, or espeak-ng for nl")


def recording(text: str, language: str) -> bytes:
    """The words as a WAV file."""
    return asyncio.run(said(text, language))


async def said(text: str, language: str) -> bytes:
    """The same where a loop runs already."""
    speech = await VOICES.say(text, language)
    return wav(speech.pcm, speech.rate)


def wav(pcm: bytes, rate: int = 16_000) -> bytes:
    """16-bit samples as a mono WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sink:
        sink.setnchannels(1)
        sink.setsampwidth(2)
        sink.setframerate(rate)
        sink.writeframes(pcm)
    return file.getvalue()
