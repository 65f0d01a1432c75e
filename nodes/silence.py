"""Silence: the customer does not answer. One follow-up, then the conversation is closed quietly."""

from datetime import datetime
from typing import Literal

from domain.dialogue import SpeechAct, State, Turn, act
from domain.event import SILENCE, Alarm
from playbooks.silence import Silence

AWAITED = ("slot", "confirm", "clarify")
"""Kinds of questions whose answer is waited for; a survey's is not."""

AGREED = ("confirmed", "waiting", "approved")


def is_waiting(state: State) -> bool:
    """Whether we wait for the customer's answer."""
    return state["mode"] == "bot" and _awaits(state) and not _has_left(state)


def _awaits(state: State) -> bool:
    """Whether a question is open that an answer is waited for."""
    question = state.get("question")
    return question is not None and question["kind"] in AWAITED


def _is_settled(state: State) -> bool:
    """Whether the customer has what they came for, as far as we know: then there is nothing to ask."""
    done = state["turn"].get("outcome") in ("answered", "done") and not _awaits(state)
    return state["mode"] == "bot" and done and not _has_left(state)


def _has_left(state: State) -> bool:
    """Whether the customer wants no messages."""
    return bool(state.get("contact", {}).get("opted_out"))


def due(state: State, silence: Silence | None, number: int) -> tuple[Alarm, datetime] | None:
    """The timer that goes off if the customer says nothing after turn `number`; None where none should."""
    heard = state.get("last_heard_at")
    if silence is None or heard is None or not (is_waiting(state) or _is_settled(state)):
        return None
    told = state.get("followed_up", False) or not is_waiting(state)
    at = silence.next(datetime.fromisoformat(heard), followed_up=told)
    return Alarm(name=SILENCE, data={"after": number}), at


def rung(state: State, alarm: Alarm, silence: Silence | None) -> State:
    """What the timer brings: a follow-up, the end of the conversation, or nothing where it came too late."""
    turn: Turn = {**state["turn"], "commands": [], "text": "", "outcome": "silent"}
    if silence is None or not _is_current(turn, alarm) or state["mode"] != "bot" or _has_left(state):
        return {"turn": turn}
    if not _awaits(state):
        return _close(state, turn)
    heard = datetime.fromisoformat(str(state.get("last_heard_at")))
    at = datetime.fromisoformat(turn["at"])
    if state.get("followed_up") or at - heard >= silence.close:
        return _close(state, turn)
    if not silence.may_follow_up(heard, at):
        return {"followed_up": True, "turn": turn}  # the time for it has passed: it is not made up for
    del turn["outcome"]
    return {"followed_up": True, "turn": {**turn, "acts": _follow_up(state)}}


def _is_current(turn: Turn, alarm: Alarm) -> bool:
    """Whether nothing has happened since the timer was set: a message may be on its way already."""
    return turn["id"].endswith(f":{int(str(alarm.data['after'])) + 1:08d}")


def _follow_up(state: State) -> list[SpeechAct]:
    """The question once more, with what can be tapped; a preview is only mentioned: it is shown anew."""
    question = state.get("question")
    assert question is not None
    flow = _flow(state)
    if question["kind"] == "confirm":
        return [act("still-there-preview", flow=flow)]
    asked = [one for one in state.get("last_acts", []) if one["choices"] == question["options"]]
    return [act("still-there", flow=flow), *asked[-1:]]


def _close(state: State, turn: Turn) -> State:
    """The question is withdrawn without a word; what a person still has to decide keeps it open."""
    agreed = any(effect["status"] in AGREED for effect in state.get("effects", {}).values())
    waits = agreed or state.get("waits_for") is not None
    mode: Literal["bot", "closed"] = "bot" if waits else "closed"
    closed: Turn = {**turn, "outcome": "closed"}
    withdrawn: State = {"question": None, "pending": None, "followed_up": False}
    return {**withdrawn, "mode": mode, "left_open": _flow(state), "turn": closed}


def _flow(state: State) -> str | None:
    """The flow whose question is open."""
    question = state.get("question")
    frames = [one for one in state.get("stack", []) if question and one["id"] == question["frame"]]
    return frames[0]["flow"] if frames else None
