"""Transcribe: what can be said about content without words. Text passes; files are answered honestly."""

from domain.dialogue import State, act

KNOWN = ("voice", "image", "document", "video", "sticker")


async def transcribe(state: State) -> State:
    """Say for each kind of file or card that it cannot be read yet, once a kind."""
    turn = state["turn"]
    kinds = dict.fromkeys(turn["unread"])
    acts = [act("location-noted" if kind == "location" else _key(kind)) for kind in kinds]
    return {"turn": {**turn, "acts": [*turn.get("acts", []), *acts]}}


def _key(kind: str) -> str:
    return f"media-{kind}" if kind in KNOWN else "media-other"
