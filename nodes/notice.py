"""Notice: in an incident, customers who ask about its topic are told once that we know of it."""

from collections.abc import Awaitable, Callable

from domain.dialogue import State, act
from flows.draft import BESIDE

Node = Callable[[State], Awaitable[State]]


class Noticed:
    """The acting node, with the playbook's approved notice before what it says."""

    def __init__(self, node: Node) -> None:
        self._node = node

    async def __call__(self, state: State) -> State:
        """Act, and tell who asks about what is wrong just now."""
        after = await self._node(state)
        turn, topic = after["turn"], state.get("incident")
        intents = state["turn"].get("intents", [])
        concerned = topic is not None and bool(intents) and intents[0][0] == topic
        handed_over = turn.get("wants_person") not in (None, *BESIDE)
        if not concerned or handed_over or state.get("told_of") == topic or not turn.get("acts"):
            return after
        told = [act("incident-notice", flow=topic), *turn["acts"]]
        return {**after, "told_of": topic, "turn": {**turn, "acts": told}}
