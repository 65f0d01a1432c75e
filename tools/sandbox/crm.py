"""The sandbox's CRM; histories are computed from the other records, so they are always true."""

from datetime import datetime, timedelta

from domain.contact import Sender
from domain.json import JsonDict, dump, load
from domain.money import Money
from tools.crm import Customer, History, Note
from tools.records import Transaction
from tools.sandbox.backend import Backend, must_get, next_id


class SandboxCrm:
    """Meets tools.crm.Crm."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def find(self, sender: Sender) -> tuple[Customer, ...]:
        """Customers with the sender's phone or BSUID."""

        def matching(records: Transaction) -> list[JsonDict]:
            return [row for row in records.list("customers") if _is(row, sender)]

        return tuple(load(Customer, row) for row in await self._backend.read(matching))

    async def customer(self, customer: str) -> Customer:
        """The customer."""
        return load(Customer, await self._backend.read(lambda r: must_get(r, "customers", customer)))

    async def history(self, customer: str) -> History:
        """Summed up from orders, refunds and tickets."""
        since = self._backend.now() - timedelta(days=90)
        return await self._backend.read(lambda records: _history(records, customer, since))

    async def note(self, customer: str, text: str, *, key: str) -> Note:
        """Add a note."""

        def work(records: Transaction) -> str:
            must_get(records, "customers", customer)
            note = Note(
                id=next_id(records, "notes", "N"), customer=customer, text=text, at=self._backend.now()
            )
            records.put("notes", note.id, dump(note))
            return note.id

        arguments: JsonDict = {"customer": customer, "text": text}
        return load(Note, await self._backend.write(key, arguments, "notes", work))


def _is(customer: JsonDict, sender: Sender) -> bool:
    return (sender.bsuid is not None and customer["bsuid"] == sender.bsuid) or (
        sender.phone is not None and customer["phone"] == sender.phone
    )


def _history(records: Transaction, customer: str, since: datetime) -> History:
    must_get(records, "customers", customer)
    orders, refunds, tickets = (
        [row for row in records.list(kind) if row["customer"] == customer]
        for kind in ("orders", "refunds", "tickets")
    )
    return History(
        lifetime_value=Money(sum(o["total"]["amount"] - o["refunded"]["amount"] for o in orders)),
        refunds_90d=sum(datetime.fromisoformat(refund["at"]) >= since for refund in refunds),
        open_tickets=sum(ticket["state"] != "solved" for ticket in tickets),
    )
