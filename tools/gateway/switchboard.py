"""Calls tools by name for a caller who has proved enough, whatever the tools are."""

from collections.abc import Sequence
from typing import Literal, Protocol

from domain.contact import Proof, Sender
from domain.errors import Locked, Misconfigured
from domain.ids import BusinessId
from domain.json import Json
from domain.understanding import ProductNames
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Tools, Writing


class Acquaintance(Protocol):
    """Knows whose an account is."""

    async def identify(self, sender: Sender) -> tuple[str | None, Proof]:
        """The customer this account belongs to, and how well that proves who is writing."""
        ...


class Proofs(Protocol):
    """Knows who has proved to be whom by a code."""

    async def proved(self, caller: Caller, purpose: str) -> bool:
        """Whether the caller gave a code for this purpose, not too long ago."""
        ...


class Switchboard:
    """The tools of one business, called by dotted names with JSON arguments and answers.

    Every call raises what tools.* document, Locked where the caller has not proved enough, and
    Misconfigured for an unknown tool, wrong arguments, or a caller of another business.
    """

    def __init__(
        self,
        capabilities: Sequence[Tools],
        acquaintance: Acquaintance,
        *,
        business: BusinessId,
        proofs: Proofs | None = None,
    ) -> None:
        self._proofs = proofs
        self._acquaintance = acquaintance
        self._business = business
        self._reads: dict[str, Reading] = {n: t for c in capabilities for n, t in c.reads.items()}
        self._writes: dict[str, Writing] = {n: t for c in capabilities for n, t in c.writes.items()}

    def names(self) -> dict[str, Literal["read", "write"]]:
        """All tools, each declared as one that reads or one that writes."""
        return {**dict.fromkeys(self._reads, "read"), **dict.fromkeys(self._writes, "write")}

    def product_names(self) -> tuple[ProductNames, ...]:
        """What customers call the products, known at the start; none without a catalog."""
        return ()

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        """The customer this account belongs to, and how well that proves who is writing."""
        self._check_business(business)
        return await self._acquaintance.identify(sender)

    async def read(self, name: str, args: Arguments, caller: Caller) -> Json:
        """Look something up."""
        tool = self._reads.get(name)
        if tool is None:
            raise Misconfigured(f"no tool to read is called {name}; there are {sorted(self._reads)}")
        await self._check(tool, caller)
        return await tool.run(args, caller)

    async def write(self, name: str, args: Arguments, key: str, caller: Caller) -> Json:
        """Change something, once per `key`: a repeated key answers what the first call did."""
        tool = self._writes.get(name)
        if tool is None:
            raise Misconfigured(f"no tool to write is called {name}; there are {sorted(self._writes)}")
        await self._check(tool, caller)
        return await tool.run(args, key, caller)

    async def _check(self, tool: Reading | Writing, caller: Caller) -> None:
        """A code's proof is looked up, whatever the caller says: it is for one purpose, and ends."""
        self._check_business(caller.business)
        if tool.proof is Proof.CODE and caller.proved is not None and self._proofs is not None:
            if not await self._proofs.proved(caller, tool.purpose):
                raise Locked(Proof.CODE)
        elif not caller.proof.covers(tool.proof):
            raise Locked(tool.proof)

    def _check_business(self, business: BusinessId) -> None:
        if business != self._business:
            raise Misconfigured("these tools belong to another business")
