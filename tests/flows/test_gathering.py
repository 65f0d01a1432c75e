"""Several records in one request, and a flow that proves who somebody is before another goes on."""

from pathlib import Path
from typing import Any

import pytest

from domain.command import SetSlot, StartFlow
from domain.contact import Proof
from domain.errors import UnsafePlaybook
from domain.json import Json
from flows.commands import Commands
from flows.doing import Doing
from flows.executor import Executor
from flows.flow import Flow
from flows.names import Names
from flows.running import Runner
from flows.schema import flow
from flows.stepper import Stepper
from nodes.act import Act
from playbooks.page import read
from tests.flows.world import CONDITIONS, LIMITS, PLAYBOOK, Caller, MemoryLedger, Phone, effects

PARCEL = """
flow: send_back
about: send things back
proof: channel
slots:
  box: {type: text}
  thing:
    type: record
    choices: {tool: box.things, args: {taken: things}, value: id, title: name}
  why: {type: text}
steps:
  - collect: box
  - gather: things
    keep: {thing: slots.thing, why: slots.why}
    steps:
      - collect: thing
      - collect: why
  - effect: sent
    do: box.send
    args: {things: things}
    only_if: [{rule: size(args.things) > 0, otherwise: nothing-to-send}]
    preview: send-preview
    facts: {count: size(things)}
  - say: sent
"""

PROOF = """
flow: who_are_you
about: who somebody is
proof: none
proves: true
slots: {secret: {type: text}}
steps:
  - collect: secret
  - say: thanks-for-that
"""


class Box:
    """Holds three things, and what was sent of them."""

    def __init__(self) -> None:
        self.sent: list[Json] = []

    async def read(self, name: str, args: dict[str, Any], caller: Caller) -> Json:
        taken = {row["thing"] for row in args["taken"]}
        return [{"id": one, "name": f"the {one}"} for one in ("cup", "jar", "pan") if one not in taken]

    async def write(self, name: str, args: dict[str, Json], key: str, caller: Caller) -> Json:
        self.sent.append(args["things"])
        return None


def pages(folder: Path, *texts: str) -> dict[str, Flow]:
    found = {}
    for text in texts:
        name = text.split("flow: ")[1].split("\n")[0]
        (folder / f"{name}.yaml").write_text(text, "utf-8")
        found[name] = flow(read(folder / f"{name}.yaml"))
    return found


def phone(flows: dict[str, Flow], box: Any, proof: Proof = Proof.CHANNEL) -> Phone:
    runner = Runner(flows, CONDITIONS, Names(PLAYBOOK.policies, PLAYBOOK.facts), Doing(effects(), LIMITS))
    stepper = Stepper(Commands(flows), effects(), LIMITS, runner)
    act = Act(stepper, box, Executor(MemoryLedger(), box), lambda state: Caller("C-1"))
    return Phone(act, proof=proof)


def told(slot: str, value: str) -> SetSlot:
    return SetSlot(slot=slot, value=value, quote=value)


async def started(customer: Phone) -> None:
    await customer.says("send things back", StartFlow(flow="send_back"))
    await customer.says("the big one", told("box", "the big one"))


async def test_one_thing_after_the_other_is_picked_until_there_is_no_more(tmp_path: Path) -> None:
    box = Box()
    customer = phone(pages(tmp_path, PARCEL), box)
    await started(customer)

    first = [choice.get("key") for choice in customer.shown[-1]["choices"]]
    await customer.taps("the jar")
    await customer.says("cracked", told("why", "cracked"))
    offered = [choice.get("title") or choice.get("key") for choice in customer.shown[-1]["choices"]]
    await customer.taps("the cup")
    await customer.says("too small", told("why", "too small"))
    heard = await customer.taps("thing-no_more")

    assert "thing-no_more" not in first
    assert offered == ["the cup", "the pan", "thing-no_more"]
    assert heard == ["send-preview"]
    assert customer.shown[-1]["facts"]["count"] == 2
    await customer.yes()
    assert box.sent == [[{"thing": "jar", "why": "cracked"}, {"thing": "cup", "why": "too small"}]]


async def test_things_named_together_get_a_round_each_before_more_is_asked(tmp_path: Path) -> None:
    box = Box()
    customer = phone(pages(tmp_path, PARCEL), box)
    await started(customer)
    named = SetSlot(slot="thing", value=["pan", "cup"], quote="the pan and the cup")

    asked = await customer.says("the pan and the cup", named)
    again = await customer.says("old", told("why", "old"))
    more = await customer.says("cracked", told("why", "cracked"))
    await customer.taps("thing-no_more")
    await customer.yes()

    assert (asked, again, more) == (["ask-why"], ["ask-why"], ["ask-thing"])
    assert box.sent == [[{"thing": "pan", "why": "old"}, {"thing": "cup", "why": "cracked"}]]


async def test_things_named_together_must_all_be_on_offer(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL), Box())
    await started(customer)
    named = SetSlot(slot="thing", value=["pan", "safe"], quote="the pan and the safe")

    assert await customer.says("the pan and the safe", named) == ["ask-again", "ask-thing"]


async def test_who_has_picked_everything_is_not_asked_for_more(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL), Box())
    await started(customer)

    for thing in ("the cup", "the jar", "the pan"):
        await customer.taps(thing)
        heard = await customer.says("old", told("why", "old"))

    assert heard == ["send-preview"]


async def test_another_box_begins_the_gathering_anew(tmp_path: Path) -> None:
    box = Box()
    customer = phone(pages(tmp_path, PARCEL), box)
    await started(customer)
    await customer.taps("the cup")
    await customer.says("old", told("why", "old"))

    await customer.says("no, the small one", told("box", "the small one"))

    titles = [choice.get("title") for choice in customer.shown[-1]["choices"]]
    assert titles == ["the cup", "the jar", "the pan"]


async def test_a_corrected_reason_keeps_what_was_picked_before(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL), Box())
    await started(customer)
    await customer.taps("the cup")
    await customer.says("old", told("why", "old"))
    await customer.taps("the jar")

    await customer.says("cracked", told("why", "cracked"))
    await customer.taps("thing-no_more")

    assert customer.shown[-1]["facts"]["count"] == 2


async def test_a_button_of_an_earlier_round_cannot_end_a_gathering_that_holds_nothing(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL), Box())
    await started(customer)
    frame = customer.state["stack"][-1]["id"]

    await customer.taps(f"pick:{frame}:thing:no_more")

    assert not customer.state.get("effects")


def test_a_round_has_to_begin_with_a_question(tmp_path: Path) -> None:
    with pytest.raises(UnsafePlaybook, match="a gathering begins with the slot"):
        pages(tmp_path, PARCEL.replace("      - collect: thing\n", "      - say: hello\n"))


async def test_a_stranger_first_proves_who_they_are_and_then_goes_on(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL, PROOF), Box(), proof=Proof.NONE)

    asked = await customer.says("send things back", StartFlow(flow="send_back"))
    heard = await customer.says("open sesame", told("secret", "open sesame"))

    assert asked == ["ask-secret"]
    assert heard == ["thanks-for-that", "back-to", "ask-box"]


async def test_who_is_known_is_not_asked_for_proof(tmp_path: Path) -> None:
    customer = phone(pages(tmp_path, PARCEL, PROOF), Box())

    assert await customer.says("send things back", StartFlow(flow="send_back")) == ["ask-box"]
