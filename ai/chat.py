"""The one way to ask a chat model: one structured answer under a JSON schema, counted and timed."""

from dataclasses import dataclass
from typing import Protocol

from domain.errors import DeskhandError
from domain.json import JsonDict


def text_schema(title: str, name: str) -> JsonDict:
    """The schema of an answer that is one text, called `name`."""
    return {
        "title": title,
        "type": "object",
        "properties": {name: {"type": "string"}},
        "required": [name],
        "additionalProperties": False,
    }


class ModelDown(DeskhandError):
    """The chat model gave no usable answer in time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatAnswer:
    """A JSON object a model answered, not yet checked against anything, and what it took. `usd` is what it
    cost in US dollars, None where no price is known."""

    data: JsonDict
    model: str
    ms: int
    tokens_in: int
    tokens_out: int
    usd: float | None = None


def call_record(name: str, answer: ChatAnswer) -> dict[str, int | float | str]:
    """What a turn keeps of a call; `name` says what the model was asked for, such as model.reply."""
    cost: dict[str, int | float | str] = {} if answer.usd is None else {"usd": answer.usd}
    return {
        "name": name,
        "model": answer.model,
        "ms": answer.ms,
        "tokens": answer.tokens_in + answer.tokens_out,
        "tokens_in": answer.tokens_in,
        "tokens_out": answer.tokens_out,
        "result": "ok",
        **cost,
    }


class Chat(Protocol):
    """A chat model."""

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        """One answer as a JSON object that the model was told to shape by `schema` (which has a title).

        Raises:
            ModelDown: no answer in time, or one that is no JSON object.
        """
        ...

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        """The same about a picture (a JPEG) in place of words. Raises ModelDown likewise."""
        ...


class ScriptedChat:
    """Answers from a list, one a call, and keeps what it was asked: a chat model's twin for tests."""

    def __init__(self, *script: JsonDict | DeskhandError) -> None:
        self._script = list(script)
        self.asked: list[tuple[str, str, JsonDict]] = []
        self.shown: list[tuple[str, bytes, JsonDict]] = []

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        """The next line of the script; a model that has run out of lines is down."""
        self.asked.append((system, user, schema))
        return self._answer()

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        """The next line of the script, whatever is shown."""
        self.shown.append((system, picture, schema))
        return self._answer()

    def _answer(self) -> ChatAnswer:
        line = self._script.pop(0) if self._script else ModelDown("the script is over")
        if isinstance(line, DeskhandError):
            raise line
        return ChatAnswer(data=line, model="scripted", ms=1, tokens_in=100, tokens_out=20)
