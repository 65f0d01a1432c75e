"""The tests inside the shop's flow files pass over the act node, with a simple interpreter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from domain.contact import Proof
from domain.errors import UnsafePlaybook
from domain.ids import ContactId
from domain.json import Json
from flows.rehearsal import Heard, Rehearsal, Role, Sendable, rehearsals, rehearse
from flows.schema import flow
from playbooks.page import read
from tests.flows.world import CONDITIONS, FLOWS, SHOP, Caller, MemoryLedger, Order, Phone, Shop, node
from tests.tools.office import SHOP as OFFICE
from tests.tools.office import Office
from tools.caller import Caller as ToolCaller

SERVED = ("refund", "opening_hours", "talk_to_person")
"""What the small world has everything for; `deskhand check` plays every flow over the sandbox."""

BEYOND = (
    "above what a photo is asked for; without one, too, a person decides",
    "what has come back is paid back as its label said, however long ago it was delivered",
    "one item of several",
    "a parcel on its way back is waited for",
)
"""Needs photos, labels and single items, which neither this world nor this interpreter knows."""

SMALL = [one for name in SERVED for one in rehearsals(FLOWS[name]) if one.name not in BEYOND]
ALL = [*SMALL, *rehearsals(FLOWS["order_status"])]
ORDER = re.compile(r"V-\d{5}")
YES = ("yes", "oui", "ja", "sí", "sì")


@dataclass
class Stage:
    """A world of a few customers and an interpreter that counts shared words."""

    language: str
    phone: Phone | None = None
    effects: dict[str, tuple[str, str]] = field(default_factory=dict)

    async def enter(
        self, role: Role, matches: Callable[[Mapping[str, Json]], bool]
    ) -> Mapping[str, Json] | None:
        """Find an order for which the test is written."""
        shop = world()
        for order in shop.orders.values():
            customer = {"tier": shop.tiers.get(order.customer, "standard"), "refunds_90d": 0}
            records: dict[str, Json] = {
                "order": {**order.answer(own=True), "postcode": order.postcode},
                "customer": dict(customer),
            }
            if matches(records):
                caller = {
                    "customer": Caller(order.customer),
                    "other": Caller("c-9"),
                    "stranger": Caller(None, Proof.NONE),
                }[role]
                self.phone = Phone(node(shop, MemoryLedger(), caller), proof=caller.proof)
                return records
        return None

    async def says(self, text: str) -> Heard:
        """Write a message and understand it."""
        assert self.phone
        if text in YES:
            await self.phone.yes(text)
        else:
            await self.phone.turn({"text": text, "commands": self._commands(text)})
        return self._heard()

    async def sends(self, kind: Sendable, facts: Mapping[str, Json]) -> Heard:
        """Show something."""
        assert self.phone
        known = {name: value for name, value in facts.items() if name != "problem"}
        await self.phone.shows(kind="image" if kind == "photo" else "document", **known)
        return self._heard()

    async def taps(self, choice_id: str) -> Heard:
        """Tap."""
        assert self.phone
        await self.phone.taps(choice_id)
        return self._heard()

    def _heard(self) -> Heard:
        assert self.phone
        turn = self.phone.state["turn"]
        for effect in self.phone.state["effects"].values():
            self.effects[effect["key"]] = (effect["tool"], effect["status"])
        return Heard(
            acts=turn["acts"], handoff=turn.get("wants_person"), effects=tuple(self.effects.values())
        )

    def _commands(self, text: str) -> list[dict[str, Any]]:
        assert self.phone
        question = self.phone.state.get("question")
        if question and question["slot"] == "postcode":
            return [{"type": "set_slot", "slot": "postcode", "value": text, "quote": text}]
        best = max(FLOWS.values(), key=lambda one: self._score(one.examples[self.language], text))
        commands: list[dict[str, Any]] = [{"type": "start_flow", "flow": best.name}]
        commands += [
            {"type": "set_slot", "slot": "order", "value": n, "quote": n} for n in ORDER.findall(text)
        ]
        for value, words in FLOWS["refund"].slots["reason"].options.items():
            said = [word for word in words[self.language] if word in text]
            commands += [{"type": "set_slot", "slot": "reason", "value": value, "quote": w} for w in said[:1]]
        return commands

    def _score(self, examples: tuple[str, ...], text: str) -> float:
        words = set(re.findall(r"\w+", text.casefold()))
        return max(
            len(words & set(re.findall(r"\w+", one.casefold()))) / (len(one.split()) + 3) for one in examples
        )


def world() -> Shop:
    """One order of each kind, each of its own customer."""
    shop = Shop()
    shop.add(
        Order("V-10001", "c-1", 4990),
        Order("V-10002", "c-2", 25000),
        Order("V-10003", "c-3", 4990, age_days=45),
        Order("V-10004", "c-4", 3000, status="shipped", tracking="JD1", carrier="DHL"),
    )
    return shop


class OfficeStage(Stage):
    """The same customers in the sandbox, through the real gateway."""

    async def enter(
        self, role: Role, matches: Callable[[Mapping[str, Json]], bool]
    ) -> Mapping[str, Json] | None:
        """Find an order of the demo world for which the test is written."""
        office = Office()
        for row in office.shown("orders"):
            owner = ToolCaller(
                business=OFFICE, contact=ContactId("c-1"), customer=row["customer"], proof=Proof.CHANNEL
            )
            order = await office.read("orders.order", owner, number=row["number"])
            records = {
                "order": {**order, "postcode": row["postcode"]},
                "customer": await office.read("crm.customer", owner),
            }
            if matches(records):
                caller = {
                    "customer": owner,
                    "other": replace(owner, customer="nobody"),
                    "stranger": replace(owner, customer=None, proof=Proof.NONE),
                }[role]
                self.phone = Phone(node(office.gateway, MemoryLedger(), caller), proof=caller.proof)
                return records
        return None


def _name(one: Rehearsal) -> str:
    return f"{one.flow}: {one.name} ({one.language})"


@pytest.mark.parametrize("one", SMALL, ids=_name)
async def test_the_shops_own_tests_pass(one: Rehearsal) -> None:
    assert await rehearse(one, Stage(one.language), CONDITIONS) is None


@pytest.mark.parametrize("one", ALL, ids=_name)
async def test_the_shops_own_tests_pass_in_the_demo_world(one: Rehearsal) -> None:
    assert await rehearse(one, OfficeStage(one.language), CONDITIONS) is None


def test_every_flow_is_rehearsed_in_two_languages_at_least() -> None:
    for name in FLOWS:
        assert len({one.language for one in rehearsals(FLOWS[name])}) >= 2


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("hears: {says: refund-done}", "expected says refund-done, heard ask-order"),
        ("hears: {handoff: asked}", "expected a person for asked, got None"),
        ("hears: {preview: payments.refund}", "expected preview"),
        ("effect: {payments.refund: once}", "expected payments.refund once, got nothing"),
        ("taps: 'yes'", "there is no button yes"),
        ("picks: {order: V-99999}", "V-99999 is not offered for order"),
    ],
)
async def test_what_does_not_happen_is_told_with_its_line(tmp_path: Path, line: str, problem: str) -> None:
    one = written(tmp_path, f"tests:\n  - en:\n      - says: where is my order\n      - {line}\n")

    told = await rehearse(one, Stage("en"), CONDITIONS)

    assert told is not None
    assert problem in told
    assert told.startswith(f"line {one.script[-1].line}: ")
    assert told.splitlines()[1:] == ["    customer: where is my order", "    agent: ask-order"]


async def test_a_world_without_the_given_is_told(tmp_path: Path) -> None:
    tests = "tests:\n  - given: {order: order.number == 'V-1'}\n    en:\n      - says: hi\n"

    told = await rehearse(written(tmp_path, tests), Stage("en"), CONDITIONS)

    assert "the world has nobody" in str(told)


@pytest.mark.parametrize(
    "script",
    ["- shouts: hi", "- says: [hi]", "- hears: {smells: odd}", "- effect: {payments.refund: twice}", "hi"],
)
def test_a_script_of_another_shape_is_refused_with_its_line(tmp_path: Path, script: str) -> None:
    with pytest.raises(UnsafePlaybook, match=r"order_status\.yaml:\d+: "):
        written(tmp_path, f"tests:\n  - en:\n      {script}\n")


def written(tmp_path: Path, tests: str) -> Rehearsal:
    """The order flow with other tests."""
    text = (SHOP / "flows" / "order_status.yaml").read_text("utf-8")
    file = tmp_path / "order_status.yaml"
    file.write_text(text[: text.index("tests:\n")] + tests, "utf-8")
    return next(rehearsals(flow(read(file))))
