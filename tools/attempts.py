"""How often a contact may guess a postcode: five wrong tries a day, counted durably."""

import asyncio
from hashlib import sha256

from domain.clock import Clock
from domain.ids import ContactId
from tools.records import Records, Transaction

_KIND = "postcode_attempts"
MOST_WRONG = 5
"""Wrong guesses a day."""


class Attempts:
    """Counts wrong guesses by contact and UTC day. The same wrong guess counts once.

    A guess is booked before it is judged, so that neither a crash in between nor guesses at the same
    time yield a try more; one that proves right is given back.
    """

    def __init__(self, records: Records, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    async def admit(self, contact: ContactId, guess: str) -> bool:
        """Book a guess; False when the contact has no try left today."""
        return await asyncio.to_thread(self._admit, contact, guess)

    async def forgive(self, contact: ContactId, guess: str) -> None:
        """Give a booked guess back: it was right."""
        await asyncio.to_thread(self._forgive, contact, guess)

    def _admit(self, contact: ContactId, guess: str) -> bool:
        with self._records.transaction() as records:
            wrong = self._today(records, contact)
            if len(wrong) >= MOST_WRONG:
                return False
            self._keep(records, contact, wrong | {_digest(guess)})
            return True

    def _forgive(self, contact: ContactId, guess: str) -> None:
        with self._records.transaction() as records:
            self._keep(records, contact, self._today(records, contact) - {_digest(guess)})

    def _today(self, records: Transaction, contact: ContactId) -> set[str]:
        row = records.get(_KIND, contact)
        return set(row["wrong"]) if row and row["day"] == self._day() else set()

    def _keep(self, records: Transaction, contact: ContactId, wrong: set[str]) -> None:
        if wrong:
            records.put(_KIND, contact, {"day": self._day(), "wrong": sorted(wrong)})
        else:
            records.delete(_KIND, contact)

    def _day(self) -> str:
        return self._clock().date().isoformat()


def _digest(guess: str) -> str:
    return sha256(guess.encode()).hexdigest()[:16]
