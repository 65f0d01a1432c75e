"""How a message of the business looks on the phone."""

from collections.abc import Sequence

from channels.emulator.errors import GraphError
from channels.emulator.media import MediaShelf, StoredFile
from channels.emulator.options import ApprovedText
from channels.emulator.rules import MEDIA
from channels.emulator.templates import filled
from domain.json import JsonDict


def shown(
    payload: JsonDict, shelf: MediaShelf, approved: Sequence[ApprovedText] = ()
) -> tuple[str, JsonDict]:
    """The kind of bubble and its content, for a payload that `rules.check` accepted.

    Raises:
        GraphError: the message names a file that was never uploaded, or of another kind; or a template that
            was not approved as it is sent.
    """
    kind = str(payload.get("type", "text"))
    body: JsonDict = payload[kind]
    if kind in MEDIA:
        return kind, _media(kind, body, shelf)
    if kind == "interactive":
        return _interactive(body, shelf)
    if kind == "template":
        return kind, filled(body, approved)
    return kind, dict(body)


def offered(content: JsonDict) -> list[JsonDict]:
    """What may be tapped on a bubble: buttons and list rows, each with `id` and `title`."""
    rows = [row for section in content.get("sections", []) for row in section["rows"]]
    return [*content.get("buttons", []), *rows]


def file_content(file: StoredFile) -> JsonDict:
    """What the phone knows of a file."""
    name = {"filename": file.filename} if file.filename else {}
    return {"media_id": file.id, "mime_type": file.mime_type, "size": len(file.data), **name}


def _media(kind: str, body: JsonDict, shelf: MediaShelf) -> JsonDict:
    extra = {k: body[k] for k in ("caption", "filename", "voice", "link") if body.get(k)}
    if "id" not in body:
        return extra
    file = shelf.get(str(body["id"]))
    if file is None:
        raise GraphError(131009, f"{kind}.id: no uploaded media has the id {body['id']}.")
    family = {"sticker": "image", "document": ""}.get(kind, kind)
    if not file.mime_type.startswith(family):
        raise GraphError(131009, f"{kind}.id: the media is {file.mime_type}.")
    return file_content(file) | extra


def _interactive(body: JsonDict, shelf: MediaShelf) -> tuple[str, JsonDict]:
    action = body["action"]
    content: JsonDict = {"body": body["body"]["text"], "footer": body.get("footer", {}).get("text", "")}
    content["header"] = _header(body.get("header"), shelf)
    match body["type"]:
        case "button":
            return "buttons", content | {"buttons": [button["reply"] for button in action["buttons"]]}
        case "list":
            return "list", content | {"button": action["button"], "sections": action["sections"]}
        case "cta_url":
            parameters = action["parameters"]
            return "link", content | {"title": parameters["display_text"], "url": parameters["url"]}
        case _:
            return "location_request", content


def _header(header: JsonDict | None, shelf: MediaShelf) -> JsonDict | None:
    if header is None:
        return None
    kind = header["type"]
    if kind == "text":
        return {"text": header["text"]}
    return {"kind": kind, **_media(kind, header.get(kind, {}), shelf)}
