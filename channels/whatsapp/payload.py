"""Meta's webhook JSON to items of the domain: nothing lost, nothing raised."""

from collections.abc import Callable, Iterable

from channels.whatsapp.fields import read_echo, read_preference, read_user_id_update
from channels.whatsapp.messages import read_message
from channels.whatsapp.reading import each, find_object, find_text, need_id, read_json
from channels.whatsapp.senders import Contacts
from channels.whatsapp.statuses import read_status
from domain.errors import Malformed
from domain.ids import BusinessId
from domain.inbound import Item, Notice, Quarantined
from domain.json import JsonDict

ACCOUNT = "whatsapp_business_account"
MAX_TOPIC = 100
MAX_EXCERPT = 2_000
"""How much of bytes that aren't JSON goes into quarantine (the POST itself is kept beside it)."""

Reader = Callable[[JsonDict], Iterable[Item]]


def parse(raw: bytes) -> list[Item]:
    """The items of one POST, in its order; what cannot be read is quarantined alone, never its neighbours.

    Every message, status, error, preference, echo and every change of another field yields at least one
    item, and so does a POST without any. Never raises, whatever the bytes. Everything returned can be
    stored: text is valid UTF-8 without NUL, numbers are finite, nesting is bounded.
    """
    try:
        body = read_json(raw)
    except Malformed as error:
        return [Quarantined(reason=str(error), data=_excerpt(raw))]
    if not isinstance(body, dict):
        return [Quarantined(reason="not a JSON object", data=body)]
    if body.get("object") not in (None, ACCOUNT):
        return [Quarantined(reason="not about a WhatsApp business account", data=body)]
    if not (isinstance(body.get("entry"), list) and body["entry"]):
        return [Quarantined(reason="no entry", data=body)]
    return [
        item for entry in each(body, "entry") for change in _changes(entry) for item in _read_change(change)
    ]


def _changes(entry: JsonDict) -> list[JsonDict]:
    """The changes of an entry; an entry without any is itself the change to quarantine."""
    changes = entry.get("changes")
    return list(each(entry, "changes")) if isinstance(changes, list) and changes else [entry]


def _read_change(change: JsonDict) -> list[Item]:
    field, value = find_text(change, "field"), change.get("value")
    if field is None and not isinstance(value, dict):
        return [Quarantined(reason="neither field nor value", data=change)]
    if not isinstance(value, dict):
        value = {"value": value}
    found = find_text(value, "metadata", "phone_number_id")
    business = BusinessId(found) if found else None
    match field:
        case "messages" | None:
            items = _messages(value)
        case "user_preferences":
            items = _preferences(value)
        case "user_id_update":
            items = _list(value, field, lambda update: [read_user_id_update(update, _business(value))])
        case "smb_message_echoes" | "message_echoes":
            items = _echoes(value)
        case _:
            items = []
    return items or [Notice(business=business, topic=(field or "unknown")[:MAX_TOPIC], data=value)]


def _messages(value: JsonDict) -> list[Item]:
    """Messages, statuses and account-level errors: one value may hold all three."""
    contacts, alone = Contacts.read(value), _alone(value, "messages")
    return [
        *_list(value, "messages", lambda one: read_message(one, _business(value), contacts, alone=alone)),
        *_list(value, "statuses", lambda one: [read_status(one, _business(value))]),
        *_list(value, "errors", lambda one: [_error(one, value)]),
    ]


def _error(error: JsonDict, value: JsonDict) -> Item:
    number = find_text(value, "metadata", "phone_number_id")
    return Notice(business=BusinessId(number) if number else None, topic="errors", data=error)


def _preferences(value: JsonDict) -> list[Item]:
    contacts, alone = Contacts.read(value), _alone(value, "user_preferences")
    return _list(
        value,
        "user_preferences",
        lambda one: [read_preference(one, _business(value), contacts, alone=alone)],
    )


def _echoes(value: JsonDict) -> list[Item]:
    contacts, alone = Contacts.read(value), _alone(value, "message_echoes")
    return _list(
        value, "message_echoes", lambda one: [read_echo(one, _business(value), contacts, alone=alone)]
    )


def _list(value: JsonDict, name: str, read: Reader) -> list[Item]:
    """The items of the list `name`, each read by itself."""
    items: list[Item] = []
    try:
        for one in each(value, name):
            items.extend(_read(one, read))
    except Malformed as error:
        items.append(Quarantined(reason=str(error), data=value))
    return items


def _read(one: JsonDict, read: Reader) -> Iterable[Item]:
    try:
        return read(one)
    except Malformed as error:
        return [Quarantined(reason=str(error), data=one)]


def _business(value: JsonDict) -> BusinessId:
    """The number of ours that the value is about.

    Raises:
        Malformed: it doesn't say.
    """
    return BusinessId(need_id(find_object(value, "metadata"), "phone_number_id"))


def _alone(value: JsonDict, name: str) -> bool:
    found = value.get(name)
    return isinstance(found, list) and len(found) == 1


def _excerpt(raw: bytes) -> str:
    return raw[:MAX_EXCERPT].decode("utf-8", "replace").replace("\0", "")
