"""Words that count before all else, seen before any model and with all models down."""

from collections.abc import Iterable

from ai.keywords import spot
from ai.regulated import matters
from ai.voice_wish import voice_wish
from domain.command import Command, Handoff, Privacy
from domain.dialogue import State, act
from domain.json import JsonDict

PRIVACY = ("stop", "resume", "erase", "export")
LONGEST = 4000
"""Characters of one burst that are read; a message of WhatsApp holds 4,096."""


def answered_as_wished(update: State) -> State:
    """The update with the customer's wish to hear or to read the answers, if the turn tells one; answered at
    once where it tells nothing else."""
    turn = update["turn"]
    wish = voice_wish(turn.get("text", ""))
    if wish is None:
        return update
    if not wish.alone or turn.get("commands"):
        return {**update, "answers_by": wish.by}
    said = act("voice-replies-on" if wish.by == "voice" else "voice-replies-off")
    return {
        **update,
        "answers_by": wish.by,
        "turn": {**turn, "text": "", "language": wish.language, "acts": [*turn.get("acts", []), said]},
    }


def wished(text: str) -> tuple[list[str], list[Command]]:
    """The words spotted in the text, and the commands they stand for: privacy rights, danger and the like, a
    person."""
    spotted = list(spot(text)) if text else []
    commands: list[Command] = [Privacy(what=word) for word in PRIVACY if word in spotted]  # type: ignore[arg-type]
    commands += [Handoff(reason=matter) for matter in matters(text)]
    if "human" in spotted:
        commands.append(Handoff(reason="asked"))
    return spotted, commands


def wants_us(commands: Iterable[JsonDict]) -> bool:
    """Whether somebody who opted out is to be answered all the same: they use a right, or want a person."""
    return any(command["type"] in ("privacy", "handoff") for command in commands)
