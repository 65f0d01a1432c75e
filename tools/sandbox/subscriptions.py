"""The sandbox's subscriptions; charges themselves are never made here."""

from dataclasses import replace
from datetime import datetime

from domain.errors import Misconfigured, Refused
from domain.json import JsonDict, dump, load
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.plans import PLANS
from tools.sandbox.rows import find, must_get, put
from tools.subscriptions import CHARGED_AT, Change, ChangeKind, Plan, Subscription, SubscriptionState

_FROM: dict[ChangeKind, tuple[SubscriptionState, ...]] = {
    "pause": ("active",),
    "skip": ("active",),
    "plan": ("active", "paused"),
    "resume": ("paused", "expiring"),
    "cancel": ("active", "paused"),
}
"""The states from which each change is possible."""


class SandboxSubscriptions:
    """Meets tools.subscriptions.Subscriptions."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def plans(self) -> tuple[Plan, ...]:
        """All plans."""
        return tuple(PLANS.values())

    async def subscription(self, id: str) -> Subscription:
        """The subscription."""
        return load(Subscription, await self._backend.read(lambda r: must_get(r, "subscriptions", id)))

    async def subscriptions(self, customer: str) -> tuple[Subscription, ...]:
        """The customer's subscriptions."""
        rows = await self._backend.read(lambda r: find(r, "subscriptions", "customer", customer))
        own = [load(Subscription, row) for row in rows]
        return tuple(sorted(own, key=lambda one: (one.state == "cancelled", one.id)))

    async def change(self, subscription: str, change: Change, *, key: str) -> Subscription:
        """Change the row."""
        arguments: JsonDict = {"subscription": subscription, "change": dump(change)}

        def work(records: Transaction) -> str:
            one = load(Subscription, must_get(records, "subscriptions", subscription))
            put(records, "subscriptions", one.id, dump(_changed(one, change)))
            return one.id

        return load(Subscription, await self._backend.write(key, arguments, "subscriptions", work))


def _changed(one: Subscription, change: Change) -> Subscription:
    if one.state not in _FROM[change.kind]:
        raise Refused("subscription-changed")
    if change.plan not in PLANS or change.refund.currency != one.price.currency:
        raise Misconfigured("payments: no such plan or currency")
    if not 0 <= change.refund.amount <= one.price.amount:
        raise Misconfigured("payments: more would go back than was paid")
    if change.kind == "cancel":
        return _ended(one, change)
    if change.next_charge is None:
        raise Misconfigured("payments: a subscription that goes on needs the day of its next charge")
    state: SubscriptionState = {"pause": "paused", "resume": "active"}.get(change.kind, one.state)  # type: ignore[assignment]
    return replace(
        one,
        state=state,
        ends=None,
        next_charge=datetime.combine(change.next_charge, CHARGED_AT),
        next_plan=change.plan if change.kind == "plan" else one.next_plan,
    )


def _ended(one: Subscription, change: Change) -> Subscription:
    if change.ends is None:
        raise Misconfigured("payments: a subscription that is cancelled needs the day it ends")
    paid_until = one.next_charge.date() if one.next_charge and one.state == "active" else change.ends
    at_once = change.refund.amount > 0 or change.ends < paid_until or one.state == "paused"
    return replace(
        one,
        state="cancelled" if at_once else "expiring",
        next_charge=None,
        ends=change.ends,
        refunded=change.refund,
    )
