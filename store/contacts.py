"""Contacts: who a WhatsApp account is to us, through changed numbers and ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

import sqlalchemy as sa

from domain.contact import Contact, Sender
from domain.ids import BusinessId, ContactId
from store import consents
from store.database import Connection, insert
from store.schema import ALIASES, CONTACTS, DOCUMENTS, KEYS, MEDIA


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A contact, and those that turned out to be the same person (their conversations need joining)."""

    contact: Contact
    absorbed: tuple[ContactId, ...] = ()


def find_or_create(connection: Connection, business: BusinessId, sender: Sender, now: datetime) -> Found:
    """The contact this sender is, by user id first and by phone number else; made when there is none.

    A sender showing both joins what was known by either alone. A phone number whose contact has another
    user id has changed hands: it goes to the new person, who sees nothing of the old one's.
    """
    known = _named(connection, business, sender)
    by_bsuid, by_phone = known.get("bsuid"), known.get("phone")
    if by_bsuid is not None and _says_nothing_new(known, sender):
        return Found(contact=_contact(by_bsuid))
    return _settle(connection, business, sender, by_bsuid, by_phone, now)


def _settle(
    connection: Connection,
    business: BusinessId,
    sender: Sender,
    by_bsuid: sa.RowMapping | None,
    by_phone: sa.RowMapping | None,
    now: datetime,
) -> Found:
    """Create, join, or learn: whatever the sender's names ask for."""
    absorbed: tuple[ContactId, ...] = ()
    if by_phone and sender.bsuid and (by_bsuid is None or by_phone["id"] != by_bsuid["id"]):
        if by_phone["bsuid"] is not None and by_phone["bsuid"] != sender.bsuid:
            _release_phone(connection, business, by_phone["id"], sender.phone)
            by_phone = None
        elif by_bsuid is not None:
            _absorb(connection, by_bsuid["id"], by_phone["id"])
            absorbed = (by_phone["id"],)
    row = by_bsuid or by_phone
    found = None if row is None else ContactId(row["id"])
    if found is None:
        found = _create(connection, business, sender, now)
    else:
        _learn(connection, found, sender)
        _name(connection, business, found, sender)
    return Found(contact=get(connection, found), absorbed=absorbed)


def change_identity(
    connection: Connection, business: BusinessId, old: Sender, new: Sender, now: datetime
) -> Found:
    """Make `new` another name of the contact `old`; a phone number given up is free for its next owner."""
    contact = _known(connection, business, old)
    if contact is None:
        return find_or_create(connection, business, new, now)
    absorbed = []
    for kind, value in (("bsuid", new.bsuid), ("phone", new.phone)):
        other = _by_alias(connection, business, kind, value)
        if other is not None and other != contact:
            _absorb(connection, contact, other)
            absorbed.append(other)
    row = _row(connection, contact)
    if new.phone and row["phone"] and row["phone"] != new.phone:
        _release_phone(connection, business, contact, row["phone"])
    _learn(connection, contact, new)
    _name(connection, business, contact, new)
    return Found(contact=get(connection, contact), absorbed=tuple(absorbed))


def get(connection: Connection, contact: ContactId) -> Contact:
    """The contact with this id, which must exist."""
    return _contact(_row(connection, contact))


def several(connection: Connection, ids: Sequence[ContactId]) -> dict[ContactId, Contact]:
    """The contacts with these ids, by id."""
    query = sa.select(CONTACTS).where(CONTACTS.c.id.in_(ids))
    return {ContactId(row["id"]): _contact(row) for row in connection.execute(query).mappings()}


def named(connection: Connection, business: BusinessId | None, part: str, limit: int) -> list[ContactId]:
    """The newest contacts with `part` in their name, whatever its case."""
    query = sa.select(CONTACTS.c.id).where(CONTACTS.c.name.icontains(part, autoescape=True))
    if business is not None:
        query = query.where(CONTACTS.c.business == business)
    query = query.order_by(CONTACTS.c.created_at.desc()).limit(limit)
    return [ContactId(one) for one in connection.execute(query).scalars()]


def find(connection: Connection, business: BusinessId | None, who: str) -> list[Contact]:
    """The contacts that `who` names: a contact id, user id or phone number (with or without plus)."""
    value = who.lstrip("+").replace(" ", "")
    aliased = sa.select(ALIASES.c.contact).where(ALIASES.c.value == value)
    query = sa.select(CONTACTS).where(CONTACTS.c.id.in_(aliased) | (CONTACTS.c.id == who))
    if business is not None:
        query = query.where(CONTACTS.c.business == business)
    return [_contact(row) for row in connection.execute(query).mappings()]


def set_language(connection: Connection, contact: ContactId, language: str) -> None:
    """Remember the language this contact is answered in."""
    connection.execute(sa.update(CONTACTS).where(CONTACTS.c.id == contact).values(language=language))


def _row(connection: Connection, contact: ContactId) -> sa.RowMapping:
    return connection.execute(ONE, {"which": contact}).mappings().one()


def _contact(values: sa.RowMapping) -> Contact:
    return Contact(
        id=ContactId(values["id"]),
        business=BusinessId(values["business"]),
        sender=Sender(
            bsuid=values["bsuid"],
            phone=values["phone"],
            name=values["name"],
            username=values["username"],
        ),
        language=values["language"],
        opted_out=values["opted_out"],
        marketing=values["marketing"],
    )


ONE = sa.select(CONTACTS).where(CONTACTS.c.id == sa.bindparam("which"))
BY_NAMES = (
    sa.select(ALIASES.c.kind.label("alias"), CONTACTS)
    .join(CONTACTS, CONTACTS.c.id == ALIASES.c.contact)
    .where(ALIASES.c.business == sa.bindparam("business"))
    .where(
        sa.or_(
            sa.and_(ALIASES.c.kind == "bsuid", ALIASES.c.value == sa.bindparam("bsuid")),
            sa.and_(ALIASES.c.kind == "phone", ALIASES.c.value == sa.bindparam("phone")),
        )
    )
)


def _named(connection: Connection, business: BusinessId, sender: Sender) -> dict[str, sa.RowMapping]:
    """The contacts known under the sender's user id and phone number, by which of the two."""
    names = {"business": business, "bsuid": sender.bsuid or "", "phone": sender.phone or ""}
    return {row["alias"]: row for row in connection.execute(BY_NAMES, names).mappings()}


def _says_nothing_new(known: dict[str, sa.RowMapping], sender: Sender) -> bool:
    row = known["bsuid"]
    if sender.phone and (known.get("phone") is None or known["phone"]["id"] != row["id"]):
        return False
    shown = {"bsuid": sender.bsuid, "phone": sender.phone, "name": sender.name, "username": sender.username}
    return all(value in (None, "", row[column]) for column, value in shown.items())


def _by_alias(connection: Connection, business: BusinessId, kind: str, value: str | None) -> ContactId | None:
    if not value:
        return None
    query = sa.select(ALIASES.c.contact).where(
        ALIASES.c.business == business, ALIASES.c.kind == kind, ALIASES.c.value == value
    )
    return connection.execute(query).scalar()


def _known(connection: Connection, business: BusinessId, sender: Sender) -> ContactId | None:
    return _by_alias(connection, business, "bsuid", sender.bsuid) or _by_alias(
        connection, business, "phone", sender.phone
    )


def _create(connection: Connection, business: BusinessId, sender: Sender, now: datetime) -> ContactId:
    contact = ContactId(str(uuid4()))
    connection.execute(
        sa.insert(CONTACTS).values(
            id=contact,
            business=business,
            bsuid=sender.bsuid,
            phone=sender.phone,
            name=sender.name,
            username=sender.username,
            opted_out=False,
            marketing=False,
            created_at=now,
        )
    )
    _name(connection, business, contact, sender)
    # Another transaction may have named the same sender a moment ago; the insert above waited for it.
    owner = _known(connection, business, sender)
    if owner is None or owner == contact:
        return contact
    connection.execute(sa.delete(CONTACTS).where(CONTACTS.c.id == contact))
    return owner


def _learn(connection: Connection, contact: ContactId, sender: Sender) -> None:
    """Take over what the sender shows now and did not, or differently, before."""
    shown = {
        "bsuid": sender.bsuid,
        "phone": sender.phone,
        "name": sender.name,
        "username": sender.username,
    }
    known = _row(connection, contact)
    news = {column: value for column, value in shown.items() if value and value != known[column]}
    if news:
        connection.execute(sa.update(CONTACTS).where(CONTACTS.c.id == contact).values(**news))


def _name(connection: Connection, business: BusinessId, contact: ContactId, sender: Sender) -> None:
    for kind, value in (("bsuid", sender.bsuid), ("phone", sender.phone)):
        if value:
            connection.execute(
                insert(connection, ALIASES)
                .values(business=business, kind=kind, value=value, contact=contact)
                .on_conflict_do_nothing()
            )


def _release_phone(
    connection: Connection, business: BusinessId, contact: ContactId, phone: str | None
) -> None:
    connection.execute(
        sa.delete(ALIASES).where(
            ALIASES.c.business == business, ALIASES.c.kind == "phone", ALIASES.c.value == phone
        )
    )
    connection.execute(
        sa.update(CONTACTS).where(CONTACTS.c.id == contact, CONTACTS.c.phone == phone).values(phone=None)
    )


def _absorb(connection: Connection, survivor: ContactId, other: ContactId) -> None:
    """Make `other` the same contact as `survivor`."""
    lost = _row(connection, other)
    consents.merge(connection, survivor, other)
    connection.execute(sa.update(ALIASES).where(ALIASES.c.contact == other).values(contact=survivor))
    for table in (DOCUMENTS, KEYS, MEDIA):
        connection.execute(sa.update(table).where(table.c.contact == other).values(contact=survivor))
    connection.execute(sa.delete(CONTACTS).where(CONTACTS.c.id == other))
    kept = _row(connection, survivor)
    connection.execute(
        sa.update(CONTACTS)
        .where(CONTACTS.c.id == survivor)
        .values(
            phone=kept["phone"] or lost["phone"],
            bsuid=kept["bsuid"] or lost["bsuid"],
        )
    )


def lock(contact: ContactId) -> sa.Select[tuple[str]]:
    """The statement that holds a contact's row until the transaction ends."""
    return sa.select(CONTACTS.c.id).where(CONTACTS.c.id == contact).with_for_update()
