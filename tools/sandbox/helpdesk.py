"""The sandbox's helpdesk."""

from dataclasses import replace

from domain.json import JsonDict, dump, load
from tools.helpdesk import Comment, Opening, Ticket, TicketState
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.rows import must_get, next_id, put


class SandboxHelpdesk:
    """Meets tools.helpdesk.Helpdesk."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def open(self, opening: Opening, *, key: str) -> Ticket:
        """Open a ticket."""

        def work(records: Transaction) -> str:
            ticket = self._ticket(next_id(records, "tickets", "T"), opening)
            put(records, "tickets", ticket.id, dump(ticket))
            return ticket.id

        return load(Ticket, await self._backend.write(key, dump(opening), "tickets", work))

    async def ticket(self, ticket: str) -> Ticket:
        """The ticket."""
        return load(Ticket, await self._backend.read(lambda r: must_get(r, "tickets", ticket)))

    async def set(self, ticket: str, state: TicketState, *, key: str) -> Ticket:
        """Change a ticket's state."""

        def work(records: Transaction) -> str:
            old = load(Ticket, must_get(records, "tickets", ticket))
            put(records, "tickets", ticket, dump(replace(old, state=state)))
            return ticket

        arguments: JsonDict = {"ticket": ticket, "state": state}
        return load(Ticket, await self._backend.write(key, arguments, "tickets", work))

    async def add(self, ticket: str, text: str, *, public: bool, key: str) -> Ticket:
        """Add a comment; a solved ticket opens again."""

        def work(records: Transaction) -> str:
            old = load(Ticket, must_get(records, "tickets", ticket))
            comment = Comment(text=text, public=public, at=self._backend.now())
            new = replace(old, comments=(*old.comments, comment), state="open")
            put(records, "tickets", new.id, dump(new))
            return new.id

        arguments: JsonDict = {"ticket": ticket, "text": text, "public": public}
        return load(Ticket, await self._backend.write(key, arguments, "tickets", work))

    def _ticket(self, id: str, opening: Opening) -> Ticket:
        now = self._backend.now()
        return Ticket(
            id=id,
            contact=opening.contact,
            customer=opening.customer,
            subject=opening.subject,
            state="open",
            at=now,
            tags=opening.tags,
            urgent=opening.urgent,
            conversation=opening.conversation,
            comments=(Comment(text=opening.text, public=True, at=now),),
        )
