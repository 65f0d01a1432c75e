"""Files in the dialogue: what is said about them, and what of them the state keeps."""

from collections.abc import Sequence

from domain.dialogue import Seen, SpeechAct, State, act
from domain.media import Reading, Received


def known(received: Received) -> Seen:
    """What the turn's record keeps of a file: no text out of it."""
    reading = received.reading
    return {
        "id": received.id,
        "kind": reading.kind,
        "problem": reading.problem,
        "seen_before": reading.seen_before,
    }


def told(received: Sequence[Received], state: State) -> list[SpeechAct]:
    """What is said about the files, once for all that are alike."""
    keys = dict.fromkeys(_key(one.reading) for one in received)
    return [act(key) for key in keys]


def _key(reading: Reading) -> str:
    if reading.problem:
        return f"media-{reading.problem}"
    return f"media-{'voice' if reading.kind == 'audio' else reading.kind}"
