"""The app on a device: its service worker, the page without a connection, and devices that want calls."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Form, Request, Response

from console.audit import audit
from console.console import Console
from console.errors import Missing
from console.sessions import PATH, Visit
from store import devices
from store.database import Connection
from store.devices import Device

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def routes(console: Console) -> APIRouter:
    """The worker, the offline page, and the forms by which a browser asks for calls."""
    router = console.router()
    Actor = Annotated[Visit, Depends(console.sessions.actor)]
    Address = Annotated[str, Form(max_length=1000)]
    Key = Annotated[str, Form(max_length=200)]

    @router.get("/worker.js")
    def worker() -> Response:
        """The service worker; outside of the static files, for it may only serve what lies beside it."""
        response = console.assets.response("worker.js", "")
        response.headers["service-worker-allowed"] = PATH  # "/console" itself is not below "/console/"
        return response

    @router.get("/offline")
    def offline(request: Request) -> Response:
        """What is shown without a connection; the service worker keeps it."""
        return console.open_page(request, "offline.html")

    @router.post("/seen")
    def look(visit: Actor) -> Response:
        """The person has a page before them: what they were called about is heard."""
        now = console.clock()
        with console.database.reading() as connection:
            waiting = devices.has_unheard(connection, visit.person.name)
        if waiting:
            console.database.write(lambda c: devices.look(c, visit.person.name, now))
        return Response(status_code=204)

    @router.post("/push")
    def add(visit: Actor, endpoint: Address = "", p256dh: Key = "", auth: Key = "") -> Response:
        """Call the person at this browser, too."""
        if not console.options.push_key or not _may_be_called(endpoint) or not (p256dh and auth):
            raise Missing("push")
        device = Device(endpoint=endpoint, person=visit.person.name, p256dh=p256dh, auth=auth)

        def work(connection: Connection) -> None:
            devices.add(connection, device, console.clock())
            audit(connection, visit, "device", console.clock())

        console.database.write(work)
        return Response(status_code=204)

    @router.post("/push/remove")
    def remove(visit: Actor, endpoint: Address = "") -> Response:
        """Stop calling this browser."""

        def work(connection: Connection) -> None:
            if any(one.endpoint == endpoint for one in devices.of(connection, visit.person.name)):
                devices.remove(connection, endpoint)
                audit(connection, visit, "device-removed", console.clock())

        console.database.write(work)
        return Response(status_code=204)

    return router


def _may_be_called(endpoint: str) -> bool:
    """Push services are reached over https; one on this machine may do without."""
    parts = urlsplit(endpoint)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
