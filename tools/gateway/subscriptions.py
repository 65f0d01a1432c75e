"""Subscriptions: the caller's own, what a change of one would come to, and the change."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from domain.money import Money
from tools.caller import Caller
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse
from tools.subscriptions import (
    Change,
    ChangeKind,
    Plan,
    Subscription,
    Subscriptions,
    Terms,
    may_withdraw,
    quote,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SubscriptionQuery:
    subscription: str


@dataclass(frozen=True, kw_only=True, slots=True)
class QuoteQuery:
    """`terms` are the business's policy; `plan` the name of the one wished for."""

    subscription: str
    change: ChangeKind
    terms: Terms
    plan: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeRequest:
    """As `payments.quote` answers it; `refund` in minor units. `approved_by` is who decided, if anybody."""

    subscription: str
    change: ChangeKind
    plan: str
    next_charge: date | None
    ends: date | None
    refund: int
    currency: str
    approved_by: str | None = None


class SubscriptionTools:
    """`payments.*` about subscriptions."""

    def __init__(self, subscriptions: Subscriptions, clock: Clock) -> None:
        self._subscriptions = subscriptions
        self._clock = clock
        self.reads: Mapping[str, Reading] = {
            "payments.subscriptions": Reading(Proof.CHANNEL, self._own),
            "payments.subscription": Reading(Proof.CHANNEL, self._one),
            "payments.plans": Reading(Proof.CHANNEL, self._plans),
            "payments.quote": Reading(Proof.CHANNEL, self._quote),
        }
        self.writes: Mapping[str, Writing] = {"payments.change": Writing(Proof.CHANNEL, self._change)}

    async def _own(self, args: Arguments, caller: Caller) -> Json:
        parse(Nothing, "payments.subscriptions", args)
        own = await self._subscriptions.subscriptions(customer_of(caller))
        plans = await self._by_name()
        return [subscription_answer(one, plans, self._clock()) for one in own if caller.owns(one.customer)]

    async def _one(self, args: Arguments, caller: Caller) -> Json:
        query = parse(SubscriptionQuery, "payments.subscription", args)
        one = await self._find(query.subscription, caller)
        return subscription_answer(one, await self._by_name(), self._clock())

    async def _plans(self, args: Arguments, caller: Caller) -> Json:
        """The other plans of the subscription's family."""
        query = parse(SubscriptionQuery, "payments.plans", args)
        one = await self._find(query.subscription, caller)
        plans = await self._by_name()
        family = plans[one.plan].family
        others = [plan for plan in plans.values() if plan.family == family]
        return [dump(plan) for plan in others if plan.name != (one.next_plan or one.plan)]

    async def _quote(self, args: Arguments, caller: Caller) -> Json:
        query = parse(QuoteQuery, "payments.quote", args)
        one = await self._find(query.subscription, caller)
        plans = await self._by_name()
        plan, today = plans[one.plan], self._clock().date()
        then = plans.get(query.plan or one.plan)
        if then is None or then.family != plan.family:
            raise NotFound("no such plan")
        change = quote(query.change, one, plan, then, query.terms, today)
        withdraws = query.change == "cancel" and may_withdraw(one, query.terms, today)
        return {**dump(change), "price": dump(then.price), "months": then.months, "withdraws": withdraws}

    async def _change(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(ChangeRequest, "payments.change", args)
        one = await self._find(request.subscription, caller)
        change = Change(
            kind=request.change,
            plan=request.plan,
            next_charge=request.next_charge,
            ends=request.ends,
            refund=Money(request.refund, request.currency),
        )
        changed = await self._subscriptions.change(one.id, change, key=key)
        return subscription_answer(changed, await self._by_name(), self._clock())

    async def _find(self, id: str, caller: Caller) -> Subscription:
        one = await self._subscriptions.subscription(id)
        if not caller.owns(one.customer):
            raise NotFound("no such subscription")
        return one

    async def _by_name(self) -> dict[str, Plan]:
        return {plan.name: plan for plan in await self._subscriptions.plans()}


def subscription_answer(one: Subscription, plans: Mapping[str, Plan], now: datetime) -> JsonDict:
    """A subscription; `next_charge` and `ends` are days, `days_left` counts those until the next charge.

    `delivers` is whether goods come with it, `others` whether there is another plan to change to.
    """
    plan, data = plans[one.plan], dump(one)
    due = one.next_charge.date() if one.next_charge else None
    then = plans[one.next_plan] if one.next_plan else plan
    return {
        "id": one.id,
        "plan": one.plan,
        "price": dump(then.price),
        "months": then.months,
        "state": one.state,
        "since": data["since"],
        "next_charge": due.isoformat() if due else None,
        "days_left": (due - now.date()).days if due else None,
        "ends": data["ends"],
        "next_plan": one.next_plan,
        "delivers": plan.delivers,
        "others": any(other.family == plan.family and other != plan for other in plans.values()),
    }
