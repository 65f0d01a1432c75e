"""What each tool may be asked with. No customer, no payee: those come from the caller alone."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

from domain.errors import Malformed, Misconfigured
from domain.json import Json, load


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderQuery:
    number: str
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecentQuery:
    limit: int = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class TrackQuery:
    """`number` and `postcode` as for the order, needed where the order is not the caller's own."""

    tracking: str | None
    carrier: str | None
    number: str | None = None
    postcode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerQuery:
    pass


@dataclass(frozen=True, kw_only=True, slots=True)
class RefundRequest:
    """`amount` in minor units; `approved_by` the person, where one decided."""

    order: str
    amount: int
    currency: str
    reason: str
    approved_by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TicketRequest:
    subject: str
    text: str
    tags: tuple[str, ...] = ()
    urgent: bool = False
    conversation: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CommentRequest:
    """A comment that people see, not the customer."""

    ticket: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteRequest:
    text: str


A = TypeVar(
    "A",
    OrderQuery,
    RecentQuery,
    TrackQuery,
    CustomerQuery,
    RefundRequest,
    TicketRequest,
    CommentRequest,
    NoteRequest,
)


def parse(kind: type[A], tool: str, given: Mapping[str, Json]) -> A:
    """The arguments of a tool.

    Raises:
        Misconfigured: one is missing, unknown or of another type; the message names no value.
    """
    known = {field.name for field in fields(kind)}
    if unknown := set(given) - known:
        raise Misconfigured(f"{tool} takes {sorted(known)}, not {sorted(unknown)}")
    try:
        return load(kind, dict(given))
    except Malformed:
        raise Misconfigured(f"{tool}: an argument is missing or of the wrong type") from None
