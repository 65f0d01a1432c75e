"""Ingest: from the event that started the turn to what the customer said, and whether to speak at all."""

from collections.abc import Sequence
from typing import Literal, assert_never

from ai.consent import consent
from ai.wording import words
from domain import tap
from domain.command import Command, Handoff, Rate, SetSlot, StartFlow
from domain.dialogue import Consent, State, Turn, act
from domain.event import PAGE, SILENCE, Alarm, Burst, Decision, Event
from domain.ids import ContactId
from domain.inbound import (
    Basket,
    Cards,
    Edit,
    Form,
    Inbound,
    Location,
    Media,
    Reaction,
    Revoke,
    Tap,
    Text,
    Unsupported,
)
from domain.json import dump, load
from domain.outbound import Say
from flows.proving import CODE
from nodes.discretion import Seal, discreet
from nodes.hearing import resolved
from nodes.paging import Paging
from nodes.returning import given_back
from nodes.silence import rung
from nodes.wishes import LONGEST, answered_as_wished, wants_us, wished
from playbooks.silence import Silence

SAD = "👎😠😡🤬😤😢😭☹🙁😞💩"
"""Reactions that say something went wrong; any other needs no answer."""

AROUND_A_CODE = 4
"""Words beside a code that only say that it is one."""


class Ingest:
    """The node. `seal` makes of a one-time code what may be kept of it; `silence` is what becomes of
    customers who do not answer, `paging` of cases that nobody takes."""

    def __init__(self, seal: Seal, silence: Silence | None = None, paging: Paging | None = None) -> None:
        self._seal = seal
        self._silence = silence
        self._paging = paging

    async def __call__(self, state: State) -> State:
        """Read the event. STOP, "human" and danger are seen here, before any model, with all models down;
        codes and passwords are taken out here, before anybody can read or keep them."""
        event: Event = load(Event, state["turn"]["event"])
        if isinstance(event, Burst):
            return {"followed_up": False, **self._heard(state, event)}
        if isinstance(event, Alarm) and event.name == SILENCE:
            return rung(state, event, self._silence)
        if isinstance(event, Alarm) and event.name == PAGE and self._paging:
            return self._paging.rung(state, event)
        return _other(state, event)

    def _heard(self, state: State, burst: Burst) -> State:
        seen = discreet(burst, state)
        if not seen.hidden:
            return _burst(state, burst, [])
        turn: Turn = {
            **state["turn"],
            "event": dump(seen.burst, Event),
            "hidden": dict(seen.hidden),
            "acts": [act("password-never")] if seen.told_password else [],
        }
        contact = ContactId(str(state["contact"]["id"]))
        typed = [SetSlot(slot=CODE, value=self._seal(one, contact), quote="") for one in seen.codes[-1:]]
        return _burst({**state, "turn": turn}, seen.burst, typed)


def _other(state: State, event: Decision | Alarm) -> State:
    match event:
        case Decision():
            return _decision(state, event)
        case Alarm():
            return {"turn": {**state["turn"], "commands": [], "text": ""}}
        case _:
            assert_never(event)


def _burst(state: State, burst: Burst, typed: Sequence[SetSlot]) -> State:
    text = "\n".join(part for message in burst.messages if (part := said(message)))[:LONGEST]
    if typed and len(words(text)) <= AROUND_A_CODE:
        text = ""
    spotted, wishes = wished(text)
    turn: Turn = {
        **state["turn"],
        "text": text,
        "spotted": spotted,
        "unread": [kind for message in burst.messages if (kind := unread(message))],
        "papers": _papers(burst),
        "consent": _consent(burst, text, state.get("language")),
        "commands": [dump(command, Command) for command in (*typed, *wishes, *_taps(burst))],
    }
    nothing_said = not (turn["text"] or turn["unread"] or turn["commands"] or turn["consent"])
    if turn["papers"] and nothing_said:
        return {"turn": turn}
    if nothing_said or (_opted_out(state, turn) and "voice" not in turn["unread"]):
        return {"turn": {**turn, "outcome": "silent"}}
    if state["mode"] == "human":
        return _while_a_person_owns_it(state, turn)
    return answered_as_wished({"turn": resolved(state, turn) or turn, "doubt": None, "mode": "bot"})


def _opted_out(state: State, turn: Turn) -> bool:
    return bool(state["contact"].get("opted_out")) and not wants_us(turn["commands"])


def _while_a_person_owns_it(state: State, turn: Turn) -> State:
    """Privacy words still count. Until somebody has taken it the customer is told once that a person will
    come, and again whenever they ask for one; after that it is left to that person."""
    private = [command for command in turn["commands"] if command["type"] == "privacy"]
    if private:
        return {"turn": {**turn, "commands": private, "consent": None}}
    asks = any(command.get("reason") == "asked" for command in turn["commands"])
    if state.get("person") or (state.get("acknowledged") and not asks):
        return {"turn": {**turn, "outcome": "silent"}}
    return {"acknowledged": True, "turn": {**turn, "acts": [act("handoff-already")]}}


def said(message: Inbound) -> str:
    """The words of one message: its text, a caption, an edit's new wording, a form's body."""
    match message.content:
        case Text(body=text) | Basket(text=text) | Form(body=text):
            return text
        case Edit(text=text) | Media(caption=text):
            return text or ""
        case Tap(id=tap_id, title=title):
            return "" if tap.read(tap_id) else title  # a template's quick reply is the customer's words
        case Location() | Cards() | Reaction() | Revoke() | Unsupported():
            return ""
        case _:
            assert_never(message.content)


def unread(message: Inbound) -> str | None:
    """What kind of thing the customer sent that has no words in it, or None."""
    match message.content:
        case Media(what="audio"):
            return "voice"
        case Media(what=what):
            return what
        case Location():
            return "location"
        case Cards():
            return "cards"
        case Basket():
            return "basket"
        case Reaction(emoji=emoji):
            return "sad" if emoji and emoji[0] in SAD else None
        case Form() | Unsupported():
            return "other"
        case Text() | Tap() | Edit() | Revoke():
            return None
        case _:
            assert_never(message.content)


def _taps(burst: Burst) -> list[Command]:
    contents = (message.content for message in burst.messages)
    return [command for content in contents if isinstance(content, Tap) for command in _tapped(content)]


def _tapped(content: Tap) -> list[Command]:
    match tap.read(content.id):
        case tap.Pick(slot=slot, value=value):
            return [SetSlot(slot=slot, value=value, quote=content.title)]
        case tap.Choose(flow=flow):
            return [StartFlow(flow=flow)]
        case tap.Human():
            return [Handoff(reason="asked")]
        case tap.Score(score=score):
            return [Rate(score=score)]
        case _:
            return []


def _consent(burst: Burst, text: str, language: str | None) -> Consent | None:
    """A tapped yes or no by its nonce; else words, but only when the whole burst says nothing more."""
    for message in burst.messages:
        if isinstance(message.content, Tap) and isinstance(
            meaning := tap.read(message.content.id), tap.Confirm
        ):
            return {"answer": meaning.answer, "nonce": meaning.nonce, "message": message.id}
    answer = consent(text, language) if text else None
    return {"answer": answer, "nonce": None, "message": burst.messages[-1].id} if answer else None


def _papers(burst: Burst) -> dict[str, Literal["keep", "delete"]]:
    """What was tapped about papers; the last word counts."""
    taps = [tap.read(one.content.id) for one in burst.messages if isinstance(one.content, Tap)]
    return {one.file: one.answer for one in taps if isinstance(one, tap.Paper)}


def _decision(state: State, decision: Decision) -> State:
    turn: Turn = {**state["turn"], "text": "", "commands": [], "acts": []}
    match decision.do:
        case "take":
            return {"mode": "human", "acknowledged": True, "turn": {**turn, "outcome": "silent"}}
        case "reply":
            said = decision.template or Say(body=decision.text or "")
            replied: Turn = {**turn, "replies": [dump(said)], "outcome": "answered"}
            return {"mode": "human", "acknowledged": True, "turn": replied}
        case "return":
            return given_back(state, decision, turn)
        case "resolve":
            closed: Turn = {**turn, "acts": [act("resolved-by-person")]}
            return {"mode": "closed", "waits_for": None, "returned": None, "turn": closed}
        case "approve" | "decline":
            return {"turn": turn}
        case _:
            assert_never(decision.do)
