"""Every fork of the graph, as pure functions of the state."""

from typing import Literal

from domain.dialogue import State
from domain.event import PAGE, SILENCE

End = Literal["__end__"]
END: End = "__end__"

RETRY = "retry"
"""The alarm that tries an effect again which a busy system could not carry out."""


def after_ingest(
    state: State,
) -> Literal["transcribe", "classify", "retrieve", "reply", "survey", "__end__"]:
    """Silence and a person's own words end the turn; decisions skip understanding; the rest is understood,
    files by being transcribed first."""
    turn = state["turn"]
    if turn.get("outcome"):
        return END
    if turn.get("papers"):
        return "transcribe"
    if turn["event"].get("name") == RETRY:
        return "retrieve"
    if turn["event"].get("name") in (SILENCE, PAGE):
        return "reply"
    if turn["event"]["type"] == "alarm" or state["mode"] == "closed":
        return "survey"
    if turn["event"]["type"] == "decision" and turn.get("commands"):  # given back, with what to go on with
        return "retrieve"
    if turn.get("acts") and not turn.get("hidden"):  # a warning goes along with what is understood
        return "reply"
    if turn["event"]["type"] == "decision" or state["mode"] == "human":
        return "retrieve"
    return "transcribe" if turn.get("unread") else "classify"


def after_transcribe(state: State) -> Literal["classify", "reply", "__end__"]:
    """Only words and taps can be understood; a file may be what a flow has asked for. Who opted out, and
    asks in a voice note for nothing of ours, is not answered."""
    turn = state["turn"]
    if turn.get("outcome"):
        return END
    understood = turn.get("text") or turn.get("commands") or turn.get("consent")
    shown = bool(state.get("stack")) and any(one["problem"] is None for one in turn.get("files", []))
    return "classify" if understood or shown else "reply"


def after_act(state: State) -> Literal["act", "score_confidence"]:
    """One confirmed effect per entry: act again while there is more to do."""
    return "act" if state["turn"].get("again") else "score_confidence"


def after_score(state: State) -> Literal["escalate", "survey", "reply"]:
    """A person is wanted, the case may be over, or the reply simply goes out."""
    turn = state["turn"]
    if turn.get("wants_person"):
        return "escalate"
    farewell = any(command["type"] == "small_talk" for command in turn.get("commands", []))
    return "survey" if farewell else "reply"
