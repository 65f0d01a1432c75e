"""Subscriptions: what a change comes to is computed, shown, and done exactly so, to one's own only."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Locked, Misconfigured, NotFound, Refused, ToolError
from domain.json import Json, JsonDict
from domain.money import Money
from tests.tools.office import STRANGER, Office
from tools.caller import Caller
from tools.sandbox import find
from tools.subscriptions import CHARGED_AT, Plan, Subscription, Terms, may_withdraw, months_on, quote

TERMS: JsonDict = {"pause_months": 3, "withdrawal_days": 14, "notice_days": 30}
MONTHLY = Plan(name="Monthly", family="f", price=Money(990), months=1, delivers=True)
YEARLY = Plan(name="Yearly", family="g", price=Money(5900), months=12, delivers=False)
TODAY = date(2026, 11, 20)


def running(plan: Plan, since: date, due: date) -> Subscription:
    """An active subscription to the plan."""
    return Subscription(
        id="S-1",
        customer="C-1",
        plan=plan.name,
        price=plan.price,
        state="active",
        since=since,
        next_charge=datetime.combine(due, CHARGED_AT),
    )


async def quoted(office: Office, caller: Caller, change: str, **more: Json) -> Any:
    (own, *_) = await office.read("payments.subscriptions", caller)
    args = {"subscription": own["id"], "change": change, "terms": TERMS, **more}
    return own, await office.read("payments.quote", caller, **args)


def request(own: JsonDict, quote: JsonDict) -> dict[str, Json]:
    return {
        "subscription": own["id"],
        "change": quote["kind"],
        "plan": quote["plan"],
        "next_charge": quote["next_charge"],
        "ends": quote["ends"],
        "refund": quote["refund"]["amount"],
        "currency": quote["refund"]["currency"],
    }


@pytest.mark.parametrize(
    ("role", "change", "state"),
    [
        ("small", "pause", "paused"),
        ("small", "skip", "active"),
        ("shipped", "resume", "active"),
        ("old", "resume", "active"),
        ("small", "cancel", "expiring"),
        ("shipped", "cancel", "cancelled"),
        ("large", "cancel", "cancelled"),
    ],
)
async def test_a_change_leaves_the_subscription_as_it_was_quoted(
    office: Office, role: str, change: str, state: str
) -> None:
    caller = office.caller("fr", role)
    own, told = await quoted(office, caller, change)

    await office.gateway.write("payments.change", request(own, told), "k", caller)

    (after,) = await office.read("payments.subscriptions", caller)
    assert after["state"] == state
    assert after["ends"] == told["ends"]
    assert after["next_charge"] == told["next_charge"]


async def test_a_withdrawal_in_time_ends_today_and_gives_back_what_was_paid(office: Office) -> None:
    _, told = await quoted(office, office.caller("it", "large"), "cancel")

    assert told["withdraws"] is True
    assert told["ends"] == "2026-11-20"
    assert told["refund"] == {"amount": 2490, "currency": "EUR"}


async def test_another_plan_begins_with_the_next_charge(office: Office) -> None:
    caller = office.caller("es", "small")
    (own,) = await office.read("payments.subscriptions", caller)
    (other,) = await office.read("payments.plans", caller, subscription=own["id"])
    _, told = await quoted(office, caller, "plan", plan=other["name"])

    await office.gateway.write("payments.change", request(own, told), "k", caller)

    (after,) = await office.read("payments.subscriptions", caller)
    assert (after["plan"], after["next_plan"]) == ("Filter Club Monthly", "Filter Club Quarterly")
    assert after["next_charge"] == own["next_charge"]
    assert after["price"]["amount"] == 2490


async def test_the_same_change_twice_happens_once(office: Office) -> None:
    caller = office.caller("nl", "small")
    own, told = await quoted(office, caller, "skip")

    first = await office.gateway.write("payments.change", request(own, told), "k", caller)
    second = await office.gateway.write("payments.change", request(own, told), "k", caller)

    assert first == second
    (after,) = await office.read("payments.subscriptions", caller)
    assert after["next_charge"] == told["next_charge"]


async def test_what_no_longer_fits_is_refused(office: Office) -> None:
    caller = office.caller("de", "small")
    own, told = await quoted(office, caller, "pause")
    await office.gateway.write("payments.change", request(own, told), "a", caller)

    with pytest.raises(Refused, match="subscription-changed"):
        await office.gateway.write("payments.change", request(own, told), "b", caller)


async def test_no_more_goes_back_than_was_paid(office: Office) -> None:
    caller = office.caller("de", "large")
    own, told = await quoted(office, caller, "cancel")

    with pytest.raises(Misconfigured):
        await office.gateway.write("payments.change", request(own, told) | {"refund": 2491}, "a", caller)


async def test_others_subscriptions_do_not_exist(office: Office) -> None:
    own, told = await quoted(office, office.caller("en", "small"), "cancel")

    for caller, error in ((office.caller("en", "vip"), NotFound), (STRANGER, Locked)):
        for tool in ("payments.subscription", "payments.plans"):
            assert isinstance(await office.error_of(tool, caller, subscription=own["id"]), error)
        with pytest.raises(error):
            await office.gateway.write("payments.change", request(own, told), "k", caller)
    assert office.shown("subscriptions", customer=find("en", "small"))[0]["state"] == "active"


async def test_a_plan_of_another_family_is_none(office: Office) -> None:
    caller = office.caller("en", "small")

    with pytest.raises(ToolError):
        await quoted(office, caller, "plan", plan="Care Plus")


def test_a_monthly_one_ends_with_what_is_paid() -> None:
    one = running(MONTHLY, date(2026, 1, 2), date(2026, 12, 2))

    change = quote("cancel", one, MONTHLY, MONTHLY, Terms(**TERMS), TODAY)

    assert (change.ends, change.refund) == (date(2026, 12, 2), Money(0))


def test_a_yearly_one_ends_with_what_is_paid_but_not_before_its_notice() -> None:
    early = running(YEARLY, date(2026, 5, 1), date(2027, 5, 1))
    late = running(YEARLY, date(2025, 12, 1), date(2026, 12, 1))
    ends = [quote("cancel", one, YEARLY, YEARLY, Terms(**TERMS), TODAY).ends for one in (early, late)]

    assert ends == [date(2027, 5, 1), date(2026, 12, 20)]


def test_a_resumed_one_goes_on_with_its_own_rhythm() -> None:
    one = running(MONTHLY, date(2026, 1, 31), date(2027, 2, 28))

    assert quote("resume", one, MONTHLY, MONTHLY, Terms(**TERMS), TODAY).next_charge == date(2026, 11, 30)


@pytest.mark.parametrize(("days", "may"), [(0, True), (14, True), (15, False)])
def test_withdrawal_is_possible_for_fourteen_days(days: int, may: bool) -> None:
    since = date.fromordinal(TODAY.toordinal() - days)

    assert may_withdraw(running(MONTHLY, since, date(2026, 12, 20)), Terms(**TERMS), TODAY) is may


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-60, 60))
def test_months_on_keep_the_day_or_take_the_months_last(day: date, months: int) -> None:
    on = months_on(day, months)

    assert (on.year * 12 + on.month) - (day.year * 12 + day.month) == months
    assert on.day == day.day or (on.day < day.day and months_on(on, 0).day >= 28)
