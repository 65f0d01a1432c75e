"""What the customer says they meant instead, right after a request was dealt with."""

from dataclasses import replace
from typing import Literal

import pytest

from ai.interpreter import EmbeddedInterpreter
from ai.numbers import SHAPE
from ai.revision import revised
from domain.command import Command, SetSlot
from domain.dialogue import Question
from domain.understanding import SlotSpec, Topic
from tests.ai.scripted import ORDER, TOPICS, WordAnalyst, utterance

CHANGE = SlotSpec(
    name="change",
    type="choice",
    options={
        "pause": {"en": ["pause"], "fr": ["pause"], "nl": ["pauzeren", "pauze"], "de": ["Pause", "pausieren"],
                  "es": ["pausa", "pausar"], "it": ["pausa", "sospendere"]},
        "cancel": {"en": ["cancel"], "fr": ["résilier", "résiliez"], "nl": ["opzeggen"], "de": ["kündigen"],
                   "es": ["cancelar"], "it": ["disdire"]},
    },
)  # fmt: skip
SUBSCRIPTION = Topic(flow="subscription_change", about="", examples={}, slots=(CHANGE,))
KNOWN = {topic.flow: topic for topic in (*TOPICS, SUBSCRIPTION)}


def heard(text: str, ended: str | None = "order_status", language: str = "en") -> list[Command]:
    """What is corrected by this."""
    said = replace(utterance(text), ended=ended, filled=frozenset({"order"}))
    return revised(said, KNOWN, language, SHAPE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "sorry, I meant V-10520"),
        ("en", "not V-10432 but V-10520"),
        ("fr", "pardon, je voulais dire la V-10520"),
        ("nl", "sorry, ik bedoelde V-10520"),
        ("de", "Entschuldigung, ich meinte V-10520"),
        ("de", "Entschuldigung, falsche Nummer: es ist V-10520"),
        ("it", "scusa, mi interessa 10520"),
        ("es", "perdona, me refería al V-10520"),
        ("it", "scusa, intendevo V-10520"),
    ],
)
def test_another_number_is_meant(language: str, text: str) -> None:
    (command,) = heard(text, language=language)

    assert isinstance(command, SetSlot)
    assert (command.flow, command.slot, command.value) == ("order_status", "order", "V-10520")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "not a pause, cancel it"),
        ("fr", "pas une pause, résiliez-le"),
        ("nl", "niet pauzeren maar opzeggen"),
        ("de", "nein, keine Pause, sondern kündigen"),
        ("es", "no una pausa, sino cancelar"),
        ("it", "non sospendere, disdire"),
    ],
)
def test_another_option_is_meant(language: str, text: str) -> None:
    (command,) = heard(text, "subscription_change", language)

    assert isinstance(command, SetSlot)
    assert (command.slot, command.value) == ("change", "cancel")


@pytest.mark.parametrize(
    "text",
    ["no, the other one", "non, l'autre", "nee, de andere", "nein, die andere", "no, el otro", "no, l'altro"],
)
def test_the_other_one_is_meant_whichever_it_is(text: str) -> None:
    (command,) = heard(text)

    assert command == SetSlot(slot="order", value=None, quote=text, flow="order_status")


@pytest.mark.parametrize(
    "text",
    [
        "V-10520",
        "sorry, can I get my money back for V-10520?",
        "sorry, I want a refund for my broken kettle from V-10520",
        "sorry to bother you",
        "no",
        "the other day I was in your shop",
    ],
)
def test_what_corrects_nothing_is_read_as_ever(text: str) -> None:
    assert heard(text) == []


def test_nothing_is_corrected_while_something_is_open() -> None:
    said = replace(utterance("sorry, I meant V-10520"), ended="order_status", active=("refund",))

    assert revised(said, KNOWN, "en", SHAPE) == []


async def test_the_interpreter_hears_a_correction_before_anything_else() -> None:
    said = replace(utterance("sorry, I meant V-10520"), ended="order_status", filled=frozenset({ORDER.name}))

    meant = await EmbeddedInterpreter(WordAnalyst(), TOPICS).interpret(said)

    assert meant.commands == (SetSlot(slot="order", value="V-10520", quote="V-10520", flow="order_status"),)


def test_another_record_is_meant_by_its_name() -> None:
    plan = SlotSpec(name="plan", type="record")
    topics = {"status": Topic(flow="status", about="", examples={}, slots=(plan,))}
    ended = replace(
        utterance("pardon, je voulais dire Filter Club"), ended="status", filled=frozenset({"plan"})
    )

    assert revised(ended, topics, "fr", SHAPE) == [
        SetSlot(slot="plan", value=None, quote=ended.text, flow="status")
    ]
    assert revised(replace(ended, text="pardon, annulez tout"), topics, "fr", SHAPE) == []
    assert revised(replace(ended, filled=frozenset()), topics, "fr", SHAPE) == []


REASON = SlotSpec(
    name="reason",
    type="choice",
    options={
        "damaged": {"en": ["broken"], "fr": ["cassé"], "nl": ["kapot"], "de": ["kaputt"], "es": ["roto"],
                    "it": ["rotto"]},
        "changed_mind": {"en": ["don't want it"], "fr": ["je n'en veux plus"], "nl": ["wil het niet meer"],
                         "de": ["will es nicht mehr"], "es": ["ya no lo quiero"],
                         "it": ["non lo voglio più"]},
    },
)  # fmt: skip
REFUND = Topic(flow="refund", about="", examples={}, slots=(ORDER, REASON))


def corrected(text: str, language: str, kind: Literal["confirm", "slot"] = "confirm") -> list[Command]:
    """What is picked instead while a refund is shown and not yet agreed to, or asks for something."""
    question = Question(kind=kind, frame="f", slot=None, options=[])
    said = replace(utterance(text), active=("refund",), question=question, filled=frozenset({"order"}))
    return revised(said, {"refund": REFUND}, language, SHAPE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "hold on, wrong reason: I simply don't want it any more"),
        ("fr", "attendez, mauvaise raison : je n'en veux plus, c'est tout"),
        ("nl", "wacht, verkeerde reden: ik wil het gewoon niet meer"),
        ("de", "Moment, falsher Grund: ich will es einfach nicht mehr"),
        ("es", "espera, motivo equivocado: simplemente ya no lo quiero"),
        ("it", "aspetta, motivo sbagliato: semplicemente non lo voglio più"),
    ],
)
def test_the_wrong_reason_is_put_right_before_the_customer_agrees(language: str, text: str) -> None:
    (command,) = corrected(text, language)

    assert isinstance(command, SetSlot)
    assert (command.flow, command.slot, command.value) == ("refund", "reason", "changed_mind")


def test_only_what_is_called_wrong_is_put_right() -> None:
    assert corrected("I don't want it any more", "en") == []
    assert corrected("wrong reason", "en") == []
    assert corrected("wrong reason: I don't want it", "en", kind="slot") == []


@pytest.mark.parametrize("kind", ["confirm", "slot"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "sorry, not broken, I just don't want it any more"),
        ("fr", "non, pas cassé, je n'en veux plus"),
        ("nl", "nee, niet kapot, ik wil het gewoon niet meer"),
        ("de", "nein, nicht kaputt, ich will es einfach nicht mehr"),
        ("es", "no, no está roto, ya no lo quiero"),
        ("it", "no, non è rotto, non lo voglio più"),
    ],
)
def test_one_reason_denied_and_another_given_is_no_other_request(
    language: str, text: str, kind: Literal["confirm", "slot"]
) -> None:
    (command,) = corrected(text, language, kind)

    assert isinstance(command, SetSlot)
    assert (command.flow, command.slot, command.value) == ("refund", "reason", "changed_mind")


@pytest.mark.parametrize("text", ["no, not broken", "not broken, still broken", "not today, I don't want it"])
def test_nothing_is_picked_anew_where_no_other_reason_is_given(text: str) -> None:
    assert corrected(text, "en") == []


@pytest.mark.parametrize(
    "text",
    ["actually the other order", "en fait c'est l'autre commande", "de andere bestelling",
     "doch lieber die andere Bestellung", "no, espera, otro pedido", "l'altro ordine"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["confirm", "slot"])
def test_another_order_is_meant_while_the_request_is_going_on(
    text: str, kind: Literal["confirm", "slot"]
) -> None:
    assert corrected(text, "en", kind) == [SetSlot(slot="order", value=None, quote=text, flow="refund")]


def test_the_other_one_of_what_is_asked_is_no_other_order() -> None:
    assert corrected("the other one", "en", kind="slot") == []
    assert corrected("the other one", "en") != []
