"""How a simulated customer puts things: as their page says, or in a chat model's words."""

import json
import re
from pathlib import Path
from typing import Protocol

import structlog

from ai.chat import Chat, ModelDown, text_schema
from domain.inbound import Tap, Text

PROMPT = Path(__file__).with_name("retelling.md")
SCHEMA = text_schema("retold", "message")
LONGEST = 600
SHORTEST = 3
"""Words of a message that leave a choice of words."""

VALUE = re.compile(r"\S*\d\S*|\S+@\S+|https?://\S+")

log = structlog.get_logger()


class Teller(Protocol):
    """Puts what a customer means into words."""

    async def tell(self, message: Text | Tap, language: str, told: str) -> Text | Tap:
        """The message as it is sent; `told` is what the agent said last."""
        ...


class AsWritten:
    """The words of the page."""

    async def tell(self, message: Text | Tap, language: str, told: str) -> Text | Tap:
        """The message itself."""
        return message


class Retold:
    """A chat model's words. What is said stays the script's, so that conversations can be graded: the model's
    words are sent only where they hold the same numbers, codes and addresses, and no others."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._prompt = PROMPT.read_text("utf-8")

    async def tell(self, message: Text | Tap, language: str, told: str) -> Text | Tap:
        """The message in other words; as it is where the model is down or changed a value."""
        if isinstance(message, Tap) or len(message.body.split()) < SHORTEST:
            return message
        meant = {"message": message.body, "language": language, "told": told}
        try:
            answer = await self._chat.ask(self._prompt, json.dumps(meant, ensure_ascii=False), SCHEMA)
        except ModelDown:
            return message
        said = str(answer.data.get("message") or "").strip()
        if not 0 < len(said) <= LONGEST or _values(said) != _values(message.body):
            log.info("eval_retelling_dropped")
            return message
        return Text(body=said)


def _values(text: str) -> set[str]:
    return {one.strip(".,;:!?()¿¡\"'").casefold() for one in VALUE.findall(text)}
