"""Branches: each open by its own hours, in its own country, and found by a tapped row."""

from datetime import UTC, datetime

import pytest

from domain import tap
from domain.command import StartFlow
from domain.tap import Choose
from flows.functions import hours_on
from tests.flows.world import PLAYBOOK, Caller, MemoryLedger, Phone, Shop, node

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def facts(name: str, at: datetime = NOON):  # type: ignore[no-untyped-def]
    """What conditions read of a branch."""
    return PLAYBOOK.facts(at)["branches"][name]  # type: ignore[index,call-overload]


def test_six_shops_have_addresses_phones_and_hours_of_their_own() -> None:
    assert set(PLAYBOOK.branches) == {"paris", "brussels", "amsterdam", "berlin", "madrid", "milan"}
    assert len({one.phone for one in PLAYBOOK.branches.values()}) == 6
    assert facts("madrid")["hours"]["sunday"] == "12:00–19:00"
    assert facts("paris")["hours"]["sunday"] is None


@pytest.mark.parametrize(
    ("branch", "day", "hours"),
    [
        ("brussels", "2027-05-01", None),
        ("brussels", "2027-07-14", "10:00–18:30"),
        ("paris", "2027-07-14", None),
        ("berlin", "2026-12-05", "10:00–18:00"),
        ("amsterdam", "2026-12-26", None),
        ("madrid", "2026-12-26", "10:00–20:30"),
    ],
)
def test_holidays_are_those_of_the_country(branch: str, day: str, hours: str | None) -> None:
    assert hours_on(facts(branch), day) == hours


def test_open_now_is_told_by_the_clock_on_its_own_wall() -> None:
    evening = datetime(2026, 11, 24, 18, 45, tzinfo=UTC)

    assert facts("madrid", evening)["open"] is True
    assert facts("paris", evening)["open"] is False


@pytest.mark.parametrize("branch", list(PLAYBOOK.branches))
def test_a_branch_is_never_open_on_a_day_without_hours(branch: str) -> None:
    for hour in range(24):
        assert not PLAYBOOK.branches[branch].hours.is_open(datetime(2026, 12, 25, hour, tzinfo=UTC))


def test_a_row_begins_its_flow_with_a_value() -> None:
    row = Choose("opening_hours", "branch", "milan")

    assert tap.read(str(row)) == row
    assert tap.read("flow:opening_hours") == Choose("opening_hours")


async def test_the_hours_come_with_a_list_of_shops_to_pick_from() -> None:
    phone = Phone(node(Shop(), MemoryLedger(), Caller("c-1")))

    assert await phone.says("when are you open?", StartFlow(flow="opening_hours")) == ["opening-hours"]
    rows = [tap.read(one["id"]) for one in phone.last["choices"]]
    assert rows == [Choose("opening_hours", "branch", name) for name in PLAYBOOK.branches]

    assert await phone.taps("flow:opening_hours:branch:milan") == ["branch-hours"]
    assert phone.last["facts"]["address"] == "Corso Buenos Aires 21, 20124 Milano"
