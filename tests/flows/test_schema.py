"""A flow's page becomes steps laid flat, each with its line."""

from pathlib import Path

import pytest

from domain.errors import UnsafePlaybook
from flows.flow import Collect, Do, Flow, Fork, Jump, Read, Say
from flows.schema import flow
from playbooks.page import read
from tests.flows.world import FLOWS

PAGE = """flow: parcels
about: parcels
proof: none
slots:
  number: {type: text}
steps:
  - collect: number
  - branch:
      - when: slots.number == "1"
        then:
          - say: one
      - when: slots.number == "2"
        then:
          - branch:
              - when: true
                then: [{say: two}]
    otherwise:
      - say: many
  - say: bye
"""


def written(tmp_path: Path, text: str) -> Flow:
    """The flow on this page."""
    file = tmp_path / "parcels.yaml"
    file.write_text(text, "utf-8")
    return flow(read(file))


def path(one: Flow, *holds: bool) -> list[str]:
    """The words said when the tests on the way hold or not."""
    said, place, answers = [], 0, iter(holds)
    while place < len(one.steps):
        match one.steps[place]:
            case Fork(otherwise=otherwise):
                place = place + 1 if next(answers) else otherwise
            case Jump(to=to):
                place = to
            case Say(key=key):
                said.append(key)
                place += 1
            case _:
                place += 1
    return said


def test_branches_are_laid_flat_without_changing_what_is_said(tmp_path: Path) -> None:
    one = written(tmp_path, PAGE)

    assert path(one, True) == ["one", "bye"]
    assert path(one, False, True, True) == ["two", "bye"]
    assert path(one, False, True, False) == ["bye"]
    assert path(one, False, False) == ["many", "bye"]


def test_every_step_knows_its_line(tmp_path: Path) -> None:
    one = written(tmp_path, PAGE)
    lines = PAGE.splitlines()

    for step in one.steps:
        if isinstance(step, Say):
            assert f"say: {step.key}" in lines[step.line - 1]


def test_a_changed_page_is_another_version(tmp_path: Path) -> None:
    assert written(tmp_path, PAGE).version != written(tmp_path, PAGE.replace("say: bye", "say: ciao")).version
    assert written(tmp_path, PAGE).version == written(tmp_path, PAGE + "# a remark\n").version


def test_the_refund_is_collected_read_and_then_done() -> None:
    refund = FLOWS["refund"]

    kinds = [type(step) for step in refund.steps]
    assert (kinds[:3], kinds[-3:]) == ([Collect, Read, Collect], [Read, Do, Say])
    assert refund.writes
    assert not FLOWS["order_status"].writes
    assert refund.slots["order"].ask == "ask-order"


def test_understanding_gets_examples_slots_and_option_words() -> None:
    topic = FLOWS["refund"].topic

    assert topic.flow == "refund"
    assert set(topic.examples) == {"en", "fr", "nl", "de", "es", "it"}
    assert topic.slots[1].options["damaged"]["de"][0] == "kaputt"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  - say: bye\n", "  - 7\n"),
        ("  - say: bye\n", "  - say: bye\n    collect: number\n"),
        ("proof: none\n", ""),
        ("steps:\n", "stepz:\n"),
        ("{type: text}", "{type: money}"),
        ("flow: parcels", "flow: Parcels!"),
    ],
)
def test_a_page_of_another_shape_is_refused(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(UnsafePlaybook, match=r"parcels\.yaml:\d+: "):
        written(tmp_path, PAGE.replace(old, new))
