"""Subscriptions: what is charged again and again, and what a change of one would come to."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, Protocol

from domain.money import Money

SubscriptionState = Literal["active", "paused", "expiring", "cancelled"]
ChangeKind = Literal["pause", "resume", "skip", "plan", "cancel"]

CHARGED_AT = time(8, tzinfo=UTC)
"""When on its day a subscription is charged."""

NOTHING = Money(0)
A_YEAR = 12  # months from which a plan has to be given notice


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What can be subscribed to, by `name`: `price` every `months`. Plans of one `family` can be exchanged
    for one another; one that `delivers` goods can be paused and skipped."""

    name: str
    family: str
    price: Money
    months: int
    delivers: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Subscription:
    """One customer's subscription, running since its day `since`.

    Paused, it is charged again on `next_charge`. Expiring or cancelled it is never charged again and runs
    until the day `ends`. From the next charge on it is on `next_plan`, where one is set. `refunded` is what
    went back when it was withdrawn from.
    """

    id: str
    customer: str
    plan: str
    price: Money
    state: SubscriptionState
    since: date
    next_charge: datetime | None
    ends: date | None = None
    next_plan: str | None = None
    refunded: Money = NOTHING


@dataclass(frozen=True, kw_only=True, slots=True)
class Terms:
    """The business's policy: how long a pause lasts at most, until when after the beginning one may withdraw
    and gets one's money back, and the notice a plan of a year or more needs."""

    pause_months: int
    withdrawal_days: int
    notice_days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A change with what it comes to: the day of the next charge, or the day the subscription `ends` and
    what goes back. `plan` is the one it is on from the next charge on."""

    kind: ChangeKind
    plan: str
    next_charge: date | None = None
    ends: date | None = None
    refund: Money = NOTHING


class Subscriptions(Protocol):
    """The recurring side of a payment provider."""

    async def plans(self) -> tuple[Plan, ...]:
        """All plans there are."""
        ...

    async def subscription(self, id: str) -> Subscription:
        """The subscription, whoever owns it.

        Raises:
            NotFound: there is none.
        """
        ...

    async def subscriptions(self, customer: str) -> tuple[Subscription, ...]:
        """The customer's subscriptions, those that run first."""
        ...

    async def change(self, subscription: str, change: Change, *, key: str) -> Subscription:
        """Change it as the change says, once per `key`.

        Raises:
            NotFound: there is no such subscription.
            Refused: `subscription-changed` when in its present state it cannot be changed like this.
            Misconfigured: the key came before with other arguments, there is no such plan, or more would go
                back than was paid.
        """
        ...


def quote(kind: ChangeKind, one: Subscription, now_on: Plan, then: Plan, terms: Terms, today: date) -> Change:
    """What a change would come to if it were made today. `now_on` is its plan, `then` the one wished for."""
    match kind:
        case "pause":
            return Change(
                kind=kind, plan=now_on.name, next_charge=months_on(_due(one, today), terms.pause_months)
            )
        case "skip":
            return Change(kind=kind, plan=now_on.name, next_charge=months_on(_due(one, today), now_on.months))
        case "resume":
            return Change(kind=kind, plan=now_on.name, next_charge=_next_turn(one, now_on, today))
        case "plan":
            return Change(kind=kind, plan=then.name, next_charge=_due(one, today))
        case "cancel":
            return _ending(one, now_on, terms, today)


def may_withdraw(one: Subscription, terms: Terms, today: date) -> bool:
    """Whether it began so few days ago that the customer may withdraw from it."""
    return (today - one.since).days <= terms.withdrawal_days


def _ending(one: Subscription, plan: Plan, terms: Terms, today: date) -> Change:
    """Withdrawn in time it ends at once and what was paid goes back; a paused one ends at once; any other
    with what is paid for, though not before the end of its notice."""
    if may_withdraw(one, terms, today):
        return Change(kind="cancel", plan=plan.name, ends=today, refund=one.price)
    if one.state == "paused":
        return Change(kind="cancel", plan=plan.name, ends=today)
    notice = timedelta(days=terms.notice_days if plan.months >= A_YEAR else 0)
    return Change(kind="cancel", plan=plan.name, ends=max(_due(one, today), today + notice))


def _due(one: Subscription, today: date) -> date:
    return one.next_charge.date() if one.next_charge else today


def _next_turn(one: Subscription, plan: Plan, today: date) -> date:
    """The first day after today on which it would have been charged without any pause."""
    turns = 0
    while (turn := months_on(one.since, turns)) <= today:
        turns += plan.months
    return turn


def months_on(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
