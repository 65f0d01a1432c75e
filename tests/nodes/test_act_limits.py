"""The act node: the playbook's limits hold whatever the flows' pages say, for the agent and for people."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.command import SetSlot, StartFlow
from flows.limits import Limits
from playbooks.limits import LimitForm
from tests.flows.world import PLAYBOOK, Caller, MemoryLedger, Order, Phone, Shop, node

LAMP, KETTLE, BIG, HUGE = "V-10001", "V-10002", "V-10003", "V-10004"
REFUND = StartFlow(flow="refund")
UNWANTED = SetSlot(slot="reason", value="changed_mind", quote="do not like it")


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.add(Order(LAMP, "c-1", 7000), Order(KETTLE, "c-1", 5100), Order(BIG, "c-1", 25000))
    shop.add(Order(HUGE, "c-1", 60000))
    return shop


@pytest.fixture
def ledger() -> MemoryLedger:
    return MemoryLedger()


@pytest.fixture
def phone(shop: Shop, ledger: MemoryLedger) -> Phone:
    return Phone(node(shop, ledger, Caller("c-1")))


async def agrees(phone: Phone, number: str) -> list[str]:
    """The customer wants the money for an order, and says yes to the preview."""
    order = SetSlot(slot="order", value=number, quote=number)
    await phone.says(f"refund {number}, I do not like it", REFUND, order, UNWANTED)
    return await phone.yes()


def waiting(phone: Phone) -> tuple[str, str | None]:
    """The key of what waits for a person, and the limit it is above."""
    found = next(one for one in phone.state["effects"].values() if one["status"] == "waiting")
    return found["key"], found["limit"]


async def test_what_a_customer_had_in_the_period_counts(phone: Phone, shop: Shop) -> None:
    assert await agrees(phone, LAMP) == ["refund-done"]

    heard = await agrees(phone, KETTLE)

    assert heard == ["approval-waiting"]
    assert waiting(phone)[1] == "sum"
    assert [one.order for one in shop.refunds] == [LAMP]


async def test_the_preview_says_that_a_person_will_look(phone: Phone) -> None:
    await agrees(phone, LAMP)

    await phone.says(
        f"refund {KETTLE}, I do not like it",
        REFUND,
        SetSlot(slot="order", value=KETTLE, quote=KETTLE),
        UNWANTED,
    )

    assert phone.last["facts"]["person"] is True


async def test_what_was_longer_ago_does_not_count(phone: Phone, shop: Shop, ledger: MemoryLedger) -> None:
    await agrees(phone, LAMP)
    ledger.at -= timedelta(days=91)
    shop.refunds.clear()

    assert await agrees(phone, KETTLE) == ["refund-done"]


async def test_what_came_to_nothing_does_not_count(phone: Phone, shop: Shop, ledger: MemoryLedger) -> None:
    shop.refuses = "already-refunded"
    await agrees(phone, LAMP)
    shop.refuses = None

    assert await agrees(phone, KETTLE) == ["refund-done"]


async def test_limits_are_looked_at_again_when_the_money_would_move(
    phone: Phone, shop: Shop, ledger: MemoryLedger
) -> None:
    await phone.says(
        f"refund {KETTLE}, I do not like it",
        REFUND,
        SetSlot(slot="order", value=KETTLE, quote=KETTLE),
        UNWANTED,
    )
    assert phone.last["facts"]["person"] is False
    other = {**phone.pending, "key": "another", "args": {"amount": 9000, "currency": "EUR"}}
    ledger.confirm("1", "from another phone", other)  # type: ignore[arg-type]

    assert await phone.yes() == ["approval-waiting"]
    assert shop.refunds == []


async def test_a_person_approves_within_their_own_limit(phone: Phone, shop: Shop) -> None:
    await agrees(phone, BIG)
    key, limit = waiting(phone)

    heard = await phone.decides("approve", key, role="agent")

    assert limit == "act"
    assert heard == ["refund-done"]
    assert shop.refunds[0].approved_by == "sam"


@pytest.mark.parametrize("role", ["agent", "", "somebody"])
async def test_above_their_own_limit_their_yes_does_nothing(phone: Phone, shop: Shop, role: str) -> None:
    await agrees(phone, HUGE)
    key, _ = waiting(phone)

    assert await phone.decides("approve", key, role=role) == []
    assert shop.refunds == []
    assert await phone.decides("approve", key, person="kim", role="lead") == ["refund-done"]
    assert shop.refunds[0].approved_by == "kim"


async def test_a_person_approves_less_than_was_asked_for(phone: Phone, shop: Shop) -> None:
    await agrees(phone, HUGE)
    key, _ = waiting(phone)

    heard = await phone.decides("approve", key, role="agent", amount=40000)

    assert heard == ["approval-changed", "refund-done"]
    assert [(one.amount, one.approved_by) for one in shop.refunds] == [(40000, "sam")]


@pytest.mark.parametrize("amount", [60001, 0, -5])
async def test_nobody_approves_more_than_was_asked_for_or_nothing(
    phone: Phone, shop: Shop, amount: int
) -> None:
    await agrees(phone, HUGE)
    key, _ = waiting(phone)

    assert await phone.decides("approve", key, role="admin", amount=amount) == []
    assert shop.refunds == []
    assert waiting(phone)[0] == key


class Strict(Limits):
    """A shop that refunds 30 euros at most while nobody is there, and nothing to enterprises."""

    def __init__(self, *_: Any) -> None:
        euros = {"currency": "EUR"}
        form = {
            "closed": {"amount": 3000, **euros},
            "tiers": {"enterprise": {"act": {"amount": 0, **euros}}},
        }
        super().__init__(
            {"payments.refund": LimitForm.model_validate(form).limit("payments.refund", 1)}, PLAYBOOK.is_open
        )


async def test_by_night_less_is_done_without_a_person(shop: Shop) -> None:
    day = Phone(node(shop, MemoryLedger(), Caller("c-1"), limits=Strict))
    night = Phone(node(shop, MemoryLedger(), Caller("c-1"), limits=Strict))
    night.at += timedelta(hours=10)

    assert await agrees(day, LAMP) == ["refund-done"]
    assert await agrees(night, KETTLE) == ["approval-waiting"]
    assert waiting(night)[1] == "closed"


async def test_a_tier_may_have_less(shop: Shop) -> None:
    phone = Phone(node(shop, MemoryLedger(), Caller("c-1"), limits=Strict))
    order = SetSlot(slot="order", value=LAMP, quote=LAMP)
    known = {"customer": {"id": "c-1", "tier": "enterprise"}}

    await phone.says(f"refund {LAMP}, I do not like it", REFUND, order, UNWANTED, **known)
    consent = {"answer": "yes", "nonce": None, "message": "wamid.1"}
    heard = await phone.says("yes", consent=consent, **known)

    assert heard == ["approval-waiting"]
    assert waiting(phone)[1] == "act"


def test_the_shops_page_is_read() -> None:
    refund = PLAYBOOK.limits["payments.refund"]

    assert refund.is_of_money
    assert refund.of("standard").customer[0].count == 2
    assert not replace(refund, approvers={}).is_of_money


class Freezing(Limits):
    """A shop that freezes refunds in an incident."""

    def __init__(self, *_: Any) -> None:
        super().__init__(PLAYBOOK.limits, PLAYBOOK.is_open, frozenset({"payments.refund"}))


async def test_in_an_incident_every_frozen_act_needs_a_person(shop: Shop, ledger: MemoryLedger) -> None:
    phone = Phone(node(shop, ledger, Caller("c-1"), limits=Freezing))
    phone.state["incident"] = "order_status"

    assert await agrees(phone, LAMP) == ["approval-waiting"]
    assert waiting(phone)[1] == "incident"
    assert shop.refunds == []
