"""Erasing a contact: their rows in one transaction, with a record of it that names nobody."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import uuid4

import sqlalchemy as sa

from domain.contact import Contact
from domain.dialogue import Effect
from domain.ids import ContactId, ConversationId
from store.data_map import PLACES, Whose, whose
from store.database import Connection
from store.schema import CONVERSATIONS, ERASURES, LEDGER, TURNS

MONEY = ("amount", "refund")
"""Arguments that say that an effect moved money."""

KEPT_ARGS = frozenset({"order", "currency", *MONEY})
"""What stays of the arguments of such an effect."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Erasure:
    """A contact erased from the tables. Files, checkpoints and queue follow; `done_at` is when they had."""

    id: str
    contact: ContactId
    conversations: tuple[ConversationId, ...]
    at: datetime
    done_at: datetime | None
    counts: dict[str, int]


def busy(connection: Connection, contact: Contact) -> bool:
    """Whether a turn of the contact's is being run: what it reads or writes may still come."""
    theirs = sa.select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.contact == contact.id)
    running = sa.select(TURNS.c.number).where(TURNS.c.conversation.in_(theirs), TURNS.c.state == "running")
    return connection.execute(running.limit(1)).first() is not None


def erase(connection: Connection, contact: Contact, by: str, now: datetime) -> Erasure:
    """Delete the contact's rows and write down that it was done. Turns under way can commit nothing more."""
    of = whose(connection, contact)
    connection.execute(
        sa.select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.id.in_(of.conversations)).with_for_update()
    )
    counts = _deleted(connection, of)
    erasure = Erasure(
        id=uuid4().hex,
        contact=contact.id,
        conversations=of.conversations,
        at=now,
        done_at=None,
        counts={name: count for name, count in counts.items() if count},
    )
    connection.execute(
        sa.insert(ERASURES).values(
            id=erasure.id,
            business=contact.business,
            contact=contact.id,
            conversations=list(of.conversations),
            erased_by=by,
            at=now,
            counts=erasure.counts,
        )
    )
    return erasure


def finish(connection: Connection, erasure: Erasure, now: datetime) -> None:
    """Write down that nothing of the contact is left outside the tables either."""
    done = sa.update(ERASURES).where(ERASURES.c.id == erasure.id)
    connection.execute(done.values(done_at=now, counts=erasure.counts))


def unfinished(connection: Connection) -> list[Erasure]:
    """Erasures that a crash cut short, oldest first."""
    query = sa.select(ERASURES).where(ERASURES.c.done_at.is_(None)).order_by(ERASURES.c.at)
    return [_erasure(row) for row in connection.execute(query).mappings()]


def _deleted(connection: Connection, of: Whose) -> dict[str, int]:
    counts: dict[str, int] = {}
    for place in PLACES:
        if place.rows is None:
            continue
        if place.erasing == "reduce":
            counts |= _reduce_ledger(connection, of)
        elif place.erasing == "unlink":
            unlinked = sa.update(place.table).where(place.rows(of)).values(conversation=None)
            counts[place.table.name] = connection.execute(unlinked).rowcount
        elif place.erasing == "delete":
            deleted = connection.execute(sa.delete(place.table).where(place.rows(of)))
            counts[place.table.name] = deleted.rowcount
    return counts


def _reduce_ledger(connection: Connection, of: Whose) -> dict[str, int]:
    """Leave only effects that moved money, and of those order, amount, date; how many went and stay."""
    rows = connection.execute(sa.select(LEDGER).where(LEDGER.c.conversation.in_(of.conversations))).mappings()
    kept = gone = 0
    for row in rows.all():
        this = LEDGER.c.key == row["key"]
        if row["status"] == "done" and any(name in row["effect"]["args"] for name in MONEY):
            effect = _reduced(cast(Effect, row["effect"]))
            values: dict[str, Any] = {"conversation": "", "effect": effect, "result": None}
            connection.execute(sa.update(LEDGER).where(this).values(values))
            kept += 1
        else:
            connection.execute(sa.delete(LEDGER).where(this))
            gone += 1
    return {LEDGER.name: gone, f"{LEDGER.name}_kept": kept}


def _reduced(effect: Effect) -> Effect:
    args = {name: value for name, value in effect["args"].items() if name in KEPT_ARGS}
    return {**effect, "args": args, "frame": "", "nonce": "", "confirmed_by": None, "result": None}


def _erasure(row: sa.RowMapping) -> Erasure:
    return Erasure(
        id=row["id"],
        contact=ContactId(row["contact"]),
        conversations=tuple(map(ConversationId, row["conversations"])),
        at=row["at"],
        done_at=row["done_at"],
        counts=row["counts"],
    )
