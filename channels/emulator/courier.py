"""Brings webhooks to Deskhand: signed, in order per customer, again and again until it answers 200."""

import asyncio
import hashlib
import hmac
import json
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, repeat

import httpx
import structlog

from channels.emulator.background import Background
from channels.emulator.faults import Fault, Faults
from channels.emulator.options import EmulatorOptions
from domain.clock import Clock
from domain.json import JsonDict

log = structlog.get_logger()


@dataclass(kw_only=True, slots=True)
class Delivery:
    """One POST and how it went so far. `status` is Deskhand's answer, None when there was none."""

    value: JsonDict
    lane: str
    field: str = "messages"
    also: tuple["Delivery", ...] = ()
    attempts: int = 0
    status: int | None = None
    at: datetime | None = None
    done: asyncio.Event

    def changes(self) -> list[JsonDict]:
        """The webhook's changes: this one's and those that travel with it."""
        own: JsonDict = {"value": self.value, "field": self.field}
        return [own, *(change for other in self.also for change in other.changes())]

    def as_json(self) -> JsonDict:
        """For the page: what it was and how it went."""
        known = ("messages", "statuses", "errors")
        kind = next((k for k in known if k in self.value), self.field)
        match self.value.get(kind):  # a raw webhook may hold anything
            case [{"status": str(what)}, *_] | [{"type": str(what)}, *_]:
                pass
            case _:
                what = self.field
        at = self.at.isoformat() if self.at else None
        return {"at": at, "kind": kind, "what": what, "attempts": self.attempts, "status": self.status}


class Courier:
    """The way to Deskhand's webhook."""

    def __init__(
        self,
        options: EmulatorOptions,
        faults: Faults,
        background: Background,
        clock: Clock,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._options = options
        self._faults = faults
        self._background = background
        self._clock = clock
        self._http = httpx.AsyncClient(transport=transport, timeout=20, trust_env=False)
        self._lanes: dict[str, asyncio.Lock] = {}
        self._held: list[Delivery] = []
        self.recent: deque[Delivery] = deque(maxlen=100)

    def post(self, value: JsonDict, lane: str, field: str = "messages") -> Delivery:
        """Send one change to Deskhand; changes of the same lane (customer) leave in order."""
        delivery = Delivery(value=value, lane=lane, field=field, done=asyncio.Event())
        for fault in (Fault.SHUFFLE, Fault.BATCH):
            if self._faults.take(fault):
                self._hold(delivery, fault)
                return delivery
        self._send(delivery)
        return delivery

    def _send(self, delivery: Delivery) -> None:
        self.recent.append(delivery)
        self._background.spawn(self._bring(delivery))
        if self._faults.take(Fault.DUPLICATE):
            self._background.spawn(self._bring(delivery))

    def _hold(self, delivery: Delivery, fault: Fault) -> None:
        self._held.append(delivery)
        if self._faults.left(fault) == 0:
            self._release(fault)
        elif len(self._held) == 1:
            self._background.spawn(self._release_later(fault))

    async def _release_later(self, fault: Fault) -> None:
        waiting = 0
        while len(self._held) > waiting:  # as long as more keep coming
            waiting = len(self._held)
            await self._background.pause(self._options.pace.hold)
        self._release(fault)

    def _release(self, fault: Fault) -> None:
        held, self._held = self._held, []
        if fault is Fault.BATCH and held:
            held[0].also = tuple(held[1:])
            self._send(held[0])
        elif fault is Fault.SHUFFLE:
            for delivery in reversed(held):
                self._send(delivery)

    async def _bring(self, delivery: Delivery) -> None:
        began = self._clock()
        body = self._body(delivery)
        async with self._lanes.setdefault(delivery.lane, asyncio.Lock()):
            accepted = await self._attempt(delivery, body)
        pace = self._options.pace
        for delay in chain(pace.retries, repeat(pace.retries[-1] if pace.retries else timedelta(0))):
            out_of_patience = not pace.retries or self._clock() - began > pace.patience
            if accepted or self._background.stopping or out_of_patience:
                break
            await self._background.pause(delay)
            accepted = await self._attempt(delivery, body)
        for one in (delivery, *delivery.also):
            one.status = delivery.status
            one.done.set()

    def _body(self, delivery: Delivery) -> bytes:
        entry = {"id": self._options.business_account, "changes": delivery.changes()}
        webhook = {"object": "whatsapp_business_account", "entry": [entry]}
        return json.dumps(webhook, ensure_ascii=True, separators=(",", ":")).encode()

    async def _attempt(self, delivery: Delivery, body: bytes) -> bool:
        delivery.attempts += 1
        delivery.at = self._clock()
        delivery.status = await self._exchange(body)
        if delivery.status != 200:
            log.warning("webhook_refused", attempt=delivery.attempts, status=delivery.status)
        return delivery.status == 200

    async def _exchange(self, body: bytes) -> int | None:
        signature = hmac.new(self._options.app_secret.encode(), body, hashlib.sha256).hexdigest()
        headers = {"content-type": "application/json", "x-hub-signature-256": f"sha256={signature}"}
        try:
            response = await self._http.post(self._options.webhook_url, content=body, headers=headers)
        except httpx.HTTPError:
            return None
        return response.status_code

    async def handshake(self) -> JsonDict:
        """Meta's check of a callback URL: whether Deskhand echoes a challenge for the verify token."""
        challenge = str(int(self._clock().timestamp()))
        query = {
            "hub.mode": "subscribe",
            "hub.verify_token": self._options.verify_token,
            "hub.challenge": challenge,
        }
        try:
            response = await self._http.get(self._options.webhook_url, params=query)
        except httpx.HTTPError as error:
            return {"ok": False, "status": None, "error": type(error).__name__}
        ok = response.status_code == 200 and response.text == challenge
        return {"ok": ok, "status": response.status_code}

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()
