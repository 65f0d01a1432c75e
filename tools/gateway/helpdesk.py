"""Helpdesk: tickets about and by the caller."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Writing, parse
from tools.helpdesk import Helpdesk, Opening, Ticket


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


class HelpdeskTools:
    """`helpdesk.*`."""

    reads: Mapping[str, Reading] = {}

    def __init__(self, helpdesk: Helpdesk) -> None:
        self._helpdesk = helpdesk
        self.writes = {
            "helpdesk.open": Writing(Proof.NONE, self._open),
            "helpdesk.note": Writing(Proof.NONE, self._comment),
        }

    async def _open(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(TicketRequest, "helpdesk.open", args)
        opening = Opening(
            contact=caller.contact,
            customer=caller.proved,
            subject=request.subject,
            text=request.text,
            tags=request.tags,
            urgent=request.urgent,
            conversation=request.conversation,
        )
        return {"ticket": (await self._helpdesk.open(opening, key=key)).id}

    async def _comment(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(CommentRequest, "helpdesk.note", args)
        ticket = await self._own_ticket(request.ticket, caller)
        await self._helpdesk.add(ticket.id, request.text, public=False, key=key)
        return {"ticket": ticket.id}

    async def _own_ticket(self, id: str, caller: Caller) -> Ticket:
        try:
            ticket = await self._helpdesk.ticket(id)
        except NotFound:
            raise NotFound("no such ticket") from None
        if ticket.contact != caller.contact and not caller.owns(ticket.customer):
            raise NotFound("no such ticket")
        return ticket
