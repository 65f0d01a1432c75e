"""The door Meta knocks at: handshake, signature, and nothing answered 200 before it is kept."""

import asyncio
import hmac
from collections.abc import Sequence
from typing import Protocol

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from starlette.requests import ClientDisconnect

from channels.whatsapp.errors import Unavailable
from channels.whatsapp.payload import parse
from domain.errors import SettingsError
from domain.inbound import Item, Quarantined

log = structlog.get_logger()

PATH = "/webhook/whatsapp"
MAX_BODY = 3 * 1024 * 1024 + 64 * 1024
"""Bytes. Meta's POSTs have up to 3 MB; refusing one, or one a little over, would lose messages for good."""


class Inbox(Protocol):
    """Where items are kept before Meta gets its answer."""

    def accept(self, raw: bytes, items: Sequence[Item]) -> None:
        """Keep the POST and its items in one transaction, each item once however often it comes.

        Raises:
            Unavailable: nothing was kept.
        """
        ...


class TooBig(Exception):
    """The body is over the cap."""


def routes(inbox: Inbox, *, app_secret: str, verify_token: str) -> APIRouter:
    """The webhook's routes.

    Raises:
        SettingsError: a secret is empty, which would let anybody in.
    """
    _required("DESKHAND_WHATSAPP__APP_SECRET", app_secret)
    _required("DESKHAND_WHATSAPP__VERIFY_TOKEN", verify_token)
    router = APIRouter(tags=["whatsapp"])

    @router.get(PATH, response_class=PlainTextResponse)
    async def handshake(request: Request) -> Response:
        """Meta's check, when address or token are edited, that this is ours."""
        asked = request.query_params
        known = asked.get("hub.mode") == "subscribe" and _same(asked.get("hub.verify_token"), verify_token)
        challenge = asked.get("hub.challenge")
        if not known or not challenge:
            log.warning("webhook_handshake_refused")
            return PlainTextResponse("forbidden", status_code=403)
        return PlainTextResponse(challenge, headers={"X-Content-Type-Options": "nosniff"})

    @router.post(PATH)
    async def deliver(request: Request) -> Response:
        """One POST of Meta's: up to 1,000 messages and statuses, kept before it is answered."""
        try:
            raw = await _body(request)
        except TooBig:
            log.warning("webhook_too_big")
            return Response(status_code=413)
        except ClientDisconnect:
            log.info("webhook_cut_off")
            return Response(status_code=400)
        if not _signed(raw, request.headers.get("x-hub-signature-256"), app_secret):
            log.warning("webhook_signature_wrong", bytes=len(raw))
            return Response(status_code=403)
        return await _keep(inbox, raw)

    return router


async def _keep(inbox: Inbox, raw: bytes) -> Response:
    try:
        await asyncio.to_thread(_accept, inbox, raw)
    except Unavailable:
        log.error("webhook_inbox_unavailable")
        return Response(status_code=503)
    return Response(status_code=200)


def _accept(inbox: Inbox, raw: bytes) -> None:
    """Read and keep, off the event loop: a full POST takes some 50 ms to read."""
    items = parse(raw)
    inbox.accept(raw, items)
    quarantined = sum(isinstance(item, Quarantined) for item in items)
    log.info("webhook_accepted", bytes=len(raw), items=len(items), quarantined=quarantined)


async def _body(request: Request) -> bytes:
    """The raw body, read no further than the cap whatever its headers promise."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise TooBig
    return bytes(body)


def _signed(raw: bytes, given: str | None, secret: str) -> bool:
    """Whether the header signs these very bytes (re-serialised JSON would differ at every accent)."""
    return _same(given, "sha256=" + hmac.digest(secret.encode(), raw, "sha256").hex())


def _same(given: str | None, expected: str) -> bool:
    """Equal, in a time that doesn't tell how much of it is."""
    return hmac.compare_digest((given or "").encode("utf-8", "surrogatepass"), expected.encode())


def _required(name: str, value: str) -> None:
    if not value.strip():
        raise SettingsError(f"{name} is empty: take it from the app's settings at developers.facebook.com")
