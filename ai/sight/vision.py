"""Photos looked at by a vision chat model: a structured answer for rules and people, nothing else.

The model sees a small, clean copy of the picture and no word about the customer. What it answers is
checked against the schema and can only become facts: it is asked for no action, and text in the picture
that asks for one changes nothing but, at worst, these facts.
"""

from dataclasses import replace
from typing import Literal

import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ai.chat import Chat, ModelDown
from domain.json import Json
from domain.media import File, Look, Reader, Reading

MOST_LINES = 25
"""Lines of text from which on a picture is a page to be read, which no vision model has to see."""

log = structlog.get_logger()


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", title="look")

    shows: Literal["product", "document", "screen", "label", "other"]
    damage: str = Field(max_length=40, pattern=r"^[a-z ]*$", description="kind of damage in a word or two")
    severity: Literal["none", "minor", "moderate", "severe", "unknown"]
    product: str = Field(max_length=60, description="product and model as far as it can be seen, else empty")
    confidence: float = Field(ge=0, le=1)


class Seeing:
    """A Reader that has the vision model look at what another reader has found to be a usable photo."""

    def __init__(self, reader: Reader, chat: Chat, prompt: str) -> None:
        self._reader = reader
        self._chat = chat
        self._prompt = prompt

    async def read(self, file: File, language: str | None) -> Reading:
        """The other reader's reading, with a look where the model gave one; a model that is down, unsure
        of the form or slow leaves the photo seen, not assessed."""
        reading = await self._reader.read(file, language)
        picture = reading.preview
        skip = reading.problem or reading.sensitive or len(reading.lines) > MOST_LINES
        if file.kind != "image" or picture is None or skip:
            return reading
        try:
            answer = await self._chat.look(self._prompt, picture, _Answer.model_json_schema())
            told = _Answer.model_validate(answer.data)
        except (ModelDown, ValidationError) as error:
            log.warning("vision_failed", error=type(error).__name__)
            return reading
        tokens = answer.tokens_in + answer.tokens_out
        call: dict[str, Json] = {"name": answer.model, "ms": answer.ms, "tokens": tokens}
        return replace(reading, look=Look(**told.model_dump()), calls=(*reading.calls, call))
