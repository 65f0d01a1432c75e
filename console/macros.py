"""Macros: the page where they are written."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.audit import audit
from console.console import Console
from console.sessions import PATH, Visit
from domain.ids import BusinessId
from store import macros
from store.database import Connection
from store.macros import Macro


def routes(console: Console) -> APIRouter:
    """The page and its forms."""
    router = console.router()
    Actor = Annotated[Visit, Depends(console.sessions.actor)]

    @router.get("/macros")
    def show(request: Request, visit: Annotated[Visit, Depends(console.sessions.visitor)]) -> Response:
        """All of them."""
        visit.needs("macros")
        with console.database.reading() as connection:
            found = macros.of(connection, visit.business)
        return console.page(request, visit, "macros.html", macros=found)

    @router.post("/macros")
    def save(
        visit: Actor,
        title: Annotated[str, Form(max_length=60)] = "",
        text: Annotated[str, Form(max_length=2000)] = "",
    ) -> Response:
        """Add one."""
        visit.needs("macros")
        words = text.replace("\r\n", "\n").strip()

        def work(connection: Connection) -> None:
            macro = Macro(
                id=str(uuid4()),
                business=BusinessId(visit.business or ""),
                title=title.strip(),
                text=words,
                person=visit.person.name,
                at=console.clock(),
            )
            macros.save(connection, macro)
            audit(connection, visit, "macro", console.clock(), macro=macro.id)

        if title.strip() and words:
            console.database.write(work)
        return RedirectResponse(f"{PATH}/macros", 303)

    @router.post("/macros/remove")
    def remove(visit: Actor, id: Annotated[str, Form()] = "") -> Response:
        """Take one away."""
        visit.needs("macros")

        def work(connection: Connection) -> None:
            macros.remove(connection, id, visit.business)
            audit(connection, visit, "macro-removed", console.clock(), macro=id)

        console.database.write(work)
        return RedirectResponse(f"{PATH}/macros", 303)

    return router
