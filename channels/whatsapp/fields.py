"""The webhook fields beside `messages`: preferences, changed user ids, echoes, and notices of all kinds."""

from channels.whatsapp.contents import wording
from channels.whatsapp.reading import find_object, find_text, need_id, need_time
from channels.whatsapp.senders import Contacts, sender
from domain.errors import Malformed
from domain.ids import BusinessId, MessageId
from domain.inbound import Echo, IdentityChange, Item, Preference
from domain.json import JsonDict

WANTS = {"stop": False, "resume": True, "signup": True}


def read_preference(preference: JsonDict, business: BusinessId, contacts: Contacts, *, alone: bool) -> Item:
    """The customer's wish about marketing messages (field `user_preferences`).

    Raises:
        Malformed: it doesn't say whose, what, or when.
    """
    value = find_text(preference, "value") or ""
    if value not in WANTS:
        raise Malformed(f"unknown preference {value[:60]!r}")
    who = sender(
        at=find_text(preference, "wa_id"),
        user_id=find_text(preference, "user_id"),
        parent=find_text(preference, "parent_user_id"),
    )
    return Preference(
        business=business,
        sender=contacts.complete(who, alone=alone),
        wants=WANTS[value],
        at=need_time(preference),
        category=find_text(preference, "category") or "marketing_messages",
    )


def read_user_id_update(update: JsonDict, business: BusinessId) -> Item:
    """A regenerated user id (field `user_id_update`); `wa_id` is the customer's number as it is now.

    Raises:
        Malformed: it lacks the previous or the current id, or the time.
    """
    ids, parents = find_object(update, "user_id"), find_object(update, "parent_user_id")
    old = sender(user_id=find_text(ids, "previous"), parent=find_text(parents, "previous"))
    new = sender(
        at=find_text(update, "wa_id"),
        user_id=find_text(ids, "current"),
        parent=find_text(parents, "current"),
    )
    if old is None or new is None:
        raise Malformed("no user_id.previous and current")
    return IdentityChange(business=business, old=old, new=new, at=need_time(update))


def read_echo(echo: JsonDict, business: BusinessId, contacts: Contacts, *, alone: bool) -> Item:
    """What staff wrote on the phone (fields `smb_message_echoes`, `message_echoes`).

    Raises:
        Malformed: it doesn't say to whom, when, or under which id.
    """
    to = sender(
        at=find_text(echo, "to"),
        user_id=find_text(echo, "to_user_id"),
        parent=find_text(echo, "to_parent_user_id"),
    )
    edited = find_object(echo, "edit", "message")
    return Echo(
        business=business,
        id=MessageId(need_id(echo, "id")),
        to=contacts.complete(to, alone=alone),
        at=need_time(echo),
        text=wording(edited or echo),
    )
