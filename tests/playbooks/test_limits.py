"""Limits as data: up to where the agent acts alone, and who may approve more."""

from typing import Any

import pytest
from pydantic import ValidationError

from domain.money import Money
from playbooks.limits import Limit, LimitForm, approvers

TOOL = "payments.refund"


def limit(**form: Any) -> Limit:
    """A tool's limits as a page writes them."""
    return LimitForm.model_validate(form).limit(TOOL, 7)


def euros(amount: int) -> dict[str, Any]:
    return {"amount": amount, "currency": "EUR"}


PEOPLE = limit(act=euros(10000), approvers={"agent": euros(50000), "lead": euros(300000)})


@pytest.mark.parametrize(
    ("amount", "roles"),
    [
        (50000, ("agent", "lead", "admin")),
        (50001, ("lead", "admin")),
        (300001, ("admin",)),
    ],
)
def test_a_person_approves_up_to_their_roles_limit(amount: int, roles: tuple[str, ...]) -> None:
    assert approvers({TOOL: PEOPLE}, TOOL, euros(amount)) == roles


@pytest.mark.parametrize("role", [None, "owner"])
def test_whoever_has_no_known_role_may_do_what_an_agent_may(role: str | None) -> None:
    assert PEOPLE.may_approve(role, euros(50000))
    assert not PEOPLE.may_approve(role, euros(50001))


def test_another_currency_is_above_every_limit_but_an_admins() -> None:
    assert approvers({TOOL: PEOPLE}, TOOL, {"amount": 1, "currency": "GBP"}) == ("admin",)


def test_any_is_any_amount() -> None:
    assert limit(act=euros(0), approvers={"lead": "any"}).may_approve("lead", euros(10**9))
    assert not limit(act=euros(0), approvers={"lead": "any"}).may_approve("agent", euros(1))


def test_a_tool_without_limits_is_anybodys_to_approve() -> None:
    assert approvers({}, "crm.note", {}) == ("agent", "lead", "admin")


def test_a_tier_has_bounds_of_its_own() -> None:
    one = limit(act=euros(10000), tiers={"vip": {"act": euros(0)}})

    assert one.of("vip").act == Money(0)
    assert one.of("standard").act == one.of(None).act == Money(10000)


def test_the_money_is_in_the_arguments_named() -> None:
    assert limit(amount="refund").money({"refund": 500, "currency": "EUR"}) == Money(500)
    assert limit().money({"refund": 500, "currency": "EUR"}) is None


@pytest.mark.parametrize(
    "form",
    [
        {"customer": [{"days": 90}]},
        {"customer": [{"count": 2}]},
        {"act": {"amount": -1, "currency": "EUR"}},
        {"act": {"amount": 1, "currency": "euro"}},
        {"approvers": {"owner": euros(1)}},
        {"act_limit": euros(1)},
    ],
)
def test_what_bounds_nothing_or_is_misspelt_is_refused(form: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        limit(**form)
