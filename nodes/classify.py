"""Classify: from what the customer said to language, mood, urgency and commands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

import structlog

from domain.command import Command, SetSlot
from domain.dialogue import Frame, State, Turn
from domain.json import Json, JsonDict, dump
from domain.understanding import Interpretation, Interpreter, SlotSpec, Topic, Utterance
from flows.draft import correctable, is_long_ago
from flows.proving import CODE
from nodes.home import home_language
from playbooks.escalation import MATTERS

MOOD = 5  # sentiments kept
SURE_SWITCH = 0.85  # how clearly a message must be in another language to change the conversation's
SURE_FIRST = 0.75  # less sure of a first message, we go by the country of the customer's number
WORDS_TO_SWITCH = 3  # "ok", "merci" and names are said in every language

DECIDED = frozenset({"privacy", "handoff"})
UNSURE = frozenset({"clarify", "out_of_scope"})

log = structlog.get_logger()


class Classify:
    """Asks the interpreter what the customer means. Taps and deterministic words win over models."""

    def __init__(
        self,
        interpreter: Interpreter,
        topics: Sequence[Topic],
        languages: Sequence[str],
        zone: tzinfo,
        at_once: Sequence[str] = MATTERS,
    ) -> None:
        """`languages` are the business's, its main one first; `zone` is its time zone. Of the matters that
        words alone bring up, those `at_once` go to a person."""
        self._interpreter = interpreter
        self._slots = {topic.flow: {slot.name: slot for slot in topic.slots} for topic in topics}
        self._languages = tuple(languages)
        self._zone = zone
        self._left = frozenset(MATTERS) - frozenset(at_once)

    async def __call__(self, state: State) -> State:
        """Add language, mood, intents, scope, commands, calls, and how sure all of it is, to the turn."""
        turn = self._without_left(state["turn"])
        text = turn.get("text", "").strip()
        prior = _prior(state)
        if not text:
            language = prior or self._at_home(state) or self._languages[0]
            return {"turn": await self._recalled(state, {**turn, "language": language})}
        meant = await self._interpreter.interpret(self._utterance(state, text, prior))
        language = self._language(meant, text, prior, self._at_home(state))
        commands = merged(turn, meant.commands, pending=bool(state.get("pending")))
        log.info(
            "turn_classified", turn=turn["id"], language=language, commands=[c["type"] for c in commands]
        )
        calls: list[dict[str, Json]] = [{**call} for call in meant.calls]
        read: Turn = {
            **turn,
            "language": language,
            "language_sure": meant.language_sure,
            "sentiment": meant.sentiment,
            "urgency": meant.urgency,
            "intents": [*meant.intents],
            "scope": meant.scope,
            "margin": meant.margin,
            "agreement": meant.agreement,
            "commands": commands,
            "calls": [*turn.get("calls", []), *calls],
        }
        read = await self._recalled(state, read)
        return {"language": language, "mood": _mood(state, text, meant.sentiment), "turn": read}

    async def _recalled(self, state: State, turn: Turn) -> Turn:
        """With the values in what was unclear, once the customer has said which flow it is for."""
        question, commands = state.get("question"), turn.get("commands", [])
        begun = [str(one["flow"]) for one in commands if one["type"] == "start_flow"]
        said = _said_last(state)
        if question is None or question["kind"] != "clarify" or len(begun) != 1 or not said:
            return turn
        about = replace(self._utterance(state, said, turn["language"]), chosen=begun[0], question=None)
        meant = await self._interpreter.interpret(replace(about, open_slot=None))
        values = [one for one in meant.commands if isinstance(one, SetSlot)]
        merged_with = merged(turn, values, pending=bool(state.get("pending")))
        return {**turn, "commands": merged_with, "unclear": said}

    def _without_left(self, turn: Turn) -> Turn:
        """The turn without the matters that this business leaves to its agent."""
        commands = [one for one in turn.get("commands", []) if one.get("reason") not in self._left]
        return {**turn, "commands": commands}

    def _utterance(self, state: State, text: str, prior: str | None) -> Utterance:
        stack = state.get("stack", [])
        question, ended = state.get("question"), correctable(state)
        slots = stack[-1]["slots"] if stack else ended["slots"] if ended else {}
        return Utterance(
            text=text,
            now=datetime.fromisoformat(state["turn"]["at"]).astimezone(self._zone),
            languages=self._languages,
            prior=prior,
            question=question,
            open_slot=self._open_slot(state, stack),
            active=tuple(frame["flow"] for frame in reversed(stack)),
            ended=ended["flow"] if ended else None,
            names=_names(state),
            filled=frozenset(slots),
            recent=() if is_long_ago(state) else tuple(state.get("recent", [])),
        )

    def _open_slot(self, state: State, stack: Sequence[Frame]) -> SlotSpec | None:
        question = state.get("question")
        if question is None or question["slot"] is None:
            return None
        if question["slot"] == CODE:
            return SlotSpec(name=CODE, type=CODE)
        asker = next((frame for frame in stack if frame["id"] == question["frame"]), None)
        known: Mapping[str, SlotSpec] = self._slots.get(asker["flow"], {}) if asker else {}
        return known.get(question["slot"])

    def _at_home(self, state: State) -> str | None:
        """The language of the country the customer's number or user id is from, if the business speaks it."""
        spoken = home_language(state)
        return spoken if spoken in self._languages else None

    def _language(self, meant: Interpretation, text: str, prior: str | None, home: str | None) -> str:
        """The conversation's language, unless the message is clearly in another of the business's."""
        if prior is None and home and meant.language_sure < SURE_FIRST:
            return home
        if prior is None:
            return meant.language if meant.language in self._languages else self._languages[0]
        clear = meant.language_sure >= SURE_SWITCH and len(text.split()) >= WORDS_TO_SWITCH
        return meant.language if clear and meant.language in self._languages else prior


def merged(turn: Turn, meant: Sequence[Command], *, pending: bool) -> list[JsonDict]:
    """What ingest put (taps, deterministic words) and then what the interpreter adds to it.

    Beside a decided wish only values are added; beside anything decided or tapped, and beside an answer to
    a preview, doubts are dropped.
    """
    first = list(turn.get("commands", []))
    kinds = {command["type"] for command in first}
    slots = {command["slot"] for command in first if command["type"] == "set_slot"}
    answered = bool(first) or (pending and bool(turn.get("consent")))
    added: list[JsonDict] = []
    for command in (dump(one, Command) for one in meant):
        decided = kinds & DECIDED and command["type"] not in ("set_slot", "small_talk", *DECIDED)
        doubt = answered and command["type"] in UNSURE
        polite = (
            answered and command["type"] == "small_talk" and command["kind"] not in ("bot_question", "abuse")
        )
        tapped = command["type"] == "set_slot" and command["slot"] in slots
        if not (decided or doubt or polite or tapped or command in first):
            added.append(command)
    return [*first, *added]


def _mood(state: State, text: str, sentiment: float) -> list[float]:
    """The last few moods; the same words again, after a system did not answer, say no more about it."""
    before = state.get("mood", [])
    return before if before and text == _said_last(state) else [*before, sentiment][-MOOD:]


def _said_last(state: State) -> str | None:
    """The customer's last message before this turn."""
    said = [one["text"] for one in state.get("recent", []) if one["author"] == "customer"]
    return said[-1] if said else None


def _names(state: State) -> tuple[str, ...]:
    """What the customer is called, as far as their account tells."""
    name = state["contact"].get("sender", {}).get("name")
    return (str(name),) if name else ()


def _prior(state: State) -> str | None:
    known: str | None = state.get("language") or state.get("contact", {}).get("language")
    return known
