"""Identity: codes sent to the address we know, and whether one was given. No argument ever names who."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.json import Json
from tools.caller import Caller
from tools.codes import Claim, Codes
from tools.crm import Crm
from tools.gateway.asked import Arguments, Reading, Writing, customer_of, parse
from tools.mailer import Letters, Mailer

_SHOWN = 1
"""Characters of an address that somebody who has not proved it may see."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProofQuery:
    """`purpose` is the flow that needs the proof: a code is good for that flow only."""

    purpose: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CodeCheck:
    """`sealed` as domain.sealed makes it: the code itself reaches no tool."""

    purpose: str
    sealed: str


class IdentityTools:
    """`identity.*`."""

    def __init__(self, codes: Codes, crm: Crm, mailer: Mailer, letters: Letters) -> None:
        self._codes = codes
        self._crm = crm
        self._mailer = mailer
        self._letters = letters
        self.reads: Mapping[str, Reading] = {"identity.proved": Reading(Proof.CHANNEL, self._proved)}
        self.writes: Mapping[str, Writing] = {
            "identity.send_code": Writing(Proof.CHANNEL, self._send),
            "identity.check_code": Writing(Proof.CHANNEL, self._check),
        }

    async def _proved(self, args: Arguments, caller: Caller) -> Json:
        query = parse(ProofQuery, "identity.proved", args)
        return {"proved": await self._codes.proved(claim(caller, query.purpose))}

    async def _send(self, args: Arguments, key: str, caller: Caller) -> Json:
        """Answers the address it was sent to, all but hidden."""
        query = parse(ProofQuery, "identity.send_code", args)
        customer = await self._crm.customer(customer_of(caller))
        code = await self._codes.issue(claim(caller, query.purpose), key=key)
        facts: dict[str, Json] = {"code": code, "minutes": self._codes.rules.minutes}
        await self._mailer.send(
            customer.email, self._letters("mail-code", facts, customer.language), key=f"code:{key}"
        )
        return {"to": hidden(customer.email)}

    async def _check(self, args: Arguments, key: str, caller: Caller) -> Json:
        query = parse(CodeCheck, "identity.check_code", args)
        return await self._codes.redeem(claim(caller, query.purpose), query.sealed, key=key)


class Proofs:
    """Knows who has proved to be whom by a code."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    async def proved(self, caller: Caller, purpose: str) -> bool:
        """Whether the caller gave a code for this purpose, not too long ago."""
        return await self._codes.proved(claim(caller, purpose))


def claim(caller: Caller, purpose: str) -> Claim:
    """What the caller wants to prove.

    Raises:
        NotFound: we don't even know whose account this is.
    """
    return Claim(contact=caller.contact, customer=customer_of(caller), purpose=purpose)


def hidden(email: str) -> str:
    """Enough of an address for its owner to recognise it: `o•••@example.com`."""
    name, _, host = email.partition("@")
    return f"{name[:_SHOWN]}•••@{host}"
