"""What Meta accepts as an outgoing message (limits of Cloud API v23 to v26, November 2026)."""

import re
from collections.abc import Callable
from typing import Any

from channels.emulator.errors import GraphError
from domain.json import JsonDict

PHONE = re.compile(r"\+[1-9]\d{5,14}")
BSUID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")
MEDIA = ("image", "video", "audio", "document", "sticker")


def check(payload: JsonDict) -> None:
    """Refuse a message that Meta would refuse.

    Raises:
        GraphError: with the code Meta gives, saying which field is wrong.
    """
    _require(payload.get("messaging_product") == "whatsapp", 100, "messaging_product must be 'whatsapp'.")
    individual = payload.get("recipient_type", "individual") == "individual"
    _require(individual, 100, "recipient_type must be 'individual'.")
    _check_recipient(payload)
    _text(payload, "biz_opaque_callback_data", 512, optional=True)
    kind = payload.get("type", "text")
    rule = _RULES.get(kind) if isinstance(kind, str) else None
    if rule is None:
        raise GraphError(131051, f"Message type {kind!r} is not supported.")
    _object(payload.get("context", {}), "context")
    rule(_object(payload.get(kind), kind))


def _require(true: bool, code: int, details: str) -> None:
    if not true:
        raise GraphError(code, details)


def _object(value: Any, name: str) -> JsonDict:
    _require(value is not None, 131008, f"{name} is required.")
    _require(isinstance(value, dict), 131009, f"{name} must be an object.")
    return dict(value)


def _array(owner: JsonDict, name: str, least: int, most: int) -> list[JsonDict]:
    value = owner.get(name)
    _require(isinstance(value, list), 131008, f"{name} must be an array.")
    items = [_object(item, f"{name}[{i}]") for i, item in enumerate(value or [])]
    _require(least <= len(items) <= most, 131009, f"{name}: {least} to {most} items, got {len(items)}.")
    return items


def _text(owner: JsonDict, name: str, most: int, optional: bool = False) -> str:
    value = owner.get(name)
    if value is None and optional:
        return ""
    _require(value is not None, 131008, f"{name} is required.")
    if not isinstance(value, str) or not value.strip():
        raise GraphError(131009, f"{name} must be text and not empty.")
    _require(len(value) <= most, 131009, f"{name}: {most} characters at most, got {len(value)}.")
    return value


def _unique(values: list[str], name: str) -> None:
    _require(len(set(values)) == len(values), 131009, f"{name} must be unique.")


def _check_recipient(payload: JsonDict) -> None:
    to, recipient = payload.get("to"), payload.get("recipient")
    _require(bool(to or recipient), 131008, "Either to or recipient is required.")
    if to:  # without the plus Meta takes the business's own country for granted: a misdelivery
        ok = isinstance(to, str) and PHONE.fullmatch(re.sub(r"[ ()-]", "", to))
        _require(bool(ok), 131009, "to must be a phone number with + and country code.")
    else:
        ok = isinstance(recipient, str) and BSUID.fullmatch(recipient)
        _require(bool(ok), 131009, "recipient must be a business-scoped user id such as FR.1234.")


def _check_text(text: JsonDict) -> None:
    _text(text, "body", 4096)
    _require(isinstance(text.get("preview_url", False), bool), 131009, "preview_url must be a boolean.")


def _check_media(media: JsonDict) -> None:
    _require(bool(media.get("id")) != bool(media.get("link")), 131008, "Either id or link is required.")
    _text(media, "caption", 1024, optional=True)
    _text(media, "filename", 240, optional=True)


def _check_reaction(reaction: JsonDict) -> None:
    _text(reaction, "message_id", 256)
    _require(isinstance(reaction.get("emoji"), str), 131008, "emoji is required, empty to remove it.")


def _check_location(location: JsonDict) -> None:
    for name in ("latitude", "longitude"):
        _require(location.get(name) is not None, 131008, f"{name} is required.")


def _check_template(template: JsonDict) -> None:
    _text(template, "name", 512)
    _text(_object(template.get("language"), "language"), "code", 16)
    for component in template.get("components", []):
        kind = _object(component, "components[]").get("type")
        _require(kind in ("header", "body", "button"), 131009, f"components[].type {kind!r} is not known.")
        if kind == "button":
            _require(
                component.get("sub_type") == "quick_reply", 131009, "button.sub_type must be quick_reply."
            )
            _text(_array(component, "parameters", 1, 1)[0], "payload", 128)


def _check_interactive(interactive: JsonDict) -> None:
    kind = interactive.get("type")
    rule = _INTERACTIVE.get(kind) if isinstance(kind, str) else None
    if rule is None:
        raise GraphError(131009, f"interactive.type {kind!r} is not supported.")
    _text(_object(interactive.get("body"), "body"), "text", 1024)
    if "footer" in interactive:
        _text(_object(interactive["footer"], "footer"), "text", 60)
    header = interactive.get("header")
    if header is not None and _object(header, "header").get("type") == "text":
        _text(header, "text", 60)
    rule(_object(interactive.get("action"), "action"))


def _check_buttons(action: JsonDict) -> None:
    buttons = _array(action, "buttons", 1, 3)
    _require(all(b.get("type") == "reply" for b in buttons), 131009, "buttons[].type must be 'reply'.")
    replies = [_object(b.get("reply"), "reply") for b in buttons]
    _unique([_text(r, "id", 256) for r in replies], "buttons[].reply.id")
    _unique([_text(r, "title", 20) for r in replies], "buttons[].reply.title")


def _check_list(action: JsonDict) -> None:
    _text(action, "button", 20)
    sections = _array(action, "sections", 1, 10)
    rows = [row for section in sections for row in _array(section, "rows", 1, 10)]
    _require(len(rows) <= 10, 131009, f"A list has 10 rows at most over all sections, got {len(rows)}.")
    for section in sections:
        _text(section, "title", 24, optional=len(sections) == 1)
    for row in rows:
        _text(row, "title", 24)
        _text(row, "description", 72, optional=True)
    _unique([_text(row, "id", 200) for row in rows], "rows[].id")


def _check_link(action: JsonDict) -> None:
    parameters = _object(action.get("parameters"), "parameters")
    _text(parameters, "display_text", 20)
    _text(parameters, "url", 2000)


def _check_location_request(action: JsonDict) -> None:
    _require(action.get("name") == "send_location", 131009, "action.name must be 'send_location'.")


_INTERACTIVE: dict[str, Callable[[JsonDict], None]] = {
    "button": _check_buttons,
    "list": _check_list,
    "cta_url": _check_link,
    "location_request_message": _check_location_request,
}

_RULES: dict[str, Callable[[JsonDict], None]] = {
    "text": _check_text,
    "interactive": _check_interactive,
    "reaction": _check_reaction,
    "location": _check_location,
    "template": _check_template,
    **dict.fromkeys(MEDIA, _check_media),
}
