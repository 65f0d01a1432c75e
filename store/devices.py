"""Browsers that people want to be called at, and who was called about which case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

import sqlalchemy as sa

from domain.ids import BusinessId
from store.database import Connection, insert
from store.schema import CALLS, DEVICES


@dataclass(frozen=True, kw_only=True, slots=True)
class Device:
    """Where a browser is reached, and its public keys (base64url, RFC 8291)."""

    endpoint: str
    person: str
    p256dh: str
    auth: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """A person was called about a case; `seen_at` when they looked, `fell_back_at` when told another way."""

    id: str
    business: BusinessId
    case: str
    person: str
    at: datetime
    seen_at: datetime | None
    fell_back_at: datetime | None


def add(connection: Connection, device: Device, now: datetime) -> None:
    """Remember a browser; whoever uses it now is its person."""
    values = {"person": device.person, "p256dh": device.p256dh, "auth": device.auth}
    connection.execute(
        insert(connection, DEVICES)
        .values(endpoint=device.endpoint, created_at=now, **values)
        .on_conflict_do_update(index_elements=[DEVICES.c.endpoint], set_=values)
    )


def remove(connection: Connection, endpoint: str) -> None:
    """Forget a browser."""
    connection.execute(sa.delete(DEVICES).where(DEVICES.c.endpoint == endpoint))


def of(connection: Connection, person: str) -> list[Device]:
    """The person's browsers."""
    query = sa.select(DEVICES).where(DEVICES.c.person == person).order_by(DEVICES.c.created_at)
    return [
        Device(endpoint=row["endpoint"], person=row["person"], p256dh=row["p256dh"], auth=row["auth"])
        for row in connection.execute(query).mappings()
    ]


def call(connection: Connection, business: BusinessId, case: str, person: str, now: datetime) -> str | None:
    """Note that a person is called about a case; the call's id, or None when they were before."""
    values = {"id": str(uuid4()), "business": business, "case": case, "person": person, "at": now}
    query = insert(connection, CALLS).values(**values).on_conflict_do_nothing().returning(CALLS.c.id)
    found = connection.execute(query).scalar()
    return None if found is None else str(found)


def called(connection: Connection, cases: Sequence[str]) -> set[tuple[str, str]]:
    """Which cases whom was called about, as (case, person)."""
    query = sa.select(CALLS.c.case, CALLS.c.person).where(CALLS.c.case.in_(cases))
    return {(row.case, row.person) for row in connection.execute(query)}


def look(connection: Connection, person: str, now: datetime) -> None:
    """The person has the console before them: their calls are heard."""
    connection.execute(
        sa.update(CALLS).where(CALLS.c.person == person, CALLS.c.seen_at.is_(None)).values(seen_at=now)
    )


def has_unheard(connection: Connection, person: str) -> bool:
    """Whether the person was called and has not looked."""
    query = sa.select(CALLS.c.id).where(CALLS.c.person == person, CALLS.c.seen_at.is_(None)).limit(1)
    return connection.execute(query).scalar() is not None


def unheard(connection: Connection, before: datetime) -> list[Call]:
    """Calls made before that time which nobody heard, and of which nobody was told another way."""
    query = sa.select(CALLS).where(CALLS.c.seen_at.is_(None), CALLS.c.fell_back_at.is_(None))
    return [_call(row) for row in connection.execute(query.where(CALLS.c.at < before)).mappings()]


def fall_back(connection: Connection, call: str, now: datetime) -> None:
    """The person was told another way."""
    connection.execute(sa.update(CALLS).where(CALLS.c.id == call).values(fell_back_at=now))


def _call(row: sa.RowMapping) -> Call:
    return Call(
        id=row["id"],
        business=BusinessId(row["business"]),
        case=row["case"],
        person=row["person"],
        at=row["at"],
        seen_at=row["seen_at"],
        fell_back_at=row["fell_back_at"],
    )
