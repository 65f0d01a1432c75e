"""Outbound messages as the Graph API wants them, within WhatsApp's limits."""

from collections.abc import Iterable
from typing import assert_never

from channels.whatsapp.errors import BadMessage
from channels.whatsapp.reading import storable
from domain.contact import Sender
from domain.ids import MessageId, OutboxId
from domain.json import JsonDict
from domain.outbound import Ask, Document, File, Offer, Outbound, Parameter, React, Say, Template, Voice

MAX_TEXT = 4096
MAX_BODY = 1024
MAX_BUTTONS = 3
MAX_BUTTON_ID = 256
MAX_BUTTON_TITLE = 20
MAX_ROWS = 10
MAX_ROW_ID = 200
MAX_ROW_TITLE = 24
MAX_ROW_DESCRIPTION = 72
MAX_OPEN = 20
MAX_CAPTION = 1024
MAX_OPAQUE = 512
MAX_PAYLOAD = 128
VOICE_SUFFIXES = (".ogg", ".opus")


def payload(
    to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
) -> JsonDict:
    """The body of `POST /{number}/messages`.

    What is too long and only a label or running text is cut with an ellipsis. The text above buttons and
    lists is not: a customer must never agree to a preview with its end missing.

    Raises:
        BadMessage: something is missing, doubled or too long in a way that cutting would falsify.
    """
    body: JsonDict = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **recipient(to),
        **_content(message),
        "biz_opaque_callback_data": _fitting(outbox, MAX_OPAQUE, "outbox id"),
    }
    if reply_to:
        body["context"] = {"message_id": reply_to}
    return {name: storable(value) for name, value in body.items()}


def recipient(to: Sender) -> JsonDict:
    """`to` with a plus, else Meta prepends the business's own country code; or `recipient`, a user id.

    Raises:
        BadMessage: the customer has neither.
    """
    if to.phone:
        return {"to": f"+{to.phone.lstrip('+')}"}
    if to.bsuid:
        return {"recipient": to.bsuid}
    raise BadMessage("the customer has neither a phone number nor a user id")


def cut(text: str, limit: int) -> str:
    """The text in at most `limit` UTF-16 units (emoji count as two), ended by an ellipsis where cut."""
    if _length(text) <= limit:
        return text
    kept = text[: limit - 1]
    while _length(kept) > limit - 1:
        kept = kept[:-1]
    return kept.rstrip(" \n\u200d\ufe0f") + "…"


def _content(message: Outbound) -> JsonDict:
    match message:
        case Say():
            body = cut(_filled(message.body, "body"), MAX_TEXT)
            return {"type": "text", "text": {"body": body, "preview_url": False}}
        case Ask():
            return _interactive("button", message.body, {"buttons": _buttons(message)})
        case Offer():
            action = {"button": _label(message.open, MAX_OPEN), "sections": [{"rows": _rows(message)}]}
            return _interactive("list", message.body, action)
        case File():
            return {"type": message.what, message.what: _file(message)}
        case React():
            reaction = {"message_id": _filled(message.to, "message id"), "emoji": message.emoji}
            return {"type": "reaction", "reaction": reaction}
        case Template():
            return {"type": "template", "template": _template(message)}
        case Document() | Voice():
            raise BadMessage("a document has to be uploaded before it is sent")
        case _:
            assert_never(message)


def _interactive(kind: str, body: str, action: JsonDict) -> JsonDict:
    text = _fitting(_filled(body, "body"), MAX_BODY, "text above buttons")
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text}, "action": action}}


def _buttons(message: Ask) -> list[JsonDict]:
    if not 1 <= len(message.buttons) <= MAX_BUTTONS:
        raise BadMessage(f"{len(message.buttons)} buttons; WhatsApp takes 1 to {MAX_BUTTONS}")
    ids = _ids((button.id for button in message.buttons), MAX_BUTTON_ID)
    titles = _titles((button.title for button in message.buttons), MAX_BUTTON_TITLE)
    return [
        {"type": "reply", "reply": {"id": id_, "title": title}}
        for id_, title in zip(ids, titles, strict=True)
    ]


def _rows(message: Offer) -> list[JsonDict]:
    if not 1 <= len(message.rows) <= MAX_ROWS:
        raise BadMessage(f"{len(message.rows)} rows; WhatsApp takes 1 to {MAX_ROWS}")
    ids = _ids((row.id for row in message.rows), MAX_ROW_ID)
    titles = _titles((row.title for row in message.rows), MAX_ROW_TITLE)
    rows: list[JsonDict] = []
    for row, id_, title in zip(message.rows, ids, titles, strict=True):
        about = cut(row.description.strip(), MAX_ROW_DESCRIPTION)
        rows.append({"id": id_, "title": title, **({"description": about} if about else {})})
    return rows


def _file(message: File) -> JsonDict:
    media: JsonDict = {"id": _filled(message.media_id, "media id")}
    if message.caption:
        if message.what == "audio":
            raise BadMessage("WhatsApp shows no caption with audio: send the words on their own")
        media["caption"] = cut(message.caption, MAX_CAPTION)
    if message.what == "document" and message.filename:
        media["filename"] = message.filename
    if message.what == "audio" and (message.filename or "").endswith(VOICE_SUFFIXES):
        media["voice"] = True
    return media


def _template(message: Template) -> JsonDict:
    found: JsonDict = {
        "name": message.name,
        "language": {"policy": "deterministic", "code": message.language},
    }
    components: list[JsonDict] = []
    if message.parameters:
        components.append({"type": "body", "parameters": [_parameter(one) for one in message.parameters]})
    ids = _ids((button.id for button in message.buttons), MAX_PAYLOAD)
    for place, id_ in enumerate(ids):
        tapped = {"parameters": [{"type": "payload", "payload": id_}]}
        components.append({"type": "button", "sub_type": "quick_reply", "index": str(place), **tapped})
    return found | ({"components": components} if components else {})


def _parameter(parameter: Parameter) -> JsonDict:
    """In one line: Meta refuses line breaks, tabs and gaps in what fills a placeholder."""
    text = " ".join(_filled(parameter.text, "parameter").split())
    named = {"parameter_name": parameter.name} if parameter.name else {}
    return {"type": "text", **named, "text": text}


def _ids(ids: Iterable[str], limit: int) -> list[str]:
    """Ids as they are: a cut one would come back as something we never offered."""
    found = [_fitting(_filled(id_, "id"), limit, "id") for id_ in ids]
    if any(id_ != id_.strip() for id_ in found):
        raise BadMessage("an id begins or ends with a space")
    if len(set(found)) < len(found):
        raise BadMessage("two choices have the same id")
    return found


def _titles(titles: Iterable[str], limit: int) -> list[str]:
    """Titles cut to size; those that look the same are numbered, for WhatsApp takes no doubles."""
    unique: list[str] = []
    for title in titles:
        label, number = _label(title, limit), 1
        while label in unique:
            number += 1
            label = f"{_label(title, limit - len(str(number)) - 1)} {number}"
        unique.append(label)
    return unique


def _label(text: str, limit: int) -> str:
    return cut(" ".join(_filled(text, "title").split()), limit)


def _filled(text: str, name: str) -> str:
    if not text.strip():
        raise BadMessage(f"empty {name}")
    return text


def _fitting(text: str, limit: int, name: str) -> str:
    if _length(text) > limit:
        raise BadMessage(f"{name} of {_length(text)} characters; WhatsApp takes {limit}")
    return text


def _length(text: str) -> int:
    """In UTF-16 units, the strictest of the ways in which WhatsApp's clients and servers may count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
