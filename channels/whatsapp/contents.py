"""What a customer's message says, kind by kind."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from channels.whatsapp.reading import (
    find_code,
    find_number,
    find_object,
    find_objects,
    find_text,
    need_id,
    read_json,
)
from domain.errors import Malformed
from domain.ids import MessageId
from domain.inbound import (
    Basket,
    Cards,
    Content,
    Edit,
    Form,
    Location,
    Media,
    Reaction,
    Revoke,
    Tap,
    Text,
    Unsupported,
)
from domain.json import JsonDict

UNSUPPORTED = 131051


class UnknownKind(Malformed):
    """A message of a type this version does not know."""


def content(message: JsonDict) -> Content:
    """The content of a message, by its `type`.

    Raises:
        UnknownKind: the type is not known.
        Malformed: it is known, but its content isn't what Meta documents.
    """
    kind = find_text(message, "type") or ""
    read = READERS.get(kind)
    if read is None:
        raise UnknownKind(f"unknown message type {kind[:60]!r}")
    if not find_object(message, kind) and find_objects(message, "errors"):
        return _unsupported(message)
    return read(message)


def _text(message: JsonDict) -> Text:
    body = find_text(message, "text", "body")
    if body is None:
        raise Malformed("no text.body")
    return Text(body=body)


def _media(message: JsonDict) -> Media:
    kind: Any = message["type"]
    media = find_object(message, kind)
    return Media(
        what="audio" if kind == "voice" else kind,
        media_id=need_id(media, "id"),
        mime_type=find_text(media, "mime_type"),
        sha256=find_text(media, "sha256"),
        url=find_text(media, "url"),
        caption=find_text(media, "caption"),
        filename=find_text(media, "filename"),
        voice=kind == "voice" or media.get("voice") is True,
        animated=media.get("animated") is True,
    )


def _location(message: JsonDict) -> Location:
    latitude = find_number(message, "location", "latitude")
    longitude = find_number(message, "location", "longitude")
    if latitude is None or longitude is None:
        raise Malformed("no location.latitude and longitude")
    return Location(
        latitude=latitude,
        longitude=longitude,
        name=find_text(message, "location", "name"),
        address=find_text(message, "location", "address"),
    )


def _cards(message: JsonDict) -> Cards:
    cards = find_objects(message, "contacts")
    if not cards:
        raise Malformed("no contacts")
    return Cards(cards=cards)


def _button(message: JsonDict) -> Tap:
    """A template's quick reply; its payload is its text when none was given."""
    title = find_text(message, "button", "text")
    payload = find_text(message, "button", "payload") or title
    if payload is None:
        raise Malformed("no button.payload")
    return Tap(id=payload, title=title or "")


def _interactive(message: JsonDict) -> Content:
    kind = find_text(message, "interactive", "type")
    if kind is None:
        raise Malformed("no interactive.type")
    answer = find_object(message, "interactive", kind)
    if kind in ("button_reply", "list_reply"):
        return Tap(id=need_id(answer, "id"), title=find_text(answer, "title") or "")
    if kind == "nfm_reply":
        return _form(answer)
    return Form(name=kind, body=find_text(answer, "body") or "", answers=answer or message["interactive"])


def _form(answer: JsonDict) -> Form:
    """An answered Flow. Its `response_json` is JSON in a text; one that isn't is kept as the text it is."""
    answers = answer.get("response_json")
    if isinstance(answers, str):
        with suppress(Malformed):
            answers = read_json(answers)
    return Form(
        name=find_text(answer, "name") or "flow", body=find_text(answer, "body") or "", answers=answers
    )


def _reaction(message: JsonDict) -> Reaction:
    return Reaction(
        to=MessageId(need_id(message, "reaction", "message_id")),
        emoji=find_text(message, "reaction", "emoji"),
    )


def _order(message: JsonDict) -> Basket:
    items = find_objects(message, "order", "product_items")
    if not items:
        raise Malformed("no order.product_items")
    return Basket(
        catalog=find_text(message, "order", "catalog_id") or "",
        text=find_text(message, "order", "text") or "",
        items=items,
    )


def _edit(message: JsonDict) -> Edit:
    return Edit(
        original=MessageId(need_id(message, "edit", "original_message_id")),
        text=wording(find_object(message, "edit", "message")),
    )


def _revoke(message: JsonDict) -> Revoke:
    return Revoke(original=MessageId(need_id(message, "revoke", "original_message_id")))


def _unsupported(message: JsonDict) -> Unsupported:
    errors = find_objects(message, "errors")
    kind = find_text(message, "type")
    own = find_text(message, "unsupported", "type")
    return Unsupported(
        what=own or (None if kind in ("unsupported", "unknown") else kind),
        code=find_code(errors[0], "code") if errors else UNSUPPORTED,
    )


def wording(message: JsonDict) -> str | None:
    """The words in a message of any kind: its text, or its caption."""
    kind = find_text(message, "type") or "text"
    return find_text(message, kind, "body") or find_text(message, kind, "caption")


READERS: dict[str, Callable[[JsonDict], Content]] = {
    "text": _text,
    "image": _media,
    "video": _media,
    "audio": _media,
    "voice": _media,
    "document": _media,
    "sticker": _media,
    "location": _location,
    "contacts": _cards,
    "button": _button,
    "interactive": _interactive,
    "reaction": _reaction,
    "order": _order,
    "edit": _edit,
    "revoke": _revoke,
    "unsupported": _unsupported,
    "unknown": _unsupported,
}
