"""Why a person is fetched although nobody asked for one: moods and failures, by the playbook's rules."""

from ai.loudness import is_loud
from domain.dialogue import State, Turn
from playbooks.escalation import Escalation

LOST = frozenset(
    {"clarify", "out-of-scope", "gibberish", "ask-again", "knowledge-none", "knowledge-none-beside"}
)
"""What is said for want of an answer."""


class Unasked:
    """Judges a turn. `rules` are the playbook's."""

    def __init__(self, rules: Escalation) -> None:
        self._rules = rules

    def reason(self, state: State) -> str | None:
        """Why a person is wanted now, if one is."""
        if self._is_upset(state.get("mood", [])) or self._is_furious(state["turn"]):
            return "upset"
        if state.get("asked_again", 0) >= self._rules.asked_again:
            return "stuck"
        return None

    def _is_upset(self, mood: list[float]) -> bool:
        last = mood[-self._rules.upset_turns :]
        return len(last) == self._rules.upset_turns and all(one <= self._rules.upset for one in last)

    def _is_furious(self, turn: Turn) -> bool:
        """One message is enough where words and manner agree: a flat one may only sound hard to a model."""
        abusive = any(command.get("kind") == "abuse" for command in turn.get("commands", []))
        loud = abusive or is_loud(turn.get("text", ""))
        return loud and turn.get("sentiment", 0.0) <= self._rules.furious


def asked_again(state: State) -> int:
    """How many turns in a row have only asked what had been asked before, this one included."""
    turn = state["turn"]
    said = [act["key"] for act in turn.get("acts", []) if act["key"] not in LOST]
    before = [act["key"] for act in state.get("last_acts", []) if act["key"] not in LOST]
    again = turn.get("outcome") == "asked" and len(said) == 1 and said == before[-1:]
    return state.get("asked_again", 0) + 1 if again and turn.get("text") else 0
