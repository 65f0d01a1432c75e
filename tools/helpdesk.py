"""Helpdesk: tickets that people work on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

TicketState = Literal["open", "pending", "solved"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """What a new ticket says. `customer` is None for a stranger; `contact` is ours and always there."""

    contact: str
    customer: str | None
    subject: str
    text: str
    tags: tuple[str, ...] = ()
    urgent: bool = False
    conversation: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Comment:
    """One entry of a ticket; only a `public` one is shown to the customer."""

    text: str
    public: bool
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Ticket:
    """One ticket; the first comment is what it was opened with."""

    id: str
    contact: str | None
    customer: str | None
    subject: str
    state: TicketState
    at: datetime
    tags: tuple[str, ...] = ()
    urgent: bool = False
    conversation: str | None = None
    comments: tuple[Comment, ...] = ()


class Helpdesk(Protocol):
    """A ticket system."""

    async def open(self, opening: Opening, *, key: str) -> Ticket:
        """Open a ticket, once per `key`.

        Raises:
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def ticket(self, ticket: str) -> Ticket:
        """The ticket with this id.

        Raises:
            NotFound: there is none.
        """
        ...

    async def set(self, ticket: str, state: TicketState, *, key: str) -> Ticket:
        """Change a ticket's state, once per `key`.

        Raises:
            NotFound: there is no such ticket.
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def add(self, ticket: str, text: str, *, public: bool, key: str) -> Ticket:
        """Add a comment to a ticket, once per `key`.

        Raises:
            NotFound: there is no such ticket.
            Misconfigured: the key came before with other arguments.
        """
        ...
