"""What the customer says, as people are told it."""

from collections.abc import Iterable

from domain.dialogue import Frame, Slot, State
from domain.json import Json
from domain.tap import refers


def claimed(frames: Iterable[Frame]) -> dict[str, Json]:
    """The slots of the frames by name; of what is only named in words so far, the customer's words."""
    return {name: _told(slot) for frame in frames for name, slot in frame["slots"].items()}


def _told(slot: Slot) -> Json:
    value: Json = slot["quote"] if refers(slot["value"]) else slot["value"]
    return value


def last_words(state: State) -> str:
    """What the customer wrote last: in this turn, or before they tapped a button in it."""
    said = [one["text"] for one in state.get("recent", []) if one["author"] == "customer"]
    return state["turn"].get("text", "") or next(filter(None, reversed(said)), "")
