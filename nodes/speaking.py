"""Replies as voice notes, where the customer or the playbook wants them; what must be read is written too."""

from collections.abc import Sequence
from typing import Literal, Protocol

from ai.speech.aloud import must_be_read
from domain.dialogue import SpeechAct, State
from domain.ids import ContactId, DocumentId
from domain.outbound import Ask, Offer, Outbound, Say, Voice

Rule = Literal["never", "in_kind", "always"]
"""When a playbook has replies spoken to customers who said nothing about it; in kind: to spoken words."""

WORDS = {"voice-replies-on": "voice-replies-none"}
"""What is promised of voice messages, and what is said instead where no voice speaks the language."""


class Speaker(Protocol):
    """Makes voice notes and keeps them until they are sent."""

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for the language."""
        ...

    async def speak(self, contact: ContactId, text: str, language: str) -> DocumentId | None:
        """The text as a voice note to this contact; None where it cannot be spoken now."""
        ...


class Silent:
    """No voice at all."""

    def speaks(self, language: str) -> bool:
        return False

    async def speak(self, contact: ContactId, text: str, language: str) -> DocumentId | None:
        return None


class Aloud:
    """Adds voice notes to replies."""

    def __init__(self, speaker: Speaker, rule: Rule = "never") -> None:
        self._speaker = speaker
        self._rule = rule

    def promised(self, acts: Sequence[SpeechAct], language: str) -> list[SpeechAct]:
        """The acts without a promise that nobody can keep."""
        if self._speaker.speaks(language):
            return [*acts]
        return [{**one, "key": WORDS.get(one["key"], one["key"])} for one in acts]

    async def spoken(
        self, state: State, said: Sequence[Outbound], language: str, *, disclosed: bool
    ) -> tuple[Outbound, ...]:
        """The reply with a voice note before it, or alone where there is nothing in it to tap or to remember.

        Where a reply discloses that an AI answers, that is written as well as said (AIA-1, AIA-3).
        """
        text = "\n".join(one.body for one in said if isinstance(one, Say | Ask | Offer))
        if not text or not self._wanted(state) or not self._speaker.speaks(language):
            return tuple(said)
        note = await self._speaker.speak(ContactId(str(state["contact"]["id"])), text, language)
        if note is None:
            return tuple(said)
        alone = not disclosed and all(isinstance(one, Say) for one in said) and not must_be_read(text)
        voice = Voice(id=note, text=text)
        return (voice,) if alone else (voice, *said)

    def _wanted(self, state: State) -> bool:
        wish = state.get("answers_by")
        if wish:
            return wish == "voice"
        return self._rule == "always" or (self._rule == "in_kind" and bool(state["turn"].get("heard")))
