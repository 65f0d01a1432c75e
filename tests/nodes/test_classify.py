"""Classify: what the customer means, beside what was tapped and what deterministic words decided."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ai.interpreter import EmbeddedInterpreter
from domain.command import Clarify, Command, Handoff, OutOfScope, SetSlot, SmallTalk, StartFlow
from domain.dialogue import Frame, State
from domain.json import dump
from domain.understanding import Interpretation, Utterance
from nodes.classify import MOOD, Classify
from tests.ai.scripted import ORDER, TOPICS, WordAnalyst

PARIS = ZoneInfo("Europe/Paris")
LANGUAGES = ("en", "fr", "de")


class Scripted:
    """Answers with what it was given, and keeps what it was asked."""

    def __init__(self, *commands: Command, language: str = "en", sure: float = 0.9) -> None:
        self._commands = commands
        self._language = language
        self._sure = sure
        self.heard: list[Utterance] = []

    async def interpret(self, utterance: Utterance) -> Interpretation:
        self.heard.append(utterance)
        return Interpretation(
            language=self._language,
            language_sure=self._sure,
            sentiment=-0.4,
            urgency="high",
            intents=(("refund", 0.7), ("order_status", 0.2)),
            scope=0.9,
            margin=0.5,
            commands=self._commands,
            calls=({"name": "embedded", "ms": 40, "tokens": 0},),
        )


def frame(flow: str) -> Frame:
    return {"id": "f1", "flow": flow, "version": "1", "step": 0, "slots": {}, "facts": {}, "asked": 0}


def state(text: str, first: list[Command] | None = None, **known: Any) -> State:
    turn = {
        "id": "c:1",
        "at": "2026-11-18T22:30:00+00:00",
        "text": text,
        "commands": [dump(command, Command) for command in first or []],
        "calls": [{"name": "whisper", "ms": 900}],
        **known.pop("turn", {}),
    }
    return {"contact": {}, "turn": turn, **known}  # type: ignore[typeddict-item]


async def classified(interpreter: Any, before: State) -> State:
    return await Classify(interpreter, TOPICS, LANGUAGES, PARIS)(before)


def kinds(after: State) -> list[str]:
    return [command["type"] for command in after["turn"]["commands"]]


async def test_everything_the_interpreter_says_is_noted() -> None:
    after = await classified(Scripted(StartFlow(flow="refund")), state("I want my money back"))

    turn = after["turn"]
    assert turn["commands"] == [{"flow": "refund", "type": "start_flow"}]
    assert (turn["language"], turn["sentiment"], turn["urgency"]) == ("en", -0.4, "high")
    assert (turn["scope"], turn["margin"], turn["intents"][0]) == (0.9, 0.5, ("refund", 0.7))
    assert [call["name"] for call in turn["calls"]] == ["whisper", "embedded"]
    assert after["mood"] == [-0.4]


async def test_the_interpreter_knows_what_was_asked_and_what_runs() -> None:
    interpreter = Scripted()
    question = {"kind": "slot", "frame": "f1", "slot": "order", "options": []}

    await classified(interpreter, state("10432", stack=[frame("refund")], question=question, language="fr"))

    heard = interpreter.heard[0]
    assert (heard.open_slot, heard.active, heard.prior) == (ORDER, ("refund",), "fr")
    assert heard.now.isoformat() == "2026-11-18T23:30:00+01:00"


async def test_a_tap_without_words_needs_no_interpreter() -> None:
    interpreter = Scripted(OutOfScope())

    after = await classified(interpreter, state("", [StartFlow(flow="refund")], language="de"))

    assert (interpreter.heard, kinds(after), after["turn"]["language"]) == ([], ["start_flow"], "de")


async def test_what_was_tapped_comes_first_and_wins_over_words() -> None:
    tapped = SetSlot(slot="order", value="V-10001", quote="V-10001")
    said = SetSlot(slot="order", value="V-10002", quote="V-10002")

    after = await classified(Scripted(said, Clarify(options=("refund",))), state("this one", [tapped]))

    assert after["turn"]["commands"] == [dump(tapped, Command)]


async def test_a_wish_for_a_person_leaves_no_flow_beside_it() -> None:
    value = SetSlot(slot="order", value="V-10002", quote="V-10002")
    interpreter = Scripted(Handoff(reason="asked"), StartFlow(flow="refund"), value)

    after = await classified(interpreter, state("a human, about V-10002", [Handoff(reason="asked")]))

    assert kinds(after) == ["handoff", "set_slot"]


async def test_a_yes_to_a_preview_is_not_also_taken_for_politeness() -> None:
    consent = {"answer": "yes", "nonce": None, "message": "m"}
    interpreter = Scripted(SmallTalk(kind="thanks"), OutOfScope(kind="gibberish"))

    after = await classified(interpreter, state("ok", turn={"consent": consent}, pending="key"))

    assert kinds(after) == []


@pytest.mark.parametrize(
    ("text", "spoken", "sure", "expected"),
    [
        ("ich möchte mein Geld zurück", "de", 0.95, "de"),
        ("ich möchte mein Geld zurück", "de", 0.6, "fr"),
        ("ok danke", "de", 0.95, "fr"),
        ("quero meu dinheiro de volta", "pt", 0.99, "fr"),
    ],
)
async def test_the_conversation_keeps_its_language_unless_the_message_is_clearly_in_another(
    text: str, spoken: str, sure: float, expected: str
) -> None:
    after = await classified(Scripted(language=spoken, sure=sure), state(text, language="fr"))

    assert (after["language"], after["turn"]["language"]) == (expected, expected)


async def test_a_first_message_in_a_language_we_do_not_speak_gets_the_main_one() -> None:
    after = await classified(Scripted(language="pt"), state("quero meu dinheiro"))

    assert after["language"] == "en"


async def test_only_the_last_few_moods_are_kept() -> None:
    after = await classified(Scripted(), state("hm", mood=[0.1] * 9))

    assert after["mood"] == [0.1] * (MOOD - 1) + [-0.4]


async def test_with_the_real_interpreter_a_whole_turn_is_read() -> None:
    interpreter = EmbeddedInterpreter(WordAnalyst(), TOPICS)

    after = await classified(interpreter, state("hi, where is my order V-10432?"))

    assert kinds(after) == ["start_flow", "set_slot"]


@pytest.mark.parametrize(
    ("phone", "bsuid", "sure", "expected"),
    [
        ("33612345678", "JP.1", 0.2, "fr"),
        ("33612345678", "FR.1", 0.95, "de"),
        ("31612345678", "JP.1", 0.2, "de"),
        (None, "FR.1", 0.2, "fr"),
        (None, "JP.1", 0.2, "de"),
    ],
)
async def test_an_unclear_first_message_is_in_the_language_of_its_country(
    phone: str | None, bsuid: str, sure: float, expected: str
) -> None:
    contact = {"sender": {"phone": phone, "bsuid": bsuid}}

    after = await classified(Scripted(language="de", sure=sure), state("👍", contact=contact))

    assert after["turn"]["language"] == expected


async def test_what_was_unclear_is_read_again_once_the_customer_says_which_flow_it_is_for() -> None:
    interpreter = EmbeddedInterpreter(WordAnalyst(), TOPICS)
    asked = {"kind": "clarify", "frame": None, "slot": None, "options": []}
    recent = [{"author": "customer", "text": "V-10432 hmm"}, {"author": "agent", "text": "What is it about?"}]

    tapped = state("", [StartFlow(flow="refund")], question=asked, recent=recent, language="en")
    turn = (await classified(interpreter, tapped))["turn"]

    assert turn["unclear"] == "V-10432 hmm"
    assert [(one["type"], one.get("value")) for one in turn["commands"]] == [
        ("start_flow", None),
        ("set_slot", "V-10432"),
    ]


async def test_a_flow_begun_by_another_button_takes_nothing_from_what_was_said_before() -> None:
    recent = [{"author": "customer", "text": "where is V-10432?"}]

    tapped = state("", [StartFlow(flow="refund")], recent=recent, language="en")
    turn = (await classified(EmbeddedInterpreter(WordAnalyst(), TOPICS), tapped))["turn"]

    assert [one["type"] for one in turn["commands"]] == ["start_flow"]


async def test_a_message_sent_again_makes_nobody_more_upset() -> None:
    recent = [{"author": "customer", "text": "cancel it"}, {"author": "agent", "text": "Try again later."}]

    again = await classified(Scripted(), state("cancel it", recent=recent, mood=[-0.7]))
    other = await classified(Scripted(), state("cancel it now", recent=recent, mood=[-0.7]))

    assert again["mood"] == [-0.7]
    assert other["mood"] == [-0.7, -0.4]
