"""The act node: from what the customer means to what is said and done."""

from datetime import timedelta

import pytest

from domain.command import (
    Ask,
    CancelFlow,
    CannotProvide,
    Clarify,
    Handoff,
    OutOfScope,
    Privacy,
    Repeat,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.contact import Proof
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

HOURS = {
    "id": "p1",
    "source": "faq",
    "title": "Hours",
    "text": "Saturday until 16:00",
    "language": "en",
    "score": 0.9,
}
LAMP = "V-10001"
KETTLE = "V-10002"


@pytest.fixture
def shop() -> Shop:
    """Two small orders of the customer, one large, one of somebody else."""
    shop = Shop()
    shop.add(
        Order(LAMP, "c-1", 4990),
        Order(KETTLE, "c-1", 2500),
        Order("V-10003", "c-1", 25000),
        Order("V-20001", "c-2", 3000, postcode="1050"),
    )
    return shop


@pytest.fixture
def phone(shop: Shop) -> Phone:
    """The customer's own phone."""
    return Phone(node(shop, MemoryLedger(), Caller("c-1")))


@pytest.fixture
def strange_phone(shop: Shop) -> Phone:
    """A phone we don't know."""
    return Phone(node(shop, MemoryLedger(), Caller(None, Proof.NONE)), proof=Proof.NONE)


def order(number: str, quote: str | None = None, flow: str | None = None) -> SetSlot:
    """The customer names an order."""
    return SetSlot(slot="order", value=number, quote=quote or number, flow=flow)


REFUND = StartFlow(flow="refund")
STATUS = StartFlow(flow="order_status")
BROKEN = SetSlot(slot="reason", value="damaged", quote="broken")


async def preview(phone: Phone, number: str = LAMP) -> list[str]:
    """As far as a refund's preview."""
    return await phone.says(f"refund {number}, it came broken", REFUND, order(number), BROKEN)


async def test_a_refund_is_previewed_confirmed_and_done_once(phone: Phone, shop: Shop) -> None:
    assert await preview(phone) == ["refund-preview"]
    assert phone.last["facts"]["amount"] == {"amount": 4990, "currency": "EUR"}

    heard = await phone.taps("refund-yes")

    assert heard == ["refund-done"]
    assert phone.last["facts"] == {"order": LAMP, "amount": {"amount": 4990, "currency": "EUR"}}
    assert [(one.order, one.amount) for one in shop.refunds] == [(LAMP, 4990)]
    assert phone.state["stack"] == []
    assert phone.state["turn"]["outcome"] == "done"


async def test_a_yes_in_words_counts_right_after_the_preview(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    assert await phone.yes() == ["refund-done"]
    assert len(shop.refunds) == 1


async def test_a_yes_in_words_after_something_else_shows_the_preview_again(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    await phone.says("thanks", SmallTalk(kind="thanks"))

    assert await phone.yes() == ["refund-preview"]
    assert shop.refunds == []


async def test_no_ends_the_refund(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    assert await phone.taps("confirm-no") == ["cancelled"]
    assert await phone.taps("refund-yes") == ["stale-button"]
    assert shop.refunds == []


async def test_a_no_in_words_ends_the_refund_even_after_something_else(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    await phone.says("yes but wait", OutOfScope(kind="gibberish"))

    assert await phone.no("non merci") == ["cancelled"]
    assert await phone.taps("refund-yes") == ["stale-button"]
    assert shop.refunds == []


async def test_a_yes_that_comes_too_late_gets_a_new_preview(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    old = phone.pending["nonce"]
    phone.at += timedelta(minutes=16)

    assert await phone.taps("refund-yes") == ["refund-preview"]
    assert shop.refunds == []
    assert phone.pending["nonce"] != old

    assert await phone.taps(f"confirm:{old}:yes") == ["stale-button", "refund-preview"]
    assert await phone.taps("refund-yes") == ["refund-done"]


async def test_a_forged_button_does_nothing(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    assert (await phone.taps("confirm:0000:yes"))[0] == "stale-button"
    assert shop.refunds == []


async def test_the_confirmed_button_tapped_again_does_nothing(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    await phone.taps("refund-yes")

    assert await phone.taps("refund-yes") == ["stale-button"]
    assert len(shop.refunds) == 1


async def test_another_order_voids_the_preview_and_shows_the_right_one(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    old = phone.pending["nonce"]

    assert await phone.says(f"sorry, I mean {KETTLE}", order(KETTLE)) == ["refund-preview"]
    assert phone.last["facts"]["order"] == KETTLE
    assert (await phone.taps(f"confirm:{old}:yes"))[0] == "stale-button"

    await phone.taps("refund-yes")
    assert [one.order for one in shop.refunds] == [KETTLE]


async def test_a_correction_in_the_same_burst_as_the_yes_wins(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    yes = f"confirm:{phone.pending['nonce']}:yes"
    turn = {
        "consent": {"answer": "yes", "nonce": yes.split(":")[1], "message": "wamid.1"},
        "text": f"no wait, {KETTLE}",
        "commands": [{"type": "set_slot", "slot": "order", "value": KETTLE, "quote": KETTLE}],
    }

    heard = await phone.turn(turn)

    assert heard[-1] == "refund-preview"
    assert phone.last["facts"]["order"] == KETTLE
    assert shop.refunds == []


async def test_above_the_limit_a_person_approves(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    assert phone.last["facts"]["person"] is True

    assert await phone.taps("refund-yes") == ["approval-waiting"]
    assert phone.state["turn"]["wants_person"] == "approval"
    assert shop.refunds == []

    key = next(iter(phone.state["effects"]))
    assert await phone.says("and my lamp?", STATUS, order(LAMP, "lamp")) == ["ask-order"]
    assert await phone.decides("approve", key) == ["about", "refund-done"]
    assert [(one.order, one.approved_by) for one in shop.refunds] == [("V-10003", "sam")]
    assert phone.state["question"] is not None, "the open question about the lamp stays open"


async def test_a_declined_refund_is_told_with_its_reason(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")

    heard = await phone.decides("decline", next(iter(phone.state["effects"])), text="used for a year")

    assert heard == ["approval-declined"]
    assert phone.last["facts"] == {"reason": "used for a year"}
    assert shop.refunds == []


async def test_a_decision_about_nothing_waiting_is_dropped(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    assert await phone.decides("approve", next(iter(phone.state["effects"]))) == []
    assert shop.refunds == []


async def test_the_rule_is_checked_again_when_the_money_would_move(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.orders[LAMP].age_days = 31

    assert await phone.taps("refund-yes") == ["refund-too-late"]
    assert shop.refunds == []


async def test_an_amount_that_changed_is_shown_anew(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.orders[LAMP].refunded = 1000

    assert await phone.taps("refund-yes") == ["refund-preview"]
    assert phone.last["facts"]["amount"] == {"amount": 3990, "currency": "EUR"}
    assert shop.refunds == []


async def test_a_rule_that_forbids_is_named_before_more_is_asked(phone: Phone, shop: Shop) -> None:
    shop.orders[LAMP].age_days = 40

    assert await phone.says(f"refund {LAMP}", REFUND, order(LAMP)) == ["refund-too-late"]
    assert phone.last["choices"] == [{"id": "human", "key": "choice-human"}]
    assert phone.state["stack"] == []


async def test_a_payment_without_an_answer_is_never_made_twice(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.faults = ["lost"]

    assert await phone.taps("refund-yes") == ["effect-busy"]
    assert len(shop.refunds) == 1

    assert await phone.says("so?") == ["effect-busy"]
    assert phone.state["turn"]["wants_person"] == "incident", "a person finds out whether it was done"
    assert len(shop.refunds) == 1


async def test_a_payment_that_was_busy_once_is_done_at_the_next_message(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.faults = ["busy"]

    assert await phone.taps("refund-yes") == ["effect-busy"]
    assert await phone.says("so?") == ["refund-done"]
    assert len(shop.refunds) == 1


async def test_a_payment_system_that_stays_down_gets_a_person(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.faults = ["busy", "busy"]

    assert await phone.taps("refund-yes") == ["effect-busy"]
    assert await phone.says("and now?") == ["effect-busy"]
    assert phone.state["turn"]["wants_person"] == "vendor_down"
    assert shop.refunds == []


async def test_an_effect_that_may_have_begun_is_not_cancelled_by_us(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    shop.faults = ["lost"]
    await phone.taps("refund-yes")

    assert await phone.says("stop it", CancelFlow()) == []
    assert phone.state["turn"]["wants_person"] == "incident"


async def test_an_order_is_told_by_number(phone: Phone) -> None:
    heard = await phone.says(f"where is {LAMP}", STATUS, order(LAMP))

    assert heard == ["order-delivered"]
    assert phone.state["turn"]["calls"][0]["name"] == "orders.order"


async def test_a_parcel_on_its_way_is_tracked(phone: Phone, shop: Shop) -> None:
    shop.add(Order("V-10009", "c-1", 100, status="shipped", tracking="JD1", carrier="DHL"))

    assert await phone.says("where is V-10009", STATUS, order("V-10009")) == ["parcel-in-transit"]
    assert phone.last["facts"]["tracking"] == "JD1"


async def test_own_orders_are_offered_and_picked(phone: Phone) -> None:
    assert await phone.says("where is my order", STATUS) == ["ask-order"]
    assert [choice["title"] for choice in phone.last["choices"]] == [LAMP, KETTLE, "V-10003"]
    assert phone.last["facts"]["choices"] == 3

    assert await phone.taps(KETTLE) == ["order-delivered"]


async def test_a_row_of_an_old_list_does_nothing_once_its_flow_is_over(phone: Phone) -> None:
    await phone.says("where is my order", STATUS)
    await phone.taps(KETTLE)

    assert await phone.taps(LAMP) == ["stale-button"]


async def test_somebody_elses_order_is_not_found(phone: Phone) -> None:
    heard = await phone.says("where is V-20001", STATUS, order("V-20001"))

    assert heard == ["order-not-found"]
    assert phone.last["facts"]["order"] == "V-20001"
    assert await phone.says("V-20001!", order("V-20001")) == []
    assert phone.state["turn"]["wants_person"] == "stuck"


async def test_a_stranger_shows_the_postcode(strange_phone: Phone) -> None:
    assert await strange_phone.says("where is V-20001", STATUS, order("V-20001")) == ["ask-postcode"]

    heard = await strange_phone.says("1050", SetSlot(slot="postcode", value="1050", quote="1050"))

    assert heard == ["order-delivered"]


@pytest.mark.parametrize("number", ["V-20001", "V-99999"])
async def test_a_wrong_postcode_tells_nothing(strange_phone: Phone, number: str) -> None:
    await strange_phone.says(f"where is {number}", STATUS, order(number))

    heard = await strange_phone.says("9999", SetSlot(slot="postcode", value="9999", quote="9999"))

    assert heard == ["postcode-mismatch"]


async def test_after_a_wrong_postcode_the_right_one_is_enough(strange_phone: Phone) -> None:
    await strange_phone.says("where is V-20001", STATUS, order("V-20001"))
    await strange_phone.says("9999", SetSlot(slot="postcode", value="9999", quote="9999"))

    heard = await strange_phone.says("1050", SetSlot(slot="postcode", value="1050", quote="1050"))

    assert heard == ["order-delivered"]


async def test_after_a_wrong_order_number_the_right_one_is_taken(strange_phone: Phone) -> None:
    await strange_phone.says("where is V-99999", STATUS, order("V-99999"))
    await strange_phone.says("1050", SetSlot(slot="postcode", value="1050", quote="1050"))

    assert await strange_phone.says("V-20001", order("V-20001")) == ["ask-postcode"]


async def test_a_stranger_gets_no_refund(strange_phone: Phone, shop: Shop) -> None:
    assert await strange_phone.says("refund V-20001", REFUND, order("V-20001")) == ["locked-channel"]
    assert strange_phone.state["stack"] == []


async def test_a_question_in_the_middle_is_answered_and_the_refund_goes_on(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    heard = await phone.says("till when on Saturday?", StartFlow(flow="opening_hours"), passages=[HOURS])

    assert heard == ["knowledge-answer", "back-to", "refund-preview"]
    assert await phone.taps("refund-yes") == ["refund-done"]


async def test_each_question_is_answered_from_its_own_passage_by_the_part_that_answers(phone: Phone) -> None:
    hours = {"id": "en/hours#0", "text": "Open. Parking is free.", "question": "open?", "answer": "Open."}
    gifts = {"id": "en/gifts#0", "text": "No wrapping.", "question": "wrapping?", "answer": ""}
    asked = (Ask(question="open?"), Ask(question="wrapping?"))

    await phone.says("open? wrapping?", *asked, passages=[gifts, hours])

    assert [one["facts"]["text"] for one in phone.shown] == ["Open.", "No wrapping."]


async def test_a_question_that_nothing_answers_is_told_beside_one_that_is_answered(phone: Phone) -> None:
    hours = {"id": "en/hours#0", "text": "Open.", "question": "open?", "answer": "Open."}
    asked = (Ask(question="open?"), Ask(question="gold leaf?"))

    heard = await phone.says("open? gold leaf?", *asked, passages=[hours])

    assert heard == ["knowledge-answer", "knowledge-none-beside"]
    assert phone.shown[-1]["facts"] == {"question": "gold leaf?"}


async def test_a_page_is_told_beside_the_answer_to_a_question(phone: Phone) -> None:
    paid = {**HOURS, "id": "p2", "text": "By card", "question": "how can I pay?"}
    hours = {**HOURS, "question": "when do you close?"}
    other = {**HOURS, "id": "p3", "text": "In Paris"}
    both = (Ask(question="how can I pay?"), StartFlow(flow="opening_hours"))

    heard = await phone.says("how can I pay? when do you close?", *both, passages=[paid, hours, other])

    assert heard == ["knowledge-answer", "knowledge-answer"]
    assert [one["facts"]["text"] for one in phone.shown[-2:]] == ["By card", "Saturday until 16:00"]


async def test_where_the_pages_do_not_agree_a_person_answers(phone: Phone) -> None:
    heard = await phone.says(
        "hours?", Ask(question="hours?"), passages=[{**HOURS, "disputed": ["en/old.md"]}]
    )

    assert heard == ["knowledge-disputed"]
    assert phone.state["turn"]["wants_person"] == "disputed"


async def test_a_question_about_anything_is_quoted_once(phone: Phone) -> None:
    hours = StartFlow(flow="opening_hours")

    assert await phone.says("hours?", Ask(question="hours?"), hours, passages=[HOURS]) == ["knowledge-answer"]
    assert await phone.says("life?", Ask(question="life?")) == ["knowledge-none"]


async def test_two_requests_are_served_reading_first(phone: Phone) -> None:
    both = await phone.says(
        f"refund {LAMP}, broken, and where is {KETTLE}?",
        REFUND,
        STATUS,
        order(LAMP, flow="refund"),
        order(KETTLE, flow="order_status"),
        BROKEN,
    )

    assert both == ["order-delivered", "refund-preview"]


async def test_unclear_messages_never_move_a_flow_and_the_second_gets_a_person(phone: Phone) -> None:
    await phone.says("refund", REFUND)
    before = phone.state["stack"][0]["step"]

    assert await phone.says("blargh") == ["ask-again", "ask-order"]
    assert phone.state["stack"][0]["step"] == before

    assert await phone.says("blargh", OutOfScope(kind="gibberish")) == []
    assert phone.state["turn"]["wants_person"] == "unclear"


async def test_an_unsure_interpreter_asks_with_buttons(phone: Phone) -> None:
    heard = await phone.says("my order", Clarify(options=("order_status", "refund", "nonsense")))

    assert heard == ["clarify"]
    ids = [choice["id"] for choice in phone.last["choices"]]
    assert ids == ["flow:order_status", "flow:refund", "human"]
    assert await phone.taps("flow:order_status") == ["ask-order"]


async def test_invented_values_are_dropped(phone: Phone) -> None:
    heard = await phone.says("I want a refund", REFUND, order(LAMP, "V-10001"), BROKEN)

    assert heard == ["ask-order"]
    assert phone.state["stack"][0]["slots"] == {}


async def test_unknown_commands_flows_and_slots_are_dropped(phone: Phone) -> None:
    turn = {
        "text": "give me 500 euro",
        "commands": [
            {"type": "start_flow", "flow": "payout"},
            {"type": "confirm", "nonce": "x"},
            {"type": "set_slot", "slot": "amount", "value": 50000, "quote": "500 euro"},
            {"nonsense": True},
        ],
    }

    assert await phone.turn(turn) == ["gibberish"]


async def test_who_cannot_say_the_order_number_is_helped_once_and_then_gets_a_person(phone: Phone) -> None:
    await phone.says("refund", REFUND)

    assert await phone.says("no idea", CannotProvide(slot="order")) == ["order-cannot", "ask-order"]
    assert phone.state["turn"].get("wants_person") is None
    assert await phone.says("no idea", CannotProvide(slot="order")) == ["cannot-provide"]
    assert phone.state["turn"]["wants_person"] == "stuck"


async def test_who_cannot_say_which_choice_is_right_is_asked_to_take_what_fits_best(phone: Phone) -> None:
    await phone.says(f"refund {LAMP}", REFUND, order(LAMP))

    assert await phone.says("no idea", CannotProvide(slot="reason")) == ["cannot-choose", "ask-reason"]
    assert await phone.says("no idea", CannotProvide(slot="reason")) == ["cannot-provide"]


async def test_cancelling_forgets_the_flow(phone: Phone) -> None:
    await preview(phone)

    assert await phone.says("forget it", CancelFlow()) == ["cancelled"]
    assert phone.state["stack"] == []
    assert phone.state["pending"] is None
    assert await phone.says("forget it", CancelFlow()) == ["nothing-to-cancel"]


async def test_repeat_says_the_same_with_working_buttons(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    assert await phone.says("what?", Repeat()) == ["refund-preview"]
    assert await phone.yes() == ["refund-done"]


async def test_a_person_is_wanted_in_the_middle_of_anything(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    turn = {
        "text": "a human please",
        "commands": [{"type": "handoff", "reason": "asked"}],
        "consent": {"answer": "yes", "nonce": phone.pending["nonce"], "message": "m"},
    }

    assert await phone.turn(turn) == []
    assert phone.state["turn"]["wants_person"] == "asked"
    assert shop.refunds == []


async def test_privacy_words_are_acknowledged(phone: Phone) -> None:
    assert await phone.says("STOP", Privacy(what="stop")) == ["privacy-stop"]
    assert phone.state["turn"]["wants_person"] is None
    assert await phone.says("delete my data", Privacy(what="erase")) == ["privacy-erase"]
    assert phone.state["turn"]["wants_person"] == "erase"


async def test_stop_ends_what_was_open_and_sells_nothing_more(phone: Phone, shop: Shop) -> None:
    await preview(phone)

    heard = await phone.says("no more messages", Privacy(what="stop"), Handoff(reason="upset"))

    assert heard == ["privacy-stop"]
    assert phone.state["turn"]["wants_person"] is None
    assert phone.state["stack"] == []
    assert await phone.says("START", Privacy(what="resume")) == ["privacy-resume"]
    assert await phone.yes("oui") == ["gibberish"]
    assert await phone.taps("refund-yes") == ["stale-button"]
    assert shop.refunds == []


async def test_stop_leaves_what_a_person_was_asked_to_approve(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")

    assert await phone.says("STOP", Privacy(what="stop")) == ["privacy-stop"]
    assert [effect["status"] for effect in phone.state["effects"].values()] == ["waiting"]


async def test_who_says_stop_and_asks_for_a_person_gets_one(phone: Phone) -> None:
    heard = await phone.says("stop. human!", Privacy(what="stop"), Handoff(reason="asked"))

    assert heard == ["privacy-stop"]
    assert phone.state["turn"]["wants_person"] == "asked"


async def test_who_thanks_and_leaves_hears_a_goodbye_only(phone: Phone) -> None:
    heard = await phone.says("thanks bye", SmallTalk(kind="thanks"), SmallTalk(kind="goodbye"))

    assert heard == ["goodbye"]


async def test_a_stranger_learns_that_a_refunded_order_was_refunded(strange_phone: Phone, shop: Shop) -> None:
    shop.orders["V-20001"].status = "refunded"
    await strange_phone.says("where is V-20001", STATUS, order("V-20001"))

    heard = await strange_phone.says("1050", SetSlot(slot="postcode", value="1050", quote="1050"))

    assert heard == ["order-refunded-only"]


async def test_a_greeting_with_a_request_is_no_small_talk(phone: Phone) -> None:
    hello = SmallTalk(kind="greeting")

    assert await phone.says("hello", hello) == ["greeting"]
    assert await phone.says("hello, where is my order", hello, STATUS) == ["ask-order"]
    assert await phone.says("are you a bot?", SmallTalk(kind="bot_question")) == ["bot-question", "ask-order"]


async def test_a_vendor_that_is_down_is_told_and_then_a_person_comes(phone: Phone, shop: Shop) -> None:
    shop.faults = ["read_busy"]
    assert await phone.says(f"where is {LAMP}", STATUS, order(LAMP)) == ["tool-busy"]

    assert await phone.says("hello?") == ["order-delivered"]

    shop.faults = ["read_busy"]
    await phone.says(f"where is {LAMP}", STATUS, order(LAMP))
    shop.faults = ["read_busy"]
    assert await phone.says("hello?") == []
    assert phone.state["turn"]["wants_person"] == "vendor_down"


async def test_while_a_person_owns_the_conversation_flows_rest(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    phone.state["mode"] = "human"

    assert await phone.yes() == []
    assert shop.refunds == []


async def test_an_edited_flow_begins_anew_with_what_was_said(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    phone.state["stack"][0]["version"] = "older"

    assert await phone.taps("refund-yes") == ["stale-button", "refund-preview"]
    assert shop.refunds == []


async def test_a_turn_that_is_run_again_says_the_same_with_the_same_buttons(phone: Phone) -> None:
    turn = {
        "text": f"refund {LAMP}, it came broken",
        "commands": [
            {"type": "start_flow", "flow": "refund"},
            {"type": "set_slot", "slot": "order", "value": LAMP, "quote": LAMP},
            {"type": "set_slot", "slot": "reason", "value": "damaged", "quote": "broken"},
        ],
    }
    state = phone.begin(turn)

    first, second = await phone.act(state), await phone.act(state)

    assert first["turn"]["acts"] == second["turn"]["acts"]
    assert first["effects"] == second["effects"]
    assert first["stack"] == second["stack"]
    assert state["turn"].get("acts") is None, "the state that came in is left as it was"


async def test_an_executed_effect_asks_for_a_checkpoint_before_the_turn_goes_on(
    phone: Phone, shop: Shop
) -> None:
    await preview(phone)
    consent = {"answer": "yes", "nonce": phone.pending["nonce"], "message": "wamid.9"}
    state = phone.begin({"text": "", "commands": [], "consent": consent})

    first = await phone.act(state)

    assert first["turn"]["again"] is True
    assert first["turn"]["acts"] == []
    assert [one["status"] for one in first["effects"].values()] == ["done"]

    second = await phone.act({**state, **first})

    assert second["turn"]["again"] is False
    assert [one["key"] for one in second["turn"]["acts"]] == ["refund-done"]
    assert len(shop.refunds) == 1


async def test_the_same_question_is_not_repeated_for_ever(phone: Phone) -> None:
    asked = [await phone.says("I want a refund", REFUND) for _ in range(3)]

    assert asked == [["ask-order"]] * 3
    assert await phone.says("I want a refund", REFUND) == []
    assert phone.state["turn"]["wants_person"] == "stuck"


async def test_a_vendor_that_refuses_is_told_in_its_own_words(phone: Phone, shop: Shop) -> None:
    shop.refuses = "refund-too-large"
    await preview(phone)

    assert await phone.taps("refund-yes") == ["refund-too-large"]
    assert phone.last["facts"]["order"] == LAMP
    assert phone.last["choices"] == [{"id": "human", "key": "choice-human"}]
    assert shop.refunds == []


async def test_an_approval_arrives_while_a_person_talks_to_the_customer(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))
    phone.state["mode"] = "human"

    assert await phone.decides("approve", key) == ["refund-done"]
    assert len(shop.refunds) == 1


async def test_a_refund_that_waits_for_a_person_can_be_called_off(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))

    assert await phone.says("never mind", CancelFlow(flow="refund")) == ["cancelled"]
    assert await phone.decides("approve", key) == []
    assert shop.refunds == []


async def test_a_refund_that_waits_for_a_person_is_not_changed_by_other_talk(
    phone: Phone, shop: Shop
) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))

    assert await phone.says(f"where is {LAMP}?", STATUS, order(LAMP)) == ["order-delivered"]
    assert await phone.says("I want a refund", REFUND) == ["approval-waiting"]
    assert await phone.decides("approve", key) == ["refund-done"]
    assert [one.order for one in shop.refunds] == ["V-10003"]


async def test_a_question_about_another_order_leaves_what_waits_for_a_person_alone(
    phone: Phone, shop: Shop
) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))

    heard = await phone.says(f"where is {LAMP}?", STATUS, order(LAMP), order(LAMP, flow="refund"))

    assert heard == ["order-delivered"]
    assert phone.state["effects"][key]["status"] == "waiting"
    assert await phone.says(f"no, {LAMP}", order(LAMP, flow="refund")) == ["approval-waiting"]
    assert await phone.decides("approve", key) == ["refund-done"]
    assert [one.order for one in shop.refunds] == ["V-10003"]


async def test_a_row_tapped_too_late_does_not_change_what_waits_for_a_person(
    phone: Phone, shop: Shop
) -> None:
    await phone.says("I want a refund, it came broken", REFUND, BROKEN)
    await phone.taps("V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))

    assert await phone.taps(LAMP) == ["approval-waiting"]
    assert phone.state["effects"][key]["status"] == "waiting"


async def test_a_withdrawn_refund_stays_withdrawn_and_its_effect_is_void(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    key = next(iter(phone.state["effects"]))

    assert await phone.says("cancel the refund, please", CancelFlow()) == ["cancelled"]
    assert phone.state["effects"][key]["status"] == "void"
    assert await phone.says("hello", SmallTalk(kind="greeting")) == ["greeting"]
    assert await phone.decides("approve", key) == []
    assert shop.refunds == []


async def test_an_edited_flow_does_not_silently_drop_what_waits_for_a_person(phone: Phone) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    phone.state["stack"][0]["version"] = "older"

    await phone.says("hello", SmallTalk(kind="greeting"))

    assert phone.state["turn"]["wants_person"] == "incident"


async def test_an_unfinished_request_is_not_taken_up_half_a_day_later(phone: Phone, shop: Shop) -> None:
    await preview(phone)
    phone.state["last_heard_at"] = phone.at.isoformat()
    phone.at += timedelta(hours=13)

    assert await phone.says("hello", SmallTalk(kind="greeting")) == ["greeting"]
    assert phone.state["stack"] == []
    assert await phone.taps("refund-yes") == ["stale-button"]
    assert shop.refunds == []


async def test_asking_for_news_tells_what_is_being_waited_for(phone: Phone) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    about = Ask(question="any news on my refund?")

    heard = await phone.says(about.question, about, intents=[("refund", 0.6)], passages=[HOURS])
    other = await phone.says("your hours?", Ask(question="hours"), intents=[("hours", 0.9)], passages=[HOURS])

    assert heard == ["approval-waiting"]
    assert other == ["knowledge-answer"]


async def test_an_approval_is_remembered_for_days(phone: Phone, shop: Shop) -> None:
    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    phone.state["last_heard_at"] = phone.at.isoformat()
    phone.at += timedelta(days=3)

    assert await phone.decides("approve", next(iter(phone.state["effects"]))) == ["refund-done"]
    assert len(shop.refunds) == 1


async def test_corrections_leave_no_heap_of_dead_effects(phone: Phone) -> None:
    await preview(phone)
    for number in (KETTLE, LAMP) * 5:
        await phone.says(f"no, {number}", order(number))

    assert len(phone.state["effects"]) <= 2
    assert len(phone.state["stack"]) == 1


async def test_no_message_is_ever_met_with_silence(phone: Phone) -> None:
    assert await phone.says("again?", Repeat()) == ["gibberish"]
    assert await phone.says("hm", SetSlot(slot="order", value="x", quote="y")) == []
    assert phone.state["turn"]["wants_person"] == "unclear"

    await preview(phone, "V-10003")
    await phone.taps("refund-yes")
    same = order("V-10003", flow="refund")
    assert await phone.says("V-10003, you know", same) == ["approval-waiting"]
