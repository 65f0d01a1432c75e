"""The first account, and what is kept of passwords."""

from store import people
from tests.console.office import Office


def test_the_first_person_gets_a_made_up_password_once(office: Office) -> None:
    made_up = office.accounts.ensure_first("admin", None)
    again = office.accounts.ensure_first("admin", None)

    assert made_up is not None
    assert again is None
    assert office.accounts.verify("admin", made_up) is not None


def test_a_password_from_the_settings_holds_and_can_be_changed_there(office: Office) -> None:
    office.accounts.ensure_first("admin", None)

    office.accounts.ensure_first("admin", "one")
    office.accounts.ensure_first("admin", "two")

    assert office.accounts.verify("admin", "one") is None
    assert office.accounts.verify("admin", "two") is not None


def test_only_an_argon2_hash_of_a_password_is_kept(office: Office) -> None:
    office.accounts.save("Ana", "correct horse", "lead")

    with office.database.reading() as connection:
        ana = people.get(connection, "Ana")

    assert ana is not None
    assert ana.role == "lead"
    assert ana.password_hash.startswith("$argon2id$")


def test_nobody_gets_in_without_an_account(office: Office) -> None:
    assert office.accounts.verify("Nobody", "") is None
