"""Macros: sentences that people use again and again, written once for all of a business."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId
from store.database import Connection, insert
from store.schema import MACROS


@dataclass(frozen=True, kw_only=True, slots=True)
class Macro:
    """A text with a title; `business` is empty where it serves every business."""

    id: str
    business: BusinessId
    title: str
    text: str
    person: str
    at: datetime


def save(connection: Connection, macro: Macro) -> None:
    """Add a macro, or change the one with its id."""
    values = {
        "business": macro.business,
        "title": macro.title,
        "text": macro.text,
        "person": macro.person,
        "at": macro.at,
    }
    connection.execute(
        insert(connection, MACROS)
        .values(id=macro.id, **values)
        .on_conflict_do_update(index_elements=[MACROS.c.id], set_=values)
    )


def remove(connection: Connection, id: str, business: BusinessId | None) -> None:
    """Forget a macro of this business, or of any (None)."""
    query = sa.delete(MACROS).where(MACROS.c.id == id)
    connection.execute(query if business is None else query.where(MACROS.c.business == business))


def of(connection: Connection, business: BusinessId | None) -> list[Macro]:
    """The macros that a business may use, by title; all of them for None."""
    query = sa.select(MACROS).order_by(MACROS.c.title)
    if business is not None:
        query = query.where(MACROS.c.business.in_((business, "")))
    return [
        Macro(
            id=row["id"],
            business=BusinessId(row["business"]),
            title=row["title"],
            text=row["text"],
            person=row["person"],
            at=row["at"],
        )
        for row in connection.execute(query).mappings()
    ]
