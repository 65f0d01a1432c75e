"""Chat models that fail: one rests after failing, and another answers meanwhile."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from time import monotonic

import structlog

from ai.chat import Chat, ChatAnswer, ModelDown
from domain.json import JsonDict

FAILS = 2
REST = timedelta(seconds=60)
"""Failures in a row after which a model is not asked, and for how long: nobody waits for it each time."""

log = structlog.get_logger()


class Resting:
    """A model that is left alone for a while after it has failed several times in a row."""

    def __init__(self, chat: Chat, timer: Callable[[], float] = monotonic) -> None:
        self._chat = chat
        self._timer = timer
        self._failed = 0
        self._until = 0.0

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        """See `Chat.ask`."""
        return await self._guarded(lambda: self._chat.ask(system, user, schema))

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        """See `Chat.look`."""
        return await self._guarded(lambda: self._chat.look(system, picture, schema))

    async def _guarded(self, call: Callable[[], Awaitable[ChatAnswer]]) -> ChatAnswer:
        if self._timer() < self._until:
            raise ModelDown("the model rests after failing")
        try:
            answer = await call()
        except ModelDown:
            self._failed += 1
            if self._failed >= FAILS:
                self._until = self._timer() + REST.total_seconds()
                log.warning("chat_rests", failures=self._failed, seconds=REST.total_seconds())
            raise
        self._failed = 0
        return answer


class Fallback:
    """A model with another behind it, asked the same where the first gives no usable answer."""

    def __init__(self, first: Chat, second: Chat) -> None:
        self._first = first
        self._second = second

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        """See `Chat.ask`; down only when both are."""
        try:
            return await self._first.ask(system, user, schema)
        except ModelDown as error:
            log.info("chat_falls_back", error=str(error))
            return await self._second.ask(system, user, schema)

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        """See `Chat.look`; down only when both are."""
        try:
            return await self._first.look(system, picture, schema)
        except ModelDown as error:
            log.info("chat_falls_back", error=str(error))
            return await self._second.look(system, picture, schema)
