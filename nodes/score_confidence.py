"""Score confidence: how likely this turn is right, and whether to send, to ask, or to hand over."""

from dataclasses import dataclass

from ai.calibration import Calibration
from domain.dialogue import Choice, State, Turn, act
from domain.tap import Choose, Human
from nodes.feedback import asked_back, once_more, rejected
from nodes.signs import signs
from nodes.unasked import Unasked, asked_again

REQUESTS = ("start_flow", "set_slot", "ask")
"""Commands that ask for something."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfidenceRules:
    """From the playbook's error budgets: below `ask_below` an answer becomes a question, and a person the
    second time; below `check_below` one from the knowledge goes out with the question whether it was it."""

    ask_below: float = 0.5
    check_below: float = 0.0


class ScoreConfidence:
    """The node, with the playbook's rules."""

    def __init__(self, rules: ConfidenceRules, unasked: Unasked, calibration: Calibration) -> None:
        self._rules = rules
        self._unasked = unasked
        self._calibration = calibration

    async def __call__(self, state: State) -> State:
        again = asked_again(state)
        abused = state.get("abused", False) or _insults(state["turn"])
        return {"asked_again": again, "abused": abused, **self._scored({**state, "asked_again": again})}

    def _scored(self, state: State) -> State:
        turn = state["turn"]
        sure = confidence(turn, self._calibration)
        scored: Turn = {**turn, "confidence": sure}
        if turn.get("wants_person") or _wants_quiet(turn):
            return {"turn": scored}
        if reason := self._unasked.reason(state):
            return {"mood": [], "asked_again": 0, "turn": {**scored, "wants_person": reason}}
        if rejected(turn):
            return once_more(state, scored)
        if sure < self._rules.ask_below and turn.get("outcome") == "answered":
            return self._doubt(state, scored)
        if sure < self._rules.check_below and (asking := asked_back(state, scored)):
            return asking
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


def confidence(turn: Turn, calibration: Calibration) -> float:
    """The probability that this turn is right: heard right, and understood and answered right.

    Taps and files alone are certain. How far a voice note was heard right is the transcript's own confidence:
    the conversations that the calibration rests on are written ones.
    """
    if not turn.get("text"):
        return 1.0
    return round(turn.get("heard_sure", 1.0) * calibration.probability(signs(turn)), 4)


def _insults(turn: Turn) -> bool:
    return any(command.get("kind") == "abuse" for command in turn.get("commands", []))


def _solves(turn: Turn) -> bool:
    """Whether the turn did or answered something; pleasantries are answered too, but solve nothing."""
    asked = any(command["type"] in REQUESTS for command in turn.get("commands", []))
    return turn.get("outcome") == "done" or (turn.get("outcome") == "answered" and asked)


def _wants_quiet(turn: Turn) -> bool:
    """Whether the customer just told us to stop: that is confirmed, and nothing is asked or added."""
    return any(command.get("what") == "stop" for command in turn.get("commands", []))
