"""What customers agree to and what they want no more: as it is now, and every change with when and how."""

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


def of(connection: Connection, contact: ContactId) -> list[Consent]:
    """A customer's changes of mind, the latest first."""
    query = sa.select(CONSENTS).where(CONSENTS.c.contact == contact).order_by(CONSENTS.c.seq.desc())
    return [
        Consent(what=row.what, given=row.given, how=row.how, at=row.at, person=row.person)
        for row in connection.execute(query)
    ]
