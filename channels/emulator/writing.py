"""What a customer does with the phone, and the webhook Meta makes of it."""

from dataclasses import dataclass, replace
from typing import Any

from channels.emulator.courier import Delivery
from channels.emulator.media import WEBHOOK_LIFE
from channels.emulator.payloads import inbound, message, new_message_id, number_change, user_id_update
from channels.emulator.phones import Bubble, Phone
from channels.emulator.sending import Sending
from channels.emulator.shown import file_content, offered
from channels.emulator.world import World
from domain.json import JsonDict


class NumberTaken(Exception):
    """Two customers cannot have the same phone number."""


class NotOnPhone(Exception):
    """The customer points at something that is not on the screen."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """A file the customer sends, with what goes with it."""

    data: bytes
    mime_type: str
    filename: str | None = None
    caption: str | None = None
    voice: bool = False
    reply_to: str | None = None


class Writing:
    """The customer's hands."""

    def __init__(self, world: World, sending: Sending) -> None:
        self._world = world
        self._sending = sending

    def text(self, phone: Phone, body: str, reply_to: str | None = None) -> Bubble:
        """Write a message, perhaps as an answer to one on the screen."""
        return self._send(phone, "text", {"body": body}, {"type": "text", "text": {"body": body}}, reply_to)

    def tap(self, phone: Phone, message_id: str, choice_id: str, title: str | None = None) -> Bubble:
        """Tap a button or a list row of a message.

        With `title` anything can be tapped, also what was never offered: for tests of forged buttons.

        Raises:
            NotOnPhone: the message is not there, or does not offer the choice.
        """
        bubble = self._bubble(phone, message_id)
        choice = next((c for c in offered(bubble.content) if c["id"] == choice_id), None)
        if choice is None and title is None:
            raise NotOnPhone(f"message {message_id} offers nothing with the id {choice_id}")
        choice = choice or {"id": choice_id, "title": title}
        phone.put(replace(bubble, tapped=choice_id))
        content = {"body": choice["title"], "id": choice_id}
        return self._send(phone, "tap", content, _tapped(bubble, choice), message_id)

    def react(self, phone: Phone, message_id: str, emoji: str | None) -> None:
        """Put an emoji on a message, or take it away with None."""
        bubble = self._bubble(phone, message_id)
        others = {who: sign for who, sign in bubble.reactions.items() if who != "customer"}
        phone.put(replace(bubble, reactions=others | ({"customer": emoji} if emoji else {})))
        reaction = {"message_id": message_id} | ({"emoji": emoji} if emoji else {})
        self._post(phone, new_message_id(), {"type": "reaction", "reaction": reaction})

    def location(self, phone: Phone, place: JsonDict) -> Bubble:
        """Share a place: `latitude`, `longitude`, perhaps `name` and `address`."""
        return self._send(phone, "location", place, {"type": "location", "location": place})

    def attach(self, phone: Phone, attachment: Attachment) -> Bubble:
        """Send a photo, a video, a voice note, a sticker or any other file."""
        file = self._world.shelf.add(attachment.data, attachment.mime_type, attachment.filename, WEBHOOK_LIFE)
        kind = _media_kind(attachment)
        media: JsonDict = {"mime_type": file.mime_type, "sha256": file.sha256, "id": file.id}
        caption = {"caption": attachment.caption} if attachment.caption else {}
        media |= caption if kind in ("image", "video", "document") else {}
        if kind == "document":
            media["filename"] = attachment.filename or "document"
        if kind == "audio":
            media["voice"] = attachment.voice
        if kind == "sticker":
            media["animated"] = False
        shown = file_content(file) | caption | {"voice": attachment.voice}
        return self._send(phone, kind, shown, {"type": kind, kind: media}, attachment.reply_to)

    def edit(self, phone: Phone, message_id: str, body: str) -> None:
        """Change the words of an own message.

        Raises:
            NotOnPhone: it is not there, or not the customer's.
        """
        bubble = self._own(phone, message_id)
        phone.put(replace(bubble, content=bubble.content | {"body": body}, edited=True))
        edit = {"original_message_id": message_id, "message": {"type": "text", "text": {"body": body}}}
        self._post(phone, new_message_id(), {"type": "edit", "edit": edit})

    def revoke(self, phone: Phone, message_id: str) -> None:
        """Delete an own message for everybody.

        Raises:
            NotOnPhone: it is not there, or not the customer's.
        """
        phone.put(replace(self._own(phone, message_id), revoked=True, content={}))
        self._post(phone, new_message_id(), {"type": "revoke", "revoke": {"original_message_id": message_id}})

    def unsupported(self, phone: Phone, what: str) -> Bubble:
        """Send something the Cloud API has no words for (a poll, a payment)."""
        error: JsonDict = {"code": 131051, "title": "Message type unknown", "message": "Message type unknown"}
        error["error_data"] = {"details": "Message type is currently not supported."}
        sent = {"type": "unsupported", "errors": [error], "unsupported": {"type": what}}
        return self._send(phone, "unsupported", {"body": what}, sent)

    def change_number(self, phone: Phone, number: str | None) -> None:
        """Move to another phone number; where none shows, or without one, only the user id changes.

        Raises:
            NumberTaken: another customer has it.
        """
        shown = number if phone.customer.phone else None
        if any(shown and p.customer.phone == shown and p is not phone for p in self._world.phones.all()):
            raise NumberTaken(f"another customer has the number +{shown}")
        old = self._world.phones.change_identity(phone, shown or phone.customer.phone)
        message_id, at = new_message_id(), self._world.clock()
        sent = message(old, message_id, at, number_change(old, phone.customer))
        self._world.courier.post(inbound(self._world.options, old, sent), old.id)
        update = user_id_update(self._world.options, old, phone.customer, at)
        self._world.courier.post(update, old.id, "user_id_update")
        phone.note(sent["system"]["body"], message_id)

    def _bubble(self, phone: Phone, message_id: str) -> Bubble:
        bubble = phone.bubble(message_id)
        if bubble is None:
            raise NotOnPhone(f"there is no message {message_id} on this phone")
        return bubble

    def _own(self, phone: Phone, message_id: str) -> Bubble:
        bubble = self._bubble(phone, message_id)
        if bubble.author != "customer":
            raise NotOnPhone(f"message {message_id} is not the customer's own")
        return bubble

    def _send(
        self, phone: Phone, kind: str, content: JsonDict, sent: JsonDict, reply_to: str | None = None
    ) -> Bubble:
        self._sending.look(phone)
        at, message_id = self._world.clock(), new_message_id()
        bubble = Bubble(
            id=message_id, author="customer", kind=kind, content=content, at=at, reply_to=reply_to
        )
        phone.put(bubble)
        delivery = self._post(phone, message_id, sent | self._context(phone, reply_to))
        self._world.background.spawn(self._tick_when_taken(phone, message_id, delivery))
        return bubble

    def _context(self, phone: Phone, reply_to: str | None) -> JsonDict:
        if reply_to is None:
            return {}
        bubble = phone.bubble(reply_to)
        own = bubble is not None and bubble.author == "customer"
        author = phone.customer.phone if own else self._world.options.digits
        return {"context": {"id": reply_to} | ({"from": author} if author else {})}

    def _post(self, phone: Phone, message_id: str, sent: JsonDict) -> Delivery:
        phone.heard_at = self._world.clock()
        body = message(phone.customer, message_id, self._world.clock(), sent)
        return self._world.courier.post(inbound(self._world.options, phone.customer, body), phone.customer.id)

    async def _tick_when_taken(self, phone: Phone, message_id: str, delivery: Delivery) -> None:
        await delivery.done.wait()
        if delivery.status == 200:
            phone.tick(message_id, "delivered")


def _tapped(bubble: Bubble, choice: JsonDict) -> dict[str, Any]:
    if bubble.kind == "template":
        return {"type": "button", "button": {"payload": choice["id"], "text": choice["title"]}}
    kind = "list_reply" if bubble.kind == "list" else "button_reply"
    names = ("id", "title", "description") if kind == "list_reply" else ("id", "title")
    reply = {name: choice[name] for name in names if choice.get(name)}
    return {"type": "interactive", "interactive": {"type": kind, kind: reply}}


def _media_kind(attachment: Attachment) -> str:
    if attachment.mime_type == "image/webp":
        return "sticker"
    family = attachment.mime_type.split("/")[0]
    return family if family in ("image", "video", "audio") else "document"
