"""What a chat model may do to words that have been decided: say them better, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from domain.dialogue import Spoken
from domain.json import Json


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """Plain words to be said. With `passages` they quote knowledge, from which the question is answered;
    without, every fact of theirs must be told."""

    plain: str
    passages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Reworded:
    """A piece in better words; None where the plain ones stand, with the `doubts` that decided it."""

    text: str | None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Rewording:
    """What became of each piece, in order, and the record of the model's call."""

    pieces: tuple[Reworded, ...]
    call: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """Pieces to be said in answer to a customer. `personal` are strings that no model may see, by what they
    are (NAME, ADDRESS); `recent` the last messages; `staff` what one of our people said about the case."""

    pieces: Sequence[Piece]
    text: str
    language: str
    recent: Sequence[Spoken] = ()
    personal: Mapping[str, str] = field(default_factory=dict)
    staff: str = ""


class Writer(Protocol):
    """Puts decided words better."""

    async def write(self, saying: Saying) -> Rewording:
        """The pieces in better words where that is safe, in one call. Never raises for what a model does."""
        ...
