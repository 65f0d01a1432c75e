"""The beginning of a turn: what was said, what must work without any model, and when to be silent."""

import json

import pytest

from ai.secrets import HIDDEN
from domain.dialogue import Frame, State
from domain.event import Decision
from domain.ids import MessageId
from domain.inbound import (
    Basket,
    Cards,
    Content,
    Edit,
    Location,
    Media,
    Reaction,
    Revoke,
    Tap,
    Text,
    Unsupported,
)
from domain.json import Json
from domain.sealed import seal
from domain.tap import Choose, Confirm, Human, Pick, Score
from flows.proving import SENT
from nodes.ingest import Ingest
from tests.states import CONTACT, burst, state

ingest = Ingest(lambda code, contact: seal(code, contact, b"secret"))


async def _ingested(*contents: Content | str, **fields: object) -> State:
    return await ingest(state(burst(*contents), **fields))  # type: ignore[arg-type]


async def test_a_burst_is_read_as_one_text() -> None:
    turn = (await _ingested("hi", "where is my parcel", "V-10432"))["turn"]
    assert turn["text"] == "hi\nwhere is my parcel\nV-10432"


async def test_a_caption_and_an_edit_are_words_too() -> None:
    photo = Media(what="image", media_id="1", caption="it came broken")
    turn = (await _ingested(photo, Edit(original=MessageId("w"), text="I meant V-10433")))["turn"]
    assert turn["text"] == "it came broken\nI meant V-10433"
    assert turn["unread"] == ["image"]


@pytest.mark.parametrize(
    ("tap", "command"),
    [
        (Pick("f1", "order", "V-10432"), {"type": "set_slot", "slot": "order", "value": "V-10432"}),
        (Choose("refund"), {"type": "start_flow", "flow": "refund"}),
        (Human(), {"type": "handoff", "reason": "asked"}),
        (Score(4), {"type": "rate", "score": 4}),
    ],
)
async def test_a_tap_means_what_its_id_says(tap: object, command: dict[str, object]) -> None:
    turn = (await _ingested(Tap(id=str(tap), title="V-10432 · Lamp")))["turn"]
    assert command.items() <= turn["commands"][0].items()
    assert turn["text"] == ""


async def test_a_confirming_tap_carries_its_nonce_and_is_no_command() -> None:
    turn = (await _ingested(Tap(id=str(Confirm("n0nce", "yes")), title="Yes")))["turn"]
    assert turn["consent"] == {"answer": "yes", "nonce": "n0nce", "message": "wamid.1"}
    assert turn["commands"] == []


async def test_a_yes_counts_only_when_the_burst_says_nothing_more() -> None:
    assert (await _ingested("yes"))["turn"]["consent"] is not None
    assert (await _ingested("yes", "but not the lamp"))["turn"]["consent"] is None


async def test_a_quick_reply_of_a_template_is_the_customers_words() -> None:
    turn = (await _ingested(Tap(id="STOP_PROMO", title="Stop")))["turn"]
    assert turn["text"] == "Stop"
    assert "stop" in turn["spotted"]


@pytest.mark.parametrize(
    "content",
    [
        Reaction(to=MessageId("w"), emoji="❤"),
        Reaction(to=MessageId("w"), emoji=None),
        Revoke(original=MessageId("w")),
    ],
)
async def test_a_reaction_or_a_deletion_needs_no_answer(content: Content) -> None:
    assert (await _ingested(content))["turn"]["outcome"] == "silent"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (Media(what="audio", media_id="1", voice=True), "voice"),
        (Media(what="document", media_id="1"), "document"),
        (Location(latitude=48.8, longitude=2.3), "location"),
        (Cards(cards=[{"name": {"formatted_name": "Plumber"}}]), "cards"),
        (Basket(catalog="c", text="", items=[]), "basket"),
        (Reaction(to=MessageId("w"), emoji="👎🏽"), "sad"),
        (Unsupported(code=131051), "other"),
    ],
)
async def test_what_has_no_words_is_named(content: Content, kind: str) -> None:
    turn = (await _ingested(content))["turn"]
    assert turn["unread"] == [kind]
    assert "outcome" not in turn


async def test_while_a_person_owns_it_the_customer_is_told_once_and_then_left_to_them() -> None:
    first = await _ingested("hello?", mode="human")
    second = await _ingested("anybody?", mode="human", acknowledged=first["acknowledged"])

    assert [act["key"] for act in first["turn"]["acts"]] == ["handoff-already"]
    assert second["turn"]["outcome"] == "silent"


async def test_a_customer_who_asks_for_a_person_again_is_told_again_until_somebody_has_taken_it() -> None:
    again = await _ingested("I want to talk to a human", mode="human", acknowledged=True)
    taken = await _ingested("I want to talk to a human", mode="human", acknowledged=True, person="ana")

    assert [act["key"] for act in again["turn"]["acts"]] == ["handoff-already"]
    assert taken["turn"]["outcome"] == "silent"


async def test_nothing_is_said_while_staff_type_on_their_phone() -> None:
    after = await _ingested("and the invoice?", mode="human", person="phone")

    assert after["turn"]["outcome"] == "silent"


async def test_stop_counts_even_while_a_person_owns_it() -> None:
    after = await _ingested("STOP", mode="human", acknowledged=True)
    assert after["turn"]["commands"] == [{"type": "privacy", "what": "stop"}]
    assert "outcome" not in after["turn"]


async def test_who_opted_out_is_left_in_peace_until_they_want_us() -> None:
    gone = {"opted_out": True}
    assert (await _ingested("nice weather", contact=gone))["turn"]["outcome"] == "silent"
    assert "outcome" not in (await _ingested("START", contact=gone))["turn"]
    assert "outcome" not in (await _ingested(Tap(id=str(Human()), title="A person"), contact=gone))["turn"]


async def test_a_closed_conversation_opens_again_with_the_agent() -> None:
    assert (await _ingested("hello", mode="closed"))["mode"] == "bot"


async def test_a_persons_words_go_out_as_they_are() -> None:
    after = await ingest(state(Decision(do="reply", person="ana", text="Hello, I'm Ana."), mode="human"))
    assert after["turn"]["replies"] == [{"kind": "say", "body": "Hello, I'm Ana."}]
    assert after["mode"] == "human"


async def test_taking_and_returning_change_who_speaks() -> None:
    taken = await ingest(state(Decision(do="take", person="ana")))
    returned = await ingest(state(Decision(do="return", person="ana"), mode="human"))

    assert (taken["mode"], taken["turn"]["outcome"]) == ("human", "silent")
    assert returned["mode"] == "bot"
    assert [act["key"] for act in returned["turn"]["acts"]] == ["handoff-back"]


async def test_an_endless_message_is_cut_before_it_is_read() -> None:
    assert len((await _ingested(Text(body="x" * 50_000)))["turn"]["text"]) <= 4000


async def test_danger_is_seen_before_any_model() -> None:
    turn = (await _ingested("the heater caught fire!"))["turn"]
    assert turn["commands"] == [{"type": "handoff", "reason": "safety"}]


def _waiting_for_a_code() -> list[Frame]:
    facts: dict[str, Json] = {SENT: "c•••@example.com"}
    return [{"id": "f", "flow": "g", "version": "1", "step": 0, "slots": {}, "facts": facts, "asked": 0}]


async def test_a_code_that_is_waited_for_is_passed_on_sealed_and_hidden_everywhere() -> None:
    turn = (await _ingested("here it is: 482 913", stack=_waiting_for_a_code()))["turn"]

    assert turn["commands"] == [
        {
            "type": "set_slot",
            "slot": "code",
            "quote": "",
            "flow": None,
            "value": seal("482913", CONTACT.id, b"secret"),
        }
    ]
    assert turn["hidden"] == {"wamid.1": f"here it is: {HIDDEN}"}
    assert "482" not in json.dumps(turn)


async def test_six_digits_that_nobody_waits_for_are_left_alone() -> None:
    turn = (await _ingested("482913"))["turn"]

    assert (turn["text"], turn["commands"]) == ("482913", [])


async def test_a_password_is_hidden_and_warned_about() -> None:
    turn = (await _ingested("hi", "my password is Tulip77 and I can't log in"))["turn"]

    assert "Tulip77" not in json.dumps(turn)
    assert [one["key"] for one in turn["acts"]] == ["password-never"]
    assert "log in" in turn["text"]


async def test_what_was_open_before_a_person_came_is_done_with_when_they_give_back() -> None:
    frames = [{"id": "f1", "flow": "refund"}, {"id": "f2", "flow": "order_status"}]
    effects = {"k1": {"frame": "f1", "status": "waiting"}}
    event = Decision(do="return", person="ana")

    after = await ingest(state(event, mode="human", stack=frames, effects=effects, pending="k2"))

    assert after["stack"] == frames[:1]
    assert (after["question"], after["pending"], after["left_open"]) == (None, None, "order_status")
