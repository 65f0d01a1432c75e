"""Chat models of any vendor LangChain knows, asked for JSON in the way each of them can."""

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter
from typing import Any, cast

import structlog
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langsmith import tracing_context

from ai.chat import ChatAnswer, ModelDown
from ai.vendors import Mode, Vendor, connect, status, vendor
from domain.json import JsonDict

PATIENCE = timedelta(seconds=12)
RETRIES = 1
PAUSE = timedelta(seconds=0.5)
"""How long a whole answer may take, how often a busy server is asked again, and after how long."""

REFUSED = (400, 422, 500)
"""How servers answer a way of asking that they do not know; llama.cpp's answers 500."""

BUSY = (408, 409, 429, 502, 503, 504, 529)

log = structlog.get_logger()
Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Price:
    """US dollars for a million tokens read, and for a million written."""

    read: float
    written: float

    def of(self, tokens_in: int, tokens_out: int) -> float:
        """What so many tokens cost, in US dollars."""
        return round((self.read * tokens_in + self.written * tokens_out) / 1_000_000, 6)


class ChatModel:
    """One model. Never slower than its patience, whatever its server does."""

    def __init__(
        self,
        model: BaseChatModel,
        name: str,
        vendor: Vendor,
        *,
        patience: timedelta = PATIENCE,
        retries: int = RETRIES,
        price: Price | None = None,
        timer: Callable[[], float] = perf_counter,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._model = model
        self._name = name
        self._failures = vendor.failures()
        self._patience = patience
        self._retries = retries
        self._price = price
        self._timer = timer
        self._sleep = sleep
        self._modes = list(vendor.modes)  # the one that worked last is tried first

    @classmethod
    def from_name(
        cls,
        name: str,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        patience: timedelta = PATIENCE,
        retries: int = RETRIES,
        price: Price | None = None,
        options: JsonDict | None = None,
        setting: str = "MODEL",
    ) -> "ChatModel":
        """The model LangChain calls `name`, e.g. "openai:gpt-5-mini"; `options` are for its LangChain class.

        Raises:
            SettingsError: no such vendor, its package is not installed, or it lacks a setting.
        """
        model = connect(name, base_url, api_key, patience, options or {}, setting)
        return cls(model, name, vendor(name, setting), patience=patience, retries=retries, price=price)

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
        read, written = (usage["input_tokens"], usage["output_tokens"]) if usage else (0, 0)
        return ChatAnswer(
            data=_object(message),
            model=self._name,
            ms=round((self._timer() - began) * 1000),
            tokens_in=read,
            tokens_out=written,
            usd=self._price.of(read, written) if self._price else None,
        )

    async def _first_answer(self, messages: Sequence[BaseMessage], schema: JsonDict) -> AIMessage:
        refusal: BaseException | None = None
        for mode in tuple(self._modes):
            try:
                message = await self._patiently(mode, messages, schema)
            except self._failures as error:
                if len(self._modes) == 1 or status(error) not in REFUSED:
                    raise ModelDown(f"{self._name}: {type(error).__name__} {status(error) or ''}") from error
                log.info("chat_mode_refused", model=self._name, mode=mode, error=type(error).__name__)
                refusal = error
                continue
            self._modes.sort(key=lambda known: known != mode)
            return message
        raise ModelDown(f"{self._name} refuses every way of asking for a schema") from refusal

    async def _patiently(self, mode: Mode, messages: Sequence[BaseMessage], schema: JsonDict) -> AIMessage:
        """The answer; a busy server, or one that hung up, is asked again after a pause."""
        for _ in range(self._retries):
            try:
                return await self._invoke(mode, messages, schema)
            except self._failures as error:
                if status(error) not in (None, *BUSY):
                    raise
                log.info("chat_again", model=self._name, error=type(error).__name__)
            await self._sleep(PAUSE.total_seconds())
        return await self._invoke(mode, messages, schema)

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
