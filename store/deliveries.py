"""What became of our messages, as the channel's statuses tell it."""

import sqlalchemy as sa

from domain.inbound import Delivery
from domain.json import dump
from store.database import Connection
from store.outbox import OutboxRow, get
from store.schema import OUTBOX

REACHED = {"sent": 3, "delivered": 4, "read": 5, "played": 5, "failed": 2}
RANK = {
    "queued": 0,
    "sending": 0,
    "cancelled": 0,
    "accepted": 1,
    "failed": 2,
    "sent": 3,
    "delivered": 4,
    "read": 5,
}
"""A status only ever moves a message up: `sent` after a failure means that it was sent after all."""


def advance(connection: Connection, delivery: Delivery) -> OutboxRow | None:
    """Move a message on by its status; the row as it is now, or None for a message not ours.

    Statuses may come shuffled, twice, with one left out, or before the send call has returned.
    """
    row = _for_delivery(connection, delivery)
    if row is None:
        return None
    values: dict[str, object] = {}
    if row["message"] is None:
        values["message"] = delivery.id
    if delivery.price is not None:
        values["price"] = dump(delivery.price)
    reached = REACHED.get(delivery.status)
    if reached is not None and reached > RANK[row["state"]]:
        values["state"] = "read" if delivery.status == "played" else delivery.status
        values["error_code"] = delivery.error_code
        values["error"] = delivery.error
    if values:
        connection.execute(sa.update(OUTBOX).where(OUTBOX.c.id == row["id"]).values(**values))
    return get(connection, row["id"])


def _for_delivery(connection: Connection, delivery: Delivery) -> sa.RowMapping | None:
    """The row a status is about: by our own id where it came back, else by the channel's."""
    ours = sa.select(OUTBOX).where(OUTBOX.c.business == delivery.business)
    if delivery.outbox:
        query = ours.where(OUTBOX.c.id == delivery.outbox).with_for_update()
        row = connection.execute(query).mappings().first()
        if row is not None:
            return row
    query = ours.where(OUTBOX.c.message == delivery.id).with_for_update()
    return connection.execute(query).mappings().first()
