"""Act: the flows move by what the customer meant; at most one confirmed effect is carried out per entry."""

import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from domain.dialogue import State, Turn
from domain.errors import ToolError
from domain.ids import BusinessId, ConversationId
from domain.json import Json
from flows.draft import Draft
from flows.executor import Executor
from flows.requests import CheckCode, Execute, ReadTool, Recall, Request, SendCode, Tally
from flows.stepper import Stepper

MOST_REQUESTS = 20

CallerT = TypeVar("CallerT")
CallerIn = TypeVar("CallerIn", contravariant=True)


class Tools(Protocol[CallerIn]):
    """The tools. Effects go through the executor; only codes are sent and checked directly."""

    async def read(self, name: str, args: dict[str, Json], caller: CallerIn) -> Json:
        """Look something up."""
        ...

    async def write(self, name: str, args: dict[str, Json], key: str, caller: CallerIn) -> Json:
        """Change something, once per key."""
        ...


class Act(Generic[CallerT]):
    """The node. `caller` says on whose behalf tools are called; it is made from the state, never from
    what a model said."""

    def __init__(
        self,
        stepper: Stepper,
        tools: Tools[CallerT],
        executor: Executor[CallerT],
        caller: Callable[[State], CallerT],
    ) -> None:
        self._stepper = stepper
        self._tools = tools
        self._executor = executor
        self._caller = caller

    async def __call__(self, state: State) -> State:
        """Run the turn's flows as far as they go. `turn.again` asks to be entered once more, behind a
        checkpoint, after an effect was carried out."""
        draft = self._stepper.open(state)
        calls: list[dict[str, Json]] = []
        for _ in range(MOST_REQUESTS):
            request = self._stepper.run(draft)
            if request is None:
                break
            draft.results[request] = await self._answer(request, draft, state, calls)
        else:
            draft.wants_person = "incident"
        return {**draft.pieces, "turn": _told(state["turn"], draft, calls)}

    async def _answer(
        self, request: Request, draft: Draft, state: State, calls: list[dict[str, Json]]
    ) -> Json | ToolError:
        """The tool's answer, or the error it gave: both are facts to the flows."""
        started = time.perf_counter()
        try:
            answer: Json | ToolError = await self._ask(request, draft, state)
        except ToolError as error:
            answer = error
        if not isinstance(request, Recall | Tally):
            name = draft.effects[request.key]["tool"] if isinstance(request, Execute) else request.tool
            result = type(answer).__name__ if isinstance(answer, ToolError) else "ok"
            ms = round((time.perf_counter() - started) * 1000, 1)
            calls.append({"name": name, "ms": ms, "result": result})
        return answer

    async def _ask(self, request: Request, draft: Draft, state: State) -> Json:
        match request:
            case ReadTool(tool=tool):
                return await self._tools.read(tool, request.arguments, self._caller(state))
            case SendCode() | CheckCode():
                caller = self._caller(state)
                return await self._tools.write(request.tool, request.arguments, request.key, caller)
            case Recall(key=key):
                return await self._executor.recall(key)
            case Tally():
                return await self._executor.tally(request, BusinessId(state["business"]))
            case Execute(key=key):
                return await self._executor.execute(
                    draft.effects[key],
                    BusinessId(state["business"]),
                    ConversationId(state["conversation"]),
                    self._caller(state),
                )


def _told(before: Turn, draft: Draft, calls: list[dict[str, Json]]) -> Turn:
    acts = [*before.get("acts", []), *draft.acts]
    told: Turn = {
        **before,
        "acts": acts,
        "again": draft.again,
        "calls": [*before.get("calls", []), *calls],
        "wants_person": draft.wants_person or before.get("wants_person"),
    }
    if draft.again or before.get("outcome") == "done":
        told["outcome"] = "done"
    elif draft.question and draft.acts:
        told["outcome"] = "asked"
    else:
        told["outcome"] = "answered" if acts else "silent"
    return told
