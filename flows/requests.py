"""What the stepper asks of the outside world, one at a time."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

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


@dataclass(frozen=True, slots=True)
class SendCode:
    """Send the customer a one-time code for this purpose, once per `key`; answered as
    `identity.send_code` does."""

    purpose: str
    key: str

    tool: ClassVar[str] = "identity.send_code"

    @property
    def arguments(self) -> dict[str, Json]:
        """The arguments by name."""
        return {"purpose": self.purpose}


@dataclass(frozen=True, slots=True)
class CheckCode:
    """Is this, sealed, the code that was sent? Answered as `identity.check_code` does."""

    purpose: str
    sealed: str
    key: str

    tool: ClassVar[str] = "identity.check_code"

    @property
    def arguments(self) -> dict[str, Json]:
        """The arguments by name."""
        return {"purpose": self.purpose, "sealed": self.sealed}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The customer's acts by this tool since a time (ISO 8601), without the one under the key `but`;
    answered with a list of {"at", "args"}."""

    tool: str
    customer: str
    since: str
    but: str


Request = ReadTool | Recall | Execute | SendCode | CheckCode | Tally


def read_tool(tool: str, args: Mapping[str, Json]) -> ReadTool:
    """A read with its arguments; those without a value are left out."""
    given = {name: value for name, value in args.items() if value is not None}
    return ReadTool(tool, json.dumps(given, sort_keys=True))
