"""The names that conditions read."""

from collections.abc import Callable, Mapping
from datetime import datetime

from domain.dialogue import Frame
from domain.json import Json
from flows.draft import Draft
from flows.evidence import evidence
from flows.flow import Flow, Gather

GIVEN = frozenset({"slots", "policy", "shop", "now", "evidence"})
"""The names every condition may read, besides the facts of its flow's reads."""


ITEM = "one"
"""The name of the item in words said for each of a list."""


class Names:
    """Puts together what a condition of a frame may read."""

    def __init__(self, policy: Mapping[str, Json], shop: Callable[[datetime], Mapping[str, Json]]) -> None:
        self.policy = policy
        self._shop = shop

    def of(self, frame: Frame, flow: Flow, draft: Draft) -> dict[str, object]:
        """`slots`, `policy`, `shop` (the playbook's facts), `now`, `evidence` (what was shown), and the facts
        read so far by name."""
        return {
            **{step.name: [] for step in flow.steps if isinstance(step, Gather)},
            **frame["facts"],
            "slots": {name: _value(frame, name) for name in flow.slots},
            "policy": self.policy,
            "evidence": evidence(draft.evidence, draft.at),
            "shop": self._shop(draft.at),
            "now": draft.at,
        }


def _value(frame: Frame, slot: str) -> Json:
    """Null while it is not filled."""
    return frame["slots"][slot]["value"] if slot in frame["slots"] else None
