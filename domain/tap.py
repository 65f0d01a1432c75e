"""What the ids on our buttons and list rows mean: written and read only here.

An id holds nothing secret and grants nothing: a confirmation counts only when its nonce is that of the
effect whose preview is showing.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes or no to the effect whose preview carries this nonce."""

    nonce: str
    answer: Literal["yes", "no"]

    def __str__(self) -> str:
        return f"confirm:{self.nonce}:{self.answer}"


@dataclass(frozen=True, slots=True)
class Pick:
    """A value offered for a slot of the frame with id `frame`."""

    frame: str
    slot: str
    value: str

    def __str__(self) -> str:
        return f"pick:{self.frame}:{self.slot}:{self.value}"


NO_MORE = "no_more"
"""The value that ends a gathering, beside the records that may be picked."""

LATEST = "latest"
"""The value of a slot for an order whose number is not told: the newest of those on offer."""

OTHER = "other:"
"""Before a value: that of a slot for another of what is on offer than this one."""

OF = "of:"
"""Before SKUs, with commas between: the value of a slot for whatever on offer is, or holds, one of them."""


def refers(value: object) -> bool:
    """Whether a slot's value only names in words which of what is on offer is meant."""
    return value == LATEST or (isinstance(value, str) and value.startswith((OF, OTHER)))


@dataclass(frozen=True, slots=True)
class Choose:
    """A flow to begin: one that a clarifying question offered, or one with a slot filled already."""

    flow: str
    slot: str | None = None
    value: str | None = None

    def __str__(self) -> str:
        return ":".join(filter(None, ("flow", self.flow, self.slot, self.value)))


@dataclass(frozen=True, slots=True)
class Paper:
    """Whether people may look at a paper (the file with this id) that we would not read."""

    file: str
    answer: Literal["keep", "delete"]

    def __str__(self) -> str:
        return f"paper:{self.file}:{self.answer}"


@dataclass(frozen=True, slots=True)
class Human:
    """A person, please."""

    def __str__(self) -> str:
        return "human"


@dataclass(frozen=True, slots=True)
class Fetch:
    """The answer that waited for the customer to write; any message of theirs brings it."""

    def __str__(self) -> str:
        return "fetch"


@dataclass(frozen=True, slots=True)
class Score:
    """A survey answer, 1 to 5."""

    score: int

    def __str__(self) -> str:
        return f"score:{self.score}"


Meaning = Confirm | Pick | Choose | Paper | Human | Fetch | Score


def read(tap_id: str) -> Meaning | None:
    """The meaning of an id of ours, or None for any other (a template's button, a forgery)."""
    match tap_id.split(":", 3):
        case ["confirm", nonce, ("yes" | "no") as answer]:
            return Confirm(nonce, answer)
        case ["pick", frame, slot, value]:
            return Pick(frame, slot, value)
        case ["flow", flow]:
            return Choose(flow)
        case ["paper", file, ("keep" | "delete") as answer]:
            return Paper(file, answer)
        case ["flow", flow, slot, value]:
            return Choose(flow, slot, value)
        case ["human"]:
            return Human()
        case ["fetch"]:
            return Fetch()
        case ["score", ("1" | "2" | "3" | "4" | "5") as score]:
            return Score(int(score))
        case _:
            return None
