"""Our own messages: a line is heard when the commands are one of its readings."""

from pathlib import Path

import pytest

from domain.json import JsonDict
from evals.messages import messages

LINE = "# a comment\nen | refund order=V-10333/human | 10333, money back!\n"


def heard(*commands: JsonDict, line: str = LINE, folder: Path) -> bool:
    (folder / "some.txt").write_text(line, encoding="utf-8")
    (only,) = messages(folder)
    return only.is_heard(commands)


REFUND: JsonDict = {"type": "start_flow", "flow": "refund"}
ORDER: JsonDict = {"type": "set_slot", "slot": "order", "value": "V-10333", "quote": "10333"}


def test_any_of_the_readings_serves_the_customer(tmp_path: Path) -> None:
    assert heard(REFUND, ORDER, folder=tmp_path)
    assert heard({"type": "handoff", "reason": "asked"}, folder=tmp_path)
    assert not heard(REFUND, folder=tmp_path)
    assert not heard(REFUND, ORDER, {"type": "ask", "question": "?"}, folder=tmp_path)


def test_the_day_and_the_shop_need_not_be_named(tmp_path: Path) -> None:
    day: JsonDict = {"type": "set_slot", "slot": "day", "value": "2026-11-28"}
    hours: JsonDict = {"type": "start_flow", "flow": "opening_hours"}

    assert heard(hours, day, line="en | opening_hours | open saturday?", folder=tmp_path)


@pytest.mark.parametrize(
    "doubt", [{"type": "clarify", "options": ["refund"]}, {"type": "out_of_scope", "kind": "unknown"}]
)
def test_doubts_are_outside(tmp_path: Path, doubt: JsonDict) -> None:
    assert heard(doubt, line="en | outside | what's for dinner?", folder=tmp_path)


def test_the_sets_of_the_source_tree_are_readable() -> None:
    found = list(messages())

    assert len(found) > 500
    assert {one.language for one in found} == {"en", "fr", "nl", "de", "es", "it"}
