"""Customers' files are kept encrypted under their own key, for as long as their class allows, and erased."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.contact import Sender
from domain.ids import ContactId, MessageId
from domain.media import File, Reading
from store import contacts
from store.database import Database
from store.keys import Unsealable, seal, unseal
from store.vault import Vault, media_id
from tests.store.world import ANN, NOW, SHOP, conversation_of

SECRET_WORDS = b"\x89PNG my passport and my home address"
PICTURE = File(data=SECRET_WORDS, kind="image", mime_type="image/png")
FIRST, SECOND = MessageId("wamid.1"), MessageId("wamid.2")


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def vault(database: Database, tmp_path: Path, hands: Hands) -> Vault:
    return Vault(database, tmp_path / "media", hands)


@pytest.fixture
def ann(database: Database) -> ContactId:
    with database.writing() as connection:
        return conversation_of(connection).contact


def _bytes_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_file_is_kept_once_and_nobody_reads_it_on_the_disk(
    vault: Vault, ann: ContactId, tmp_path: Path
) -> None:
    first = vault.keep(SHOP, ann, FIRST, PICTURE)
    again = vault.keep(SHOP, ann, FIRST, PICTURE)

    assert first == again
    assert vault.data(first.id) == SECRET_WORDS
    assert b"passport" not in _bytes_on_disk(tmp_path)


def test_what_was_read_is_kept_encrypted_too(vault: Vault, ann: ContactId, tmp_path: Path) -> None:
    entry = vault.keep(SHOP, ann, FIRST, PICTURE)

    vault.note(entry.id, Reading(kind="image", text="Canary Street 12", preview=b"small canary"))

    found = vault.find(entry.id)
    assert found is not None
    assert found.reading is not None
    assert found.reading.text == "Canary Street 12"
    assert vault.data(entry.id, "preview") == b"small canary"
    assert b"anary" not in _bytes_on_disk(tmp_path)


def test_erasing_a_contact_destroys_the_key_and_the_files(
    vault: Vault, ann: ContactId, database: Database, tmp_path: Path
) -> None:
    with database.writing() as connection:
        bob = conversation_of(connection, Sender(bsuid="FR.bob")).contact
    hers, his = vault.keep(SHOP, ann, FIRST, PICTURE), vault.keep(SHOP, bob, SECOND, PICTURE)

    assert vault.erase(ann) == 1

    assert vault.find(hers.id) is None
    assert vault.data(hers.id) is None
    assert [path.name for path in (tmp_path / "media").rglob("*.file")] == [f"{his.id}.file"]
    assert vault.data(his.id) == SECRET_WORDS


def test_papers_are_deleted_within_a_day_and_pictures_later(
    vault: Vault, ann: ContactId, hands: Hands
) -> None:
    passport, lamp = vault.keep(SHOP, ann, FIRST, PICTURE), vault.keep(SHOP, ann, SECOND, PICTURE)
    vault.note(passport.id, Reading(kind="image", sensitive="id-document"))
    vault.note(lamp.id, Reading(kind="image"))

    hands.now += timedelta(hours=24)
    assert vault.forget_due() == 1
    assert (vault.find(passport.id), vault.data(passport.id)) == (None, None)
    assert vault.data(lamp.id) == SECRET_WORDS

    hands.now += timedelta(days=180)
    assert vault.forget_due() == 1


def test_files_follow_a_contact_into_another(vault: Vault, database: Database) -> None:
    with database.writing() as connection:
        by_phone = contacts.find_or_create(connection, SHOP, Sender(phone=ANN.phone), NOW).contact
        survivor = contacts.find_or_create(connection, SHOP, Sender(bsuid=ANN.bsuid), NOW).contact
    entry = vault.keep(SHOP, by_phone.id, FIRST, PICTURE)

    with database.writing() as connection:
        assert contacts.find_or_create(connection, SHOP, ANN, NOW).absorbed == (by_phone.id,)

    found = vault.find(entry.id)
    assert found is not None
    assert found.contact == survivor.id
    assert vault.erase(survivor.id) == 1
    assert vault.data(entry.id) is None


def test_a_ciphertext_is_good_only_whole_and_in_its_place() -> None:
    key = bytes(32)
    sealed = seal(key, b"words", "here")

    assert unseal(key, sealed, "here") == b"words"
    for damaged, place in ((sealed, "there"), (sealed[:-1], "here"), (sealed[:5], "here"), (b"", "here")):
        with pytest.raises(Unsealable):
            unseal(key, damaged, place)


def test_a_message_has_the_same_file_id_in_every_attempt() -> None:
    assert media_id(SHOP, FIRST) == media_id(SHOP, FIRST) != media_id(SHOP, SECOND)
