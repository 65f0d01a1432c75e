"""People of the console and their login sessions. Only hashes are kept, of passwords and of tokens."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.ids import BusinessId
from store.database import Connection, insert
from store.schema import PEOPLE, SESSIONS

EVERY_BUSINESS = BusinessId("")


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Someone who may log in; `business` is empty for every business of the deployment."""

    name: str
    password_hash: str
    role: str
    created_at: datetime
    business: BusinessId = EVERY_BUSINESS


def save(connection: Connection, person: Person) -> None:
    """Add a person, or change the password, role and business of one."""
    values = {
        "name": person.name,
        "business": person.business,
        "password_hash": person.password_hash,
        "role": person.role,
        "created_at": person.created_at,
    }
    changes = {column: values[column] for column in ("business", "password_hash", "role")}
    connection.execute(
        insert(connection, PEOPLE)
        .values(**values)
        .on_conflict_do_update(index_elements=[PEOPLE.c.name], set_=changes)
    )


def get(connection: Connection, name: str) -> Person | None:
    """The person with this name, or None."""
    row = connection.execute(sa.select(PEOPLE).where(PEOPLE.c.name == name)).mappings().first()
    return _person(row) if row else None


def everyone(connection: Connection) -> list[Person]:
    """All people, by name."""
    return [_person(row) for row in connection.execute(sa.select(PEOPLE).order_by(PEOPLE.c.name)).mappings()]


def set_role(connection: Connection, name: str, role: str) -> None:
    """Change a person's role."""
    connection.execute(sa.update(PEOPLE).where(PEOPLE.c.name == name).values(role=role))


def remove(connection: Connection, name: str) -> None:
    """Forget a person and end their sessions."""
    connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.person == name))
    connection.execute(sa.delete(PEOPLE).where(PEOPLE.c.name == name))


def log_in(connection: Connection, name: str, token: str, now: datetime, until: datetime) -> None:
    """Keep a login session under its secret token; sessions that have ended are dropped."""
    connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.expires_at <= now))
    business = connection.execute(sa.select(PEOPLE.c.business).where(PEOPLE.c.name == name)).scalar_one()
    connection.execute(
        sa.insert(SESSIONS).values(
            token_hash=_hash(token), person=name, business=business, created_at=now, expires_at=until
        )
    )


def logged_in(connection: Connection, token: str, now: datetime) -> Person | None:
    """Who holds this token, or None when it is unknown or has expired."""
    query = (
        sa.select(PEOPLE)
        .join(SESSIONS, SESSIONS.c.person == PEOPLE.c.name)
        .where(SESSIONS.c.token_hash == _hash(token), SESSIONS.c.expires_at > now)
    )
    row = connection.execute(query).mappings().first()
    return _person(row) if row else None


def log_out(connection: Connection, token: str) -> None:
    """End the session with this token."""
    connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.token_hash == _hash(token)))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _person(row: sa.RowMapping) -> Person:
    return Person(
        name=row["name"],
        password_hash=row["password_hash"],
        role=row["role"],
        created_at=row["created_at"],
        business=BusinessId(row["business"]),
    )
