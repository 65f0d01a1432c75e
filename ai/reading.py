"""What has been read of one burst so far."""

from dataclasses import dataclass, field

from ai.analysis import Analysis
from domain.command import Command
from domain.understanding import Utterance


@dataclass(slots=True)
class Reading:
    """What has been read of one burst so far."""

    utterance: Utterance
    text: str
    analysis: Analysis
    language: str
    is_certain: bool  # so clearly about one flow that no second request is looked for
    commands: list[Command] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # clauses that may hold requests
    places: dict[str, str] = field(default_factory=dict)  # of several requests: flow and the words for it
