"""Whether an act is above the playbook's limits: then a person approves it, or nobody does it."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from domain.dialogue import Effect
from domain.errors import ToolError
from domain.json import Json
from domain.money import Money
from flows.conditions import ConditionError
from flows.draft import Draft
from flows.requests import Tally
from playbooks.limits import Above, Limit, Window, exceeds

IsOpen = Callable[[datetime], bool]


class Limits:
    """Judges every effect, whatever its flow's page says. `limits` are by tool; `is_open` says whether
    people are there at a time; the tools `frozen` in an incident need a person for every act."""

    def __init__(
        self, limits: Mapping[str, Limit], is_open: IsOpen, frozen: frozenset[str] = frozenset()
    ) -> None:
        self._limits = limits
        self._is_open = is_open
        self._frozen = frozen

    def tally(self, tool: str, key: str, draft: Draft) -> Tally | None:
        """What has to be known of the customer's acts, without the one under `key`; None if nothing."""
        limit = self._limits.get(tool)
        days = [window.days for window in limit.of(draft.tier).customer] if limit else []
        if not days:
            return None
        since = draft.at - timedelta(days=max(days))
        return Tally(tool=tool, customer=draft.customer, since=since.isoformat(), but=key)

    def above(
        self, tool: str, args: Mapping[str, Json], past: Json | ToolError, draft: Draft
    ) -> Above | None:
        """The limit that the act exceeds, if any; `past` is what the tally was answered.

        Raises:
            ConditionError: nobody knows what the customer had before.
        """
        if isinstance(past, ToolError):
            raise ConditionError(f"what the customer had of {tool} is not known")
        if draft.incident and tool in self._frozen:
            return "incident"
        limit = self._limits.get(tool)
        if limit is None:
            return None
        bounds, money = limit.of(draft.tier), limit.money(args)
        if exceeds(money, bounds.act):
            return "act"
        if bounds.closed and exceeds(money, bounds.closed) and not self._is_open(draft.at):
            return "closed"
        acts = past if isinstance(past, list) else []
        found = (_above(window, money, acts, limit, draft.at) for window in bounds.customer)
        return next((one for one in found if one), None)

    def lowered(self, effect: Effect, amount: int) -> Effect | None:
        """The effect over less money than was asked for; None where that is more, nothing, or no money."""
        limit = self._limits.get(effect["tool"])
        asked = limit.money(effect["args"]) if limit else None
        if limit is None or asked is None or not 0 < amount <= asked.amount:
            return None
        return {**effect, "args": {**effect["args"], limit.amount: amount}}

    def may_approve(self, effect: Effect, role: str | None) -> bool:
        """Whether a person in this role may let the effect happen: people have limits, too."""
        limit = self._limits.get(effect["tool"])
        return limit is None or limit.may_approve(role, effect["args"])


def _above(
    window: Window, money: Money | None, acts: list[Json], limit: Limit, now: datetime
) -> Above | None:
    """Whether the act is one too many within the window, or the sum with it too much."""
    since = now - timedelta(days=window.days)
    within = [one for one in acts if isinstance(one, dict) and _at(one) >= since]
    if window.count is not None and len(within) >= window.count:
        return "count"
    if window.sum is None or money is None:
        return None
    spent = [limit.money(args) for one in within if isinstance(args := one.get("args"), dict)]
    known = [money, *(one for one in spent if one)]
    if any(one.currency != window.sum.currency for one in known):
        return "sum"
    return "sum" if sum(one.amount for one in known) > window.sum.amount else None


def _at(act: Mapping[str, Json]) -> datetime:
    return datetime.fromisoformat(str(act["at"]))
