"""What the customer says, as people are told it."""

from collections.abc import Iterable

from domain.dialogue import Frame, Slot
from domain.json import Json
from domain.tap import refers


def claimed(frames: Iterable[Frame]) -> dict[str, Json]:
    """The slots of the frames by name; of what is only named in words so far, the customer's words."""
    return {name: _told(slot) for frame in frames for name, slot in frame["slots"].items()}


def _told(slot: Slot) -> Json:
    value: Json = slot["quote"] if refers(slot["value"]) else slot["value"]
    return value
