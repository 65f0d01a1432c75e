"""What people set for themselves: language, look, what they are called for, shifts, password."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.accounts import SHORTEST
from console.audit import audit
from console.console import Console
from console.errors import Conflict
from console.languages import LANGUAGES
from console.sessions import PATH, Visit
from store import devices, preferences
from store.database import Connection
from store.preferences import OCCASIONS, Preferences, Shift, Theme

HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
DAYS = tuple(range(7))


def routes(console: Console) -> APIRouter:
    """The page and its forms."""
    router = console.router()
    Visitor = Annotated[Visit, Depends(console.sessions.visitor)]
    Actor = Annotated[Visit, Depends(console.sessions.actor)]

    @router.get("/settings")
    def show(request: Request, visit: Visitor, saved: bool = False) -> Response:
        """The page."""
        return _page(console, request, visit, saved=saved)

    @router.post("/settings")
    def save(
        request: Request,
        visit: Actor,
        language: Annotated[str, Form()] = "",
        theme: Annotated[Theme, Form()] = "auto",
        email: Annotated[str, Form(max_length=200)] = "",
        away: Annotated[bool, Form()] = False,
        occasions: Annotated[list[str] | None, Form()] = None,
        starts: Annotated[list[str] | None, Form()] = None,
        ends: Annotated[list[str] | None, Form()] = None,
    ) -> Response:
        """Keep what was chosen; a day without both hours is no working day."""
        hours = zip(DAYS, starts or [], ends or [], strict=False)
        chosen = Preferences(
            language=language if language in LANGUAGES else None,
            theme=theme,
            email=email.strip(),
            away=away,
            occasions=tuple(one for one in OCCASIONS if one in (occasions or ())),
            shifts=tuple(Shift(day=day, start=a, end=b) for day, a, b in hours if _is_shift(a, b)),
        )

        def work(connection: Connection) -> None:
            preferences.save(connection, visit.person.name, chosen)
            audit(connection, visit, "settings", console.clock())

        console.database.write(work)
        return RedirectResponse(f"{PATH}/settings?saved=true", 303)

    @router.post("/settings/password")
    def password(
        request: Request,
        visit: Actor,
        present: Annotated[str, Form()] = "",
        new: Annotated[str, Form()] = "",
    ) -> Response:
        """Another password, for whoever knows the present one."""
        if console.accounts.verify(visit.person.name, present) is None:
            return _page(console, request, visit, problem=Conflict("settings-password-wrong"))
        if len(new) < SHORTEST:
            return _page(console, request, visit, problem=Conflict("settings-password-short"))
        console.accounts.save(visit.person.name, new, visit.person.role, visit.person.business)
        console.database.write(lambda c: audit(c, visit, "password", console.clock()))
        return RedirectResponse(f"{PATH}/settings?saved=true", 303)

    return router


def _page(
    console: Console,
    request: Request,
    visit: Visit,
    *,
    saved: bool = False,
    problem: Conflict | None = None,
) -> Response:
    with console.database.reading() as connection:
        known = devices.of(connection, visit.person.name)
    return console.page(
        request,
        visit,
        "settings.html",
        status=409 if problem else 200,
        saved=saved,
        problem=problem,
        own=visit.preferences,
        shifts={one.day: one for one in visit.preferences.shifts},
        languages=LANGUAGES,
        occasions=OCCASIONS,
        devices=len(known),
        push_key=console.options.push_key,
    )


def _is_shift(start: str, end: str) -> bool:
    return bool(HOUR.fullmatch(start) and HOUR.fullmatch(end)) and start < end
