"""Documents made to be sent: kept as bytes until the channel has them, forgotten a while after."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from domain.clock import Clock, utc_now
from domain.ids import BusinessId, ContactId, DocumentId
from store.database import Connection, Database, insert
from store.schema import DOCUMENTS


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A document as it is kept; `sha256` is the data's, in hex."""

    id: DocumentId
    name: str
    mime_type: str
    sha256: str
    data: bytes


class Shelf:
    """The documents of one business. Synchronous; async code calls it in a thread."""

    def __init__(self, database: Database, business: BusinessId, clock: Clock = utc_now) -> None:
        self._database = database
        self._business = business
        self._clock = clock

    def keep(self, contact: ContactId, name: str, mime_type: str, data: bytes) -> DocumentId:
        """Keep a contact's document and answer its id, the same for the same document."""
        digest = hashlib.sha256(data).hexdigest()
        whose = f"{self._business}|{contact}|{name}|{digest}"
        document = DocumentId(hashlib.sha256(whose.encode()).hexdigest()[:32])
        row = {
            "id": document,
            "business": self._business,
            "contact": contact,
            "name": name,
            "mime_type": mime_type,
            "sha256": digest,
            "data": data,
            "at": self._clock(),
        }
        self._database.write(lambda connection: _keep(connection, row))
        return document


def _keep(connection: Connection, row: dict[str, object]) -> None:
    connection.execute(
        insert(connection, DOCUMENTS)
        .values(row)
        .on_conflict_do_update(index_elements=[DOCUMENTS.c.id], set_={"at": row["at"]})
    )


def find(
    connection: Connection, business: BusinessId, contact: ContactId, document: DocumentId
) -> Kept | None:
    """A contact's document; None when it is gone, or somebody else's."""
    query = sa.select(DOCUMENTS).where(
        DOCUMENTS.c.id == document, DOCUMENTS.c.business == business, DOCUMENTS.c.contact == contact
    )
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
    return Kept(
        id=document, name=row["name"], mime_type=row["mime_type"], sha256=row["sha256"], data=row["data"]
    )


def forget_before(connection: Connection, moment: datetime) -> int:
    """Delete the documents made before this moment; answers how many there were."""
    return connection.execute(sa.delete(DOCUMENTS).where(DOCUMENTS.c.at < moment)).rowcount
