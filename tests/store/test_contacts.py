"""One customer stays one contact, whatever of them a webhook shows."""

from domain.contact import Sender
from store import consents, contacts, conversations
from store.database import Database
from tests.store.world import ANN, NOW, SHOP, STOP, conversation_of

PHONE_ONLY = Sender(phone=ANN.phone)
BSUID_ONLY = Sender(bsuid=ANN.bsuid)


def test_the_same_customer_is_found_again_by_user_id_and_by_phone(database: Database) -> None:
    with database.writing() as connection:
        first = contacts.find_or_create(connection, SHOP, ANN, NOW).contact

        assert contacts.find_or_create(connection, SHOP, BSUID_ONLY, NOW).contact == first
        assert contacts.find_or_create(connection, SHOP, PHONE_ONLY, NOW).contact == first
        assert contacts.find(connection, None, "+33600000001") == [first]


def test_a_customer_known_by_phone_who_then_shows_a_user_id_is_the_same(database: Database) -> None:
    with database.writing() as connection:
        first = contacts.find_or_create(connection, SHOP, PHONE_ONLY, NOW).contact
        second = contacts.find_or_create(connection, SHOP, ANN, NOW).contact

        assert second.id == first.id
        assert contacts.find_or_create(connection, SHOP, BSUID_ONLY, NOW).contact.id == first.id


def test_a_message_showing_both_joins_two_contacts_and_what_they_said(database: Database) -> None:
    with database.writing() as connection:
        by_phone = conversation_of(connection, PHONE_ONLY)
        by_bsuid = conversation_of(connection, BSUID_ONLY)
        consents.keep(connection, by_phone.contact, STOP)

        found = contacts.find_or_create(connection, SHOP, ANN, NOW)
        conversations.merge(connection, by_bsuid, found.absorbed, NOW)

        assert found.absorbed == (by_phone.contact,)
        assert found.contact.opted_out
        assert [one.id for one in conversations.find(connection, "33600000001")] == [by_bsuid.id]


def test_a_phone_number_with_a_new_owner_shows_them_nothing_of_the_old_one(database: Database) -> None:
    with database.writing() as connection:
        old = contacts.find_or_create(connection, SHOP, ANN, NOW).contact
        new = contacts.find_or_create(connection, SHOP, Sender(bsuid="FR.bob", phone=ANN.phone), NOW).contact

        assert new.id != old.id
        assert contacts.get(connection, old.id).sender.phone is None
        assert contacts.find_or_create(connection, SHOP, BSUID_ONLY, NOW).contact.id == old.id


def test_a_changed_number_keeps_the_contact_and_frees_the_old_number(database: Database) -> None:
    with database.writing() as connection:
        before = contacts.find_or_create(connection, SHOP, ANN, NOW).contact
        changed = Sender(bsuid="FR.ann2", phone="33600000009")
        after = contacts.change_identity(connection, SHOP, PHONE_ONLY, changed, NOW).contact

        assert after.id == before.id
        assert after.sender.phone == "33600000009"
        assert contacts.find_or_create(connection, SHOP, BSUID_ONLY, NOW).contact.id == before.id
        assert contacts.find_or_create(connection, SHOP, PHONE_ONLY, NOW).contact.id != before.id


def test_businesses_do_not_share_customers(database: Database) -> None:
    with database.writing() as connection:
        here = contacts.find_or_create(connection, SHOP, ANN, NOW).contact
        there = contacts.find_or_create(connection, type(SHOP)("200"), ANN, NOW).contact

        assert here.id != there.id
