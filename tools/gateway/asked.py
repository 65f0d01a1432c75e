"""What a tool may be asked with, and by whom."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, fields
from typing import Protocol, TypeVar

from domain.contact import Proof
from domain.errors import Malformed, Misconfigured, NotFound
from domain.json import Json, load
from tools.caller import Caller

Arguments = Mapping[str, Json]
A = TypeVar("A")


@dataclass(frozen=True, kw_only=True, slots=True)
class Nothing:
    """What a tool is asked with that only looks at the caller's own."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A tool that only looks; `proof` is needed to call it at all, where that is a code one for `purpose`."""

    proof: Proof
    run: Callable[[Arguments, Caller], Awaitable[Json]]
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Writing:
    """A tool that changes something, once per idempotency key; `proof` and `purpose` as for a Reading."""

    proof: Proof
    run: Callable[[Arguments, str, Caller], Awaitable[Json]]
    purpose: str = ""


class Tools(Protocol):
    """The tools of one capability, by dotted name."""

    @property
    def reads(self) -> Mapping[str, Reading]:
        """Those that only look."""
        ...

    @property
    def writes(self) -> Mapping[str, Writing]:
        """Those that change something."""
        ...


def parse(kind: type[A], tool: str, given: Arguments) -> A:
    """The arguments of a tool as the dataclass `kind`. No customer and no payee is ever among them: those
    come from the caller alone.

    Raises:
        Misconfigured: one is missing, unknown or of another type; the message names no value.
    """
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    if unknown := set(given) - known:
        raise Misconfigured(f"{tool} takes {sorted(known)}, not {sorted(unknown)}")
    try:
        return load(kind, dict(given))
    except Malformed:
        raise Misconfigured(f"{tool}: an argument is missing or of the wrong type") from None


def customer_of(caller: Caller) -> str:
    """The customer the caller has proved to be.

    Raises:
        NotFound: nobody.
    """
    if caller.proved is None:
        raise NotFound("no such customer")
    return caller.proved
