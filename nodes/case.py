"""The case a person gets: why, what was tried, what is known and from whom, and what to do first."""

import uuid
from collections.abc import Mapping
from typing import Protocol

from domain.claims import claimed, last_words
from domain.dialogue import HandoffCase, State, Suggested
from domain.json import Json
from nodes.silence import AGREED

URGENT = frozenset({"upset", "incident", "vendor_down", "safety", "fraud"})
CALLS = frozenset({"safety"})
"""Reasons for which a message is too slow."""

LONGEST_WORDS = 600
"""Characters of the customer's last words that a case quotes."""
STEADY = 0.2
"""How far moods may differ without being a trend."""


class CaseWords(Protocol):
    """The words of a case, for staff."""

    def summary(self, state: State, reason: str, topic: str | None) -> str:
        """What happened, in a few lines."""
        ...

    def next_action(self, state: State, reason: str, topic: str | None) -> str:
        """What the person should do first."""
        ...


def case_of(state: State, reason: str, words: CaseWords, upset: float) -> HandoffCase:
    """The case, made from the state alone; `upset` is the mood from which a complaint is urgent."""
    turn, subject = state["turn"], topic(state)
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{turn['id']}:{reason}")),
        "reason": reason,
        "topic": subject,
        "summary": words.summary(state, reason, subject),
        "next_action": words.next_action(state, reason, subject),
        "facts": facts(state),
        "language": state.get("language", turn.get("language", "en")),
        "urgency": _urgency(state, reason, upset),
        "suggested": suggested(state, reason),
        "messages": [str(one["id"]) for one in turn.get("event", {}).get("messages", [])],
    }


def handed_over(state: State) -> State:
    """What was open is people's from now on, and done with: it can be begun again. What they were asked to
    approve stays."""
    agreed = [one["frame"] for one in state.get("effects", {}).values() if one["status"] in AGREED]
    stack = state.get("stack", [])
    idle = [frame["flow"] for frame in stack if frame["id"] not in agreed]
    kept = [frame for frame in stack if frame["id"] in agreed]
    left = idle[-1] if idle else None
    return {"stack": kept, "question": None, "pending": None, "left_open": left}


def suggested(state: State, reason: str) -> Suggested:
    """The next action as a button."""
    if reason == "approval":
        waiting = [one["key"] for one in state.get("effects", {}).values() if one["status"] == "waiting"]
        return {"do": "approve", "effect": waiting[-1] if waiting else None}
    return {"do": "call" if reason in CALLS else "reply", "effect": None}


def _urgency(state: State, reason: str, upset: float) -> str:
    """High for some reasons always; for a complaint by the mood and the customer's tier."""
    turn = state["turn"]
    said = turn.get("urgency", "normal")
    if reason in URGENT:
        return "high"
    if reason != "complaint":
        return said
    tier = (turn.get("customer") or {}).get("tier", "standard")
    return "high" if tier != "standard" or turn.get("sentiment", 0.0) <= upset else said


def topic(state: State) -> str | None:
    """What the case is about: the flow on top of the stack, else the likeliest intent."""
    if stack := state.get("stack"):
        return stack[-1]["flow"]
    intents = state["turn"].get("intents")
    return intents[0][0] if intents else None


def facts(state: State) -> dict[str, Json]:
    """What is known, by origin: `claimed` by the customer, `verified` by our systems, the customer's file;
    their last `words`, what was `tried`, how the mood moved, and how it was `returned` to us before."""
    frames = state.get("stack", [])
    verified: Mapping[str, Json] = {name: fact for f in frames for name, fact in f["facts"].items()}
    effects: list[Json] = [
        {**{name: e[name] for name in ("key", "tool", "args", "status")}, "limit": e.get("limit")}
        for e in state.get("effects", {}).values()
    ]
    return {
        "claimed": claimed(frames),
        "verified": dict(verified),
        "words": last_words(state)[:LONGEST_WORDS],
        "customer": state["turn"].get("customer"),
        "proof": state.get("proof"),
        "effects": effects,
        "mood": list(state.get("mood", [])),
        "trend": trend(state.get("mood", [])),
        "tried": tried(state),
        "returned": _returned(state),
    }


def _returned(state: State) -> Json:
    """Who gave the case back to the agent before, and with which words."""
    returned = state.get("returned")
    return {"person": returned["person"], "text": returned["text"]} if returned else None


def trend(mood: list[float]) -> str:
    """Whether the customer's mood is `rising`, `falling` or `steady`, from the first kept to the last."""
    change = mood[-1] - mood[0] if mood else 0.0
    return "steady" if abs(change) < STEADY else "rising" if change > 0 else "falling"


def tried(state: State) -> list[Json]:
    """What the agent did so far: flows it is in or ended last, and the tools it asked in this turn."""
    frames: list[Json] = [
        {"flow": frame["flow"], "asked": frame["asked"], "known": [*sorted(frame["slots"])]}
        for frame in state.get("stack", [])
    ]
    ended = state.get("finished")
    done: list[Json] = [{"flow": ended["flow"], "effect": ended["effect"]}] if ended else []
    calls: list[Json] = [
        {"tool": call.get("name"), "result": call.get("result")}
        for call in state["turn"].get("calls", [])
        if call.get("result")
    ]
    return [*done, *frames, *calls]
