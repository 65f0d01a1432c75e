"""Logging in and out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.audit import audit
from console.console import Console
from console.sessions import PATH, VISITOR_COOKIE, Visit, form_token, refuse_forged
from console.throttle import Throttle
from store import people
from store.database import Connection
from store.people import Person

COLLEAGUES = 4
"""How many people's tries one address may make: an office looks like one."""


def routes(console: Console) -> APIRouter:
    """The login page and its form; leaving."""
    router = console.router()
    options = console.options
    by_name = Throttle(console.clock, options.tries, options.tries_within)
    by_address = Throttle(console.clock, options.tries * COLLEAGUES, options.tries_within)

    @router.get("/login")
    def ask(request: Request, then: str = PATH) -> Response:
        """The login form; whoever is logged in already goes on."""
        if console.sessions.find(request):
            return RedirectResponse(inside(then), 303)
        return form(console, request, then)

    @router.post("/login")
    def enter(
        request: Request,
        name: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
        then: Annotated[str, Form()] = PATH,
    ) -> Response:
        """Check name and password, a few times at most."""
        refuse_forged(request, request.cookies.get(VISITOR_COOKIE), csrf)
        name = name.strip()
        address = request.client.host if request.client else "unknown"
        if by_address.count(address) or by_name.count(name.casefold()):
            return form(console, request, then, status=429, problem="login-throttled", name=name)
        person = console.accounts.verify(name, password)
        console.database.write(lambda c: _note(c, console, person, name))
        if person is None:
            return form(console, request, then, status=401, problem="login-wrong", name=name)
        by_name.forget(name.casefold())
        response = RedirectResponse(inside(then), 303)
        console.sessions.log_in(response, person)
        return response

    @router.post("/logout")
    def leave(visit: Annotated[Visit, Depends(console.sessions.actor)]) -> Response:
        """End the login."""
        response = RedirectResponse(f"{PATH}/login", 303)
        console.database.write(lambda c: audit(c, visit, "logout", console.clock()))
        console.sessions.log_out(response, visit)
        return response

    return router


def form(
    console: Console,
    request: Request,
    then: str,
    *,
    status: int = 200,
    problem: str | None = None,
    name: str = "",
) -> Response:
    """The login page, with what went wrong."""
    secret = console.sessions.visitor_secret(request)
    response = console.open_page(
        request,
        "login.html",
        status,
        csrf=form_token(secret),
        problem=problem,
        name=name,
        then=inside(then),
        oidc=console.options.oidc is not None,
    )
    console.sessions.keep_visitor(response, secret)
    return response


def _note(connection: Connection, console: Console, person: Person | None, name: str) -> None:
    """Who came in, and which known name somebody tried."""
    known = person or people.get(connection, name)
    if known is not None:
        audit(connection, Visit.of(known), "login" if person else "login-failed", console.clock())


def inside(then: str) -> str:
    """Only paths of the console: a link may not lead elsewhere by way of our login."""
    inside = then == PATH or then.startswith((f"{PATH}/", f"{PATH}?"))
    return then if inside and "\\" not in then and "//" not in then and then.isprintable() else PATH
