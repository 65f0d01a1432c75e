"""Rating: the free word about a score belongs to it, where it was asked for and nothing else is meant."""

from collections.abc import Awaitable, Callable

from domain.command import Command, Rate
from domain.dialogue import Question, State
from domain.json import JsonDict, dump

UNSURE = frozenset({"clarify", "out_of_scope"})

Node = Callable[[State], Awaitable[State]]


class Rated:
    """The classifying node, with what follows a score taken for a word about it."""

    def __init__(self, classify: Node) -> None:
        self._classify = classify

    async def __call__(self, state: State) -> State:
        """Classify, and read a free word as such."""
        found = await self._classify(state)
        turn = found["turn"]
        commands = commented(state.get("question"), turn.get("commands", []), turn.get("text", ""))
        return {**found, "turn": {**turn, "commands": commands}}


def commented(question: Question | None, commands: list[JsonDict], text: str) -> list[JsonDict]:
    """The commands, or the free word about a score."""
    if question is None or question["kind"] != "comment" or not text:
        return commands
    if any(command["type"] not in UNSURE for command in commands):
        return commands
    return [dump(Rate(score=int(question["slot"] or 0), comment=text), Command)]
