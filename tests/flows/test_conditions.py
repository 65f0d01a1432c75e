"""Conditions: CEL over plain data, where what has no value is never a yes."""

import time

import pytest

from flows.conditions import ConditionError, Conditions
from flows.functions import refundable
from tests.states import NOW

ORDER = {
    "status": "delivered",
    "age_days": 3,
    "tracking": None,
    "total": {"amount": 4990, "currency": "EUR"},
    "refunded_amount": 1000,
}
NAMES = {
    "order": ORDER,
    "slots": {"reason": "late", "postcode": None},
    "policy": {"vip": ["vip"]},
    "now": NOW,
}


@pytest.fixture(scope="module")
def conditions() -> Conditions:
    """With the functions of flows."""
    return Conditions()


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("order.total.amount", 4990),
        ("order.total", {"amount": 4990, "currency": "EUR"}),
        ("order.status == 'delivered' && order.age_days <= 30", True),
        ("order.tracking == null", True),
        ("slots.postcode", None),
        ("'vip' in policy.vip", True),
        ("refundable(order, slots.reason).amount", 3990),
        ("refundable(order, slots.reason)", {"amount": 3990, "currency": "EUR"}),
        ("order.age_days > 2 ? 'old' : 'new'", "old"),
        ("policy.vip.exists(one, one == 'gold')", False),
        ("now > timestamp('2026-01-01T00:00:00Z')", True),
    ],
)
def test_values_are_plain_json(conditions: Conditions, expression: str, value: object) -> None:
    found = conditions.value(expression, NAMES)

    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "expression",
    [
        "order.nothing",
        "order.status.more",
        "nothing.at.all",
        "order.nothing == 1",
        "unknown",
        "order.age_days + 'a' == 'x'",
        "refundable(slots, 'x')",
        "nope(1)",
    ],
)
def test_what_has_no_value_is_an_error_and_no_yes(conditions: Conditions, expression: str) -> None:
    with pytest.raises(ConditionError):
        conditions.holds(expression, NAMES)


@pytest.mark.parametrize("expression", ["order.age_days", "null", "'true'", "1"])
def test_what_is_neither_true_nor_false_is_no_yes(conditions: Conditions, expression: str) -> None:
    with pytest.raises(ConditionError, match="neither"):
        conditions.holds(expression, NAMES)


def test_what_is_not_cel_is_told(conditions: Conditions) -> None:
    with pytest.raises(ConditionError, match="not CEL"):
        conditions.compile(["order.status =="])


def test_names_and_strangers_of_an_expression(conditions: Conditions) -> None:
    assert conditions.names("refundable(order, slots.reason).amount > policy.max") == {
        "order",
        "slots",
        "policy",
    }
    assert conditions.names("policy.vip.exists(one, one == order.tier)") == {"policy", "order"}
    assert conditions.strangers("payout(order) && size(policy.vip) > 0") == {"payout"}


def test_an_evaluation_takes_less_than_two_milliseconds(conditions: Conditions) -> None:
    rule = "order.status == 'delivered' && order.age_days <= 30 && !('x' in policy.vip)"
    conditions.compile([rule])

    best = min(_elapsed(conditions, rule) for _ in range(20))

    assert best < 0.002


def _elapsed(conditions: Conditions, rule: str) -> float:
    started = time.perf_counter()
    conditions.holds(rule, NAMES)
    return time.perf_counter() - started


def test_more_is_never_refundable_than_was_paid() -> None:
    assert refundable({**ORDER, "refunded_amount": 9999}, "late") == {"amount": 0, "currency": "EUR"}
