"""Warranty: until when the caller's own things are covered, and claims that people work on."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.clock import Clock
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json
from tools.caller import Caller
from tools.crm import Crm
from tools.gateway.asked import Arguments, Reading, Writing, customer_of, parse
from tools.helpdesk import Helpdesk, Opening
from tools.orders import Line, Order
from tools.sight import Sight
from tools.subscriptions import Subscriptions
from tools.warranty import WarrantyTerms, country, covered_until, serial_in


@dataclass(frozen=True, kw_only=True, slots=True)
class CoverQuery:
    """`item` is the SKU of one of the order's lines; `terms` are the business's policy."""

    order: str
    item: str
    terms: WarrantyTerms


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimRequest:
    """`defect` in the customer's own words, for people to read. `approved_by` is who decided, if anybody."""

    order: str
    item: str
    defect: str
    approved_by: str | None = None


class WarrantyTools:
    """`warranty.*`."""

    def __init__(
        self, sight: Sight, crm: Crm, subscriptions: Subscriptions, helpdesk: Helpdesk, clock: Clock
    ) -> None:
        self._sight = sight
        self._crm = crm
        self._subscriptions = subscriptions
        self._helpdesk = helpdesk
        self._clock = clock
        self.reads: Mapping[str, Reading] = {"warranty.cover": Reading(Proof.CHANNEL, self._cover)}
        self.writes: Mapping[str, Writing] = {"warranty.claim": Writing(Proof.CHANNEL, self._claim)}

    async def _cover(self, args: Arguments, caller: Caller) -> Json:
        """Until when an item is covered; `care` is whether the plan of the terms adds to it."""
        query = parse(CoverQuery, "warranty.cover", args)
        order, line = await self._line(query.order, query.item, caller)
        customer = customer_of(caller)
        owner = await self._crm.customer(customer)
        plans = await self._subscriptions.subscriptions(customer)
        care = any((one.plan, one.state) == (query.terms.care_plan, "active") for one in plans)
        since = (order.delivered or order.placed).date()
        until = covered_until(line.sku, country(owner), since, query.terms, care=care)
        return {
            "item": line.sku,
            "name": line.name,
            "until": until.isoformat(),
            "covered": self._clock().date() <= until,
            "care": care,
        }

    async def _claim(self, args: Arguments, key: str, caller: Caller) -> Json:
        """Open a case; a serial number in the customer's words is pointed out."""
        request = parse(ClaimRequest, "warranty.claim", args)
        order, line = await self._line(request.order, request.item, caller)
        serial = serial_in(request.defect)
        opening = Opening(
            contact=caller.contact,
            customer=caller.proved,
            subject=f"Warranty: {line.name}, order {order.number}",
            text="\n".join([request.defect, *([f"Serial number: {serial}"] if serial else [])]),
            tags=("warranty", line.sku),
        )
        ticket = await self._helpdesk.open(opening, key=key)
        return {"ticket": ticket.id, "serial": serial}

    async def _line(self, number: str, item: str, caller: Caller) -> tuple[Order, Line]:
        order = (await self._sight.see(number, None, caller)).order
        for line in order.lines:
            if line.sku == item:
                return order, line
        raise NotFound("no such item in the order")
