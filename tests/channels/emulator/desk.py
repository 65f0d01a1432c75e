"""A fake Deskhand that checks signatures, and hands to drive the emulator with."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from fastapi import FastAPI, Request, Response

from channels.emulator.emulator import Emulator
from channels.emulator.options import ApprovedText, EmulatorOptions, Pace

NOW = timedelta(0)
QUICK = Pace(
    sent=NOW,
    delivered=NOW,
    hang=NOW,
    hold=timedelta(milliseconds=50),
    retries=(NOW,),
    stream=timedelta(milliseconds=30),
)
NUMBER_ID = "106540352242922"
SECRET = "app-secret"
CUSTOMERS = [
    {"name": "Camille Perrin", "phone": "33639981234", "language": "fr", "hint": "has a late parcel"},
    {"name": "Noor", "phone": None, "bsuid": "NL.4455667788", "language": "nl", "username": "noor4"},
]


APPROVED = (
    ApprovedText(name="order_update", language="fr", body="Votre commande avance."),
    ApprovedText(
        name="autumn_offer",
        language="fr",
        category="marketing",
        body="Bonjour {{name}}, {{what}} vous attend.",
        buttons=("Stop offers",),
    ),
    ApprovedText(name="numbered", language="fr", body="Pour {{2}}, de {{1}} !"),
)


@dataclass
class Time:
    """A clock that is set by hand."""

    now: datetime = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, length: timedelta) -> None:
        self.now += length


@dataclass
class Desk:
    """Takes webhooks as Deskhand does; `refusals` are answered first, one status each."""

    bodies: list[dict[str, Any]] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)
    forged: int = 0

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/webhook/whatsapp")
        async def handshake(request: Request) -> Response:
            query = request.query_params
            known = query["hub.mode"] == "subscribe" and query["hub.verify_token"] == "verify"
            return Response(query["hub.challenge"] if known else "", status_code=200 if known else 403)

        @app.post("/webhook/whatsapp")
        async def take(request: Request) -> Response:
            return Response(status_code=self.judge(await request.body(), request.headers))

        return app

    def judge(self, body: bytes, headers: Any) -> int:
        expected = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        if headers.get("x-hub-signature-256") != expected:
            self.forged += 1
            return 403
        if self.refusals:
            return self.refusals.pop(0)
        self.bodies.append(json.loads(body))
        return 200

    def forget(self) -> None:
        self.bodies.clear()

    def changes(self) -> list[dict[str, Any]]:
        return [change for body in self.bodies for entry in body["entry"] for change in entry["changes"]]

    def messages(self) -> list[dict[str, Any]]:
        return [m for change in self.changes() for m in change["value"].get("messages", [])]

    def statuses(self) -> list[dict[str, Any]]:
        return [s for change in self.changes() for s in change["value"].get("statuses", [])]

    def ticks(self) -> list[str]:
        return [status["status"] for status in self.statuses()]


@dataclass
class Phone:
    """One customer, driven through the emulator's API."""

    id: str
    http: httpx.AsyncClient

    async def does(self, **act: Any) -> dict[str, Any]:
        response = await self.http.post(f"/emulator/customers/{self.id}/messages", json=act)
        response.raise_for_status()
        return dict(response.json()["message"] or {})

    async def says(self, body: str) -> dict[str, Any]:
        return await self.does(type="text", body=body)

    async def sends(self, data: bytes, mime_type: str, name: str, **form: Any) -> httpx.Response:
        files = {"file": (name, data, mime_type)}
        return await self.http.post(f"/emulator/customers/{self.id}/media", files=files, data=form)

    async def screen(self) -> list[dict[str, Any]]:
        return list((await self.http.get(f"/emulator/customers/{self.id}/messages")).json()["messages"])


@dataclass
class Stage:
    """The emulator, the fake Deskhand, and a client for both of the emulator's sides."""

    emulator: Emulator
    desk: Desk
    http: httpx.AsyncClient
    time: Time

    async def phone(self, number: str | None = None, bsuid: str | None = None) -> Phone:
        made = await self.http.post("/emulator/customers", json={"phone": number, "bsuid": bsuid})
        return Phone(made.json()["id"], self.http)

    async def graph(self, method: str, path: str, **request: Any) -> httpx.Response:
        headers = {"authorization": "Bearer token"}
        return await self.http.request(method, f"/emulator/graph/{path}", headers=headers, **request)

    async def send(self, **payload: Any) -> httpx.Response:
        """Send as the business; to Camille, unless the payload says otherwise."""
        to = {} if "recipient" in payload else {"to": "+33639981234"}
        whole = {"messaging_product": "whatsapp", "recipient_type": "individual", **to, **payload}
        return await self.graph("POST", f"v26.0/{NUMBER_ID}/messages", json=whole)

    async def say(self, body: str, **more: Any) -> httpx.Response:
        return await self.send(type="text", text={"body": body}, **more)

    async def fault(self, name: str, count: int = 1) -> None:
        (await self.http.post("/emulator/faults", json={"fault": name, "count": count})).raise_for_status()


@asynccontextmanager
async def open_stage(
    transport: httpx.AsyncBaseTransport | None = None, **changes: Any
) -> AsyncIterator[Stage]:
    """A stage whose emulator has the given options changed; `transport` replaces the fake Deskhand."""
    desk, time = Desk(), Time()
    options = EmulatorOptions(
        webhook_url="http://deskhand/webhook/whatsapp",
        app_secret=SECRET,
        verify_token="verify",
        access_token="token",
        phone_number_id=NUMBER_ID,
        display_number="+33 9 39 03 40 00",
        customers=lambda: CUSTOMERS,
        templates=APPROVED,
        pace=QUICK,
    )
    options = replace(options, **changes)
    async with Emulator(options, time, transport or httpx.ASGITransport(desk.app())) as emulator:
        app = FastAPI()
        app.include_router(emulator.routes())
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://meta") as http:
            yield Stage(emulator, desk, http, time)
