"""The emulator's own API: what the page, the tests and the command line drive the customers with."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Depends, File, Form, Header, HTTPException, Query, UploadFile
from fastapi.responses import Response, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from channels.emulator.acts import Act, Digits, perform
from channels.emulator.faults import Fault
from channels.emulator.files import file_response
from channels.emulator.phones import Phone, customer_from
from channels.emulator.sending import Sending
from channels.emulator.strangers import LANGUAGES, NoNumberLeft, invent
from channels.emulator.stream import stream
from channels.emulator.voice import VOICE_TYPE, NotAudio, to_voice_note
from channels.emulator.world import World
from channels.emulator.writing import Attachment, NotOnPhone, NumberTaken, Writing
from domain.json import JsonDict

_LARGEST = 100_000_000


class NewCustomer(BaseModel):
    """Who is wanted: a known `phone` or `bsuid` picks that customer, otherwise somebody is made up.

    `hidden` makes a stranger that shows only a user id.
    """

    model_config = ConfigDict(extra="forbid")
    name: str | None = None
    phone: Digits | None = None
    bsuid: Annotated[str, Field(pattern=r"^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$")] | None = None
    language: Literal["en", "fr", "nl", "de", "es", "it"] = "en"
    hidden: bool = False


class PlannedFault(BaseModel):
    """A fault for the next `count` times; 0 calls it off."""

    model_config = ConfigDict(extra="forbid")
    fault: Fault
    count: Annotated[int, Field(ge=0, le=1000)] = 1


class RawWebhook(BaseModel):
    """Any change, sent to Deskhand as it is, signed."""

    field: str = "messages"
    value: dict[str, Any]


def admin_router(world: World, sending: Sending, writing: Writing) -> APIRouter:
    """The endpoints under `/emulator` that speak JSON."""
    router = APIRouter(prefix="/emulator", tags=["emulator"])

    async def phone_of(customer_id: str) -> Phone:
        if world.phones.get(customer_id) is None:
            await world.phones.refresh()
        phone = world.phones.get(customer_id)
        if phone is None:
            raise HTTPException(404, f"no customer has the id {customer_id}")
        return phone

    at_phone = Depends(phone_of)
    _add_customers(router, world)
    _add_conversation(router, world, at_phone)
    _add_hands(router, sending, writing, at_phone)
    _add_faults(router, world)
    return router


def _add_customers(router: APIRouter, world: World) -> None:
    @router.get("/customers")
    async def customers() -> list[JsonDict]:
        """Everybody with a phone, with the last message and how many are unread."""
        await world.phones.refresh()
        return [phone.as_json() for phone in world.phones.all()]

    @router.post("/customers", status_code=201)
    async def pick(wanted: NewCustomer) -> JsonDict:
        """The customer with that number or user id, or somebody new."""
        await world.phones.refresh()
        if wanted.phone or wanted.bsuid:
            customer = customer_from(wanted.model_dump())
        else:
            taken = [phone.customer.phone for phone in world.phones.all()]
            try:
                customer = invent(wanted.language, wanted.name, wanted.hidden, taken)
            except NoNumberLeft as error:
                raise HTTPException(409, str(error)) from error
        return world.phones.add(customer).as_json()

    @router.get("/about")
    async def about() -> JsonDict:
        """The business that the phones write to, and where the event stream stands."""
        options = world.options
        business = {"name": options.business_name, "number": options.display_number}
        feed = world.phones.feed
        now = f"{feed.epoch}-{feed.last}"
        return {"business": business, "languages": LANGUAGES, "webhook": options.webhook_url, "now": now}


def _add_conversation(router: APIRouter, world: World, at_phone: Any) -> None:
    @router.get("/customers/{customer_id}/messages")
    async def messages(
        phone: Annotated[Phone, at_phone],
        after: Annotated[int, Query(ge=0)] = 0,
        wait: Annotated[float, Query(ge=0, le=60)] = 0,
    ) -> JsonDict:
        """The messages that changed after `after` (a `seq` from before), waiting up to `wait` seconds."""
        feed = world.phones.feed
        after = after if after <= feed.last else 0
        if wait and not any(b.changed > after for b in phone.bubbles):
            await feed.wait(after, phone.customer.id, timedelta(seconds=wait))
        changed = [b.as_json() for b in phone.bubbles if b.changed > after]
        return {"seq": feed.last, "typing": phone.typing, "messages": changed}

    @router.get("/customers/{customer_id}/events")
    async def events(
        phone: Annotated[Phone, at_phone], last_event_id: Annotated[str | None, Header()] = None
    ) -> Response:
        """This customer's changes as server-sent events."""
        return _events(stream(world, phone.customer.id, last_event_id))

    @router.get("/events")
    async def all_events(
        last_event_id: Annotated[str | None, Header()] = None, since: str | None = None
    ) -> Response:
        """Everybody's changes as server-sent events."""
        return _events(stream(world, None, last_event_id or since))

    @router.get("/transcripts/{message_id:path}")
    async def transcript(message_id: str) -> JsonDict:
        """What Deskhand heard in a voice note; null as long as it has not."""
        return {"text": await asyncio.to_thread(world.options.transcript, message_id)}

    @router.get("/media/{media_id}")
    async def media(media_id: str, range: Annotated[str | None, Header()] = None) -> Response:
        """A file on a phone."""
        file = world.shelf.get(media_id)
        if file is None:
            raise HTTPException(404, "this file is no longer there")
        return file_response(file, range)


def _events(lines: AsyncIterator[str]) -> Response:
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(lines, media_type="text/event-stream", headers=headers)


def _add_hands(router: APIRouter, sending: Sending, writing: Writing, at_phone: Any) -> None:
    @router.post("/customers/{customer_id}/messages", status_code=201)
    async def act(phone: Annotated[Phone, at_phone], do: Annotated[Act, Body()]) -> JsonDict:
        """Let the customer write, tap, react, share a place, edit, delete, or change number."""
        try:
            bubble = perform(do, phone, writing)
        except NotOnPhone as error:
            raise HTTPException(404, str(error)) from error
        except NumberTaken as error:
            raise HTTPException(409, str(error)) from error
        return {"message": bubble.as_json() if bubble else None}

    @router.post("/customers/{customer_id}/media", status_code=201)
    async def attach(
        phone: Annotated[Phone, at_phone],
        file: Annotated[UploadFile, File()],
        caption: Annotated[str | None, Form()] = None,
        voice: Annotated[bool, Form()] = False,
        reply_to: Annotated[str | None, Form()] = None,
    ) -> JsonDict:
        """Let the customer send a file; `voice` makes a recording a voice note."""
        attachment = await _attachment(file, caption, voice, reply_to)
        return {"message": writing.attach(phone, attachment).as_json()}

    @router.post("/customers/{customer_id}/read", status_code=204)
    async def read(phone: Annotated[Phone, at_phone]) -> None:
        """The customer looks at the conversation."""
        sending.look(phone)

    @router.post("/customers/{customer_id}/played/{message_id:path}", status_code=204)
    async def played(phone: Annotated[Phone, at_phone], message_id: str) -> None:
        """The customer plays a voice note of the business."""
        if bubble := phone.bubble(message_id):
            sending.play(phone, bubble)


async def _attachment(file: UploadFile, caption: str | None, voice: bool, reply_to: str | None) -> Attachment:
    if not 0 < (file.size or 0) <= _LARGEST:
        raise HTTPException(413, f"a file may have 1 to {_LARGEST} bytes")
    data, mime_type = await file.read(), file.content_type or "application/octet-stream"
    if voice:
        try:
            data, mime_type = to_voice_note(data), VOICE_TYPE
        except NotAudio as error:
            raise HTTPException(422, str(error)) from error
    filename = None if voice else file.filename
    return Attachment(
        data=data, mime_type=mime_type, filename=filename, caption=caption, voice=voice, reply_to=reply_to
    )


def _add_faults(router: APIRouter, world: World) -> None:
    @router.get("/faults")
    async def faults() -> list[JsonDict]:
        """Every fault with its meaning and how often it is still to happen."""
        return world.faults.listing()

    @router.post("/faults")
    async def plan(planned: PlannedFault) -> list[JsonDict]:
        """Let something go wrong the next so many times."""
        world.faults.plan(planned.fault, planned.count)
        return world.faults.listing()

    @router.delete("/faults")
    async def clear() -> list[JsonDict]:
        """Let everything go right."""
        world.faults.clear()
        return world.faults.listing()

    @router.get("/deliveries")
    async def deliveries() -> list[JsonDict]:
        """The last webhooks and what Deskhand answered."""
        return [delivery.as_json() for delivery in world.courier.recent]

    @router.post("/webhooks", status_code=202)
    async def raw(webhook: RawWebhook) -> JsonDict:
        """Send any change to Deskhand: account updates, errors, kinds the phones do not know."""
        return world.courier.post(webhook.value, "raw", webhook.field).as_json()

    @router.post("/handshake")
    async def handshake() -> JsonDict:
        """Check Deskhand's callback URL as Meta does when it is entered."""
        return await world.courier.handshake()
