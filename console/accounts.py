"""Accounts of the console: argon2 hashes in, people out."""

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from console.rights import ROLES
from domain.clock import Clock, utc_now
from domain.ids import BusinessId
from store import people
from store.database import Connection, Database
from store.people import EVERY_BUSINESS, Person

SHORTEST = 10
"""Characters of a password that people choose for themselves."""


class Accounts:
    """Makes and checks accounts. Safe from any thread."""

    def __init__(
        self, database: Database, clock: Clock = utc_now, hasher: PasswordHasher | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._hasher = hasher or PasswordHasher()
        self._nobodys = self._hasher.hash(secrets.token_urlsafe(16))

    def ensure_first(self, name: str, password: str | None) -> str | None:
        """Let the admin `name` log in with `password`, which holds from now on if it is another one.

        Without a password one is made up, but only where nobody has an account yet: it is returned, for
        the operator to read once. Otherwise None.
        """
        if password is not None:
            if self.verify(name, password) is None:
                self.save(name, password, "admin")
            return None
        made_up = secrets.token_urlsafe(12)
        person = self._person(name, made_up, "admin")

        def work(connection: Connection) -> bool:
            if people.everyone(connection):
                return False
            people.save(connection, person)
            return True

        return made_up if self._database.write(work) else None

    def save(self, name: str, password: str, role: str, business: BusinessId = EVERY_BUSINESS) -> None:
        """Add a person, or change the password, role and business of one; `role` is one of ROLES."""
        if role not in ROLES:
            raise ValueError(f"no role {role}: use one of {', '.join(ROLES)}")
        person = self._person(name, password, role, business)
        self._database.write(lambda c: people.save(c, person))

    def verify(self, name: str, password: str) -> Person | None:
        """Whose name and password these are; takes as long for an unknown name as for a known one."""
        with self._database.reading() as connection:
            person = people.get(connection, name)
        try:
            self._hasher.verify(person.password_hash if person else self._nobodys, password)
        except (VerificationError, InvalidHashError):
            return None
        if person and self._hasher.check_needs_rehash(person.password_hash):
            self.save(name, password, person.role, person.business)
        return person

    def _person(self, name: str, password: str, role: str, business: BusinessId = EVERY_BUSINESS) -> Person:
        hashed = self._hasher.hash(password)
        return Person(name=name, password_hash=hashed, role=role, created_at=self._clock(), business=business)
