"""Whom a request about somebody's data is about."""

from collections.abc import Sequence

from domain.contact import Contact
from domain.errors import DeskhandError
from store import contacts
from store.database import Database


def named(database: Database, who: str) -> Sequence[Contact]:
    """The contacts that `who` names, one a business.

    Raises:
        DeskhandError: there is no such contact.
    """
    with database.reading() as connection:
        found = contacts.find(connection, None, who)
    if not found:
        raise DeskhandError(f"no contact {who}")
    return found
