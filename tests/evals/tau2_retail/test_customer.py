"""What a scripted customer does: asks for errands, answers from what they know, reads previews."""

from dataclasses import replace

from domain.dialogue import Choice, Question, act
from domain.inbound import Tap, Text
from domain.tap import Choose, Confirm, Pick
from evals.tau2_retail.customer import Customer
from evals.tau2_retail.errands import errands
from evals.tau2_retail.identity import identity
from evals.tau2_retail.openings import HELLO, in_own_words, in_plain_words
from evals.tau2_retail.playing import case
from evals.tau2_retail.questions import questions
from evals.tau2_retail.tasks import Task
from tests.evals.tau2_retail.small import benchmark, task

DATABASE = benchmark().database
SWAP, SEVERAL = "swap_items", "several"


def customer(id: str, *, types: bool = False) -> Customer:
    one = task(id)
    return Customer("Hello", errands(one, DATABASE), identity(one, DATABASE), types=types)


def question(slot: str | None, *options: Choice) -> Question:
    return {"kind": "slot" if slot else "confirm", "frame": "f", "slot": slot, "options": list(options)}


def row(slot: str, value: str, title: str = "", description: str = "") -> Choice:
    return {"id": str(Pick("f", slot, value)), "title": title, "description": description}


YES: Choice = {"id": str(Confirm("n", "yes")), "key": "confirm-yes"}
NO: Choice = {"id": str(Confirm("n", "no")), "key": "confirm-no"}
COAT = row("item", "0", "Rain Coat", "yellow, M, yes")
STOVE = row("item", "1", "Camping Stove", "gas, 1")
NO_MORE = row("item", "no_more")


def test_the_task_in_the_first_person_leaves_out_how_to_play_the_part() -> None:
    assert (
        in_own_words(task("2"))
        == "I want my order sent to 5 New Street, Boston, and my profile changed, too."
    )
    assert (
        in_own_words(Task(id="x", reason="Make sure you reveal nothing.", known="", actions=(), told=()))
        == HELLO
    )


def test_a_plain_customer_begins_with_their_first_errand() -> None:
    one = task("1")

    assert (
        in_plain_words(errands(one, DATABASE), one) == "I want to return the camping stove of order W1000001"
    )


def test_who_is_told_their_email_says_it_and_others_say_name_and_zip_code() -> None:
    assert identity(task("1"), DATABASE)["by"].value == "email"
    known = identity(task("0"), DATABASE)
    assert (known["by"].value, known["name"].words, known["zip"].words) == (
        "name",
        ("Mara Reed",),
        ("80201",),
    )


def test_items_are_picked_one_after_the_other_as_often_as_they_are_wanted() -> None:
    somebody = customer("0")

    first = somebody.answers(question("item", COAT, STOVE), SWAP, [act("ask-item", gathered=0)])
    wish = somebody.answers(question("wish"), SWAP, [act("ask-wish")])
    second = somebody.answers(question("item", STOVE, NO_MORE), SWAP, [act("ask-item", gathered=1)])
    last = somebody.answers(question("item", STOVE, NO_MORE), SWAP, [act("ask-item", gathered=2)])

    assert first == Tap(id=COAT["id"], title="Rain Coat")
    assert wish == Text(body="color blue")
    assert second == Tap(id=STOVE["id"], title="Camping Stove")
    assert last == Tap(id=NO_MORE["id"], title="")


def test_one_who_types_taps_only_when_asked_again() -> None:
    somebody = customer("0", types=True)
    asked = question("order", row("order", "W1000001", "W1000001"))

    assert somebody.answers(asked, SWAP, []) == Text(body="W1000001")
    assert somebody.answers(asked, SWAP, []) == Tap(id=asked["options"][0]["id"], title="W1000001")


def test_a_preview_gets_a_yes_only_when_it_says_what_they_want() -> None:
    changes = ["Rain Coat (yellow, M, yes) → blue, M, yes", "Camping Stove (gas, 1) → gas, 2"]
    right = act("swap-preview", order="W1000001", changes=changes, method="PayPal")
    half = act("swap-preview", order="W1000001", changes=changes[:1], method="PayPal")
    elsewhere = act("swap-preview", order="W1000002", changes=changes, method="PayPal")

    for shown, answer in ((right, YES), (half, NO), (elsewhere, NO)):
        said = customer("0").answers(question(None, YES, NO), SWAP, [shown])
        assert said == Tap(id=answer["id"], title=answer["key"])


def test_one_who_does_not_read_says_yes_to_whatever_their_flow_will_do() -> None:
    one = task("0")
    hasty = Customer("Hello", errands(one, DATABASE), identity(one, DATABASE), reads=False)
    shown = act("swap-preview", order="W1000001", changes=[], method="Gift card")

    assert hasty.answers(question(None, YES, NO), SWAP, [shown]) == Tap(id=YES["id"], title="confirm-yes")
    said = hasty.answers(question(None, YES, NO), "cancel_order", [act("cancel-preview")])
    assert said == Tap(id=NO["id"], title="confirm-no")


def test_a_flow_nobody_came_for_is_called_off() -> None:
    said = customer("0").answers(question("reason"), "cancel_order", [act("ask-reason", order="W1000001")])

    assert said == Text(body="never mind, cancel that")


def test_of_several_flows_theirs_is_meant() -> None:
    options: list[Choice] = [{"id": str(Choose("my_account"))}, {"id": str(Choose(SWAP))}]
    asked: Question = {"kind": "clarify", "frame": None, "slot": None, "options": options}

    assert customer("0").answers(asked, None, []) == Tap(id=str(Choose(SWAP)), title="")


def test_the_next_errand_follows_when_the_first_is_done_and_none_is_asked_for_ever() -> None:
    somebody = customer("1")

    after = somebody.answers(None, None, [act("return-done", order="W1000001")])
    tries = [somebody.answers(None, None, []) for _ in range(3)]

    assert after == Text(body="I want to cancel my pending order with the rain coat")
    assert tries[-1] is None


def test_numbers_that_have_to_be_said_are_asked_for() -> None:
    (stoves,) = questions(task("3"), DATABASE)
    (parcel,) = questions(replace(task("1"), told=("555000111",)), DATABASE)

    assert stoves.says[0] == "How many options of the camping stove do you have?"
    assert (parcel.flow, parcel.facts["order"].value) == ("order_status", "W1000001")
    assert questions(task("1"), DATABASE) == ()


def test_a_task_is_filed_under_the_flow_it_needs() -> None:
    assert case(task("0")).category == SWAP
    assert case(task("1")).category == SEVERAL
    assert case(task("3")).category == "nothing to write"
