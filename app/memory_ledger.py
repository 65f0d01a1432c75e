"""A ledger that lasts as long as one rehearsed conversation: worlds of their own have no past in common."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.clock import Clock
from domain.dialogue import Effect, EffectStatus
from domain.ids import BusinessId, ConversationId
from domain.json import Json


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """An effect, how far it got, and when it was agreed."""

    effect: Effect
    status: EffectStatus
    result: Json
    at: datetime


class MemoryLedger:
    """A `Ledger` of flows.executor."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lines: dict[str, Line] = {}

    def confirm(self, business: BusinessId, conversation: ConversationId, effect: Effect) -> Line:
        """Write the effect down; one with the same key stays as it is."""
        line = Line(effect=effect, status="confirmed", result=None, at=self._clock())
        return self._lines.setdefault(effect["key"], line)

    def settle(self, key: str, status: EffectStatus, result: Json) -> Line:
        """Write down how it ended; what is done stays done."""
        if self._lines[key].status != "done":
            self._lines[key] = replace(self._lines[key], status=status, result=result)
        return self._lines[key]

    def find(self, key: str) -> Line | None:
        """What is known about the effect."""
        return self._lines.get(key)

    def past(
        self, business: BusinessId, customer: str, tool: str, since: datetime
    ) -> Sequence[tuple[datetime, Effect]]:
        """A customer's effects by a tool that were done or may have been."""
        lines = (one for one in self._lines.values() if one.status != "failed" and one.at >= since)
        found = [(one.at, one.effect) for one in lines]
        return [(at, e) for at, e in found if e["tool"] == tool and e.get("customer") == customer]
