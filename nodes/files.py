"""Files in the dialogue: what is said about them, and what of them the state keeps."""

from collections.abc import Sequence

from ai.sight.pictured import pictured
from domain.dialogue import Choice, Evidence, SpeechAct, State, act
from domain.media import Reading, Received
from domain.tap import Paper
from domain.understanding import ProductNames

REMEMBERED = 8
"""Files the state keeps; older ones are in the vault."""


def shown(received: Received, at: str, names: Sequence[ProductNames]) -> Evidence:
    """What the dialogue keeps of a file: facts, and no text out of it. `names` are the catalog's."""
    reading, look = received.reading, received.reading.look
    return {
        "id": received.id,
        "at": at,
        "kind": reading.kind,
        "problem": reading.problem or reading.sensitive,
        "seen_before": reading.seen_before,
        "severity": look.severity if look else "unknown",
        "damage": look.damage if look else "unknown",
        "confidence": look.confidence if look else 0.0,
        "product": pictured(reading, names),
        "model": _field(reading, "model_number"),
        "order": _field(reading, "order_number"),
    }


def told(received: Sequence[Received], state: State, names: Sequence[ProductNames] = ()) -> list[SpeechAct]:
    """What is said about the files, once for all that are alike, and what they are about is asked when
    nothing else is being talked of."""
    acts: dict[str, SpeechAct] = {}
    for one in received:
        said = _told(one, names)
        acts.setdefault(said["key"], said)
    open_ended = any(_is_usable(one.reading) for one in received) and not _is_talking(state)
    return [*acts.values(), *([act("media-about")] if open_ended else [])]


def _told(received: Received, names: Sequence[ProductNames]) -> SpeechAct:
    reading = received.reading
    if reading.sensitive:
        buttons: list[Choice] = [
            {"id": str(Paper(received.id or "", "keep")), "key": "media-keep"},
            {"id": str(Paper(received.id or "", "delete")), "key": "media-delete"},
        ]
        return act(f"media-{reading.sensitive}", *buttons)
    if reading.kind == "audio" and reading.problem in ("too-big", "slow"):
        return act("voice-too-long")
    if reading.problem:
        return act(f"media-{reading.problem}")
    if order := _field(reading, "order_number"):
        return act("media-order", order=order)
    if reading.look:
        return act("media-received")
    if (model := _field(reading, "model_number")) and pictured(reading, names):
        return act("media-model", model=model)
    return act(f"media-{'voice' if reading.kind == 'audio' else reading.kind}")


def _is_usable(reading: Reading) -> bool:
    return reading.problem is None and reading.sensitive is None


def _is_talking(state: State) -> bool:
    """Whether the customer says, or has said, what they want."""
    turn = state["turn"]
    return bool(turn.get("text") or turn.get("commands") or turn.get("consent") or state.get("stack"))


def _field(reading: Reading, name: str) -> str:
    return next((field.value for field in reading.fields if field.name == name), "")
