"""Connecting, writing and migrating."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from domain.errors import SettingsError
from domain.ids import BusinessId
from store import consents, contacts, inbox
from store.database import Connection, Database, connect
from store.migrations import STEPS, migrate
from store.records import Records
from tests.store.world import ANN, NOW, OFFERS

SHOP = BusinessId("100")


@pytest.mark.parametrize("url", ["mysql://localhost/x", "nonsense", "sqlite://", "sqlite:///:memory:"])
def test_a_database_we_cannot_use_is_refused_with_the_settings_name(url: str) -> None:
    with pytest.raises(SettingsError, match="DESKHAND_DATABASE_URL"):
        connect(url)


def test_the_folder_of_a_new_sqlite_file_is_made(tmp_path: Path) -> None:
    database = connect(f"sqlite:///{tmp_path / 'deep' / 'down' / 'x.db'}")
    database.ping()
    database.close()


def test_migrating_again_and_at_the_same_time_changes_nothing(database_url: str) -> None:
    versions = []

    def process() -> None:
        database = connect(database_url)
        versions.append(migrate(database))
        database.close()

    threads = [threading.Thread(target=process) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert versions == [len(STEPS)] * 4


def test_a_database_of_a_newer_program_is_refused(database: Database) -> None:
    database.write(lambda c: c.execute(sa.text("UPDATE schema_version SET version = 99")))

    with pytest.raises(SettingsError, match="newer"):
        migrate(database)


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def half_done(connection: Connection) -> None:
        inbox.note(connection, SHOP, "topic", {}, NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        database.write(half_done)

    with database.reading() as connection:
        assert inbox.notices(connection) == []


@pytest.mark.parametrize(("durable", "synchronous"), [(True, 2), (False, 1)])
def test_on_sqlite_what_must_survive_a_power_cut_waits_for_the_disk_and_nothing_else_does(
    tmp_path: Path, durable: bool, synchronous: int
) -> None:
    database = connect(f"sqlite:///{tmp_path / 'x.db'}")

    def found() -> int:
        with database.writing(durable=durable) as connection:
            return int(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())

    def lost(connection: Connection) -> None:
        connection.invalidate()
        raise RuntimeError

    assert found() == synchronous
    with pytest.raises(RuntimeError):
        database.write(lost, durable=durable)
    assert found() == synchronous
    database.close()


def test_text_no_database_can_hold_is_kept_without_what_it_cannot(database: Database) -> None:
    database.write(lambda c: inbox.note(c, SHOP, "nul \0 and half an emoji \ud83d", {"text": "a\ud83d"}, NOW))

    with database.reading() as connection:
        assert inbox.notices(connection)[0].topic == "nul  and half an emoji ?"


def test_transactions_on_the_records_of_a_business_do_not_lose_each_others_writes(
    database: Database,
) -> None:
    records = Records(database, SHOP)
    with records.transaction() as transaction:
        transaction.put("counter", "c", {"n": 0})

    def count() -> None:
        for _ in range(10):
            with records.transaction() as transaction:
                counter = transaction.get("counter", "c") or {}
                transaction.put("counter", "c", {"n": counter["n"] + 1})

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with records.transaction() as transaction:
        assert transaction.get("counter", "c") == {"n": 40}


def test_a_ledger_from_before_customers_were_counted_gets_the_column(database: Database) -> None:
    def age(connection: Connection) -> None:
        connection.execute(sa.text("DROP INDEX ledger_by_customer"))
        connection.execute(sa.text("ALTER TABLE ledger DROP COLUMN customer"))
        connection.execute(sa.text("UPDATE schema_version SET version = 3"))

    database.write(age)

    assert migrate(database) == len(STEPS)
    with database.reading() as connection:
        assert "customer" in {one["name"] for one in sa.inspect(connection).get_columns("ledger")}


def test_nobody_is_taken_to_want_offers_who_was_never_asked(database: Database) -> None:
    def age(connection: Connection) -> None:
        contact = contacts.find_or_create(connection, SHOP, ANN, NOW).contact
        consents.keep(connection, contact.id, OFFERS)
        connection.execute(sa.text("UPDATE schema_version SET version = 12"))

    database.write(age)
    migrate(database)

    with database.reading() as connection:
        assert not contacts.find_or_create(connection, SHOP, ANN, NOW).contact.marketing
