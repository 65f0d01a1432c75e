"""Survey: how was it? Asked once a case, inside the conversation, after something was resolved."""

from domain.dialogue import Choice, State, act
from domain.tap import Score

FAREWELLS = ("thanks", "goodbye")


async def survey(state: State) -> State:
    """Add the question when a person closed the case, or the customer takes leave of a solved one. Once a
    case, and never after insults or to who wants no messages."""
    unwilling = state.get("abused") or state["contact"].get("opted_out")
    if state.get("surveyed") or unwilling or not _is_over(state):
        return {}
    turn = state["turn"]
    scores: list[Choice] = [{"id": str(Score(n)), "key": f"survey-score-{n}"} for n in range(5, 0, -1)]
    return {
        "surveyed": True,
        "solved": False,
        "question": {"kind": "score", "frame": None, "slot": None, "options": scores},
        "turn": {**turn, "acts": [*turn.get("acts", []), act("survey-ask", *scores)]},
    }


def _is_over(state: State) -> bool:
    if state["mode"] == "closed":
        return True
    kinds = [command.get("kind") for command in state["turn"].get("commands", [])]
    takes_leave = bool(kinds) and all(kind in FAREWELLS for kind in kinds)
    return takes_leave and state.get("solved", False) and not state.get("stack")
