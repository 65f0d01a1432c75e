"""A real conversation becomes a case without personal data, and a case that goes another way is told."""

from pathlib import Path
from typing import Any

import pytest

from ai.numbers import SHAPE
from domain.errors import DeskhandError
from domain.json import JsonDict
from evals.regressions import page
from evals.regressions.adding import Cleaner
from evals.regressions.page import Regression, Tapped, Turn
from evals.regressions.playing import fill, play
from evals.regressions.suite import held
from tests.app.taught import EXAMPLE
from tests.evals.shopkeeper import Shopkeeper
from tools.records import MemoryRecords

WORLD = Shopkeeper().new_world(MemoryRecords()).show()
OWNER = next(row for row in WORLD["customers"] if row["role"] == "small" and row["language"] == "en")
ORDER = next(row for row in WORLD["orders"] if row["customer"] == OWNER["id"])


def record(
    *contents: JsonDict, keys: tuple[str, ...] = (), begins: str | None = None, **more: Any
) -> JsonDict:
    commands = [{"type": "start_flow", "flow": begins}] if begins else []
    acts = [{"key": key, "facts": {}, "choices": []} for key in keys]
    messages = [{"content": content} for content in contents]
    return {"event": {"type": "burst", "messages": messages}, "commands": commands, "acts": acts, **more}


def says(text: str) -> JsonDict:
    return {"kind": "text", "body": text}


def cleaner(**more: Any) -> Cleaner:
    return Cleaner(**{"shape": SHAPE, "names": ("Oliver", "Pryce"), "world": WORLD, **more})


def test_nothing_personal_is_left_in_a_case() -> None:
    text = (
        f"Hi, Oliver PRYCE here, about {ORDER['number']}: mail me at oliver@pryce.example "
        "or call +33 6 12 34 56 78, IBAN FR76 3000 6000 0112 3456 7890 189"
    )

    case = cleaner().case([record(says(text))], OWNER["phone"], "en")

    (said,) = case.turns[0].says
    assert said == (
        "Hi, [NAME_1] [NAME_1] here, about {order_1}: mail me at [EMAIL_1] "
        "or call [PHONE_1], IBAN [ACCOUNT_1]"
    )
    assert case.orders == [ORDER["status"]]
    assert (case.customer, case.language) == ("small", "en")


def test_taps_keep_what_they_mean_but_no_ids_of_one_conversation() -> None:
    taps = [
        {"kind": "tap", "id": f"pick:3a5d871f674c:order:{ORDER['number']}", "title": "x"},
        {"kind": "tap", "id": "confirm:0123abcd:yes", "title": "Yes"},
    ]

    case = cleaner().case([record(one, keys=("refund-done",)) for one in taps], OWNER["phone"], "en")

    assert [turn.taps for turn in case.turns] == [
        [Tapped(slot="order", value="{order_1}")],
        [Tapped(answer="yes")],
    ]


def test_a_customer_whom_the_demo_world_does_not_know_is_played_by_somebody_like_them() -> None:
    unknown = cleaner().case([record(says("where is V-99999?"))], "4915112345678", "de")
    nobody = cleaner().case([record(says("are you open?"))], None, "de")

    assert (unknown.customer, unknown.orders, unknown.language) == ("small", ["delivered"], "de")
    assert nobody.customer == page.STRANGER


def test_a_conversation_in_which_nobody_wrote_is_no_case() -> None:
    with pytest.raises(DeskhandError, match="said nothing"):
        cleaner().case([{"event": {"type": "alarm"}, "acts": []}], None, "en")


def test_a_case_is_kept_once_and_reads_as_it_was_written(tmp_path: Path) -> None:
    case = cleaner().case(
        [record(says("refund please"), keys=("ask-order",), begins="refund", handoff={"reason": "asked"})],
        None,
        "en",
    )

    file = page.write(case, tmp_path, "conversation-1")

    assert page.files(tmp_path) == [file]
    assert page.read(file) == case
    with pytest.raises(DeskhandError, match="there already"):
        page.write(case, tmp_path, "conversation-1")


REFUND = Regression(
    about="a refund",
    language="en",
    customer="small",
    orders=["delivered"],
    turns=[
        Turn(says=["my money back"], keys=["ask-order"]),
        Turn(taps=[Tapped(slot="order", value="{order_1}")], keys=["refund-preview"]),
        Turn(taps=[Tapped(answer="yes")], keys=["refund-done"]),
    ],
)


async def test_a_case_that_goes_as_it_went_has_no_differences() -> None:
    assert await play(REFUND, Shopkeeper()) == []


async def test_where_a_case_goes_another_way_is_told() -> None:
    person = await play(REFUND, Shopkeeper("fetches a person"))
    changed = REFUND.model_copy(update={"turns": [Turn(says=["hi"], keys=["greeting"], begins=["refund"])]})

    assert person[0] == "turn 1: says handoff-open, not ask-order"
    assert person[1] == "turn 1: fetches asked, not nobody"
    assert person[2] == "turn 2: what was tapped is not offered"
    assert await play(changed, Shopkeeper()) == [
        "turn 1: says ask-order, not greeting",
        "turn 1: begins nothing, not refund",
    ]


async def test_a_case_about_an_order_that_nobody_has_says_so() -> None:
    lost = REFUND.model_copy(update={"orders": ["vanished"]})

    assert await play(lost, Shopkeeper()) == ["no further order of small is vanished"]


def test_stand_ins_take_the_place_of_what_was_hidden() -> None:
    assert fill("[EMAIL_2] for {order_1}", ["V-10001"]) == "somebody2@mail.example for V-10001"


def test_lessons_count_where_there_are_any_and_one_that_fell_is_a_regression() -> None:
    (whole,) = held(2, [])
    (half,) = held(2, [EXAMPLE])

    assert held(0, []) == []
    assert (whole.value, half.value, half.floor) == (1.0, 0.5, 1.0)
