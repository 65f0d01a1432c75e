"""The audit of people: every act written down in the transaction that carries it out; and its page."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from console.console import Console
from console.sessions import Visit
from domain.ids import BusinessId
from store import acts
from store.acts import Act
from store.conversations import Conversation
from store.database import Connection

MOST = 100


def audit(
    connection: Connection,
    visit: Visit,
    act: str,
    now: datetime,
    about: Conversation | BusinessId | None = None,
    **detail: str | None,
) -> None:
    """Write down what a person does to a conversation or for a business, with ids and choices, never with
    anybody's words."""
    conversation = about if isinstance(about, Conversation) else None
    acts.add(
        connection,
        Act(
            person=visit.person.name,
            act=act,
            at=now,
            business=conversation.business
            if conversation
            else BusinessId(str(about or visit.business or "")),
            conversation=conversation.id if conversation else None,
            detail={name: value for name, value in detail.items() if value},
        ),
    )


def routes(console: Console) -> APIRouter:
    """Who did what, newest first."""
    router = console.router()

    @router.get("/audit")
    def show(
        request: Request,
        visit: Annotated[Visit, Depends(console.sessions.visitor)],
        page: Annotated[int, Query(ge=1, le=10_000)] = 1,
    ) -> Response:
        """One page of the audit."""
        visit.needs("audit")
        with console.database.reading() as connection:
            found = acts.recent(connection, visit.business, MOST + 1, (page - 1) * MOST)
        more = len(found) > MOST
        return console.page(request, visit, "audit.html", acts=found[:MOST], page_number=page, more=more)

    return router
