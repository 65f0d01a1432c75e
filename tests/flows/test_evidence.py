"""What customers showed steers rules and fills the slots that are asked for, and does nothing else."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.command import CannotProvide, SetSlot, StartFlow
from domain.contact import Proof
from domain.json import Json
from flows.commands import Commands
from flows.doing import Doing
from flows.evidence import evidence
from flows.executor import Executor
from flows.names import Names
from flows.running import Runner
from flows.schema import flow
from flows.stepper import Stepper
from nodes.act import Act
from playbooks.page import read
from tests.flows.world import CONDITIONS, LIMITS, Caller, MemoryLedger, Phone, Shop, effects
from tests.states import NOW, shown

PAGE = """
flow: claim
about: something arrived damaged
proof: none
slots:
  order: {type: order_number, pattern: "V-#####"}
  photo: {type: photo}
steps:
  - collect: order
  - collect: photo
  - branch:
      - {when: slots.photo == "none", then: [say: claim-without]}
      - {when: evidence.seen_before, then: [say: claim-again]}
      - {when: evidence.severity == "severe", then: [say: claim-severe]}
    otherwise: [say: claim-seen]
"""
ITEMS = """
flow: claim
about: something arrived damaged
proof: none
slots:
  item:
    type: record
    choices: {tool: returns.items, args: {order: '"V-10432"'}, value: sku, title: name, by_product: true}
steps:
  - collect: item
  - say: claim-item
    facts: {item: slots.item}
"""
BEGIN = StartFlow(flow="claim")
ORDER = SetSlot(slot="order", value="V-10432", quote="V-10432")


class TwoItems(Shop):
    """An order with a kettle and a purifier in it."""

    async def read(self, name: str, args: dict[str, Json], caller: Caller) -> Json:
        assert name == "returns.items"
        return [{"sku": "KT17", "name": "Kettle"}, {"sku": "PU30", "name": "Purifier"}]


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    return _phone(tmp_path, PAGE, Shop(orders={}))


def _phone(tmp_path: Path, page: str, shop: Shop) -> Phone:
    path = tmp_path / "claim.yaml"
    path.write_text(page)
    flows = {"claim": flow(read(path))}
    lives = effects()
    runner = Runner(flows, CONDITIONS, Names({}, lambda _: {}), Doing(lives, LIMITS))
    stepper = Stepper(Commands(flows), lives, LIMITS, runner)
    act: Act[Any] = Act(stepper, shop, Executor(MemoryLedger(), shop), lambda _: Caller(None, Proof.NONE))
    return Phone(act, proof=Proof.NONE)


async def test_a_photo_that_is_asked_for_is_shown_and_the_flow_goes_on(phone: Phone) -> None:
    assert await phone.says("V-10432 came broken", BEGIN, ORDER) == ["ask-photo"]

    assert await phone.shows() == ["claim-seen"]


async def test_nobody_has_to_show_a_photo(phone: Phone) -> None:
    await phone.says("V-10432 came broken", BEGIN, ORDER)

    assert await phone.taps("photo-none") == ["claim-without"]


async def test_having_none_can_be_said_too(phone: Phone) -> None:
    await phone.says("V-10432 came broken", BEGIN, ORDER)

    assert await phone.says("no", CannotProvide(slot="photo")) == ["claim-without"]


async def test_a_photo_cannot_be_claimed_in_words(phone: Phone) -> None:
    await phone.says("V-10432 came broken", BEGIN, ORDER)

    said = SetSlot(slot="photo", value="file-9", quote="file-9")

    assert "ask-photo" in await phone.says("here it is: file-9", said)


async def test_a_photo_shown_before_it_is_asked_for_counts_for_an_hour(phone: Phone) -> None:
    await phone.shows()
    phone.at += timedelta(minutes=50)

    assert await phone.says("V-10432 came broken", BEGIN, ORDER) == ["claim-seen"]


@pytest.mark.parametrize(
    ("sku", "said"), [("PU30", ["claim-item"]), ("XX1", ["ask-item"]), ("", ["ask-item"])]
)
async def test_a_product_known_by_its_print_is_the_item_of_the_order(
    tmp_path: Path, sku: str, said: list[str]
) -> None:
    phone = _phone(tmp_path, ITEMS, TwoItems(orders={}))
    await phone.shows(product=sku)

    assert await phone.says("it came broken", BEGIN) == said


async def test_a_picture_of_the_product_answers_the_question_for_it(tmp_path: Path) -> None:
    phone = _phone(tmp_path, ITEMS, TwoItems(orders={}))
    assert await phone.says("it came broken", BEGIN) == ["ask-item"]

    assert await phone.shows(product="KT17") == ["claim-item"]


async def test_an_old_photo_is_no_answer(phone: Phone) -> None:
    await phone.shows()
    phone.at += timedelta(minutes=70)

    assert await phone.says("V-10432 came broken", BEGIN, ORDER) == ["ask-photo"]


async def test_an_order_number_in_a_picture_answers_the_question_for_it(phone: Phone) -> None:
    assert await phone.says("it came broken", BEGIN) == ["ask-order"]

    assert await phone.shows(kind="document", order="V-10432") == ["ask-photo"]


async def test_an_order_number_in_a_picture_never_replaces_one_that_was_said(phone: Phone) -> None:
    await phone.says("V-10432 came broken", BEGIN, ORDER)

    await phone.shows(kind="document", order="V-10999")

    assert phone.state["stack"][0]["slots"]["order"]["value"] == "V-10432"


@pytest.mark.parametrize(("seen_before", "said"), [(False, "claim-severe"), (True, "claim-again")])
async def test_severity_and_repeated_pictures_reach_the_rules(
    phone: Phone, seen_before: bool, said: str
) -> None:
    await phone.says("V-10432 came broken", BEGIN, ORDER)

    assert await phone.shows(severity="severe", confidence=0.9, seen_before=seen_before) == [said]


def test_the_facts_are_those_of_the_worst_photo() -> None:
    facts = evidence(
        [
            shown(severity="minor", damage="scratch", confidence=0.8),
            shown(severity="severe", damage="crushed", confidence=0.7, product="HW-KET-17"),
            shown(severity="none", damage="none", confidence=0.99),
            shown(kind="document", order="V-10432"),
        ],
        NOW,
    )

    assert facts == {
        "photos": 3,
        "documents": 1,
        "assessed": True,
        "severity": "severe",
        "damage": "crushed",
        "confidence": 0.7,
        "seen_before": False,
        "product": "HW-KET-17",
        "model": "",
        "order": "V-10432",
    }


@pytest.mark.parametrize(
    "nothing",
    [
        shown(problem="blurred", severity="severe", confidence=0.9),
        shown(id=None, severity="severe", confidence=0.9),
        shown(at=(NOW - timedelta(hours=25)).isoformat(), severity="severe", confidence=0.9),
    ],
)
def test_what_shows_nothing_or_is_long_ago_does_not_count(nothing: Any) -> None:
    facts = evidence([nothing], NOW)

    assert (facts["photos"], facts["severity"]) == (0, "unknown")


def test_an_unsure_model_has_seen_and_not_assessed() -> None:
    facts = evidence([shown(severity="severe", confidence=0.4)], NOW)

    assert (facts["photos"], facts["assessed"], facts["severity"]) == (1, False, "unknown")
