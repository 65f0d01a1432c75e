"""Incidents: what is on, and the forms by which a person begins or ends one."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.audit import audit
from console.console import Console
from console.sessions import PATH, Visit
from domain.ids import BusinessId
from store import incidents, news
from store.database import Connection
from store.news import NOBODYS


def routes(console: Console) -> APIRouter:
    """The page and its forms."""
    router = console.router()
    Actor = Annotated[Visit, Depends(console.sessions.actor)]
    Word = Annotated[str, Form(max_length=100)]

    def mine(visit: Visit) -> list[BusinessId]:
        visit.needs("incidents")
        return [one for one in console.aids.flows if visit.may_see(one)]

    @router.get("/incidents")
    def show(request: Request, visit: Annotated[Visit, Depends(console.sessions.visitor)]) -> Response:
        """What is on, by business."""
        businesses = mine(visit)
        with console.database.reading() as connection:
            going = {one: incidents.going(connection, one) for one in businesses}
        flows = {one: console.aids.flows[one] for one in businesses}
        return console.page(request, visit, "incidents.html", going=going, flows=flows)

    @router.post("/incidents")
    def begin(visit: Actor, business: Word = "", topic: Word = "") -> Response:
        """Begin one by hand."""
        known = next((one for one in mine(visit) if one == business), None)
        if known is None or topic not in console.aids.flows[known]:
            return RedirectResponse(f"{PATH}/incidents", 303)

        def work(connection: Connection) -> None:
            now = console.clock()
            if incidents.begin(connection, known, topic, visit.person.name, now):
                _tell(connection, visit, known, "incident", topic, now)

        console.database.write(work)
        return RedirectResponse(f"{PATH}/incidents", 303)

    @router.post("/incidents/end")
    def end(visit: Actor, business: Word = "", topic: Word = "") -> Response:
        """End one, whoever or whatever began it."""
        known = next((one for one in mine(visit) if one == business), None)

        def work(connection: Connection) -> None:
            now = console.clock()
            if known is not None and incidents.end(connection, known, topic, now):
                _tell(connection, visit, known, "calm", topic, now)

        console.database.write(work)
        return RedirectResponse(f"{PATH}/incidents", 303)

    return router


def _tell(
    connection: Connection, visit: Visit, business: BusinessId, kind: news.Kind, topic: str, now: datetime
) -> None:
    """Let the audit and staff's chat have it."""
    news.add(connection, business, NOBODYS, kind, now, person=visit.person.name, text=topic)
    act = "incident-begun" if kind == "incident" else "incident-ended"
    audit(connection, visit, act, now, topic=topic)
