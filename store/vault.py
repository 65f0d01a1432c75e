"""The files customers sent: encrypted on disk under their contact's key, with what was read in them."""

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import sqlalchemy as sa

from domain.clock import Clock, utc_now
from domain.ids import BusinessId, ContactId, MediaId, MessageId
from domain.json import dump, load
from domain.media import File, Kind, Reading
from store import keys
from store.database import Connection, Database, insert
from store.schema import MEDIA

DataClass = Literal["general", "id_document", "payment"]

KEEP: dict[DataClass, timedelta] = {
    "general": timedelta(days=180),
    "id_document": timedelta(hours=24),
    "payment": timedelta(hours=24),
}
"""How long files are kept, by class (compliance RET-1, CONS-1)."""

Part = Literal["file", "preview"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A kept file, without its bytes. `reading` is None while it has not been read."""

    id: MediaId
    business: BusinessId
    contact: ContactId
    message: MessageId
    kind: Kind
    mime_type: str
    size: int
    data_class: DataClass
    reading: Reading | None
    at: datetime


class Vault:
    """The files of all businesses of a deployment. Synchronous; async code calls it in a thread.

    A file is on disk before its row is in the database, so that a row always has one; a file whose row
    a crash prevented is written again under the same name.
    """

    def __init__(self, database: Database, folder: Path, clock: Clock = utc_now) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock

    def find(self, media: MediaId) -> Entry | None:
        """The file with this id, unless it was never kept, forgotten, or erased."""
        with self._database.reading() as connection:
            row = _row(connection, media)
            return _entry(connection, row) if row is not None else None

    def has(self, media: MediaId, part: Part) -> bool:
        """Whether there is this part of a file; a preview only where the file could be read."""
        return self._path(media, part).exists()

    def of_messages(self, messages: Sequence[MessageId]) -> dict[MessageId, Entry]:
        """The files of these messages, by message."""
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(MEDIA).where(MEDIA.c.message.in_(messages))).mappings().all()
            return {MessageId(row["message"]): _entry(connection, row) for row in rows}

    def of_contact(self, contact: ContactId) -> list[Entry]:
        """The contact's files, oldest first."""
        query = sa.select(MEDIA).where(MEDIA.c.contact == contact).order_by(MEDIA.c.at, MEDIA.c.id)
        with self._database.reading() as connection:
            return [_entry(connection, row) for row in connection.execute(query).mappings().all()]

    def keep(self, business: BusinessId, contact: ContactId, message: MessageId, file: File) -> Entry:
        """Keep a message's file; once, however often it is called."""
        media, now = media_id(business, message), self._clock()
        key, secret = self._database.write(lambda c: keys.of(c, business, contact, now))
        self._put(media, "file", secret, file.data)
        row = {
            "id": media,
            "business": business,
            "contact": contact,
            "message": message,
            "key": key,
            "kind": file.kind,
            "mime_type": file.mime_type,
            "size": len(file.data),
            "data_class": "general",
            "at": now,
            "forget_at": now + KEEP["general"],
        }
        self._database.write(
            lambda c: c.execute(insert(c, MEDIA).values(row).on_conflict_do_nothing()), durable=False
        )
        kept = self.find(media)
        assert kept is not None
        return kept

    def note(self, media: MediaId, reading: Reading) -> None:
        """Keep what was read, and its preview; papers that are not to be read are kept for hours only."""
        with self._database.reading() as connection:
            row = _row(connection, media)
            secret = keys.secret(connection, row["key"]) if row is not None else None
        if row is None or secret is None:
            return  # erased meanwhile
        if reading.preview is not None:
            self._put(media, "preview", secret, reading.preview)
        sensitive: DataClass = "payment" if reading.sensitive == "bank-card" else "id_document"
        data_class: DataClass = sensitive if reading.sensitive else "general"
        values = {
            "reading": _sealed(media, secret, reading),
            "fingerprint": reading.fingerprint,
            "data_class": data_class,
            "forget_at": row["at"] + KEEP[data_class],
        }
        self._database.write(lambda c: c.execute(sa.update(MEDIA).where(MEDIA.c.id == media).values(values)))

    def data(self, media: MediaId, part: Part = "file") -> bytes | None:
        """The bytes, decrypted; None when there are none (any more)."""
        with self._database.reading() as connection:
            row = _row(connection, media)
            secret = keys.secret(connection, row["key"]) if row is not None else None
        path = self._path(media, part)
        if secret is None or not path.is_file():
            return None
        return keys.unseal(secret, path.read_bytes(), f"{media}:{part}")

    def fingerprints(self, business: BusinessId) -> list[tuple[ContactId, datetime, str]]:
        """Of each picture kept, whose it is, since when, and its perceptual hash."""
        query = sa.select(MEDIA.c.contact, MEDIA.c.at, MEDIA.c.fingerprint).where(
            MEDIA.c.business == business, MEDIA.c.fingerprint.is_not(None)
        )
        with self._database.reading() as connection:
            return [(ContactId(row.contact), row.at, row.fingerprint) for row in connection.execute(query)]

    def forget(self, media: MediaId) -> None:
        """Delete a file with all that was read in it."""
        self._forget([media])

    def forget_due(self) -> int:
        """Delete what its class allows no longer to be kept; answers how many files there were."""
        query = sa.select(MEDIA.c.id).where(MEDIA.c.forget_at <= self._clock())
        with self._database.reading() as connection:
            due = [MediaId(media) for media in connection.execute(query).scalars()]
        self._forget(due)
        return len(due)

    def erase(self, contact: ContactId) -> int:
        """Destroy the contact's keys, then delete the files; answers how many there were."""
        self._database.write(lambda c: keys.destroy(c, contact))
        with self._database.reading() as connection:
            query = sa.select(MEDIA.c.id).where(MEDIA.c.contact == contact)
            theirs = [MediaId(media) for media in connection.execute(query).scalars()]
        self._forget(theirs)
        return len(theirs)

    def _forget(self, files: Sequence[MediaId]) -> None:
        for media in files:
            for part in ("file", "preview"):
                self._path(media, part).unlink(missing_ok=True)
        if files:
            self._database.write(lambda c: c.execute(sa.delete(MEDIA).where(MEDIA.c.id.in_(files))))

    def _put(self, media: MediaId, part: Part, secret: bytes, data: bytes) -> None:
        """All or nothing, whatever happens to the process."""
        path = self._path(media, part)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}.draft")
        draft.write_bytes(keys.seal(secret, data, f"{media}:{part}"))
        draft.replace(path)

    def _path(self, media: MediaId, part: str) -> Path:
        return self._folder / media[:2] / f"{media}.{part}"


def media_id(business: BusinessId, message: MessageId) -> MediaId:
    """The id of a message's file, the same for every attempt at the same message."""
    return MediaId(hashlib.sha256(f"{business}|{message}".encode()).hexdigest()[:32])


def _sealed(media: MediaId, secret: bytes, reading: Reading) -> bytes:
    text = json.dumps(dump(replace(reading, preview=None)))
    return keys.seal(secret, text.encode(), f"{media}:reading")


def _row(connection: Connection, media: MediaId) -> sa.RowMapping | None:
    return connection.execute(sa.select(MEDIA).where(MEDIA.c.id == media)).mappings().first()


def _entry(connection: Connection, row: sa.RowMapping) -> Entry:
    secret = keys.secret(connection, row["key"])
    sealed = row["reading"]
    known = keys.unseal(secret, sealed, f"{row['id']}:reading") if sealed and secret else None
    return Entry(
        id=MediaId(row["id"]),
        business=BusinessId(row["business"]),
        contact=ContactId(row["contact"]),
        message=MessageId(row["message"]),
        kind=row["kind"],
        mime_type=row["mime_type"],
        size=row["size"],
        data_class=row["data_class"],
        reading=load(Reading, json.loads(known)) if known else None,
        at=row["at"],
    )
