"""Open cases of a conversation, and the effects that wait for a person's approval."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.event import Decision
from domain.json import Json
from store.handoffs import Handoff
from store.turns import TurnRow

URGENCIES = ("high", "normal", "low")


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """An effect above the limits: what would be done, and who has answered, if somebody has.

    `void`: the customer withdrew it or a rule forbids it now; no answer does anything any more. `limit` is
    the limit of the playbook it is above, where it is one.
    """

    key: str
    tool: str
    args: Json
    answer: Decision | None
    void: bool
    limit: str | None = None

    @property
    def undecided(self) -> bool:
        """Whether it still waits for an answer."""
        return self.answer is None and not self.void


def open_cases(cases: Sequence[Handoff]) -> list[Handoff]:
    """The unresolved ones, the most urgent and then the newest first."""
    still_open = [one for one in cases if one.state != "resolved"]
    return sorted(still_open, key=lambda one: (rank(one.case["urgency"]), -one.at.timestamp()))


def rank(urgency: str) -> int:
    """The place in a queue: 0 is the most urgent."""
    return URGENCIES.index(urgency) if urgency in URGENCIES else 1


def approvals(cases: Sequence[Handoff], turns: Sequence[TurnRow]) -> list[Approval]:
    """The effects that open cases hold up for approval, each once."""
    found: dict[str, Approval] = {}
    for one in cases:
        if one.state == "resolved" or one.case["reason"] != "approval":
            continue
        for effect in _effects(one):
            key = str(effect.get("key"))
            found[key] = Approval(
                key=key,
                tool=str(effect.get("tool")),
                args=effect.get("args"),
                answer=_answer(key, turns),
                void=_status(key, turns) == "void",
                limit=str(effect["limit"]) if effect.get("limit") else None,
            )
    return list(found.values())


def undecided(cases: Sequence[Handoff], turns: Sequence[TurnRow]) -> list[Approval]:
    """The approvals that still wait for an answer."""
    return [one for one in approvals(cases, turns) if one.undecided]


def _effects(case: Handoff) -> list[dict[str, Json]]:
    effects = case.case["facts"].get("effects")
    if not isinstance(effects, list):
        return []
    return [one for one in effects if isinstance(one, dict) and one.get("status") == "waiting"]


def _status(key: str, turns: Sequence[TurnRow]) -> Json:
    """The effect's status as the last turn that knew of it left it; a case only has that of its making."""
    for turn in sorted(turns, key=lambda one: -one.number):
        effects = (turn.record or {}).get("effects")
        for effect in effects if isinstance(effects, list) else ():
            if isinstance(effect, dict) and effect.get("key") == key:
                return effect.get("status")
    return None


def _answer(key: str, turns: Sequence[TurnRow]) -> Decision | None:
    """The first answer counts: the flow drops any other."""
    for turn in turns:
        event = turn.event
        if isinstance(event, Decision) and event.do in ("approve", "decline") and event.effect == key:
            return event
    return None
