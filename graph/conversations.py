"""Runs turns on the graph: one thread a conversation, a finished turn is never fed twice."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.types import StateSnapshot

from domain.dialogue import State, Turn
from domain.event import PAGE, Alarm, Decision, Event
from domain.ids import ConversationId
from domain.json import JsonDict, dump, load
from domain.outbound import Outbound
from domain.turn import TurnInput, TurnOutcome
from graph.build import Graph, Nodes, build
from graph.routes import RETRY
from nodes.silence import due
from playbooks.silence import Silence

UNFINISHED = ("confirmed", "approved")
RETRY_AFTER = timedelta(seconds=20)
"""How soon an effect is tried again after a busy system could not carry it out."""

PRUNE_EVERY = 10
"""Turns between two prunings of a thread's checkpoints."""


class Conversations:
    """The `Brain` of the engine: the compiled graph on a saver."""

    def __init__(self, nodes: Nodes, saver: BaseCheckpointSaver[str], silence: Silence | None = None) -> None:
        """`silence` is what becomes of customers who do not answer; None never follows up."""
        self._saver = saver
        self._silence = silence
        self._graph: Graph = build(nodes, saver)

    async def think(self, turn: TurnInput) -> TurnOutcome:
        """Run the turn, or answer what it decided when an earlier attempt already finished it."""
        before = await self._finished(turn.conversation)
        state = _values(before)
        if state.get("turn", {}).get("id") != turn.id:
            state = await self._run(turn, before.config)
        if turn.number % PRUNE_EVERY == 0:
            await self._saver.aprune([turn.conversation])
        return replace(outcome(turn, state), silence=due(state, self._silence, turn.number))

    async def state(self, conversation: ConversationId) -> State:
        """The conversation's state after its last finished turn; empty when it has none."""
        return _values(await self._finished(conversation))

    async def forget(self, conversation: ConversationId) -> None:
        """Delete all that is known of the conversation's thread."""
        await self._saver.adelete_thread(conversation)

    async def _finished(self, conversation: ConversationId) -> StateSnapshot:
        """The conversation after its last finished turn; empty when it has none.

        An attempt that failed or was cut short leaves a checkpoint with nodes still to run. Like one whose
        process died it counts for nothing: the turn starts again from where that attempt started.
        """
        config = thread(conversation)
        latest = await self._graph.aget_state(config)
        if not latest.next:
            return latest
        if latest.parent_config is None:
            await self.forget(conversation)
        return await self._graph.aget_state(latest.parent_config or config)

    async def _run(self, turn: TurnInput, config: RunnableConfig) -> State:
        result: Any = await self._graph.ainvoke(feed(turn), config, durability="exit")
        state: State = result
        return state


def _values(snapshot: StateSnapshot) -> State:
    state: State = snapshot.values  # type: ignore[assignment]
    return state


def thread(conversation: ConversationId) -> RunnableConfig:
    """LangGraph's address of a conversation."""
    return {"configurable": {"thread_id": conversation}}


def feed(turn: TurnInput) -> State:
    """What the engine knows, as the state's beginning of the turn."""
    fresh: Turn = {"id": turn.id, "at": turn.at.isoformat(), "event": dump(turn.event, Event)}
    return {
        "conversation": turn.conversation,
        "business": turn.contact.business,
        "contact": dump(turn.contact),
        "mode": turn.mode,
        "person": turn.person,
        "incident": turn.incident,
        "turn": fresh,
    }


def outcome(turn: TurnInput, state: State) -> TurnOutcome:
    """What the engine commits, read off the state after the turn."""
    record = state["turn"]
    person = isinstance(turn.event, Decision) and turn.event.do == "reply"
    return TurnOutcome(
        replies=tuple(load(Outbound, reply) for reply in record.get("replies", [])),
        author="person" if person else "agent",
        mode=state["mode"] if state["mode"] != turn.mode else None,
        handoff=record.get("handoff"),
        opted_out=_opted_out(record),
        language=state.get("language"),
        record={**record, "effects": list(state.get("effects", {}).values())},
        alarm=_retry(turn, state),
        page=_page(record),
    )


def _page(record: Turn) -> tuple[Alarm, datetime] | None:
    """The timer of a case that is to be taken by then."""
    if "page" not in record:
        return None
    page = record["page"]
    data: JsonDict = {"team": page["team"], "count": page["count"]}
    return Alarm(name=PAGE, data=data), datetime.fromisoformat(page["at"])


def _retry(turn: TurnInput, state: State) -> tuple[Alarm, datetime] | None:
    """A timer for an effect that was agreed but not carried out, because a system was busy."""
    unfinished = any(effect["status"] in UNFINISHED for effect in state.get("effects", {}).values())
    return (Alarm(name=RETRY, data={}), turn.at + RETRY_AFTER) if unfinished else None


def _opted_out(record: Turn) -> bool | None:
    wishes = [command["what"] for command in record.get("commands", []) if command["type"] == "privacy"]
    if "stop" in wishes:
        return True
    return False if "resume" in wishes else None
