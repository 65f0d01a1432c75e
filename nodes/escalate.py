"""Escalate: the case for a person, made from the state, and the fixed sentence for the customer."""

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from domain.dialogue import HandoffCase, SpeechAct, State, Turn, act
from domain.errors import ToolError
from domain.json import Json
from flows.draft import BESIDE
from nodes.unasked import LOST
from playbooks.escalation import Escalation

URGENT = frozenset({"upset", "incident", "vendor_down", "safety", "fraud"})


class Hours(Protocol):
    """The business's opening hours."""

    def is_open(self, at: datetime) -> bool:
        """Whether people are there at this aware time."""
        ...

    def next_opening(self, at: datetime) -> datetime:
        """When they are there next."""
        ...


class CaseWords(Protocol):
    """The words of a case, for staff."""

    def summary(self, state: State, reason: str, topic: str | None) -> str:
        """What happened, in a few lines."""
        ...

    def next_action(self, state: State, reason: str, topic: str | None) -> str:
        """What the person should do first."""
        ...


class Ticketing(Protocol):
    """The helpdesk, through the gateway."""

    async def open_ticket(
        self, state: State, subject: str, text: str, tags: list[str], key: str, *, urgent: bool
    ) -> Json:
        """Open a ticket; the same key opens it once. Raises domain.errors.ToolError."""
        ...


class Escalate:
    """The node, with the business's hours, the words for staff and the helpdesk."""

    def __init__(self, hours: Hours, words: CaseWords, helpdesk: Ticketing, rules: Escalation) -> None:
        self._hours = hours
        self._rules = rules
        self._words = words
        self._helpdesk = helpdesk

    async def __call__(self, state: State) -> State:
        turn = state["turn"]
        reason = turn["wants_person"] or "asked"
        case = self._case(state, reason)
        case["facts"]["ticket"] = await self._ticket(state, case)
        handed: Turn = {**turn, "handoff": case, "outcome": "handed_over"}
        if reason in BESIDE:
            return {"turn": handed}
        # beside the sentence that hands over, what is said for want of an answer would only contradict it
        said = [one for one in turn.get("acts", []) if one["key"] not in LOST]
        sentence = self._sentence(datetime.fromisoformat(turn["at"]))
        return {
            "mode": "human",
            "acknowledged": False,
            "misses": 0,
            "turn": {**handed, "acts": [*said, sentence]},
        }

    def _case(self, state: State, reason: str) -> HandoffCase:
        turn, subject = state["turn"], topic(state)
        return {
            "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{turn['id']}:{reason}")),
            "reason": reason,
            "topic": subject,
            "summary": self._words.summary(state, reason, subject),
            "next_action": self._words.next_action(state, reason, subject),
            "facts": facts(state),
            "language": state.get("language", turn.get("language", "en")),
            "urgency": _urgency(state, reason, self._rules.upset),
        }

    def _sentence(self, at: datetime) -> SpeechAct:
        if self._hours.is_open(at):
            return act("handoff-open", who=None, minutes=None, hours=None)
        return act("handoff-closed", opens=self._hours.next_opening(at).isoformat())

    async def _ticket(self, state: State, case: HandoffCase) -> Json:
        """The ticket's number; None while the helpdesk is down: the console has the case all the same."""
        subject = f"WhatsApp: {case['topic'] or case['reason']}"
        tags = [tag for tag in (case["reason"], case["topic"], case["language"]) if tag]
        try:
            return await self._helpdesk.open_ticket(
                state, subject, case["summary"], tags, case["id"], urgent=case["urgency"] == "high"
            )
        except ToolError:
            return None


def _urgency(state: State, reason: str, upset: float) -> str:
    """High for some reasons always; for a complaint by the mood (urgent from `upset`) and the tier."""
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
    """What is known, by origin: `claimed` by the customer, `verified` by our systems, the customer's file."""
    frames = state.get("stack", [])
    claimed: Mapping[str, Json] = {name: slot["value"] for f in frames for name, slot in f["slots"].items()}
    verified: Mapping[str, Json] = {name: fact for f in frames for name, fact in f["facts"].items()}
    effects: list[Json] = [
        {**{name: e[name] for name in ("key", "tool", "args", "status")}, "limit": e.get("limit")}
        for e in state.get("effects", {}).values()
    ]
    return {
        "claimed": dict(claimed),
        "verified": dict(verified),
        "customer": state["turn"].get("customer"),
        "proof": state.get("proof"),
        "effects": effects,
        "mood": list(state.get("mood", [])),
    }
