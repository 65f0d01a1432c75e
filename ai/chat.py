"""The one way to ask a chat model: one structured answer under a JSON schema, counted and timed."""

import asyncio
import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter
from typing import Any, Literal, Protocol, cast

import httpx
import openai
import structlog
from langchain.chat_models import init_chat_model
from langchain_core.exceptions import LangChainException
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langsmith import tracing_context

from domain.errors import DeskhandError, SettingsError
from domain.json import JsonDict

PATIENCE = timedelta(seconds=12)
RETRIES = 1

Mode = Literal["json_schema", "json_object", "function"]
MODES: tuple[Mode, ...] = ("json_schema", "json_object", "function")
"""Ways to ask for a schema. llama.cpp's server answers 500 to the first and takes the second."""

_FAILURES = (openai.OpenAIError, httpx.HTTPError, LangChainException, OSError, ValueError)

log = structlog.get_logger()


class ModelDown(DeskhandError):
    """The chat model gave no usable answer in time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatAnswer:
    """A JSON object a model answered, not yet checked against anything, and what it cost."""

    data: JsonDict
    model: str
    ms: int
    tokens_in: int
    tokens_out: int


def call_record(name: str, answer: ChatAnswer) -> dict[str, int | float | str]:
    """What a turn keeps of a call; `name` says what the model was asked for, such as model.reply."""
    return {
        "name": name,
        "model": answer.model,
        "ms": answer.ms,
        "tokens": answer.tokens_in + answer.tokens_out,
        "tokens_in": answer.tokens_in,
        "tokens_out": answer.tokens_out,
        "result": "ok",
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


class ChatModel:
    """A model of any vendor LangChain knows, or of any OpenAI-compatible server."""

    def __init__(
        self,
        model: BaseChatModel,
        name: str,
        patience: timedelta = PATIENCE,
        timer: Callable[[], float] = perf_counter,
    ) -> None:
        self._model = model
        self._name = name
        self._patience = patience
        self._timer = timer
        self._modes = list(MODES)  # the one that worked last is tried first

    @classmethod
    def from_name(
        cls,
        name: str,
        base_url: str | None = None,
        api_key: str | None = None,
        patience: timedelta = PATIENCE,
        retries: int = RETRIES,
        setting: str = "MODEL",
    ) -> "ChatModel":
        """The model LangChain calls `name`, e.g. "openai:gpt-5-mini".

        Raises:
            SettingsError: no such vendor, or its LangChain package is not installed.
        """
        given = {"base_url": base_url, "api_key": api_key}
        options: dict[str, Any] = {key: value for key, value in given.items() if value}
        seconds = patience.total_seconds()
        try:
            model = init_chat_model(name, temperature=0, timeout=seconds, max_retries=retries, **options)
        except (ImportError, ValueError, openai.OpenAIError) as error:
            raise SettingsError(f"DESKHAND_{setting}={name}: {error}") from error
        return cls(cast(BaseChatModel, model), name, patience)

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        """See `Chat.ask`. Servers that refuse one way of asking for a schema are asked another way."""
        return await self._ask([SystemMessage(system), HumanMessage(user)], schema)

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        """See `Chat.look`."""
        shown = f"data:image/jpeg;base64,{base64.b64encode(picture).decode()}"
        seen = HumanMessage([{"type": "image_url", "image_url": {"url": shown}}])
        return await self._ask([SystemMessage(system), seen], schema)

    async def _ask(self, messages: Sequence[BaseMessage], schema: JsonDict) -> ChatAnswer:
        began = self._timer()
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                message = await self._first_answer(messages, schema)
        except TimeoutError as error:
            raise ModelDown(f"{self._name} took longer than {self._patience}") from error
        usage = message.usage_metadata
        return ChatAnswer(
            data=_object(message),
            model=self._name,
            ms=round((self._timer() - began) * 1000),
            tokens_in=usage["input_tokens"] if usage else 0,
            tokens_out=usage["output_tokens"] if usage else 0,
        )

    async def _first_answer(self, messages: Sequence[BaseMessage], schema: JsonDict) -> AIMessage:
        refusal: BaseException | None = None
        for mode in tuple(self._modes):
            try:
                message = await self._invoke(mode, messages, schema)
            except (
                openai.BadRequestError,
                openai.UnprocessableEntityError,
                openai.InternalServerError,
            ) as error:
                log.info("chat_mode_refused", model=self._name, mode=mode, error=type(error).__name__)
                refusal = error
                continue
            except _FAILURES as error:
                raise ModelDown(f"{self._name}: {type(error).__name__}") from error
            self._modes.sort(key=lambda known: known != mode)
            return message
        raise ModelDown(f"{self._name} refuses every way of asking for a schema") from refusal

    async def _invoke(self, mode: Mode, messages: Sequence[BaseMessage], schema: JsonDict) -> AIMessage:
        """Tracing stays off whatever the environment says: nothing leaves but the request itself."""
        with tracing_context(enabled=False):
            message = await _bound(self._model, mode, schema).ainvoke(list(messages))
        return cast(AIMessage, message)


def _bound(model: BaseChatModel, mode: Mode, schema: JsonDict) -> Any:
    match mode:
        case "json_schema":
            named = {"name": schema["title"], "schema": schema, "strict": True}
            return model.bind(response_format={"type": "json_schema", "json_schema": named})
        case "json_object":
            return model.bind(response_format={"type": "json_object", "schema": schema})
        case "function":
            tool = {
                "name": schema["title"],
                "description": schema.get("description", ""),
                "parameters": schema,
            }
            return model.bind_tools([{"type": "function", "function": tool}], tool_choice=schema["title"])


def _object(message: AIMessage) -> JsonDict:
    if message.tool_calls:
        return dict(message.tool_calls[0]["args"])
    text = str(message.text).strip().removeprefix("```json").removeprefix("```").removesuffix("```")
    try:
        data = json.loads(text)
    except ValueError as error:
        raise ModelDown("the answer is no JSON") from error
    if not isinstance(data, dict):
        raise ModelDown("the answer is no JSON object")
    return data


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
