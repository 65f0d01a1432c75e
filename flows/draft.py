"""The dialogue while a turn moves it: a copy of the state's pieces, and what the turn adds."""

import copy
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from domain.contact import Proof
from domain.dialogue import Choice, Effect, Evidence, Finished, Frame, Question, Slot, SpeechAct, State, act
from domain.errors import ToolError
from domain.json import Json, JsonDict
from domain.tap import Choose, Human, Pick
from flows.requests import Request

UNTIL_A_PERSON = 2
"""Messages in a row that lead nowhere before a person is fetched."""

FORGET_AFTER = timedelta(hours=12)
"""Silence after which an unfinished request is not taken up again."""

LOW_SCORE = "low_score"
"""The reason of a case for a lead: a customer was unhappy with the help they got."""

BESIDE = frozenset({"approval", "erase", "export", LOW_SCORE})
"""Reasons to want a person that let the conversation go on meanwhile."""

LIVE = ("proposed", "confirmed", "waiting", "approved")
AGREED = ("confirmed", "waiting", "approved", "done")


@dataclass(kw_only=True)
class Draft:
    """One turn's working copy. `results` holds what requests of this turn were answered."""

    turn: str
    at: datetime
    conversation: str
    proof: Proof
    mode: Literal["bot", "human", "closed"]
    text: str
    heard: str  # the part of the text that was spoken
    passages: Sequence[JsonDict]
    intents: Sequence[str]
    stack: list[Frame]
    effects: dict[str, Effect]
    pending: str | None
    question: Question | None
    misses: int
    last_acts: list[SpeechAct]
    evidence: list[Evidence]
    opened: frozenset[str]  # frames that were there before this turn
    asked: Question | None  # what was open when the turn began
    customer: str  # whose effects are counted together: the CRM's id, or else the contact's
    tier: str | None  # what the customer is to the business, as far as known
    incident: bool  # something is wrong: what is risky needs a person
    left_open: str | None  # the flow whose question silence closed
    finished: Finished | None  # the last request that ended, which may still be corrected
    acts: list[SpeechAct] = field(default_factory=list)
    wants_person: str | None = None
    results: dict[Request, Json | ToolError] = field(default_factory=dict)
    agreed: set[str] = field(default_factory=set)  # effects confirmed or approved in this very turn
    quoted: set[str] = field(default_factory=set)  # passages already said in this turn
    picks: tuple[Pick, ...] = ()  # tapped rows and buttons of slots
    code: str | None = None  # a one-time code the customer typed, sealed
    resend: bool = False  # another code is wanted
    chosen: Mapping[str, Choose] = field(default_factory=dict)  # flows whose buttons were tapped
    only: str | None = None  # after a person's decision: the frame it was about
    owes_words: bool = False  # the customer wrote, and nothing has been said in this turn yet
    quiet: bool = False  # what was asked stays open without asking it again
    left: bool = False  # the customer wants to be left alone
    digressed: bool = False  # something else was dealt with before the open frame
    again: bool = False  # an effect was carried out: come back after the checkpoint
    missed: bool = False
    started: int = 0
    done: bool = False

    def say(self, key: str, *choices: Choice, **facts: Json) -> None:
        """Add a speech act."""
        self.acts.append(act(key, *choices, **facts))

    def say_with_person(self, key: str, **facts: Json) -> None:
        """Add a speech act with a button to a person."""
        self.say(key, PERSON_BUTTON, **facts)

    def ask(self, question: Question, key: str, **facts: Json) -> None:
        """Add a speech act that leaves a question open."""
        self.question = question
        self.say(key, *question["options"], **facts)

    def miss(self, reason: str) -> bool:
        """Note a message that led nowhere; the second in a row fetches a person, and this says so."""
        self.missed = True
        if self.misses + 1 >= UNTIL_A_PERSON:
            self.wants_person = reason
        return self.wants_person is not None

    def _said_by(self, quote: str) -> Literal["customer", "voice"]:
        """Whether words of this turn were written or, as far as can be told, spoken."""
        return (
            "voice" if self.heard and " ".join(quote.split()) in " ".join(self.heard.split()) else "customer"
        )

    def told(self, value: Json, quote: str, *, chosen: bool = False) -> Slot:
        """A slot's value with the words it comes from; `chosen` when they name what was offered."""
        return {"value": value, "source": "choice" if chosen else self._said_by(quote), "quote": quote[:200]}

    @property
    def halted(self) -> bool:
        """Whether a person takes over."""
        return self.wants_person is not None and self.wants_person not in BESIDE

    def frame(self, frame_id: str | None) -> Frame | None:
        """The frame with this id, if it is on the stack."""
        return next((frame for frame in self.stack if frame["id"] == frame_id), None)

    def raise_to_top(self, frame: Frame) -> None:
        """Go on with this frame before the others."""
        self.stack.remove(frame)
        self.stack.append(frame)

    def push(self, flow: str, version: str) -> Frame:
        """Begin a flow. The id is the same when the turn is run again."""
        name = f"{self.turn}:{self.started}:{flow}"
        self.started += 1
        frame: Frame = {
            "id": hashlib.sha256(name.encode()).hexdigest()[:12],
            "flow": flow,
            "version": version,
            "step": 0,
            "slots": {},
            "facts": {},
            "asked": 0,
        }
        self.stack.append(frame)
        return frame

    def pop(self, frame: Frame) -> None:
        """End a frame, which may be corrected for a while. A question it had open is closed."""
        self.stack.remove(frame)
        ended = [one["status"] for one in self.effects.values() if one["frame"] == frame["id"]]
        self.finished = {
            "flow": frame["flow"],
            "slots": frame["slots"],
            "effect": ended[-1] if ended else None,
        }
        if self.question and self.question["frame"] == frame["id"]:
            self.question = None

    def effect_of(self, frame: Frame) -> Effect | None:
        """The frame's effect that is on its way, if any."""
        effects = (effect for effect in self.effects.values() if effect["frame"] == frame["id"])
        return next((effect for effect in effects if effect["status"] in LIVE), None)

    def is_parked(self, frame: Frame) -> bool:
        """Whether the frame waits for a person's approval."""
        effect = self.effect_of(frame)
        return effect is not None and effect["status"] == "waiting"

    def void(self, frame: Frame) -> None:
        """The frame's effect no longer is what the customer wants."""
        if effect := self.effect_of(frame):
            effect["status"] = "void"
        if self.pending and self.effects[self.pending]["frame"] == frame["id"]:
            self.pending = None

    def leave(self) -> None:
        """End what only the customer could go on with; what was agreed stays."""
        for frame in [*self.stack]:
            effect = self.effect_of(frame)
            if effect is None or effect["status"] == "proposed":
                self.void(frame)
                self.pop(frame)
        self.question = None
        self.left = self.quiet = True

    @property
    def pieces(self) -> State:
        """The pieces of the state this turn moved."""
        return {
            "stack": self.stack,
            "effects": self.effects,
            "pending": self.pending,
            "question": self.question,
            "evidence": self.evidence,
            "finished": self.finished,
            "left_open": self.left_open,
            "misses": self.misses + 1 if self.missed else 0,
        }


PERSON_BUTTON: Choice = {"id": str(Human()), "key": "choice-human"}


def draft(state: State) -> Draft:
    """A working copy of the state's pieces. Effects that are over, and those whose frame is gone, are
    left behind; after a long silence so are frames with nothing on its way."""
    turn = state["turn"]
    at = datetime.fromisoformat(turn["at"])
    stack = _remembered(state)
    frames = frozenset(frame["id"] for frame in stack)
    effects = {
        key: effect
        for key, effect in state.get("effects", {}).items()
        if effect["frame"] in frames and effect["status"] in (*LIVE, "done")
    }
    pending, known = state.get("pending"), turn.get("customer") or {}
    return Draft(
        turn=turn["id"],
        at=at,
        conversation=state["conversation"],
        proof=Proof(state["proof"]),
        mode=state["mode"],
        text="\n".join(filter(None, (turn.get("text"), turn.get("unclear")))),
        heard=turn.get("heard", ""),
        passages=turn.get("passages", []),
        intents=[flow for flow, _ in turn.get("intents", [])],
        stack=stack,
        effects=copy.deepcopy(effects),
        pending=pending if pending in effects else None,
        question=state.get("question"),
        misses=state.get("misses", 0),
        last_acts=state.get("last_acts", []),
        evidence=copy.deepcopy(state.get("evidence", [])),
        opened=frames,
        asked=state.get("question"),
        customer=str(known.get("id") or state.get("contact", {}).get("id") or ""),
        tier=str(known["tier"]) if known.get("tier") else None,
        incident=state.get("incident") is not None,
        left_open=None if stack else state.get("left_open"),
        finished=copy.deepcopy(correctable(state)),
    )


def correctable(state: State) -> Finished | None:
    """The last request that ended, unless it was too long ago for anybody to mean it still."""
    return None if is_long_ago(state) else state.get("finished")


def is_long_ago(state: State) -> bool:
    """Whether the customer wrote last so long ago that this turn begins something new."""
    heard, at = state.get("last_heard_at"), datetime.fromisoformat(state["turn"]["at"])
    return heard is not None and at - datetime.fromisoformat(heard) >= FORGET_AFTER


def _remembered(state: State) -> list[Frame]:
    """The frames, without those that nobody would come back to."""
    stack = copy.deepcopy(state.get("stack", []))
    if not is_long_ago(state):
        return stack
    agreed = [e["frame"] for e in state.get("effects", {}).values() if e["status"] in AGREED]
    return [frame for frame in stack if frame["id"] in agreed]
