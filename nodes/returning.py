"""Back to the agent: what a person said about the case goes along, and with it what to go on with."""

from datetime import datetime, timedelta
from typing import cast

from domain.command import Command, StartFlow
from domain.dialogue import Frame, Returned, State, Turn, act
from domain.event import Decision, Event
from domain.json import dump, load
from nodes.case import handed_over

STANDS_FOR = timedelta(hours=24)
"""How long a person's word about a case is put before a chat model."""


def given_back(state: State, decision: Decision, turn: Turn) -> State:
    """The agent speaks again, about nothing that was open before: unless the person named a flow, which goes
    on where it stood, or begins. Whatever led to them is counted anew."""
    returned: Returned = {
        "person": decision.person,
        "text": decision.text or "",
        "flow": decision.flow,
        "at": turn["at"],
        "reason": state.get("waits_for"),
    }
    calm: State = {"mode": "bot", "misses": 0, "mood": [], "asked_again": 0, "waits_for": None}
    left = handed_over(state)
    if decision.flow is None:
        return {**calm, **left, "returned": returned, "turn": {**turn, "acts": [act("handoff-back")]}}
    goes_on: Turn = {
        **turn,
        "acts": [act("handoff-back-on", flow=decision.flow)],
        "commands": [dump(StartFlow(flow=decision.flow), Command)],
    }
    stack = [*left["stack"], *_unfinished(state, left["stack"], decision.flow)]
    return {**calm, **left, "stack": stack, "left_open": None, "returned": returned, "turn": goes_on}


def _unfinished(state: State, kept: list[Frame], flow: str) -> list[Frame]:
    """The flow as it stood when people took over, its question not yet asked; none where it was not open."""
    own = [frame for frame in state.get("stack", []) if frame["flow"] == flow and frame not in kept]
    return [cast(Frame, {**frame, "asked": 0}) for frame in own[-1:]]


def bounces(state: State, reason: str) -> bool:
    """Whether the case would go back for the same reason in the very turn in which it was given back."""
    event = state["turn"].get("event", {})
    given = event.get("type") == "decision" and cast(Decision, load(Event, event)).do == "return"
    returned = state.get("returned")
    return given and returned is not None and returned["reason"] == reason


def standing_word(state: State) -> str:
    """What a person said when they gave the case back, as long as it may still be about this."""
    returned = state.get("returned")
    if returned is None:
        return ""
    age = datetime.fromisoformat(state["turn"]["at"]) - datetime.fromisoformat(returned["at"])
    return returned["text"] if age < STANDS_FOR else ""
