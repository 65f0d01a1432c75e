"""One element of `messages[]`: a customer's message, or what the platform says in a message's guise."""

import re

from channels.whatsapp.contents import content
from channels.whatsapp.reading import find_object, find_text, need_id, need_time
from channels.whatsapp.senders import Contacts, sender
from domain.contact import Sender
from domain.errors import Malformed
from domain.ids import BusinessId, MessageId
from domain.inbound import Content, IdentityChange, Inbound, Item, Notice, Quarantined, Unsupported
from domain.json import JsonDict

CHANGED = re.compile(r"changed from (\S+) to (\S+)")
"""The old and the new id in a system message's words; for user ids the only place that names the old one."""

PLATFORM = ("request_welcome", "ephemeral")
"""Types the platform sends by itself: nobody wrote anything that could be answered."""


def read_message(message: JsonDict, business: BusinessId, contacts: Contacts, *, alone: bool) -> list[Item]:
    """The items of one message; `alone` when it is the only one beside its contacts.

    A message whose envelope reads but whose content doesn't is handed on as unsupported, so that the
    customer is told instead of met with silence, and kept in quarantine for the operator.

    Raises:
        Malformed: it doesn't say who wrote it, when, or under which id.
    """
    kind = find_text(message, "type")
    if find_text(message, "group_id"):
        return [Notice(business=business, topic="group_message", data=message)]
    if kind in PLATFORM:
        return [Notice(business=business, topic=kind, data=message)]
    if kind == "system":
        return [_system(message, business)]
    said, unread = _content(message)
    context = find_object(message, "context")
    original = find_text(context, "id")
    inbound = Inbound(
        business=business,
        id=MessageId(need_id(message, "id")),
        sender=contacts.complete(_author(message), alone=alone),
        at=need_time(message),
        content=said,
        reply_to=MessageId(original) if original else None,
        forwarded=bool(context.get("forwarded") or context.get("frequently_forwarded")),
        referral=_referral(message),
    )
    return [inbound, *unread]


def _content(message: JsonDict) -> tuple[Content, list[Quarantined]]:
    try:
        return content(message), []
    except Malformed as error:
        kind = find_text(message, "type")
        return Unsupported(what=kind[:60] if kind else None), [Quarantined(reason=str(error), data=message)]


def _author(message: JsonDict) -> Sender | None:
    return sender(
        at=find_text(message, "from"),
        user_id=find_text(message, "from_user_id"),
        parent=find_text(message, "from_parent_user_id"),
    )


def _referral(message: JsonDict) -> str | None:
    """What brought the customer here: the advertisement's headline, or else its address or id."""
    found = (find_text(message, "referral", name) for name in ("headline", "source_url", "source_id"))
    return next(filter(None, found), None)


def _system(message: JsonDict, business: BusinessId) -> Item:
    """A change of number or user id; any other system message is a notice.

    Meta names the new ids in `system` and the old number in `from` (in `system.customer` until v11); the
    old user id stands in `from_user_id`, in `previous_user_id`, or only in the words.
    """
    system = find_object(message, "system")
    words = CHANGED.search(find_text(system, "body") or "")
    new = sender(
        at=find_text(system, "wa_id") or find_text(system, "new_wa_id"),
        user_id=find_text(system, "user_id"),
        parent=find_text(system, "parent_user_id"),
    )
    if new is None and "changed" in (find_text(system, "type") or "") and words:
        new = sender(at=words[2])
    if new is None:
        return Notice(business=business, topic=find_text(system, "type") or "system", data=message)
    old = _author(message) or sender(at=find_text(system, "customer"))
    previous = sender(user_id=find_text(system, "previous_user_id")) or (
        sender(at=words[1]) if words else None
    )
    old = _older(old, previous, new)
    if old is None:
        raise Malformed("a change of identity that doesn't say whose")
    return IdentityChange(business=business, old=old, new=new, at=need_time(message))


def _older(named: Sender | None, previous: Sender | None, new: Sender) -> Sender | None:
    """Who the customer was: what the message names, with the old user id where only the words have it."""
    known = [found for found in (previous, named) if found]
    bsuid = next((found.bsuid for found in known if found.bsuid and found.bsuid != new.bsuid), None)
    phone = next((found.phone for found in reversed(known) if found.phone), None)
    return Sender(bsuid=bsuid, phone=phone) if bsuid or phone else None
