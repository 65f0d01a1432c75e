"""CRM: who the caller is, and notes about them."""

from dataclasses import dataclass

from domain.contact import Proof
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.crm import Crm, Customer, History
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteRequest:
    text: str


class CrmTools:
    """`crm.*`."""

    def __init__(self, crm: Crm) -> None:
        self._crm = crm
        self.reads = {"crm.customer": Reading(Proof.NONE, self._customer)}
        self.writes = {"crm.note": Writing(Proof.CHANNEL, self._note)}

    async def _customer(self, args: Arguments, caller: Caller) -> Json:
        parse(Nothing, "crm.customer", args)
        id = customer_of(caller)
        return customer_answer(await self._crm.customer(id), await self._crm.history(id))

    async def _note(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(NoteRequest, "crm.note", args)
        note = await self._crm.note(customer_of(caller), request.text, key=key)
        return {"note": note.id}


def customer_answer(customer: Customer, history: History) -> JsonDict:
    """A customer without anything that reaches them: no phone, no e-mail, no address."""
    return {
        "id": customer.id,
        "name": customer.name,
        "tier": customer.tier,
        "language": customer.language,
        **dump(history),
    }
