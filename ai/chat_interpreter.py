"""A chat model's opinion on what a customer means, asked when the embedded interpreter is unsure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

import jinja2
import structlog

from ai.chat import Chat, ModelDown, call_record
from ai.entities import extract
from ai.numbers import SHAPE, OrderShape
from ai.placeholders import Placeholders
from ai.smalltalk import Kind
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
from domain.json import JsonDict
from domain.understanding import Interpretation, Interpreter, SlotSpec, Topic, Utterance

CALL = "model.interpret"
MOST_FLOWS = 5  # likeliest flows the model may choose among, besides those running
MOST_COMMANDS = 6
MOST_OPTIONS = 3
CLEAR = 0.5  # margin from which the embedded interpreter is not unsure
AGREED, DISPUTED = 0.8, 0.1  # margins when both say the same, and when they do not
TYPES = (
    "start_flow",
    "set_slot",
    "cannot_provide",
    "cancel_flow",
    "ask",
    "small_talk",
    "repeat",
    "handoff",
    "out_of_scope",
)
"""What a model may say. Privacy wishes and scores are read by rule alone, and nothing can confirm."""

log = structlog.get_logger()


class ChatInterpreter:
    """Asks the embedded interpreter first, and a chat model once where that is unsure (or `always`)."""

    def __init__(
        self,
        embedded: Interpreter,
        chat: Chat,
        topics: Sequence[Topic],
        prompt: str,
        *,
        shape: OrderShape = SHAPE,
        always: bool = False,
    ) -> None:
        """`prompt` is the Jinja source of prompts/interpret.md."""
        self._embedded = embedded
        self._chat = chat
        self._topics = {topic.flow: topic for topic in topics}
        self._prompt = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False).from_string(
            prompt
        )
        self._shape = shape
        self._always = always

    async def interpret(self, utterance: Utterance) -> Interpretation:
        """The embedded result, improved by the model's where it has a usable opinion."""
        result = await self._embedded.interpret(utterance)
        if (
            utterance.chosen
            or not utterance.text.strip()
            or _decided(result)
            or not (self._always or unsure(result))
        ):
            return result
        flows = self._candidates(utterance, result)
        hidden = Placeholders(self._shape)
        for name in utterance.names:
            hidden.know("NAME", name)
        try:
            answer = await self._chat.ask(self.system(flows), self._user(utterance, hidden), schema(flows))
        except ModelDown as error:
            log.warning("interpret_model_down", error=str(error))
            return replace(result, calls=(*result.calls, {"name": CALL, "ms": 0, "result": "down"}))
        commands = self._commands(answer.data, utterance, hidden, flows)
        combined = combine(result, commands)
        return replace(combined, calls=(*result.calls, call_record(CALL, answer)))

    def system(self, flows: Sequence[Topic]) -> str:
        """The prompt for these flows; it holds nothing of the customer's."""
        pages = [
            {
                "name": topic.flow,
                "about": topic.about,
                "slots": [
                    {"name": slot.name, "type": slot.type, "options": list(slot.options)}
                    for slot in topic.slots
                ],
            }
            for topic in flows
        ]
        return self._prompt.render(flows=pages)

    def _candidates(self, utterance: Utterance, result: Interpretation) -> list[Topic]:
        likely = [flow for flow, _ in result.intents[:MOST_FLOWS]]
        names = dict.fromkeys([*utterance.active, *likely])
        return [self._topics[name] for name in names if name in self._topics]

    def _user(self, utterance: Utterance, hidden: Placeholders) -> str:
        wants_postcode = utterance.open_slot is not None and utterance.open_slot.type == "postcode"
        said = [
            {"by": spoken["author"], "text": hidden.hide(spoken["text"], postcode=wants_postcode)}
            for spoken in utterance.recent
        ]
        asked = utterance.open_slot.name if utterance.open_slot else None
        message = hidden.hide(utterance.text, postcode=wants_postcode)
        data = {"said_before": said, "asked": asked, "running": list(utterance.active), "message": message}
        return json.dumps(data, ensure_ascii=False)

    def _commands(
        self, data: JsonDict, utterance: Utterance, hidden: Placeholders, flows: Sequence[Topic]
    ) -> tuple[Command, ...]:
        raw = data.get("commands")
        entries = [entry for entry in raw if isinstance(entry, dict)] if isinstance(raw, list) else []
        read = [self._command(_filled(entry, hidden), utterance, flows) for entry in entries[:MOST_COMMANDS]]
        said = len(raw) if isinstance(raw, list) else 1
        if dropped := said - sum(one is not None for one in read):
            log.info("interpret_commands_dropped", count=dropped)
        return tuple(dict.fromkeys(one for one in read if one))

    def _command(
        self, entry: Mapping[str, Any], utterance: Utterance, flows: Sequence[Topic]
    ) -> Command | None:
        """The command the entry describes, or None where it names or claims what is not there."""
        flow = next((topic for topic in flows if topic.flow == entry.get("flow")), None)
        match entry.get("type"):
            case "start_flow" if flow:
                return StartFlow(flow=flow.flow)
            case "set_slot":
                return self._value(entry, flow, utterance)
            case "cannot_provide" if utterance.open_slot and entry.get("slot") == utterance.open_slot.name:
                return CannotProvide(slot=utterance.open_slot.name)
            case "cancel_flow" if flow and flow.flow in utterance.active:
                return CancelFlow(flow=flow.flow)
            case "ask":
                return Ask(question=utterance.text.strip())
            case "small_talk" if entry.get("kind") in get_args(Kind):
                return SmallTalk(kind=entry["kind"])
            case "repeat":
                return Repeat()
            case "handoff":
                return Handoff(reason="asked")
            case "out_of_scope":
                return OutOfScope(kind="unknown")
            case _:
                return None

    def _value(self, entry: Mapping[str, Any], flow: Topic | None, utterance: Utterance) -> SetSlot | None:
        """Only what our own rules read in words the customer wrote; of a choice, the model's pick."""
        quote, slot = str(entry.get("quote") or ""), _slot(entry, flow, utterance)
        if slot is None or not quote.strip() or quote not in utterance.text:
            return None
        name = flow.flow if flow else None
        if slot.type == "choice" and entry.get("value") in slot.options:
            return SetSlot(slot=slot.name, value=entry["value"], quote=quote, flow=name)
        if slot.type == "text":
            return SetSlot(slot=slot.name, value=quote, quote=quote, flow=name)
        language = utterance.prior or utterance.languages[0]
        hit = extract(quote, slot, utterance.now, language, self._shape, expected=True)
        return SetSlot(slot=slot.name, value=hit.value, quote=hit.quote, flow=name) if hit else None


def unsure(result: Interpretation) -> bool:
    """Whether a second opinion is worth its time."""
    doubts = any(isinstance(command, Clarify | OutOfScope) for command in result.commands)
    return doubts or not result.commands or result.margin < CLEAR


def combine(result: Interpretation, commands: tuple[Command, ...]) -> Interpretation:
    """The model's commands in place of doubts; where both name different flows, the customer is asked."""
    if not commands:
        return result
    ours, theirs = _flows(result.commands), _flows(commands)
    values = {command.slot for command in commands if isinstance(command, SetSlot)}
    kept = [one for one in result.commands if _is_sure(one) and one not in commands]
    kept = [one for one in kept if not (isinstance(one, SetSlot) and one.slot in values)]
    if ours and theirs and not set(ours) & set(theirs):
        options = tuple(dict.fromkeys([*ours, *theirs]))[:MOST_OPTIONS]
        said = [one for one in commands if isinstance(one, SetSlot)]
        return replace(result, commands=(Clarify(options=options), *kept, *said), margin=DISPUTED)
    agreed = bool(ours) and set(ours) == set(theirs)
    margin = AGREED if agreed else min(CLEAR, max(result.margin, DISPUTED))
    return replace(result, commands=(*commands, *kept), margin=margin)


def schema(flows: Sequence[Topic]) -> JsonDict:
    """The JSON schema of an answer about these flows; it names nothing of the customer's."""
    names = [topic.flow for topic in flows]
    slots = sorted({slot.name for topic in flows for slot in topic.slots})
    fields = {
        "type": {"type": "string", "enum": list(TYPES)},
        "flow": {"anyOf": [{"type": "string", "enum": names}, {"type": "null"}]}
        if names
        else {"type": "null"},
        "slot": {"anyOf": [{"type": "string", "enum": slots}, {"type": "null"}]}
        if slots
        else {"type": "null"},
        "value": {"type": ["string", "null"]},
        "quote": {"type": ["string", "null"]},
        "kind": _one_of(get_args(Kind)),
    }
    command = _closed(fields)
    return {"title": "meaning", **_closed({"commands": {"type": "array", "items": command}})}


def _one_of(names: Sequence[str]) -> JsonDict:
    nothing: JsonDict = {"type": "null"}
    return {"anyOf": [{"type": "string", "enum": list(names)}, nothing]} if names else nothing


def _closed(fields: Mapping[str, JsonDict]) -> JsonDict:
    return {
        "type": "object",
        "properties": dict(fields),
        "required": list(fields),
        "additionalProperties": False,
    }


def _decided(result: Interpretation) -> bool:
    """What rules alone decide is never put before a model."""
    return any(isinstance(command, Handoff | Privacy) for command in result.commands)


def _is_sure(command: Command) -> bool:
    """What rules read without doubt stays, whatever a model says."""
    return isinstance(command, SetSlot | Rate) or command == SmallTalk(kind="bot_question")


def _flows(commands: Sequence[Command]) -> list[str]:
    return [command.flow for command in commands if isinstance(command, StartFlow)]


def _slot(entry: Mapping[str, Any], flow: Topic | None, utterance: Utterance) -> SlotSpec | None:
    known = [*(flow.slots if flow else ()), *([utterance.open_slot] if utterance.open_slot else [])]
    return next((slot for slot in known if slot.name == entry.get("slot")), None)


def _filled(entry: Mapping[str, Any], hidden: Placeholders) -> dict[str, Any]:
    return {key: hidden.fill(value) if isinstance(value, str) else value for key, value in entry.items()}
