"""Handing a case to people: what the customer reads and what the person gets."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.dialogue import State, act
from domain.errors import Busy
from domain.event import Decision
from domain.json import Json
from domain.tap import Confirm, Human
from nodes.escalate import Escalate
from playbooks.escalation import Escalation
from playbooks.playbook import load
from prompts.cases import Cases
from tests.playbooks.test_playbook import SHOP
from tests.states import NOW, state


class Open:
    """A business that is open, or opens in two hours."""

    def __init__(self, now: bool) -> None:
        self._now = now

    def is_open(self, at: datetime) -> bool:
        return self._now

    def next_opening(self, at: datetime) -> datetime:
        return at + timedelta(hours=2)

    def days_until_open(self, at: datetime) -> int:
        return 0


class Helpdesk:
    """Keeps the tickets it was asked for; may be down."""

    def __init__(self, down: bool = False) -> None:
        self.keys: list[str] = []
        self._down = down

    async def open_ticket(
        self, state: State, subject: str, text: str, tags: list[str], key: str, *, urgent: bool
    ) -> Json:
        if self._down:
            raise Busy("down")
        self.keys.append(key)
        self.urgent = urgent
        return f"T-{len(self.keys)}"


FRAME: Any = {
    "id": "f1", "flow": "refund", "version": "1", "step": 1, "asked": 0,
    "slots": {"order": {"value": "V-10432", "source": "customer", "quote": "10432"}},
    "facts": {"order": {"number": "V-10432", "status": "delivered"}},
}  # fmt: skip


async def test_during_hours_the_customer_learns_that_a_person_will_come() -> None:
    node = Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())

    after = await node(state(turn={"wants_person": "asked", "text": "person please"}, stack=[FRAME]))

    assert [act["key"] for act in after["turn"]["acts"]] == ["handoff-open"]
    assert after["mode"] == "human"
    assert after["turn"]["outcome"] == "handed_over"


async def test_outside_hours_the_customer_learns_when_people_are_back() -> None:
    node = Escalate(Open(now=False), Cases(), Helpdesk(), Escalation())

    after = await node(state(turn={"wants_person": "asked"}))

    said, meanwhile = after["turn"]["acts"]
    assert (said["key"], meanwhile["key"]) == ("handoff-closed", "handoff-meanwhile")
    assert said["facts"] == {"opens": (NOW + timedelta(hours=2)).isoformat(), "days": 0}


async def test_the_person_gets_facts_by_origin_a_summary_and_a_next_action() -> None:
    helpdesk = Helpdesk()
    node = Escalate(Open(now=True), Cases(), helpdesk, Escalation())
    upset = state(
        turn={"wants_person": "upset", "text": "this is a scandal"}, stack=[FRAME], mood=[-0.9], language="fr"
    )

    case = (await node(upset))["turn"]["handoff"]

    assert case is not None
    assert case["topic"] == "refund"
    assert case["urgency"] == "high"
    assert case["facts"]["claimed"] == {"order": "V-10432"}
    assert case["facts"]["verified"] == {"order": {"number": "V-10432", "status": "delivered"}}
    assert case["facts"]["ticket"] == "T-1"
    assert "this is a scandal" in case["summary"]
    assert case["next_action"].startswith("Apologise first")
    assert helpdesk.keys == [case["id"]]


async def test_a_helpdesk_that_is_down_keeps_nobody_waiting() -> None:
    node = Escalate(Open(now=True), Cases(), Helpdesk(down=True), Escalation())

    after = await node(state(turn={"wants_person": "asked"}))

    assert after["turn"]["handoff"]["facts"]["ticket"] is None  # type: ignore[index]
    assert [act["key"] for act in after["turn"]["acts"]] == ["handoff-open"]


async def test_an_approval_happens_beside_the_conversation() -> None:
    node = Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())

    after = await node(state(turn={"wants_person": "approval"}, stack=[FRAME]))

    assert "mode" not in after
    assert after["turn"].get("acts", []) == []
    assert after["turn"]["handoff"]["reason"] == "approval"  # type: ignore[index]


async def test_beside_the_handover_nothing_says_that_we_are_lost() -> None:
    said: Any = [act("empathy"), act("clarify"), act("out-of-scope"), act("knowledge-none")]

    after = await Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())(
        state(turn={"wants_person": "upset", "acts": said})
    )

    assert [act["key"] for act in after["turn"]["acts"]] == ["empathy", "handoff-open"]


@pytest.mark.parametrize(
    ("tier", "sentiment", "urgent"), [("vip", 0.0, True), ("standard", -0.8, True), ("standard", -0.2, False)]
)
async def test_a_complaint_is_urgent_by_mood_and_tier(tier: str, sentiment: float, urgent: bool) -> None:
    helpdesk = Helpdesk()
    said: Any = {"wants_person": "complaint", "sentiment": sentiment, "customer": {"name": "A", "tier": tier}}
    said["customer"]["open_tickets"] = 0

    await Escalate(Open(now=True), Cases(), helpdesk, Escalation())(state(turn=said))

    assert helpdesk.urgent is urgent


async def test_outside_hours_the_agent_goes_on_and_opens_no_second_case() -> None:
    node = Escalate(Open(now=False), Cases(), Helpdesk(), Escalation())
    lost = state(turn={"wants_person": "stuck"}, stack=[FRAME])

    first = await node(lost)
    again = await node({**lost, "waits_for": first["waits_for"]})

    assert "mode" not in first
    assert first["stack"] == []
    assert first["turn"]["handoff"] is not None
    assert again["turn"]["handoff"] is None
    assert [one["key"] for one in again["turn"]["acts"]] == ["handoff-closed", "handoff-meanwhile"]


async def test_danger_outside_hours_is_left_to_people() -> None:
    after = await Escalate(Open(now=False), Cases(), Helpdesk(), Escalation())(
        state(turn={"wants_person": "safety"})
    )

    assert after["mode"] == "human"
    assert [one["key"] for one in after["turn"]["acts"]] == ["handoff-closed"]
    assert after["turn"]["handoff"]["suggested"] == {"do": "call", "effect": None}  # type: ignore[index]


async def test_an_important_customer_is_told_who_comes_and_by_when() -> None:
    rules = load(SHOP).escalation
    vip: Any = {"wants_person": "asked", "customer": {"name": "A", "tier": "vip", "open_tickets": 0}}

    after = await Escalate(Open(now=True), Cases(), Helpdesk(), rules)(state(turn=vip))

    said, case = after["turn"]["acts"][-1], after["turn"]["handoff"]
    assert said["facts"] == {"who": "Camille", "minutes": 30, "hours": None}
    assert case is not None
    assert (case["team"], case["due_at"]) == ("key_accounts", (NOW + timedelta(minutes=30)).isoformat())


async def test_the_person_sees_what_was_tried_and_how_the_mood_moved() -> None:
    calls: Any = [{"name": "orders.order", "ms": 3, "result": "Busy"}]
    before = state(
        turn={"wants_person": "asked", "calls": calls, "text": "now!"}, stack=[FRAME], mood=[0.2, -0.1, -0.5]
    )

    case = (await Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())(before))["turn"]["handoff"]

    assert case is not None
    assert case["facts"]["trend"] == "falling"
    assert case["facts"]["words"] == "now!"
    assert case["facts"]["tried"] == [
        {"flow": "refund", "asked": 0, "known": ["order"]},
        {"tool": "orders.order", "result": "Busy"},
    ]
    assert case["messages"] == ["wamid.1"]


@pytest.mark.parametrize(("reason", "bounces"), [("vendor_down", True), ("failed", False)])
async def test_who_was_just_given_back_is_not_sent_round_for_the_same_reason(
    reason: str, bounces: bool
) -> None:
    back: Any = {
        "person": "ana",
        "text": "",
        "flow": "refund",
        "at": NOW.isoformat(),
        "reason": "vendor_down",
    }
    returning = Decision(do="return", person="ana", flow="refund")
    before = state(returning, turn={"wants_person": reason}, returned=back, stack=[FRAME])

    after = await Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())(before)

    assert after["mode"] == ("bot" if bounces else "human")
    assert [act["key"] for act in after["turn"]["acts"]] == ["handoff-back" if bounces else "handoff-open"]
    assert bool(after["turn"].get("handoff")) is not bounces


async def test_a_customer_who_comes_back_themselves_gets_a_person_again() -> None:
    back: Any = {"person": "ana", "text": "", "flow": None, "at": NOW.isoformat(), "reason": "asked"}

    after = await Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())(
        state(turn={"wants_person": "asked"}, returned=back)
    )

    assert after["mode"] == "human"
    assert after["returned"] is None


async def test_nothing_is_to_be_agreed_to_where_a_person_takes_over() -> None:
    preview = act("refund-preview", {"id": str(Confirm("n1", "yes")), "key": "refund-yes"})
    said: Any = [act("empathy"), preview, act("order-not-found", {"id": str(Human()), "key": "choice-human"})]
    node = Escalate(Open(now=True), Cases(), Helpdesk(), Escalation())

    after = await node(state(turn={"wants_person": "upset", "acts": said}))

    assert [one["key"] for one in after["turn"]["acts"]] == ["empathy", "order-not-found", "handoff-open"]
