"""Who a webhook is about: phone numbers and business-scoped user ids, wherever Meta or a gateway put them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from channels.whatsapp.reading import find_object, find_objects, find_text
from domain.contact import Sender
from domain.errors import Malformed
from domain.json import JsonDict

PHONE = re.compile(r"\+?([0-9]{1,20})")
BSUID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")
USER_ID = re.compile(r"[\w.:-]{1,200}")
"""What is believed in a field that can only hold a user id, should Meta's format move on."""


def sender(*, at: str | None = None, user_id: str | None = None, parent: str | None = None) -> Sender | None:
    """A sender from raw texts: `at` is a phone number or, from gateways, a BSUID. None if nothing reads."""
    at = (at or "").strip()
    phone = PHONE.fullmatch(at)
    bsuid = _user_id(user_id) or (at if BSUID.fullmatch(at) else None)
    if not phone and not bsuid and not _user_id(parent):
        return None
    return Sender(
        bsuid=bsuid or (None if phone else _user_id(parent)),
        phone=phone[1] if phone else None,
        parent_bsuid=_user_id(parent),
    )


@dataclass(frozen=True, slots=True)
class Contacts:
    """The `contacts` array of one webhook value: names and ids of the customers its items are about."""

    by_bsuid: Mapping[str, Sender]
    by_number: Mapping[str, Sender]
    only: Sender | None
    """The one customer named, where it is one."""

    @classmethod
    def read(cls, value: JsonDict) -> Self:
        """The contacts of a value; those without any readable id are left out (they identify nobody)."""
        known = [found for found in map(_contact, find_objects(value, "contacts")) if found]
        return cls(
            by_bsuid={found.bsuid: found for found in known if found.bsuid},
            by_number={_number(found.phone): found for found in known if found.phone},
            only=known[0] if len(known) == 1 else None,
        )

    def complete(self, found: Sender | None, *, alone: bool = False) -> Sender:
        """The sender with what the contacts add. `alone` says that the value holds just this one item.

        Raises:
            Malformed: neither the item nor the contacts say who it is.
        """
        contact = self._match(found, alone)
        if found is None and contact is None:
            raise Malformed("no phone number and no user id")
        if found is None or contact is None:
            return found or contact or Sender()
        return replace(
            found,
            bsuid=found.bsuid or contact.bsuid,
            phone=found.phone or contact.phone,
            parent_bsuid=found.parent_bsuid or contact.parent_bsuid,
            name=contact.name,
            username=contact.username,
        )

    def _match(self, found: Sender | None, alone: bool) -> Sender | None:
        """The contact that is this sender; one that only might be counts when nobody else is around."""
        if found is None:
            return self.only
        if found.bsuid and found.bsuid in self.by_bsuid:
            return self.by_bsuid[found.bsuid]
        same = self.by_number.get(_number(found.phone)) if found.phone else None
        if same and not _differ(found.bsuid, same.bsuid):
            return same
        return self.only if alone and self.only and not _conflict(found, self.only) else None


def _contact(contact: JsonDict) -> Sender | None:
    found = sender(
        at=find_text(contact, "wa_id"),
        user_id=find_text(contact, "user_id"),
        parent=find_text(contact, "parent_user_id"),
    )
    profile = find_object(contact, "profile")
    return found and replace(found, name=find_text(profile, "name"), username=find_text(profile, "username"))


def _user_id(text: str | None) -> str | None:
    text = (text or "").strip()
    return text if USER_ID.fullmatch(text) else None


def _number(phone: str) -> str:
    """The same text for both ways in which WhatsApp writes a number of Brazil, Mexico or Argentina.

    Brazil's mobiles may lack the 9 after the area code, Mexico's the 1 and Argentina's the 9 before it.
    """
    if phone.startswith("55"):
        return phone[:4] + phone[-8:]
    return phone[:2] + phone[-10:] if phone.startswith(("52", "54")) else phone


def _differ(one: str | None, other: str | None) -> bool:
    return bool(one and other and one != other)


def _conflict(one: Sender, other: Sender) -> bool:
    return _differ(one.bsuid, other.bsuid) or _differ(one.phone, other.phone)
