"""Accounts: who may log in, in which role. For admins."""

import secrets
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.audit import audit
from console.console import Console
from console.errors import Conflict
from console.rights import ROLES, Role
from console.sessions import PATH, Visit
from store import people
from store.database import Connection

LONGEST_NAME = 60


def routes(console: Console) -> APIRouter:
    """The page and its forms."""
    router = console.router()
    Actor = Annotated[Visit, Depends(console.sessions.actor)]
    Name = Annotated[str, Form(max_length=LONGEST_NAME)]

    @router.get("/people")
    def show(request: Request, visit: Annotated[Visit, Depends(console.sessions.visitor)]) -> Response:
        """Everybody."""
        visit.needs("accounts")
        return _page(console, request, visit)

    @router.post("/people")
    def add(request: Request, visit: Actor, role: Annotated[Role, Form()], name: Name = "") -> Response:
        """Let somebody in, or give somebody a new password; it is made up and shown once."""
        visit.needs("accounts")
        name = name.strip()
        if not name.isprintable() or not name:
            return _page(console, request, visit, problem=Conflict("people-no-name"))
        if name == visit.person.name:
            return _page(console, request, visit, problem=Conflict("people-not-yourself"))
        password = secrets.token_urlsafe(12)
        console.accounts.save(name, password, role, visit.person.business)
        console.database.write(lambda c: audit(c, visit, "account", console.clock(), name=name, role=role))
        return _page(console, request, visit, made=(name, password))

    @router.post("/people/role")
    def change(visit: Actor, role: Annotated[Role, Form()], name: Name = "") -> Response:
        """Another role; it counts at once, also where the person is logged in."""
        visit.needs("accounts")

        def work(connection: Connection) -> None:
            found = people.get(connection, name)
            if found is not None and name != visit.person.name and visit.may_see(found.business):
                people.set_role(connection, name, role)
                audit(connection, visit, "role", console.clock(), name=name, role=role)

        console.database.write(work)
        return RedirectResponse(f"{PATH}/people", 303)

    @router.post("/people/remove")
    def remove(visit: Actor, name: Name = "") -> Response:
        """Let somebody in no more, and end their log-ins."""
        visit.needs("accounts")

        def work(connection: Connection) -> None:
            found = people.get(connection, name)
            if found is not None and name != visit.person.name and visit.may_see(found.business):
                people.remove(connection, name)
                audit(connection, visit, "remove", console.clock(), name=name)

        console.database.write(work)
        return RedirectResponse(f"{PATH}/people", 303)

    return router


def _page(
    console: Console,
    request: Request,
    visit: Visit,
    *,
    problem: Conflict | None = None,
    made: tuple[str, str] | None = None,
) -> Response:
    with console.database.reading() as connection:
        everyone = [one for one in people.everyone(connection) if visit.may_see(one.business)]
    return console.page(
        request,
        visit,
        "people.html",
        status=409 if problem else 200,
        everyone=everyone,
        roles=ROLES,
        problem=problem,
        made=made,
    )
