"""What the stepper asks of the outside world, one at a time."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from domain.json import Json


@dataclass(frozen=True, slots=True)
class ReadTool:
    """Read a tool; `args` is canonical JSON, so that equal reads are equal requests."""

    tool: str
    args: str

    @property
    def arguments(self) -> dict[str, Json]:
        """The arguments by name."""
        return dict(json.loads(self.args))


@dataclass(frozen=True, slots=True)
class Recall:
    """Is the effect with this key in the ledger? Answered with its status there, or null."""

    key: str


@dataclass(frozen=True, slots=True)
class Execute:
    """Do the effect with this key; answered with its result."""

    key: str


Request = ReadTool | Recall | Execute


def read_tool(tool: str, args: Mapping[str, Json]) -> ReadTool:
    """A read with its arguments; those without a value are left out."""
    given = {name: value for name, value in args.items() if value is not None}
    return ReadTool(tool, json.dumps(given, sort_keys=True))
