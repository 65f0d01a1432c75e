"""CRM: who the caller is, how they are reached, and notes about them."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import Refused
from domain.json import Json, JsonDict, dump
from tools.caller import Caller
from tools.crm import ContactChange, Crm, Customer, History
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse
from tools.mailer import Letters, Mailer

_CHANGE = "change_contact"
"""The flow whose code shows and changes how a customer is reached."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteRequest:
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactQuery:
    """What the caller would like to be reached by; phone numbers in E.164 with their plus."""

    new_email: str | None = None
    new_phone: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactRequest:
    """A new e-mail address, or a new phone number in E.164 digits; `was` is the address known until now,
    as `crm.reached` told it."""

    was: str
    new_email: str | None = None
    new_phone: str | None = None


class CrmTools:
    """`crm.*`."""

    def __init__(self, crm: Crm, mailer: Mailer, letters: Letters) -> None:
        self._crm = crm
        self._mailer = mailer
        self._letters = letters
        self.reads: Mapping[str, Reading] = {
            "crm.customer": Reading(Proof.NONE, self._customer),
            "crm.reached": Reading(Proof.CODE, self._reached, purpose=_CHANGE),
        }
        self.writes: Mapping[str, Writing] = {
            "crm.note": Writing(Proof.CHANNEL, self._note),
            "crm.change_contact": Writing(Proof.CODE, self._change, purpose=_CHANGE),
        }

    async def _customer(self, args: Arguments, caller: Caller) -> Json:
        parse(Nothing, "crm.customer", args)
        id = customer_of(caller)
        return customer_answer(await self._crm.customer(id), await self._crm.history(id))

    async def _reached(self, args: Arguments, caller: Caller) -> Json:
        """How the caller is reached: `email`, and `phone` with its plus, or null; and what they wish for."""
        wish = parse(ContactQuery, "crm.reached", args)
        customer = await self._crm.customer(customer_of(caller))
        now: JsonDict = {"email": customer.email, "phone": f"+{customer.phone}" if customer.phone else None}
        return {**now, **dump(wish)}

    async def _change(self, args: Arguments, key: str, caller: Caller) -> Json:
        """Change it, and tell the address known until now: whoever reads that one hears of it."""
        request = parse(ContactRequest, "crm.change_contact", args)
        before = await self._crm.customer(customer_of(caller))
        if before.email not in (request.was, request.new_email):  # the latter when this is done a second time
            raise Refused("contact-taken")
        phone = request.new_phone.lstrip("+") if request.new_phone else None
        contact = ContactChange(email=request.new_email, phone=phone)
        changed = await self._crm.change(before.id, contact, key=key)
        facts: dict[str, Json] = {"email": request.new_email, "phone": request.new_phone}
        letter = self._letters("mail-contact-changed", facts, changed.language)
        await self._mailer.send(request.was, letter, key=f"changed:{key}")
        return {"email": changed.email, "phone": f"+{changed.phone}" if changed.phone else None}

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
