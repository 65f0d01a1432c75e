"""What can be subscribed to at the demo shop."""

from domain.money import Money
from tools.subscriptions import Plan

PLANS = {
    plan.name: plan
    for plan in (
        Plan(name="Filter Club Monthly", family="filters", price=Money(990), months=1, delivers=True),
        Plan(name="Filter Club Quarterly", family="filters", price=Money(2490), months=3, delivers=True),
        Plan(name="Care Basic", family="care", price=Money(3900), months=12, delivers=False),
        Plan(name="Care Plus", family="care", price=Money(5900), months=12, delivers=False),
    )
}
