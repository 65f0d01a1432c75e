"""What customers agree to and what they want no more: as it is now, and every change with when and how.

Two columns of `contacts` say what holds now: every message of ours asks them before it goes. The rows of
`consents` prove how it came to that. Neither can replace the other: who stopped messages before changes were
written down has no row, and none may be made up. Both are written here alone, in one transaction.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from domain.ids import ContactId
from store.database import Connection
from store.schema import CONSENTS, CONTACTS

What = Literal["messages", "offers"]
"""`messages`: any at all, wanted unless taken back; `offers`: marketing, unwanted unless agreed to."""

How = Literal["message", "whatsapp", "refused", "person"]
"""They wrote it; chose it in WhatsApp's settings; Meta refused a message for it; they told a person."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Consent:
    """One change; `person` is whom the customer told."""

    what: What
    given: bool
    how: How
    at: datetime
    person: str | None = None


def keep(connection: Connection, contact: ContactId, consent: Consent) -> None:
    """From now on it is so; written down where it was not so before."""
    row = sa.select(CONTACTS.c.business, CONTACTS.c.opted_out, CONTACTS.c.marketing)
    known = connection.execute(row.where(CONTACTS.c.id == contact)).one()
    messages = consent.what == "messages"
    if consent.given == (not known.opted_out if messages else known.marketing):
        return
    now = {"opted_out": not consent.given} if messages else {"marketing": consent.given}
    connection.execute(sa.update(CONTACTS).where(CONTACTS.c.id == contact).values(**now))
    change = {"what": consent.what, "given": consent.given, "how": consent.how, "at": consent.at}
    connection.execute(
        sa.insert(CONSENTS).values(business=known.business, contact=contact, person=consent.person, **change)
    )


def merge(connection: Connection, contact: ContactId, other: ContactId) -> None:
    """Both are one person: no messages after a stop by either name; the later word on offers holds."""
    connection.execute(sa.update(CONSENTS).where(CONSENTS.c.contact == other).values(contact=contact))
    both = sa.select(CONTACTS.c.id).where(CONTACTS.c.id.in_((contact, other)), CONTACTS.c.opted_out)
    now: dict[str, bool] = {"opted_out": connection.execute(both).first() is not None}
    offers = next((one for one in of(connection, contact) if one.what == "offers"), None)
    if offers is not None:
        now["marketing"] = offers.given
    connection.execute(sa.update(CONTACTS).where(CONTACTS.c.id == contact).values(**now))


def of(connection: Connection, contact: ContactId) -> list[Consent]:
    """A customer's changes of mind, the latest first."""
    query = sa.select(CONSENTS).where(CONSENTS.c.contact == contact).order_by(CONSENTS.c.seq.desc())
    return [
        Consent(what=row.what, given=row.given, how=row.how, at=row.at, person=row.person)
        for row in connection.execute(query)
    ]
