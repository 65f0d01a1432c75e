"""The embedded interpreter, on an analyst that reads a few words."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ai.analysis import Analysis
from ai.clauses import telling
from ai.interpreter import EmbeddedInterpreter
from domain.command import (
    Ask,
    CancelFlow,
    CannotProvide,
    Clarify,
    Command,
    Handoff,
    OutOfScope,
    Privacy,
    Rate,
    Repeat,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.dialogue import Choice, Question
from domain.understanding import SlotSpec
from tests.ai.scripted import ORDER, POSTCODE, REASON, TOPICS, WordAnalyst, utterance

ORDERS: list[Choice] = [
    {"id": "pick:f1:order:V-10001", "title": "V-10001", "description": "Desk lamp"},
    {"id": "pick:f1:order:V-10002", "title": "V-10002", "description": "Radio"},
]


def question(kind: Any = "slot", slot: str | None = "order", options: list[Choice] | None = None) -> Question:
    return {"kind": kind, "frame": "f1", "slot": slot, "options": options or []}


ASKING_ORDER: dict[str, Any] = {
    "question": question(options=ORDERS),
    "open_slot": ORDER,
    "active": ("refund",),
}
ASKING_REASON: dict[str, Any] = {
    "question": question(slot="reason"),
    "open_slot": REASON,
    "active": ("refund",),
}


async def commands(text: str, **known: Any) -> tuple[Command, ...]:
    return (await EmbeddedInterpreter(WordAnalyst(), TOPICS).interpret(utterance(text, **known))).commands


async def test_several_records_are_named_in_one_answer() -> None:
    rows: list[Choice] = [
        {"id": "pick:f1:thing:jar", "title": "Glass jar"},
        {"id": "pick:f1:thing:pan", "title": "Frying pan"},
        {"id": "pick:f1:thing:cup", "title": "Tea cup"},
    ]
    asked: dict[str, Any] = {
        "question": question(slot="thing", options=rows),
        "open_slot": SlotSpec(name="thing", type="record", several=True),
        "active": ("refund",),
    }
    text = "the frying pan and the glass jar"

    assert await commands(text, **asked) == (
        SetSlot(slot="thing", value=("jar", "pan"), quote=text, flow="refund"),
    )


@pytest.mark.parametrize("text", ["no", "no, that's all", "nothing else", "that's everything"])
async def test_a_no_to_anything_else_ends_the_gathering_not_the_request(text: str) -> None:
    rows: list[Choice] = [
        {"id": "pick:f1:thing:jar", "title": "Jar"},
        {"id": "pick:f1:thing:no_more", "key": "thing-no_more"},
    ]
    thing = SlotSpec(name="thing", type="record")
    asked: dict[str, Any] = {
        "question": question(slot="thing", options=rows),
        "open_slot": thing,
        "active": ("refund",),
    }

    said = await commands(text, **asked)

    assert said == (SetSlot(slot="thing", value="no_more", quote=text, flow="refund"),)


class Overheard(WordAnalyst):
    """Keeps what it was given to analyse."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        self.texts.append(text)
        return super().analyse(text, prior)


def order(value: str, quote: str, flow: str) -> SetSlot:
    return SetSlot(slot="order", value=value, quote=quote, flow=flow)


async def test_two_requests_in_one_sentence_are_both_heard() -> None:
    said = await commands("where is my order V-10432 and when do you open?")

    assert said == (
        StartFlow(flow="order_status"),
        StartFlow(flow="opening_hours"),
        order("V-10432", "V-10432", "order_status"),
    )


async def test_what_about_an_order_goes_on_only_from_what_was_asked_of_an_order() -> None:
    said = await commands("when do you open? What about V-10432, where is it?")
    again = await commands("where is my order V-10432? And what about V-10433?")

    assert {one.flow for one in said if isinstance(one, StartFlow)} == {"opening_hours", "order_status"}
    assert [one for one in again if isinstance(one, StartFlow)] == [StartFlow(flow="order_status")]


async def test_a_number_by_itself_only_says_what_the_rest_is_about() -> None:
    said = await commands("I want my money back. It was number 10432")

    assert [one for one in said if isinstance(one, StartFlow)] == [StartFlow(flow="refund")]


async def test_a_name_by_itself_only_says_what_the_rest_is_about() -> None:
    said = await commands("when do you open? Money Shop")

    assert said == (StartFlow(flow="opening_hours"),)


async def test_that_nobody_answers_is_no_wish_for_a_person_beside_a_request() -> None:
    said = await commands("where is my parcel V-10432 and no one tells me, not even a colleague")

    assert [one.type for one in said] == ["start_flow", "set_slot"]


async def test_bare_digits_are_the_order_once_the_customer_has_said_what_it_is_about() -> None:
    said = await commands("that would be 10432", chosen="order_status")

    assert said == (StartFlow(flow="order_status"), order("V-10432", "10432", "order_status"))


@pytest.mark.parametrize("number", ["V-10432", "v 2 0 3 4 5", "#10017"])
async def test_the_digits_of_an_order_number_do_not_sway_the_models(number: str) -> None:
    analyst = Overheard()

    await EmbeddedInterpreter(analyst, TOPICS).interpret(
        utterance(f"where is my order {number}? and when do you open?")
    )

    assert analyst.texts
    assert not [text for text in analyst.texts if any(letter.isdigit() for letter in text)]


@pytest.mark.parametrize(
    "text",
    [
        "can you tell me where my parcel V-10432 is",
        "I wanted to ask where my parcel V-10432 is",
        "pouvez-vous me dire where en est parcel V-10432 ?",
        "kun je me zeggen where parcel V-10432 is?",
        "können Sie mir sagen, where parcel V-10432 ist?",
        "¿me puedes decir where está parcel V-10432?",
        "mi puoi dire where è parcel V-10432?",
    ],
)
async def test_a_polite_opener_is_no_request(text: str) -> None:
    assert await commands(text) == (
        StartFlow(flow="order_status"),
        order("V-10432", "V-10432", "order_status"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "the parcel V-10432 came broken and I want my money back",
        "The parcel V-10432 came broken. I want my money back.",
        "parcel V-10432 came broken, I want my money",
    ],
)
async def test_a_reason_belongs_to_the_request_beside_it(text: str) -> None:
    assert await commands(text) == (
        StartFlow(flow="refund"),
        order("V-10432", "V-10432", "refund"),
        SetSlot(slot="reason", value="damaged", quote="broken", flow="refund"),
    )


async def test_each_of_two_requests_keeps_its_own_order() -> None:
    said = await commands("I want a refund for V-10432 and where is my parcel V-10433")

    assert set(said) == {
        StartFlow(flow="refund"),
        StartFlow(flow="order_status"),
        order("V-10432", "V-10432", "refund"),
        order("V-10433", "V-10433", "order_status"),
    }


async def test_words_that_join_count_only_in_their_own_language() -> None:
    interpreter = EmbeddedInterpreter(WordAnalyst(language="it"), TOPICS)

    said = (await interpreter.interpret(utterance("my parcel è money back refund"))).commands

    assert said == (StartFlow(flow="refund"),)


async def test_a_burst_of_lines_is_one_story() -> None:
    said = await commands("hi\nwhere is my parcel?\n10432")

    assert said == (StartFlow(flow="order_status"), order("V-10432", "10432", "order_status"))


async def test_a_reason_given_with_the_request_is_kept() -> None:
    said = await commands("my lamp came broken, I want my money back")

    assert said == (
        StartFlow(flow="refund"),
        SetSlot(slot="reason", value="damaged", quote="broken", flow="refund"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the second one", order("V-10002", "the second one", "refund")),
        ("the radio", order("V-10002", "radio", "refund")),
        ("10432", order("V-10432", "10432", "refund")),
        ("no, I meant V-10433", order("V-10433", "V-10433", "refund")),
        ("I don't have it", CannotProvide(slot="order")),
        ("je ne l'ai pas", CannotProvide(slot="order")),
        ("no", CannotProvide(slot="order")),
        ("never mind", CancelFlow(flow="refund")),
        ("laat maar", CancelFlow(flow="refund")),
        ("Vergiss es", CancelFlow(flow="refund")),
        ("what did you say?", Repeat()),
        ("when do you open?", StartFlow(flow="opening_hours")),
        ("asdfgh", OutOfScope(kind="gibberish")),
        ("I want my refund!!", OutOfScope(kind="gibberish")),
        ("are you a bot?", SmallTalk(kind="bot_question")),
        ("let me talk to a human", Handoff(reason="asked")),
    ],
)
async def test_an_open_question_about_the_order_reads_its_answers(text: str, expected: Command) -> None:
    assert await commands(text, **ASKING_ORDER) == (expected,)


async def test_an_answer_with_a_request_behind_it_is_both() -> None:
    said = await commands("it's V-10432 and when do you open on Saturday", **ASKING_ORDER)

    assert said == (order("V-10432", "V-10432", "refund"), StartFlow(flow="opening_hours"))


async def test_a_reason_in_other_words_answers_the_question_for_it() -> None:
    said = await commands("it doesnt work", **ASKING_REASON)

    assert said == (SetSlot(slot="reason", value="damaged", quote="doesnt work", flow="refund"),)


@pytest.mark.parametrize(
    "text", ["no", "no quiero", "non voglio", "je ne veux pas", "ik wil niet", "ich will nicht"]
)
async def test_refusing_to_choose_leaves_the_request(text: str) -> None:
    wishes = {"es": ["ya no lo quiero"], "it": ["non lo voglio più"], "fr": ["je n'en veux plus"]}
    reason = replace(REASON, options={**REASON.options, "changed_mind": wishes})

    said = await commands(text, **{**ASKING_REASON, "open_slot": reason})

    assert said == (CancelFlow(flow="refund"),)


async def test_a_correction_of_a_filled_slot_is_heard_while_something_else_is_asked() -> None:
    said = await commands("sorry, the order is V-10433", **ASKING_REASON)

    assert said == (order("V-10433", "V-10433", "refund"),)


async def test_a_postcode_is_read_when_it_was_asked_for() -> None:
    said = await commands(
        "75011", question=question(slot="postcode"), open_slot=POSTCODE, active=("order_status",)
    )

    assert said == (SetSlot(slot="postcode", value="75011", quote="75011", flow="order_status"),)


async def test_free_text_is_taken_as_it_is_but_a_question_is_not() -> None:
    note = SlotSpec(name="note", type="text")
    known: dict[str, Any] = {"question": question(slot="note"), "open_slot": note, "active": ("refund",)}

    assert await commands("please ring twice", **known) == (
        SetSlot(slot="note", value="please ring twice", quote="please ring twice", flow="refund"),
    )
    assert await commands("when do you open?", **known) == (StartFlow(flow="opening_hours"),)


async def test_a_clarifying_question_is_answered_by_its_place_or_title() -> None:
    options: list[Choice] = [
        {"id": "flow:refund", "title": "Money back"},
        {"id": "flow:order_status", "title": "My order"},
        {"id": "human", "title": "A person"},
    ]
    known: dict[str, Any] = {"question": question("clarify", None, options)}

    assert await commands("the first", **known) == (StartFlow(flow="refund"),)
    assert await commands("my order", **known) == (StartFlow(flow="order_status"),)


async def test_a_request_named_to_be_taken_back_is_left() -> None:
    for known in ({"active": ("refund",)}, {"active": ("order_status", "refund")}):
        assert await commands("please cancel the refund", **known) == (CancelFlow(flow="refund"),)


@pytest.mark.parametrize("active", [("refund",), ("opening_hours", "refund")])
@pytest.mark.parametrize("text", ["where are my parcels V-10502 and V-10468?", "where is parcel V-10502"])
async def test_a_question_about_another_order_leaves_an_open_request_alone(
    text: str, active: tuple[str, ...]
) -> None:
    for asked in (None, question("confirm", None)):
        said = await commands(text, active=active, question=asked)

        assert StartFlow(flow="order_status") in said
        assert {one.flow for one in said if isinstance(one, SetSlot)} == {"order_status"}


async def test_no_words_can_confirm_a_preview() -> None:
    options: list[Choice] = [
        {"id": "confirm:abc:yes", "title": "Yes, refund"},
        {"id": "confirm:abc:no", "title": "No"},
    ]

    for text in ("yes", "the first one", "Yes, refund"):
        said = await commands(text, question=question("confirm", None, options), active=("refund",))
        assert all(isinstance(command, OutOfScope) for command in said)


@pytest.mark.parametrize(
    "text",
    [
        "yes but wait, money",
        "oui mais attendez un instant",
        "ja maar wacht even",
        "ja, aber warte",
        "si, pero espera open",
        "sì ma aspetta where",
    ],
)
async def test_a_hesitating_answer_to_a_preview_begins_nothing(text: str) -> None:
    known: dict[str, Any] = {"question": question("confirm", None), "active": ("refund",)}

    assert await commands(text, **known) == (OutOfScope(kind="gibberish"),)


async def test_a_question_behind_an_answer_to_a_preview_is_heard() -> None:
    said = await commands("yes but when do you open?", question=question("confirm", None), active=("refund",))

    assert said == (StartFlow(flow="opening_hours"),)


async def test_a_score_is_read_only_when_one_was_asked_for() -> None:
    asked = question("score", None)

    assert await commands("4", question=asked) == (Rate(score=4),)
    assert await commands("5, you were very kind", question=asked) == (
        Rate(score=5, comment="5, you were very kind"),
    )
    assert not any(isinstance(one, Rate) for one in await commands("4"))


@pytest.mark.parametrize(
    "text",
    [
        "V-10432",
        "sorry, I meant V-10432",
        "pardon, je voulais dire V-10432",
        "sorry, ik bedoelde V-10432",
        "Entschuldigung, ich meinte V-10432",
        "perdón, quería decir V-10432",
        "scusa, intendevo V-10432",
    ],
)
async def test_an_order_number_alone_asks_what_about_it(text: str) -> None:
    assert await commands(text) == (Clarify(options=("order_status", "refund")),)


@pytest.mark.parametrize(
    "text", ["and V-10437?", "et V-10437 ?", "und was ist mit V-10437?", "y V-10437", "V-10437"]
)
async def test_another_order_number_asks_the_same_again(text: str) -> None:
    said = await commands(
        text,
        recent=(
            {"author": "customer", "text": "where is my parcel V-10432"},
            {"author": "agent", "text": "It has been delivered."},
        ),
    )

    assert said == (StartFlow(flow="order_status"), order("V-10437", "V-10437", "order_status"))


class HoursAnalyst(WordAnalyst):
    """Takes everything for a question about opening hours."""

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        intents = (("opening_hours", 0.67), ("order_status", 0.08), ("refund", 0.02))
        return replace(super().analyse(text, prior), intents=intents, scope=0.8, margin=0.59)


async def test_a_second_number_is_no_question_for_the_companys_knowledge() -> None:
    said = await commands("where is V-10499 and V-10437?")

    assert not any(isinstance(command, Ask) for command in said)


async def test_an_order_number_outweighs_a_flow_that_takes_none() -> None:
    interpreter = EmbeddedInterpreter(HoursAnalyst(), TOPICS)

    said = (await interpreter.interpret(utterance("dov'è V-10498"))).commands

    assert said == (StartFlow(flow="order_status"), order("V-10498", "V-10498", "order_status"))


async def test_a_wait_before_a_corrected_number_is_no_request() -> None:
    known: dict[str, Any] = {"question": question("confirm", None), "active": ("refund",)}

    said = await commands("nee wacht, V-10415 bedoel ik", **known)

    assert said == (order("V-10415", "V-10415", "refund"),)


async def test_an_order_number_alone_corrects_what_is_going_on() -> None:
    known: dict[str, Any] = {"question": question("confirm", None), "active": ("refund",)}

    assert await commands("sorry, I meant V-10433", **known) == (order("V-10433", "V-10433", "refund"),)


@pytest.mark.parametrize(
    "text",
    [
        "never mind, forget it",
        "laissez tomber",
        "laat maar",
        "vergessen Sie es",
        "déjalo, da igual",
        "lascia perdere",
    ],
)
async def test_leaving_with_nothing_open_is_leaving_all_the_same(text: str) -> None:
    assert await commands(text) == (CancelFlow(flow=None),)


async def test_changing_ones_mind_about_a_purchase_is_no_leaving() -> None:
    assert await commands("ya no lo quiero, money back") == (StartFlow(flow="refund"),)


async def test_a_question_for_the_companys_knowledge_is_asked_not_begun() -> None:
    assert await commands("what does the warranty cover?") == (Ask(question="what does the warranty cover?"),)
    assert await commands("do you sell cars?") == (Ask(question="do you sell cars?"),)


async def test_only_flows_are_named_as_intents() -> None:
    meant = await EmbeddedInterpreter(WordAnalyst(), TOPICS).interpret(
        utterance("what does the warranty cover?")
    )

    assert {flow for flow, _ in meant.intents} == {topic.flow for topic in TOPICS}


async def test_something_else_altogether_is_out_of_scope() -> None:
    assert await commands("write me a poem") == (OutOfScope(kind="unknown"),)
    assert await commands("???") == (OutOfScope(kind="gibberish"),)


async def test_two_equally_likely_flows_are_asked_about() -> None:
    assert await commands("parcel money") == (Clarify(options=("order_status", "refund")),)


async def test_a_likely_wish_for_a_person_is_granted() -> None:
    assert await commands("a colleague of yours, parcel") == (Handoff(reason="asked"),)


async def test_privacy_comes_before_all_else() -> None:
    assert await commands("delete my data. where is my parcel?") == (Privacy(what="erase"),)


async def test_politeness_counts_only_alone() -> None:
    assert await commands("thanks, bye") == (SmallTalk(kind="thanks"), SmallTalk(kind="goodbye"))
    assert await commands("Hello! where is my parcel? thanks") == (StartFlow(flow="order_status"),)
    assert await commands("ok") == (SmallTalk(kind="thanks"),)


async def test_an_insult_does_not_hide_the_request() -> None:
    said = await commands("where is my parcel you idiots")

    assert said == (StartFlow(flow="order_status"), SmallTalk(kind="abuse"))


@pytest.mark.parametrize("text", ["you idiots, open", "wat een klotebedrijf zijn jullie open"])
async def test_an_insult_alone_begins_nothing(text: str) -> None:
    assert await commands(text) == (SmallTalk(kind="abuse"),)


async def test_ciao_is_a_goodbye_once_something_was_answered() -> None:
    answered = ({"author": "agent", "text": "It has been delivered."},)

    assert await commands("ciao") == (SmallTalk(kind="greeting"),)
    assert await commands("ciao", recent=answered) == (SmallTalk(kind="goodbye"),)


async def test_a_yes_to_anything_else_is_no_farewell() -> None:
    asked = ({"author": "agent", "text": "Done. Anything else I can help with?"},)

    assert await commands("yes", recent=asked) == (SmallTalk(kind="greeting"),)
    assert await commands("ja graag", recent=asked) == (SmallTalk(kind="greeting"),)
    assert await commands("ok", recent=asked) == (SmallTalk(kind="thanks"),)
    assert await commands("no", recent=asked) == (SmallTalk(kind="goodbye"),)


async def test_upset_and_waiting_are_urgent() -> None:
    furious = EmbeddedInterpreter(WordAnalyst(sentiment=-0.9), TOPICS)

    meant = await furious.interpret(utterance("where is my parcel, I've been waiting for weeks"))

    assert (meant.urgency, meant.sentiment) == ("high", -0.9)
    assert meant.calls[0]["name"] == "embedded"


KNOWN = st.sampled_from([{}, ASKING_ORDER, ASKING_REASON, {"question": question("score", None)}])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), KNOWN)
async def test_any_text_is_interpreted_and_every_value_is_quoted(text: str, known: dict[str, Any]) -> None:
    said = await commands(text, **known)

    assert all(one.quote in text for one in said if isinstance(one, SetSlot))


async def test_half_a_surrogate_pair_is_survived() -> None:
    assert await commands("where is my parcel \ud83d") == (StartFlow(flow="order_status"),)


async def test_what_has_just_ended_is_likelier_meant_than_another_flow_that_takes_the_same() -> None:
    assert await commands("this one's V-10432 then") != (
        StartFlow(flow="refund"),
        order("V-10432", "V-10432", "refund"),
    )

    said = await commands("this one's V-10432 then", ended="refund")

    assert said == (StartFlow(flow="refund"), order("V-10432", "V-10432", "refund"))


async def test_what_is_told_in_free_words_is_no_request_though_it_sounds_like_one() -> None:
    note = SlotSpec(name="note", type="text")
    known: dict[str, Any] = {"question": question(slot="note"), "open_slot": note, "active": ("refund",)}
    told = "it leaks since the parcel came"

    assert await commands(told, **known) == (SetSlot(slot="note", value=told, quote=told, flow="refund"),)


async def test_a_question_with_a_word_of_an_option_is_no_answer() -> None:
    options = {"late": {"en": ["it arrived after weeks"]}, "damaged": {"en": ["broken"]}}
    reason = SlotSpec(name="reason", type="choice", options=options)
    known: dict[str, Any] = {"question": question(slot="reason"), "open_slot": reason, "active": ("refund",)}

    asked = await commands("when do you open after Christmas?", **known)
    told = await commands("only after Christmas", **known)

    assert not [one for one in asked if isinstance(one, SetSlot)]
    assert [one.value for one in told if isinstance(one, SetSlot)] == ["late"]


async def test_a_number_behind_what_announces_a_correction_asks_for_nothing_else() -> None:
    known: dict[str, Any] = {"question": question(), "open_slot": ORDER, "active": ("refund",)}

    said = await commands("no wait, sorry, I meant parcel V-10433", **known)

    assert said == (order("V-10433", "V-10433", "refund"),)


async def test_what_explains_an_answer_is_not_looked_up() -> None:
    said = await commands("that's not it, there was a warranty card but it is broken", **ASKING_REASON)

    assert [type(one) for one in said] == [SetSlot]


async def test_a_question_beside_an_answer_is_looked_up() -> None:
    said = await commands("it is broken. what does the warranty say?", **ASKING_REASON)

    assert [type(one) for one in said] == [SetSlot, Ask]


async def test_never_mind_with_a_no_before_it_leaves_what_is_not_going_on_alone() -> None:
    assert await commands("no, never mind", ended="refund") == (CancelFlow(),)


@pytest.mark.parametrize(
    "text",
    [
        "do you sell warranty extensions and can you refund presents under warranty",
        "do you sell warranty extensions? can you refund presents under warranty?",
    ],
)
async def test_two_questions_for_the_knowledge_are_asked_one_by_one(text: str) -> None:
    asked = [one.question.rstrip("?") for one in await commands(text) if isinstance(one, Ask)]

    assert asked == ["do you sell warranty extensions", "can you refund presents under warranty"]


@pytest.mark.parametrize(
    "text",
    [
        "do you sell warranty extensions and what do they cost",
        "do you sell warranty extensions? what do they cost?",
        "is there a warranty on parts and accessories",
        "was kostet die warranty und wie lange dauert sie",
    ],
)
async def test_a_question_that_rests_on_the_one_before_stays_with_it(text: str) -> None:
    assert await commands(text) == (Ask(question=text),)


class OneTopicAnalyst(WordAnalyst):
    """Takes two requests joined by "and" for one, and is certain of it."""

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        found = super().analyse(text, prior)
        return replace(found, intents=(("opening_hours", 1.0),), margin=1.0) if " and " in text else found


async def test_two_questions_are_heard_however_clear_one_makes_the_whole() -> None:
    interpreter = EmbeddedInterpreter(OneTopicAnalyst(), TOPICS)

    both = await interpreter.interpret(utterance("where is my parcel and when do you open on sunday"))
    one = await interpreter.interpret(utterance("when do you open and close on sunday"))

    assert both.commands == (StartFlow(flow="order_status"), StartFlow(flow="opening_hours"))
    assert one.commands == (StartFlow(flow="opening_hours"),)


async def test_what_is_shown_is_refused_by_a_no_before_another_request() -> None:
    known: dict[str, Any] = {"question": question("confirm", None), "active": ("refund",)}

    assert await commands("no, where is my parcel", **known) == (
        CancelFlow(flow="refund"),
        StartFlow(flow="order_status"),
    )
    assert CancelFlow(flow="refund") not in await commands("no, the money for V-10433", **known)
    assert CancelFlow(flow="refund") not in await commands("no, the parcel came too late", **known)
    assert CancelFlow(flow="refund") not in await commands("where is my parcel", **known)


def test_only_words_that_name_something_tell_what_a_question_is_about() -> None:
    for asked in ("and how long does that take", "und wie lange dauert sie", "et combien de temps ça prend"):
        assert telling(asked, 5) == []
    assert telling("wie lange dauert die Reparatur", 5) == ["reparatur"]


async def test_a_request_behind_a_no_may_be_less_clear() -> None:
    known: dict[str, Any] = {"question": question("confirm", None), "active": ("opening_hours",)}

    said = await commands("no, the parcel, parcel or refund please", **known)

    assert said == (CancelFlow(flow="opening_hours"), StartFlow(flow="order_status"))


@pytest.mark.parametrize(
    "text",
    [
        "it's not broken, too late. where is my parcel",
        "where is my parcel? and it's not broken, too late",
        "wrong reason, it is too late! and where is my parcel",
    ],
)
async def test_what_is_asked_for_beside_a_correction_is_heard(text: str) -> None:
    said = await commands(text, question=question("confirm", None), active=("refund",))

    assert [(one.slot, one.value) for one in said if isinstance(one, SetSlot)] == [("reason", "late")]
    assert StartFlow(flow="order_status") in said


async def test_what_follows_a_correction_and_asks_for_nothing_is_left_alone() -> None:
    said = await commands(
        "sorry! it's not broken, too late. thanks a lot",
        question=question("confirm", None),
        active=("refund",),
    )

    assert [type(one) for one in said] == [SetSlot]
