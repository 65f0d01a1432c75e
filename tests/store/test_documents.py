"""Documents are kept for one contact, once, and not for long."""

from datetime import timedelta

from domain.contact import Sender
from domain.ids import BusinessId
from store import contacts, documents
from store.database import Database
from store.documents import Shelf
from tests.store.world import ANN, NOW, SHOP, conversation_of


def test_the_same_document_is_kept_once_and_found_by_its_owner_only(database: Database) -> None:
    with database.writing() as connection:
        ann = conversation_of(connection).contact
        bob = conversation_of(connection, Sender(bsuid="FR.bob")).contact
    shelf = Shelf(database, SHOP, lambda: NOW)

    first = shelf.keep(ann, "invoice.pdf", "application/pdf", b"%PDF")
    again = shelf.keep(ann, "invoice.pdf", "application/pdf", b"%PDF")

    assert first == again
    with database.reading() as connection:
        kept = documents.find(connection, SHOP, ann, first)
        assert kept is not None
        assert (kept.name, kept.data) == ("invoice.pdf", b"%PDF")
        assert documents.find(connection, SHOP, bob, first) is None
        assert documents.find(connection, BusinessId("another"), ann, first) is None


def test_documents_are_forgotten_when_they_are_old(database: Database) -> None:
    with database.writing() as connection:
        ann = conversation_of(connection).contact
    now = NOW
    shelf = Shelf(database, SHOP, lambda: now)
    old = shelf.keep(ann, "old.pdf", "application/pdf", b"old")
    asked_again = shelf.keep(ann, "again.pdf", "application/pdf", b"again")
    now += timedelta(days=5)
    shelf.keep(ann, "again.pdf", "application/pdf", b"again")

    with database.writing() as connection:
        assert documents.forget_before(connection, NOW + timedelta(days=1)) == 1
        assert documents.find(connection, SHOP, ann, old) is None
        assert documents.find(connection, SHOP, ann, asked_again) is not None


def test_a_document_follows_its_contact_into_another(database: Database) -> None:
    with database.writing() as connection:
        by_phone = contacts.find_or_create(connection, SHOP, Sender(phone=ANN.phone), NOW).contact
        survivor = contacts.find_or_create(connection, SHOP, Sender(bsuid=ANN.bsuid), NOW).contact
    document = Shelf(database, SHOP, lambda: NOW).keep(by_phone.id, "a.pdf", "application/pdf", b"a")

    with database.writing() as connection:
        assert contacts.find_or_create(connection, SHOP, ANN, NOW).absorbed == (by_phone.id,)
        assert documents.find(connection, SHOP, survivor.id, document) is not None
