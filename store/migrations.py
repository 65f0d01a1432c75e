"""Bringing a database to the schema this program knows, step by step."""

from collections.abc import Callable

import sqlalchemy as sa

from domain.errors import SettingsError
from store.database import Connection, Database
from store.schema import (
    ACTS,
    CALLS,
    CONSENTS,
    CONTACTS,
    CONVERSATIONS_BY_MODE,
    DEVICES,
    DOCUMENTS,
    ERASURES,
    HANDOFFS,
    HANDOFFS_IN_QUEUE,
    INCIDENTS,
    KEYS,
    LEDGER,
    LEDGER_BY_CUSTOMER,
    LESSONS,
    MACROS,
    MEDIA,
    METADATA,
    MODEL_USE,
    NEWS,
    NOTES,
    POSTS,
    PREFERENCES,
    RESOLUTIONS,
    SCHEMA_VERSION,
    SNOOZES,
    TOPICS,
)

ADVISORY_LOCK = 0x6465736B  # "desk": any number nobody else takes


def _create_everything(connection: Connection) -> None:
    METADATA.create_all(connection)


def _add_documents(connection: Connection) -> None:
    DOCUMENTS.create(connection, checkfirst=True)


def _add_media(connection: Connection) -> None:
    KEYS.create(connection, checkfirst=True)
    MEDIA.create(connection, checkfirst=True)


def _count_effects_by_customer(connection: Connection) -> None:
    known = {column["name"] for column in sa.inspect(connection).get_columns(LEDGER.name)}
    if "customer" not in known:
        connection.execute(sa.text(f"ALTER TABLE {LEDGER.name} ADD COLUMN customer TEXT"))
    LEDGER_BY_CUSTOMER.create(connection, checkfirst=True)


def _add_peoples_work(connection: Connection) -> None:
    for table in (NOTES, SNOOZES, ACTS, PREFERENCES, MACROS, DEVICES, CALLS):
        table.create(connection, checkfirst=True)


def _rank_cases(connection: Connection) -> None:
    known = {column["name"] for column in sa.inspect(connection).get_columns(HANDOFFS.name)}
    if "rank" not in known:
        connection.execute(sa.text(f"ALTER TABLE {HANDOFFS.name} ADD COLUMN rank INTEGER NOT NULL DEFAULT 1"))
    urgency = HANDOFFS.c.case["urgency"].as_string()
    for name, rank in (("high", 0), ("low", 2)):
        connection.execute(sa.update(HANDOFFS).where(urgency == name).values(rank=rank))
    HANDOFFS_IN_QUEUE.create(connection, checkfirst=True)
    CONVERSATIONS_BY_MODE.create(connection, checkfirst=True)


def _add_lessons(connection: Connection) -> None:
    LESSONS.create(connection, checkfirst=True)


def _add_erasures(connection: Connection) -> None:
    ERASURES.create(connection, checkfirst=True)


def _keep_resolutions(connection: Connection) -> None:
    RESOLUTIONS.create(connection, checkfirst=True)


def _tell_staff(connection: Connection) -> None:
    for table in (NEWS, POSTS):
        table.create(connection, checkfirst=True)


def _count_model_use(connection: Connection) -> None:
    MODEL_USE.create(connection, checkfirst=True)


def _watch_topics(connection: Connection) -> None:
    for table in (TOPICS, INCIDENTS):
        table.create(connection, checkfirst=True)


def _ask_before_marketing(connection: Connection) -> None:
    """Nobody had been asked: not to have said no is no consent."""
    connection.execute(sa.update(CONTACTS).values(marketing=False))


def _keep_consents(connection: Connection) -> None:
    CONSENTS.create(connection, checkfirst=True)


def _begin_incidents_by_hand(connection: Connection) -> None:
    known = {column["name"] for column in sa.inspect(connection).get_columns(INCIDENTS.name)}
    if "person" not in known:
        connection.execute(sa.text(f"ALTER TABLE {INCIDENTS.name} ADD COLUMN person TEXT"))


STEPS: tuple[Callable[[Connection], None], ...] = (
    _create_everything,
    _add_documents,
    _add_media,
    _count_effects_by_customer,
    _add_peoples_work,
    _rank_cases,
    _add_erasures,
    _keep_resolutions,
    _tell_staff,
    _count_model_use,
    _add_lessons,
    _watch_topics,
    _ask_before_marketing,
    _keep_consents,
    _begin_incidents_by_hand,
)
"""Step n takes the schema from version n-1 to n. A released step never changes; append the next."""


def migrate(database: Database) -> int:
    """Bring the schema up to date and answer its version. Safe to repeat, and in several processes at once.

    Raises:
        SettingsError: the database was written by a newer program.
    """
    with database.writing() as connection:
        if not database.sqlite:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(ADVISORY_LOCK)))
        SCHEMA_VERSION.create(connection, checkfirst=True)
        version = connection.execute(sa.select(SCHEMA_VERSION.c.version)).scalar() or 0
        if version > len(STEPS):
            raise SettingsError(
                f"the database has schema version {version}, this program knows {len(STEPS)}: "
                "start the newer program, or restore the database from before the update"
            )
        for step in STEPS[version:]:
            step(connection)
        if version < len(STEPS):
            connection.execute(sa.delete(SCHEMA_VERSION))
            connection.execute(sa.insert(SCHEMA_VERSION).values(version=len(STEPS)))
        return len(STEPS)
