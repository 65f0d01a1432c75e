"""The effect ledger: the write-ahead of everything written to the outside world."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

import sqlalchemy as sa

from domain.clock import Clock, utc_now
from domain.dialogue import Effect, EffectStatus
from domain.ids import BusinessId, ConversationId
from domain.json import Json
from store.database import Connection, Database, insert
from store.schema import LEDGER


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A confirmed effect with its arguments as they were frozen, and how it ended, if it has.

    `new` is true for the call of `confirm` that wrote it.
    """

    key: str
    business: BusinessId
    conversation: ConversationId
    effect: Effect
    status: EffectStatus
    result: Json
    confirmed_at: datetime
    settled_at: datetime | None
    new: bool = False


class Ledger:
    """Committed before the vendor is called, settled after. Safe from any thread."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def confirm(self, business: BusinessId, conversation: ConversationId, effect: Effect) -> Entry:
        """Write the effect down, durably; one with the same key stays as it is and is returned."""

        def work(connection: Connection) -> Entry:
            statement = (
                insert(connection, LEDGER)
                .values(
                    key=effect["key"],
                    business=business,
                    conversation=conversation,
                    tool=effect["tool"],
                    customer=effect.get("customer"),
                    effect=effect,
                    status="confirmed",
                    confirmed_at=self._clock(),
                )
                .on_conflict_do_nothing()
                .returning(LEDGER.c.key)
            )
            new = connection.execute(statement).scalar() is not None
            return _entry(_row(connection, effect["key"]), new=new)

        return self._database.write(work)

    def settle(self, key: str, status: EffectStatus, result: Json) -> Entry:
        """Write down how the effect ended; one that is done stays done, with its first result.

        Raises:
            KeyError: nothing was confirmed under this key.
        """

        def work(connection: Connection) -> Entry:
            connection.execute(
                sa.update(LEDGER)
                .where(LEDGER.c.key == key, LEDGER.c.status != "done")
                .values(status=status, result=result, settled_at=self._clock())
            )
            row = _find(connection, key)
            if row is None:
                raise KeyError(key)
            return _entry(row)

        return self._database.write(work)

    def find(self, key: str) -> Entry | None:
        """What is known about the effect with this key."""
        with self._database.reading() as connection:
            row = _find(connection, key)
        return None if row is None else _entry(row)

    def past(
        self, business: BusinessId, customer: str, tool: str, since: datetime
    ) -> Sequence[tuple[datetime, Effect]]:
        """A customer's effects by a tool since a time that were done, or of which nobody knows yet, with
        when they were agreed; oldest first."""
        query = (
            sa.select(LEDGER.c.confirmed_at, LEDGER.c.effect)
            .where(LEDGER.c.business == business, LEDGER.c.customer == customer, LEDGER.c.tool == tool)
            .where(LEDGER.c.confirmed_at >= since, LEDGER.c.status != "failed")
            .order_by(LEDGER.c.confirmed_at)
        )
        with self._database.reading() as connection:
            return [(at, cast(Effect, effect)) for at, effect in connection.execute(query)]

    def list(self, *, conversation: ConversationId | None = None) -> list[Entry]:
        """The entries, oldest first."""
        query = sa.select(LEDGER).order_by(LEDGER.c.confirmed_at, LEDGER.c.key)
        if conversation is not None:
            query = query.where(LEDGER.c.conversation == conversation)
        with self._database.reading() as connection:
            return [_entry(row) for row in connection.execute(query).mappings()]


def _find(connection: Connection, key: str) -> sa.RowMapping | None:
    return connection.execute(sa.select(LEDGER).where(LEDGER.c.key == key)).mappings().first()


def _row(connection: Connection, key: str) -> sa.RowMapping:
    return connection.execute(sa.select(LEDGER).where(LEDGER.c.key == key)).mappings().one()


def _entry(row: sa.RowMapping, *, new: bool = False) -> Entry:
    return Entry(
        key=row["key"],
        business=BusinessId(row["business"]),
        conversation=ConversationId(row["conversation"]),
        effect=cast(Effect, row["effect"]),
        status=cast(EffectStatus, row["status"]),
        result=row["result"],
        confirmed_at=row["confirmed_at"],
        settled_at=row["settled_at"],
        new=new,
    )
