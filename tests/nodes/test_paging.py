"""A case nobody takes: people are told again, the customer once, and truthfully."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.dialogue import State
from domain.event import PAGE, Alarm, Event
from domain.json import dump
from nodes.ingest import Ingest
from nodes.paging import Paging
from playbooks.playbook import load
from tests.playbooks.test_playbook import SHOP
from tests.states import NOW, state

BOOK = load(SHOP)
INGEST = Ingest(lambda code, _contact: code, BOOK.silence, Paging(BOOK.escalation, BOOK.hours))


async def rung(at: datetime = NOW, count: int = 0, **fields: Any) -> State:
    """The state after the alarm of a case for the front team."""
    alarm = Alarm(name=PAGE, data={"team": "front", "count": count})
    before = state(turn={"event": dump(alarm, Event), "at": at.isoformat()}, mode="human", **fields)
    return await INGEST(before)


async def test_the_first_time_the_customer_is_told_that_it_takes_longer() -> None:
    after = await rung(waits_for="asked")

    assert [one["key"] for one in after["turn"]["acts"]] == ["handoff-late"]
    assert after["turn"]["page"] == {
        "team": "front",
        "count": 1,
        "at": (NOW + timedelta(minutes=15)).isoformat(),
    }


async def test_later_only_people_are_told() -> None:
    after = await rung(count=1, waits_for="asked")

    assert after["turn"]["outcome"] == "silent"
    assert after["turn"]["page"]["count"] == 2


async def test_when_the_team_has_gone_home_the_customer_learns_when_it_is_back() -> None:
    closing = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)

    after = await rung(closing, waits_for="asked")

    (said,) = after["turn"]["acts"]
    assert said["key"] == "handoff-late-closed"
    assert said["facts"] == {"opens": "2026-11-25T08:00:00+00:00", "days": 1}
    assert after["turn"]["page"]["at"] == "2026-11-25T08:15:00+00:00"


@pytest.mark.parametrize("fields", [{}, {"waits_for": "asked", "contact": {"opted_out": True}}])
async def test_who_waits_for_nothing_or_wants_no_messages_hears_nothing(fields: dict[str, Any]) -> None:
    assert (await rung(**fields))["turn"]["outcome"] == "silent"
