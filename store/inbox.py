"""The inbox: every webhook as it came, and its items once each, whatever the channel repeats."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from domain.contact import Sender
from domain.ids import BusinessId, ConversationId
from domain.inbound import (
    Delivery,
    Echo,
    IdentityChange,
    Inbound,
    Item,
    Notice,
    Preference,
    Quarantined,
)
from domain.json import JsonDict, dump, load
from store.database import Connection
from store.schema import INBOX, NOTICES, RAW

NOBODY = BusinessId("")
LONGEST_KEY = 500
MOST = 100
"""Notices, or parts in quarantine, that are looked at together."""

KEEP_RAW = sa.insert(RAW)
ADD_ONCE = {
    "sqlite": sqlite.insert(INBOX).on_conflict_do_nothing().returning(INBOX.c.seq),
    "postgresql": postgresql.insert(INBOX).on_conflict_do_nothing().returning(INBOX.c.seq),
}
CLAIMED = sa.select(INBOX.c.payload, INBOX.c.sent_at, INBOX.c.seq).where(
    INBOX.c.conversation == sa.bindparam("conversation"), INBOX.c.turn == sa.bindparam("turn")
)
CLAIM = (
    sa.update(INBOX)
    .where(INBOX.c.conversation == sa.bindparam("of"), INBOX.c.turn.is_(None), INBOX.c.type == "inbound")
    .values(turn=sa.bindparam("by"))
    .returning(INBOX.c.payload, INBOX.c.sent_at, INBOX.c.seq)
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeRow:
    """Something an operator may want to know, as it came."""

    business: BusinessId
    at: datetime
    topic: str
    data: JsonDict


def keep_raw(connection: Connection, raw_id: str, business: BusinessId, body: bytes, now: datetime) -> None:
    """Keep the bytes of a POST under an id of ours."""
    connection.execute(KEEP_RAW, {"id": raw_id, "business": business, "at": now, "body": body})


def new_raw_id() -> str:
    """An id for the next POST."""
    return uuid4().hex


def add(
    connection: Connection,
    item: Item,
    raw_id: str,
    now: datetime,
    conversation: ConversationId | None = None,
) -> bool:
    """Keep an item; false when it was there already. A turn of the conversation, if any, will claim it."""
    values = {
        "business": business_of(item),
        "key": _short(key_of(item)),
        "raw": raw_id,
        "type": item.type,
        "payload": dump(item),
        "sent_at": _sent_at(item),
        "received_at": now,
        "conversation": conversation,
    }
    return connection.execute(ADD_ONCE[connection.dialect.name], values).scalar() is not None


def claim(connection: Connection, conversation: ConversationId, turn: int) -> tuple[Inbound, ...]:
    """The messages of a turn, oldest first: what it claimed before, or else all that none has claimed."""
    claimed = connection.execute(CLAIMED, {"conversation": conversation, "turn": turn}).all()
    if not claimed:
        claimed = connection.execute(CLAIM, {"of": conversation, "by": turn}).all()
    return tuple(
        load(Inbound, row.payload) for row in sorted(claimed, key=lambda row: (row.sent_at, row.seq))
    )


def hide(connection: Connection, item: Inbound) -> None:
    """Keep this in place of the message as it came, which held a secret; the POST it came in is dropped."""
    is_it = sa.and_(INBOX.c.business == item.business, INBOX.c.key == _short(key_of(item)))
    connection.execute(sa.delete(RAW).where(RAW.c.id.in_(sa.select(INBOX.c.raw).where(is_it))))
    connection.execute(sa.update(INBOX).where(is_it).values(payload=dump(item)))


def note(connection: Connection, business: BusinessId, topic: str, data: JsonDict, now: datetime) -> None:
    """Leave a notice for the operator."""
    connection.execute(sa.insert(NOTICES).values(business=business, at=now, topic=topic, data=data))


def notices(connection: Connection) -> list[NoticeRow]:
    """The last notices, newest first."""
    query = sa.select(NOTICES).order_by(NOTICES.c.seq.desc()).limit(MOST)
    return [
        NoticeRow(business=row.business, at=row.at, topic=row.topic, data=row.data)
        for row in connection.execute(query)
    ]


def quarantine(connection: Connection) -> list[JsonDict]:
    """The last parts of webhooks that could not be read, newest first, as `domain.inbound.Quarantined`."""
    query = sa.select(INBOX.c.payload).where(INBOX.c.type == "quarantined")
    return list(connection.execute(query.order_by(INBOX.c.seq.desc()).limit(MOST)).scalars())


def forget_before(connection: Connection, moment: datetime) -> int:
    """Drop raw POSTs and items received before `moment` that no turn still needs; how many items."""
    connection.execute(sa.delete(RAW).where(RAW.c.at < moment))
    old = sa.delete(INBOX).where(INBOX.c.received_at < moment)
    waiting = sa.and_(INBOX.c.conversation.is_not(None), INBOX.c.turn.is_(None))
    return connection.execute(old.where(~waiting)).rowcount


def business_of(item: Item) -> BusinessId:
    """The business an item is for; empty for what names none."""
    if isinstance(item, Quarantined):
        return NOBODY
    return item.business or NOBODY


def key_of(item: Item) -> str:
    """What makes a second delivery of the same item a repeat, within its business."""
    match item:
        case Inbound(id=message):
            return f"in:{message}"
        case Delivery(id=message, status=status, recipient=recipient):
            return f"status:{message}:{status}:{_who(recipient)}"
        case Echo(id=message):
            return f"echo:{message}"
        case Preference(sender=sender, category=category, at=at):
            return f"preference:{_who(sender)}:{category}:{at.isoformat()}"
        case IdentityChange(old=old, new=new, at=at):
            return f"identity:{_who(old)}:{_who(new)}:{at.isoformat()}"
        case Notice() | Quarantined():
            content = json.dumps(dump(item), sort_keys=True)
            return f"{item.type}:{hashlib.sha256(content.encode()).hexdigest()}"
        case _:
            assert_never(item)


def _short(key: str) -> str:
    """The key itself, or its hash where it would not fit an index."""
    return (
        key
        if len(key) <= LONGEST_KEY
        else "long:" + hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
    )


def _who(sender: Sender | None) -> str:
    return "" if sender is None else sender.bsuid or sender.phone or ""


def _sent_at(item: Item) -> datetime | None:
    return None if isinstance(item, Notice | Quarantined) else item.at
