"""Voices: who can say a sentence aloud, on this machine or at a server of the operator's choice."""

import asyncio
import io
import wave
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from importlib.util import find_spec
from shutil import which
from typing import Protocol

import httpx

PATIENCE = timedelta(seconds=20)
PICO = {"en": "en-GB", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT"}
"""The voices of SVOX Pico, clear and plainly a machine's; there is none for Dutch."""
PICO_RATE = 16_000
ESPEAK = ("en", "fr", "nl", "de", "es", "it")
ESPEAK_WORDS_A_MINUTE = 150


class Mute(Exception):
    """The sentence could not be spoken; the customer reads it instead."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Speech:
    """Mono sound as 16-bit samples."""

    pcm: bytes
    rate: int


class Voice(Protocol):
    """Says sentences in some languages."""

    def speaks(self, language: str) -> bool:
        """Whether it can say something in this language."""
        ...

    async def say(self, sentence: str, language: str) -> Speech:
        """One sentence.

        Raises:
            Mute: it cannot be said now.
        """
        ...


class Pico:
    """SVOX Pico from the package py-nanotts (the extra `voice`): 5 MB, a hundred times as fast as speech."""

    def speaks(self, language: str) -> bool:
        return language in PICO and find_spec("py_nanotts") is not None

    async def say(self, sentence: str, language: str) -> Speech:
        from py_nanotts import NanoTTS

        try:
            pcm: bytes = await asyncio.to_thread(NanoTTS().speak, sentence, voice=PICO[language])
        except (RuntimeError, ValueError, OSError) as error:
            raise Mute(type(error).__name__) from error
        if not pcm:
            raise Mute("nothing was said")
        return Speech(pcm=pcm, rate=PICO_RATE)


class Espeak:
    """The program espeak-ng, where the operator has installed it and wants it: every language, no beauty."""

    def speaks(self, language: str) -> bool:
        return language in ESPEAK and which("espeak-ng") is not None

    async def say(self, sentence: str, language: str) -> Speech:
        program = await asyncio.create_subprocess_exec(
            *("espeak-ng", "--stdout", "--stdin", "-v", language, "-s", str(ESPEAK_WORDS_A_MINUTE)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
        )
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                answer, _ = await program.communicate(sentence.encode())
        except TimeoutError:
            raise Mute("espeak-ng takes too long") from None
        finally:
            if program.returncode is None:
                program.kill()
                await program.wait()
        return _wav(answer)


class Hosted:
    """Any server that speaks OpenAI's `POST /audio/speech`. The sentence leaves this machine."""

    def __init__(
        self, http: httpx.AsyncClient, *, base_url: str, model: str, voice: str, key: str | None
    ) -> None:
        self._http = http
        self._url = f"{base_url.rstrip('/')}/audio/speech"
        self._asked: Mapping[str, str] = {"model": model, "voice": voice, "response_format": "wav"}
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}

    def speaks(self, language: str) -> bool:
        return True

    async def say(self, sentence: str, language: str) -> Speech:
        asked = {**self._asked, "input": sentence}
        try:
            answer = await self._http.post(
                self._url, json=asked, headers=self._headers, timeout=PATIENCE.total_seconds()
            )
            answer.raise_for_status()
        except httpx.HTTPError as error:
            raise Mute(type(error).__name__) from error
        return _wav(answer.content)


class Voices:
    """Several voices, the preferred one first: the first that speaks the language says it."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._voices = tuple(voices)

    def speaks(self, language: str) -> bool:
        return any(voice.speaks(language) for voice in self._voices)

    async def say(self, sentence: str, language: str) -> Speech:
        for voice in self._voices:
            if voice.speaks(language):
                return await voice.say(sentence, language)
        raise Mute(f"no voice speaks {language}")


def _wav(data: bytes) -> Speech:
    """The sound of a WAV file, which may be cut off: servers that stream name no length."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            if file.getnchannels() != 1 or file.getsampwidth() != 2:
                raise Mute("not 16-bit mono")
            pcm, rate = file.readframes(len(data)), file.getframerate()
    except (wave.Error, EOFError) as error:
        raise Mute("no WAV file") from error
    if not pcm:
        raise Mute("nothing was said")
    return Speech(pcm=pcm, rate=rate)
