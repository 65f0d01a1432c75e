"""Words that count before all else, seen before any model and with all models down."""

from ai.keywords import spot
from ai.regulated import regulated
from domain.command import Command, Handoff, Privacy

PRIVACY = ("stop", "resume", "erase", "export")
LONGEST = 4000
"""Characters of one burst that are read; a message of WhatsApp holds 4,096."""


def wished(text: str) -> tuple[list[str], list[Command]]:
    """The words spotted in the text, and the commands they stand for: privacy rights, danger, a person."""
    spotted = list(spot(text)) if text else []
    commands: list[Command] = [Privacy(what=word) for word in PRIVACY if word in spotted]  # type: ignore[arg-type]
    if matter := regulated(text):
        commands.append(Handoff(reason=matter))
    if "human" in spotted:
        commands.append(Handoff(reason="asked"))
    return spotted, commands
