"""Replies made into voice notes, and kept with the documents until the sender has uploaded them."""

import asyncio
import time

import structlog

from ai.speech.aloud import sentences
from ai.speech.ogg import TYPE, TooLong, voice_note
from ai.speech.voices import Mute, Voice
from domain.ids import ContactId, DocumentId
from store.documents import Shelf

NAME = "reply.ogg"
"""WhatsApp tells voice notes by the name's end."""

log = structlog.get_logger()


class ShelvedSpeech:
    """The Speaker of one business."""

    def __init__(self, voice: Voice, shelf: Shelf) -> None:
        self._voice = voice
        self._shelf = shelf

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for the language."""
        return self._voice.speaks(language)

    async def speak(self, contact: ContactId, text: str, language: str) -> DocumentId | None:
        """The text as a marked voice note, a sentence after the other; None where it cannot be spoken."""
        began = time.perf_counter()
        try:
            said = [await self._voice.say(sentence, language) for sentence in sentences(text)]
            data = await asyncio.to_thread(voice_note, said) if said else None
        except (Mute, TooLong) as error:
            log.warning("voice_reply_failed", language=language, error=type(error).__name__)
            return None
        if data is None:
            return None
        log.info("voice_reply_made", bytes=len(data), ms=round((time.perf_counter() - began) * 1000))
        return await asyncio.to_thread(self._shelf.keep, contact, NAME, TYPE, data)
