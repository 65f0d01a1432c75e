"""Contacts' keys: what is kept encrypted under one is gone when the key is."""

import os
from datetime import datetime
from uuid import uuid4

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from domain.errors import DeskhandError
from domain.ids import BusinessId, ContactId
from store.contacts import lock
from store.database import Connection
from store.schema import KEYS

NONCE = 12
"""Bytes before the ciphertext; random, for a key encrypts far fewer than 2^32 files."""


class Unsealable(DeskhandError):
    """The ciphertext was changed or cut, or belongs somewhere else."""


def seal(secret: bytes, data: bytes, where: str) -> bytes:
    """The data encrypted with AES-256-GCM, bound to the place `where` it is kept."""
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(secret).encrypt(nonce, data, where.encode())


def unseal(secret: bytes, sealed: bytes, where: str) -> bytes:
    """What was sealed.

    Raises:
        Unsealable: it is not what was sealed, there.
    """
    try:
        return AESGCM(secret).decrypt(sealed[:NONCE], sealed[NONCE:], where.encode())
    except (InvalidTag, ValueError) as error:
        raise Unsealable("the ciphertext is damaged") from error


def of(connection: Connection, business: BusinessId, contact: ContactId, now: datetime) -> tuple[str, bytes]:
    """The contact's key, id and secret; made when there is none."""
    connection.execute(lock(contact))
    query = sa.select(KEYS.c.id, KEYS.c.secret).where(KEYS.c.contact == contact).order_by(KEYS.c.created_at)
    row = connection.execute(query).first()
    if row is not None:
        return row.id, row.secret
    key, secret = uuid4().hex, AESGCM.generate_key(256)
    connection.execute(
        sa.insert(KEYS).values(id=key, business=business, contact=contact, secret=secret, created_at=now)
    )
    return key, secret


def secret(connection: Connection, key: str) -> bytes | None:
    """The secret of this key; None when it was destroyed."""
    found: bytes | None = connection.execute(sa.select(KEYS.c.secret).where(KEYS.c.id == key)).scalar()
    return found


def destroy(connection: Connection, contact: ContactId) -> None:
    """Make unreadable for ever all that was encrypted for this contact."""
    connection.execute(sa.delete(KEYS).where(KEYS.c.contact == contact))
