"""What customers agree to, and every change of it."""

from datetime import timedelta

import pytest

from domain.contact import Sender
from store import consents, contacts
from store.consents import Consent
from store.database import Database
from tests.store.world import ANN, NOW, SHOP


def test_every_change_of_mind_is_kept_with_when_and_how(database: Database) -> None:
    later = NOW + timedelta(days=1)
    stop = Consent(what="messages", given=False, how="message", at=NOW)
    offers = Consent(what="offers", given=True, how="person", at=later, person="Ana")

    with database.writing() as connection:
        contact = contacts.find_or_create(connection, SHOP, ANN, NOW).contact.id
        for said in (stop, stop, offers):
            consents.keep(connection, contact, said)

        known = contacts.get(connection, contact)
        assert (known.opted_out, known.marketing) == (True, True)
        assert consents.of(connection, contact) == [offers, stop]


def test_what_was_so_all_along_is_no_change(database: Database) -> None:
    with database.writing() as connection:
        contact = contacts.find_or_create(connection, SHOP, ANN, NOW).contact.id
        consents.keep(connection, contact, Consent(what="messages", given=True, how="message", at=NOW))
        consents.keep(connection, contact, Consent(what="offers", given=False, how="whatsapp", at=NOW))

        assert consents.of(connection, contact) == []


@pytest.mark.parametrize("withdrawn", [True, False])
def test_of_one_person_known_by_two_names_the_later_word_on_offers_holds(
    database: Database, withdrawn: bool
) -> None:
    with database.writing() as connection:
        by_bsuid = contacts.find_or_create(connection, SHOP, Sender(bsuid=ANN.bsuid), NOW).contact.id
        by_phone = contacts.find_or_create(connection, SHOP, Sender(phone=ANN.phone), NOW).contact.id
        agreed = Consent(what="offers", given=True, how="whatsapp", at=NOW)
        taken_back = Consent(what="offers", given=False, how="whatsapp", at=NOW + timedelta(days=1))
        consents.keep(connection, by_bsuid, agreed)
        if withdrawn:
            consents.keep(connection, by_phone, agreed)
            consents.keep(connection, by_phone, taken_back)

        known = contacts.find_or_create(connection, SHOP, ANN, NOW).contact

        assert known.marketing is not withdrawn
        assert known.marketing is consents.of(connection, known.id)[0].given
