"""Calls tools by name for a caller who has proved enough."""

from collections.abc import Mapping
from typing import Literal

from domain.clock import Clock, utc_now
from domain.contact import Proof, Sender
from domain.errors import Locked, Misconfigured
from domain.ids import BusinessId
from domain.json import Json
from tools.attempts import Attempts
from tools.caller import Caller
from tools.gateway.asked import Arguments, Reading, Tools, Writing
from tools.gateway.calendar import CalendarTools
from tools.gateway.crm import CrmTools
from tools.gateway.helpdesk import HelpdeskTools
from tools.gateway.logistics import LogisticsTools
from tools.gateway.orders import OrderTools
from tools.gateway.payments import PaymentTools
from tools.gateway.subscriptions import SubscriptionTools
from tools.sight import Sight
from tools.toolset import Toolset


class Gateway:
    """The tools of one business, called by dotted names with JSON arguments and answers.

    Every call raises what tools.* document, Locked where the caller has not proved enough, and
    Misconfigured for an unknown tool, wrong arguments, or a caller of another business.
    """

    def __init__(
        self, tools: Toolset, *, business: BusinessId, attempts: Attempts, clock: Clock = utc_now
    ) -> None:
        self._crm = tools.crm
        self._business = business
        sight = Sight(tools.orders, attempts)
        capabilities: tuple[Tools, ...] = (
            OrderTools(sight, clock),
            LogisticsTools(tools.logistics, sight),
            PaymentTools(tools.payments, sight),
            SubscriptionTools(tools.subscriptions, clock),
            CrmTools(tools.crm),
            CalendarTools(tools.calendar, clock),
            HelpdeskTools(tools.helpdesk),
        )
        self._reads: Mapping[str, Reading] = {n: t for c in capabilities for n, t in c.reads.items()}
        self._writes: Mapping[str, Writing] = {n: t for c in capabilities for n, t in c.writes.items()}

    def names(self) -> Mapping[str, Literal["read", "write"]]:
        """All tools, each declared as one that reads or one that writes."""
        return {**dict.fromkeys(self._reads, "read"), **dict.fromkeys(self._writes, "write")}

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        """The customer this account belongs to: known by channel when exactly one has its phone or BSUID."""
        self._check_business(business)
        found = await self._crm.find(sender)
        return (found[0].id, Proof.CHANNEL) if len(found) == 1 else (None, Proof.NONE)

    async def read(self, name: str, args: Arguments, caller: Caller) -> Json:
        """Look something up."""
        tool = self._reads.get(name)
        if tool is None:
            raise Misconfigured(f"no tool to read is called {name}; there are {sorted(self._reads)}")
        self._check(tool.proof, caller)
        return await tool.run(args, caller)

    async def write(self, name: str, args: Arguments, key: str, caller: Caller) -> Json:
        """Change something, once per `key`: a repeated key answers what the first call did."""
        tool = self._writes.get(name)
        if tool is None:
            raise Misconfigured(f"no tool to write is called {name}; there are {sorted(self._writes)}")
        self._check(tool.proof, caller)
        return await tool.run(args, key, caller)

    def _check(self, proof: Proof, caller: Caller) -> None:
        self._check_business(caller.business)
        if not caller.proof.covers(proof):
            raise Locked(proof)

    def _check_business(self, business: BusinessId) -> None:
        if business != self._business:
            raise Misconfigured("these tools belong to another business")
