"""The sandbox's CRM; histories are computed from the other records, so they are always true."""

from datetime import datetime, timedelta

from domain.contact import Sender
from domain.errors import Refused
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.coupons import REASON
from tools.crm import ContactChange, Customer, History, Note
from tools.records import Rows, Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.rows import find, must_get, next_id, put


class SandboxCrm:
    """Meets tools.crm.Crm."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def find(self, sender: Sender) -> tuple[Customer, ...]:
        """Customers with the sender's phone or BSUID."""
        rows = await self._backend.read(lambda records: _accounts(records, sender))
        return tuple(load(Customer, row) for row in rows)

    async def customer(self, customer: str) -> Customer:
        """The customer."""
        return load(Customer, await self._backend.read(lambda r: must_get(r, "customers", customer)))

    async def history(self, customer: str) -> History:
        """Summed up from orders, refunds and tickets."""
        since = self._backend.now() - timedelta(days=90)
        return await self._backend.read(lambda records: _history(records, customer, since))

    async def change(self, customer: str, contact: ContactChange, *, key: str) -> Customer:
        """Overwrite what is given."""
        given: JsonDict = {name: value for name, value in dump(contact).items() if value is not None}

        def work(records: Transaction) -> str:
            row = must_get(records, "customers", customer)
            for other in records.list("customers"):
                if other["id"] != customer and any(other[name] == value for name, value in given.items()):
                    raise Refused("contact-taken")
            put(records, "customers", customer, row | given)
            return customer

        arguments: JsonDict = {"customer": customer, **given}
        return load(Customer, await self._backend.write(key, arguments, "customers", work))

    async def note(self, customer: str, text: str, *, key: str) -> Note:
        """Add a note."""

        def work(records: Transaction) -> str:
            must_get(records, "customers", customer)
            note = Note(
                id=next_id(records, "notes", "N"), customer=customer, text=text, at=self._backend.now()
            )
            put(records, "notes", note.id, dump(note))
            return note.id

        arguments: JsonDict = {"customer": customer, "text": text}
        return load(Note, await self._backend.write(key, arguments, "notes", work))


def _accounts(records: Transaction, sender: Sender) -> Rows:
    by_bsuid = find(records, "customers", "bsuid", sender.bsuid) if sender.bsuid else []
    by_phone = find(records, "customers", "phone", sender.phone) if sender.phone else []
    return by_bsuid + [row for row in by_phone if row not in by_bsuid]


def _history(records: Transaction, customer: str, since: datetime) -> History:
    must_get(records, "customers", customer)
    orders, refunds, tickets = (
        find(records, kind, "customer", customer) for kind in ("orders", "refunds", "tickets")
    )
    return History(
        lifetime_value=Money(sum(o["total"]["amount"] - o["refunded"]["amount"] for o in orders)),
        refunds_90d=sum(_counts(refund, since) for refund in refunds),
        open_tickets=sum(ticket["state"] != "solved" for ticket in tickets),
    )


def _counts(refund: JsonDict, since: datetime) -> bool:
    """A forgotten promo code is no complaint."""
    return refund["reason"] != REASON and datetime.fromisoformat(refund["at"]) >= since
