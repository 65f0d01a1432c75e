"""Our own sets of single messages: what a customer wrote, and what is to be heard in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.json import JsonDict

SETS = Path(__file__).parents[1] / "tests/ai/messages"
"""In the source tree only: the tests hold the interpreter to the same lines."""

NOW = datetime(2026, 11, 18, 10, tzinfo=ZoneInfo("Europe/Paris"))
"""The Wednesday for which the lines name days."""

BESIDE = ("day=", "branch=", "order=of:", "item=of:")
"""Which day and shop opening hours are asked about, and which product a request is for, have tests of their
own; lines need not name them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One line of a set. Each of `readings` serves the customer: flows begun, `slot=value`, kinds of small
    talk, privacy wishes, and `human`, `ask`, `outside`, `cannot`."""

    set: str
    language: str
    readings: tuple[frozenset[str], ...]
    text: str

    def is_heard(self, commands: Sequence[JsonDict]) -> bool:
        """Whether these commands, as JSON, are one of the readings."""
        said = labels(commands)
        plain = frozenset(one for one in said if not one.startswith(BESIDE))
        return bool({said, plain} & set(self.readings))


def messages(sets: Path = SETS) -> Iterator[Message]:
    """Every line of every set; none outside the source tree."""
    for file in sorted(sets.glob("*.txt")):
        for line in file.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                language, wanted, text = (part.strip() for part in line.split("|", 2))
                readings = tuple(frozenset(reading.split()) for reading in wanted.split("/"))
                yield Message(set=file.stem, language=language, readings=readings, text=text)


def labels(commands: Sequence[JsonDict]) -> frozenset[str]:
    """What the readings are written in."""
    return frozenset(_label(command) for command in commands)


def _label(command: JsonDict) -> str:
    match command["type"]:
        case "start_flow":
            return str(command["flow"])
        case "set_slot":
            return f"{command['slot']}={command['value']}".replace(" ", "~").replace("/", "~")
        case "small_talk":
            return str(command["kind"])
        case "privacy":
            return str(command["what"])
        case "handoff":
            return "human"
        case "out_of_scope" | "clarify":
            return "outside"
        case "cannot_provide":
            return "cannot"
        case other:
            return str(other)
