"""Does a confirmed effect: written down before, carried out under its key, settled after."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from domain.dialogue import Effect, EffectStatus
from domain.errors import Busy, ToolError
from domain.ids import BusinessId, ConversationId
from domain.json import Json
from flows.requests import Tally

CallerT = TypeVar("CallerT")
CallerIn = TypeVar("CallerIn", contravariant=True)


class Entry(Protocol):
    """What the ledger knows of an effect."""

    @property
    def status(self) -> EffectStatus:
        """`confirmed` until settled."""
        ...

    @property
    def result(self) -> Json:
        """What the tool answered, once done."""
        ...


class Ledger(Protocol):
    """The durable record of effects; every method commits before it returns."""

    def confirm(self, business: BusinessId, conversation: ConversationId, effect: Effect) -> Entry:
        """Write the effect down; one with the same key stays as it is and is returned."""
        ...

    def settle(self, key: str, status: EffectStatus, result: Json) -> Entry:
        """Write down how it ended; one that is done stays done."""
        ...

    def past(
        self, business: BusinessId, customer: str, tool: str, since: datetime
    ) -> Sequence[tuple[datetime, Effect]]:
        """A customer's effects by a tool that were done or may have been, with when they were agreed."""
        ...

    def find(self, key: str) -> Entry | None:
        """What is known about the effect with this key."""
        ...


class Writes(Protocol[CallerIn]):
    """The tools that write."""

    async def write(self, name: str, args: dict[str, Json], key: str, caller: CallerIn) -> Json:
        """Change something, once per key."""
        ...


class Executor(Generic[CallerT]):
    """Executes effects: at most once each, whatever crashes in between."""

    def __init__(self, ledger: Ledger, tools: Writes[CallerT]) -> None:
        self._ledger = ledger
        self._tools = tools

    async def recall(self, key: str) -> EffectStatus | None:
        """How far the effect with this key got, in this attempt at the turn or an earlier one."""
        entry = await asyncio.to_thread(self._ledger.find, key)
        return entry.status if entry else None

    async def tally(self, asked: Tally, business: BusinessId) -> Json:
        """What the tally asks for."""
        since = datetime.fromisoformat(asked.since)
        past = await asyncio.to_thread(self._ledger.past, business, asked.customer, asked.tool, since)
        return [{"at": at.isoformat(), "args": one["args"]} for at, one in past if one["key"] != asked.but]

    async def execute(
        self, effect: Effect, business: BusinessId, conversation: ConversationId, caller: CallerT
    ) -> Json:
        """The tool's answer; that of the first time for an effect already done.

        Raises:
            ToolError: Busy leaves it unsettled, to be tried again under the same key; others settle it.
        """
        entry = await asyncio.to_thread(self._ledger.confirm, business, conversation, effect)
        if entry.status == "done":
            return entry.result
        try:
            result = await self._tools.write(effect["tool"], arguments(effect), effect["key"], caller)
        except Busy:
            raise
        except ToolError as error:
            await asyncio.to_thread(self._ledger.settle, effect["key"], "failed", type(error).__name__)
            raise
        await asyncio.to_thread(self._ledger.settle, effect["key"], "done", result)
        return result


def arguments(effect: Effect) -> dict[str, Json]:
    """What the tool is given: the arguments, and the person who approved, where one did."""
    approved = {"approved_by": effect["approved_by"]} if effect["approved_by"] else {}
    return {**effect["args"], **approved}
