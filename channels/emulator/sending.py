"""A message of the business on its way to a phone, and its ticks on their way back."""

import asyncio
import re
from dataclasses import replace

from channels.emulator.courier import Delivery
from channels.emulator.errors import GraphError
from channels.emulator.faults import FAILURES, REFUSALS, Fault
from channels.emulator.payloads import new_message_id, status
from channels.emulator.phones import Bubble, Customer, Phone, Tick, customer_from
from channels.emulator.rules import check
from channels.emulator.shown import shown
from channels.emulator.world import World
from domain.json import JsonDict


class NoAnswer(Exception):
    """The message was taken, but whoever sent it is not told."""


class Sending:
    """Accepts what the business sends, delivers it, and reports as Meta does."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def accept(self, payload: JsonDict) -> JsonDict:
        """Take a message for delivery and answer as the Graph API does.

        Raises:
            GraphError: the message is not allowed, or a planned fault refuses it.
            NoAnswer: it is on its way, and a planned fault keeps the answer back.
        """
        check(payload)
        kind, content = shown(payload, self._world.shelf, self._world.options.templates)
        phone = self._phone(payload)
        bubble = Bubble(
            id=new_message_id(),
            author="business",
            kind=kind,
            content=content,
            at=self._world.clock(),
            reply_to=payload.get("context", {}).get("message_id"),
            callback=payload.get("biz_opaque_callback_data"),
        )
        await self._begin(phone, bubble)
        return _accepted(payload, phone.customer, bubble)

    def mark_read(self, payload: JsonDict) -> JsonDict:
        """The business has read a message, and with it all earlier ones; perhaps it is typing.

        Raises:
            GraphError: no message has this id, or the payload is not one of a read receipt.
        """
        message_id = str(payload.get("message_id", ""))
        phone = self._world.phones.holding(message_id)
        if payload.get("status") != "read" or phone is None:
            raise GraphError(131009, "message_id: no message of a customer has this id.")
        for bubble in phone.bubbles:
            if bubble.author == "customer":
                phone.tick(bubble.id, "read")
            if bubble.id == message_id:
                break
        if "typing_indicator" in payload:
            phone.show_typing(True)
        return {"success": True}

    def look(self, phone: Phone) -> None:
        """The customer looks at the conversation: what they had not read becomes read."""
        for bubble in phone.unread():
            self._report(phone, bubble, "read")

    def play(self, phone: Phone, bubble: Bubble) -> None:
        """The customer listens to a voice note of the business."""
        if bubble.author == "business" and bubble.kind == "audio":
            self._report(phone, bubble, "played")

    def _phone(self, payload: JsonDict) -> Phone:
        if (code := self._world.faults.first(REFUSALS)) is not None:
            raise GraphError(code)
        phone = self._world.phones.reached(payload)
        template = payload.get("type") == "template"
        if not template and (phone is None or not phone.window_open):
            raise GraphError(131047)
        if phone is None:
            phone = self._world.phones.add(_stranger(payload))
        if self._world.options.pair_rate and not phone.spend():
            raise GraphError(131056)
        return phone

    async def _begin(self, phone: Phone, bubble: Bubble) -> None:
        if self._world.faults.take(Fault.EARLY_STATUS):
            await self._first_attempts(self._arrive(phone, bubble))
        else:
            self._world.background.spawn(self._travel(phone, bubble))
        if self._world.faults.take(Fault.TIMEOUT):
            await self._world.background.pause(self._world.options.pace.hang)
            raise NoAnswer

    async def _first_attempts(self, deliveries: list[Delivery]) -> None:
        """Wait until the statuses have reached Deskhand; not forever, should it refuse them."""
        pending = [asyncio.create_task(delivery.done.wait()) for delivery in deliveries]
        await asyncio.wait(pending, timeout=self._world.options.pace.hold.total_seconds())
        for task in pending:
            task.cancel()

    async def _travel(self, phone: Phone, bubble: Bubble) -> None:
        pace = self._world.options.pace
        await self._world.background.pause(pace.sent)
        if (code := self._world.faults.first(FAILURES)) is not None:
            self._fail(phone, bubble, code)
            return
        self._tell(phone, bubble, "sent")
        await self._world.background.pause(pace.delivered)
        self._deliver(phone, bubble)

    def _arrive(self, phone: Phone, bubble: Bubble) -> list[Delivery]:
        """Everything at once."""
        first = self._tell(phone, bubble, "sent")
        second = self._deliver(phone, bubble)
        return [first, second] if second else [first]

    def _deliver(self, phone: Phone, bubble: Bubble) -> Delivery | None:
        phone.show_typing(False)
        self._show(phone, bubble)
        if self._world.faults.take(Fault.SKIP_DELIVERED):
            return None
        return self._report(phone, bubble, "delivered")

    def _show(self, phone: Phone, bubble: Bubble) -> None:
        if bubble.kind != "reaction":
            phone.put(bubble)
        elif on := phone.bubble(bubble.content["message_id"]):
            others = {who: emoji for who, emoji in on.reactions.items() if who != "business"}
            own = {"business": bubble.content["emoji"]} if bubble.content["emoji"] else {}
            phone.put(replace(on, reactions=others | own))

    def _fail(self, phone: Phone, bubble: Bubble, code: int) -> None:
        phone.show_typing(False)
        phone.note(f"A message could not be delivered ({code}).", bubble.id)
        self._tell(phone, bubble, "failed", code)

    def _report(self, phone: Phone, bubble: Bubble, name: Tick) -> Delivery:
        phone.tick(bubble.id, name)
        return self._tell(phone, bubble, name)

    def _tell(self, phone: Phone, bubble: Bubble, name: Tick, code: int | None = None) -> Delivery:
        value = status(self._world.options, phone.customer, bubble, name, self._world.clock(), code)
        return self._world.courier.post(value, phone.customer.id)


def _stranger(payload: JsonDict) -> Customer:
    phone = re.sub(r"\D", "", str(payload.get("to") or "")) or None
    name = f"+{phone}" if phone else "Stranger"
    return customer_from({"name": name, "phone": phone, "bsuid": None if phone else payload["recipient"]})


def _accepted(payload: JsonDict, customer: Customer, bubble: Bubble) -> JsonDict:
    to: JsonDict = {"input": payload.get("to") or payload.get("recipient"), "user_id": customer.bsuid}
    if payload.get("to"):
        to["wa_id"] = customer.phone
    held = {"message_status": "accepted"} if bubble.kind == "template" else {}
    return {"messaging_product": "whatsapp", "contacts": [to], "messages": [{"id": bubble.id, **held}]}
