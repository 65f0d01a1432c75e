"""Inbox, ledger, handoffs, people, records and alarms."""

import threading
from datetime import timedelta

import pytest

from domain.event import Alarm
from domain.json import Json
from store import alarms, handoffs, inbox, people
from store.database import Database
from store.ledger import Ledger
from store.people import Person
from store.records import Records, Transaction
from tests.store.world import NOW, SHOP, case, conversation_of, effect, said


def test_a_message_is_kept_once_however_often_it_comes(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection).id

        assert inbox.add(connection, said("hi"), "raw", NOW, conversation)
        assert not inbox.add(connection, said("hi"), "raw", NOW, conversation)


def test_a_turn_claims_what_is_there_and_the_same_again(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection).id
        for number in (1, 2):
            inbox.add(connection, said(f"text {number}", number), "raw", NOW, conversation)
        first = inbox.claim(connection, conversation, 1)
        inbox.add(connection, said("later", 3), "raw", NOW, conversation)

        assert first == (said("text 1", 1), said("text 2", 2))
        assert inbox.claim(connection, conversation, 1) == first
        assert inbox.claim(connection, conversation, 2) == (said("later", 3),)


def test_what_waits_for_a_turn_is_not_forgotten(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection).id
        inbox.add(connection, said("hi", 1), "raw", NOW, conversation)
        assert inbox.forget_before(connection, NOW + timedelta(days=1)) == 0
        inbox.claim(connection, conversation, 1)
        assert inbox.forget_before(connection, NOW + timedelta(days=1)) == 1


def test_an_id_too_long_for_an_index_is_kept_too(database: Database) -> None:
    with database.writing() as connection:
        item = said("hi", 10**4000)

        assert inbox.add(connection, item, "raw", NOW)
        assert not inbox.add(connection, item, "raw", NOW)


def test_an_effect_is_confirmed_once_by_however_many_at_once(database: Database) -> None:
    ledger = Ledger(database, lambda: NOW)
    conversation = database.write(conversation_of).id
    new = []

    def confirm() -> None:
        new.append(ledger.confirm(SHOP, conversation, effect()).new)

    threads = [threading.Thread(target=confirm) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(new) == [False] * 7 + [True]
    assert [entry.key for entry in ledger.list(conversation=conversation)] == ["k1"]


def test_an_effect_that_is_done_stays_done_with_its_first_result(database: Database) -> None:
    ledger = Ledger(database, lambda: NOW)
    conversation = database.write(conversation_of).id
    ledger.confirm(SHOP, conversation, effect())
    ledger.settle("k1", "done", {"refund": "r1"})
    ledger.settle("k1", "failed", None)

    entry = ledger.confirm(SHOP, conversation, effect())

    assert (entry.new, entry.status, entry.result) == (False, "done", {"refund": "r1"})
    with pytest.raises(KeyError):
        ledger.settle("unknown", "done", None)


def test_a_case_waits_is_taken_and_is_resolved(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection).id
        handoffs.add(connection, SHOP, conversation, case(), NOW)
        handoffs.add(connection, SHOP, conversation, case(), NOW)
        assert [one.state for one in handoffs.in_state(connection, "waiting")] == ["waiting"]
        handoffs.take(connection, conversation, "ann", NOW)
        assert [(one.state, one.person) for one in handoffs.of(connection, conversation)] == [
            ("taken", "ann")
        ]
        handoffs.resolve(connection, conversation, NOW)
        assert handoffs.in_state(connection, "waiting", "taken") == []


def test_a_login_ends_when_it_expires_or_the_person_leaves(database: Database) -> None:
    with database.writing() as connection:
        ann = Person(name="ann", password_hash="x", role="agent", created_at=NOW)
        people.save(connection, ann)
        people.log_in(connection, "ann", "token", NOW, NOW + timedelta(hours=1))

        assert people.logged_in(connection, "token", NOW) == ann
        assert people.logged_in(connection, "guess", NOW) is None
        assert people.logged_in(connection, "token", NOW + timedelta(hours=1)) is None
        people.remove(connection, "ann")
        assert people.logged_in(connection, "token", NOW) is None


def test_work_done_under_a_key_is_done_once(database: Database) -> None:
    records = Records(database, SHOP)

    def refund(transaction: Transaction) -> Json:
        calls.append(1)
        return {"amount": 5}

    calls: list[int] = []

    assert records.once("key", refund) == {"amount": 5}
    assert records.once("key", refund) == {"amount": 5}
    assert len(calls) == 1


def test_records_of_a_failed_transaction_are_not_there(database: Database) -> None:
    records = Records(database, SHOP)
    with records.transaction() as transaction:
        transaction.put("order", "1", {"n": 1})

    def half_done(transaction: Transaction) -> None:
        transaction.delete("order", "1")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        records.once("key", half_done)

    with records.transaction() as transaction:
        assert transaction.list("order") == [{"n": 1}]


def test_an_alarm_goes_off_once_at_the_time_set_last(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection).id
        survey = Alarm(name="survey", data={"a": 1})
        alarms.set(connection, SHOP, conversation, survey, NOW)
        alarms.set(connection, SHOP, conversation, survey, NOW + timedelta(hours=1))

        assert not alarms.any_due(connection, NOW)
        assert [one.alarm for one in alarms.take_due(connection, NOW + timedelta(hours=1))] == [survey]
        assert alarms.take_due(connection, NOW + timedelta(hours=1)) == []
