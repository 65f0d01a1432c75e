"""Score confidence: how likely this turn is right, and whether to send, to ask, or to hand over."""

from dataclasses import dataclass
from math import prod

from domain.dialogue import Choice, State, Turn, act
from domain.tap import Choose, Human
from nodes.unasked import Unasked, asked_again

CERTAIN = {
    "set_slot": 0.97,
    "privacy": 0.99,
    "handoff": 0.99,
    "rate": 0.99,
    "repeat": 0.9,
    "cancel_flow": 0.9,
}
"""How far commands that rest on deterministic words or grounded entities can be trusted."""

REQUESTS = ("start_flow", "set_slot", "ask")
"""Commands that ask for something."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfidenceRules:
    """From the playbook: below `ask_below` an answer becomes a question, and a person the second time."""

    ask_below: float = 0.35


class ScoreConfidence:
    """The node, with the playbook's rules."""

    def __init__(self, rules: ConfidenceRules, unasked: Unasked) -> None:
        self._rules = rules
        self._unasked = unasked

    async def __call__(self, state: State) -> State:
        again = asked_again(state)
        return {"asked_again": again, **self._scored({**state, "asked_again": again})}

    def _scored(self, state: State) -> State:
        turn = state["turn"]
        sure = confidence(turn)
        scored: Turn = {**turn, "confidence": sure}
        if turn.get("wants_person") or _wants_quiet(turn):
            return {"turn": scored}
        if reason := self._unasked.reason(state):
            return {"mood": [], "asked_again": 0, "turn": {**scored, "wants_person": reason}}
        if sure < self._rules.ask_below and turn.get("outcome") == "answered":
            return self._doubt(state, scored)
        solved = state.get("solved", False) or _solves(turn)
        return {"solved": solved, "turn": scored}

    def _doubt(self, state: State, turn: Turn) -> State:
        """The answer is kept back: ask which was meant, and the second time hand over."""
        misses = state.get("misses", 0) + 1
        if misses > 1:
            return {"misses": misses, "turn": {**turn, "acts": [], "wants_person": "unsure"}}
        options = [flow for flow, _ in turn.get("intents", [])[:2]]
        choices: list[Choice] = [{"id": str(Choose(flow)), "key": f"choice-flow-{flow}"} for flow in options]
        choices.append({"id": str(Human()), "key": "choice-human"})
        return {
            "misses": misses,
            "question": {"kind": "clarify", "frame": None, "slot": None, "options": choices},
            "turn": {**turn, "acts": [act("clarify", *choices)], "outcome": "asked"},
        }


def confidence(turn: Turn) -> float:
    """The probability that this turn understood right: the product over what it rests on.

    A tap or a plain yes is certain; a grounded entity nearly; the started flows together are as sure as
    their intents' probabilities times that of being in scope; an answer from the knowledge as its best
    passage's score.
    """
    commands = turn.get("commands", [])
    evidence = [_evidence(command["type"], turn) for command in commands if command["type"] != "start_flow"]
    started = {str(command["flow"]) for command in commands if command["type"] == "start_flow"}
    return round(prod([*evidence, _started(started, turn)]), 4)


def _solves(turn: Turn) -> bool:
    """Whether the turn did or answered something; pleasantries are answered too, but solve nothing."""
    asked = any(command["type"] in REQUESTS for command in turn.get("commands", []))
    return turn.get("outcome") == "done" or (turn.get("outcome") == "answered" and asked)


def _wants_quiet(turn: Turn) -> bool:
    """Whether the customer just told us to stop: that is confirmed, and nothing is asked or added."""
    return any(command.get("what") == "stop" for command in turn.get("commands", []))


def _started(flows: set[str], turn: Turn) -> float:
    if not flows or not turn.get("text"):
        return 1.0
    chances = dict(turn.get("intents", []))
    return min(1.0, sum(chances.get(flow, 0.5) for flow in flows)) * turn.get("scope", 1.0)


def _evidence(kind: str, turn: Turn) -> float:
    if kind == "ask":
        return max((float(passage["score"]) for passage in turn.get("passages", [])), default=0.5)
    return CERTAIN.get(kind, 0.9)
