"""The one door to the tools: who may see and do what is decided here, by proof and ownership."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from domain.clock import Clock, utc_now
from domain.contact import Proof, Sender
from domain.errors import Locked, Misconfigured, NotFound, Refused
from domain.ids import BusinessId
from domain.json import Json
from domain.money import Money
from tools.answers import customer_answer, order_answer, parcel_answer, refund_answer
from tools.arguments import (
    CommentRequest,
    CustomerQuery,
    NoteRequest,
    OrderQuery,
    RecentQuery,
    RefundRequest,
    TicketRequest,
    TrackQuery,
    parse,
)
from tools.attempts import Attempts
from tools.caller import Caller
from tools.helpdesk import Opening, Ticket
from tools.orders import Order
from tools.sight import Sight
from tools.toolset import Toolset

__all__ = ["Caller", "Gateway"]

Arguments = Mapping[str, Json]

_OWN_ORDERS_SEARCHED = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """A tool that only looks; `proof` is needed to call it at all."""

    proof: Proof
    run: Callable[[Arguments, Caller], Awaitable[Json]]


@dataclass(frozen=True, slots=True)
class Writing:
    """A tool that changes something, once per idempotency key."""

    proof: Proof
    run: Callable[[Arguments, str, Caller], Awaitable[Json]]


class Gateway:
    """The tools of one business, called by dotted names with JSON arguments and answers.

    Every call raises what tools.* document, Locked where the caller has not proved enough, and
    Misconfigured for an unknown tool, wrong arguments, or a caller of another business.
    """

    def __init__(
        self, tools: Toolset, *, business: BusinessId, attempts: Attempts, clock: Clock = utc_now
    ) -> None:
        self._tools = tools
        self._business = business
        self._clock = clock
        self._sight = Sight(tools.orders, attempts)
        self._reads = {
            "orders.order": Reading(Proof.NONE, self._order),
            "orders.recent": Reading(Proof.CHANNEL, self._recent),
            "logistics.track": Reading(Proof.NONE, self._track),
            "crm.customer": Reading(Proof.NONE, self._customer),
        }
        self._writes = {
            "payments.refund": Writing(Proof.CHANNEL, self._refund),
            "helpdesk.open": Writing(Proof.NONE, self._open),
            "helpdesk.note": Writing(Proof.NONE, self._comment),
            "crm.note": Writing(Proof.CHANNEL, self._note),
        }

    def names(self) -> Mapping[str, Literal["read", "write"]]:
        """All tools, each declared as one that reads or one that writes."""
        return {**dict.fromkeys(self._reads, "read"), **dict.fromkeys(self._writes, "write")}

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        """The customer this account belongs to: known by channel when exactly one has its phone or BSUID."""
        self._check_business(business)
        found = await self._tools.crm.find(sender)
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

    async def _order(self, args: Arguments, caller: Caller) -> Json:
        query = parse(OrderQuery, "orders.order", args)
        seen = await self._sight.see(query.number, query.postcode, caller)
        return order_answer(seen.order, self._clock(), own=seen.own)

    async def _recent(self, args: Arguments, caller: Caller) -> Json:
        query = parse(RecentQuery, "orders.recent", args)
        now = self._clock()
        return [order_answer(order, now, own=True) for order in await self._sight.own(caller, query.limit)]

    async def _track(self, args: Arguments, caller: Caller) -> Json:
        query = parse(TrackQuery, "logistics.track", args)
        if query.tracking is None or query.carrier is None or not await self._may_track(query, caller):
            raise NotFound("no such parcel")
        return parcel_answer(await self._tools.logistics.track(query.tracking, query.carrier))

    async def _may_track(self, query: TrackQuery, caller: Caller) -> bool:
        if query.number is not None:
            orders: tuple[Order, ...] = ((await self._sight.see(query.number, query.postcode, caller)).order,)
        else:
            orders = await self._sight.own(caller, _OWN_ORDERS_SEARCHED)
        return any((order.tracking, order.carrier) == (query.tracking, query.carrier) for order in orders)

    async def _customer(self, args: Arguments, caller: Caller) -> Json:
        parse(CustomerQuery, "crm.customer", args)
        id = _customer_of(caller)
        return customer_answer(await self._tools.crm.customer(id), await self._tools.crm.history(id))

    async def _refund(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(RefundRequest, "payments.refund", args)
        seen = await self._sight.see(request.order, None, caller)
        charge = await self._tools.payments.charge(seen.order.number)
        # What is left is the provider's to judge: a repeated key must reach it even when nothing is.
        if request.amount > charge.amount.amount:
            raise Refused("refund-too-large")
        refund = await self._tools.payments.refund(
            charge.id,
            Money(request.amount, request.currency),
            request.reason,
            key=key,
            approved_by=request.approved_by,
        )
        return refund_answer(refund)

    async def _open(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(TicketRequest, "helpdesk.open", args)
        opening = Opening(
            contact=caller.contact,
            customer=caller.proved,
            subject=request.subject,
            text=request.text,
            tags=request.tags,
            urgent=request.urgent,
            conversation=request.conversation,
        )
        return {"ticket": (await self._tools.helpdesk.open(opening, key=key)).id}

    async def _comment(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(CommentRequest, "helpdesk.note", args)
        ticket = await self._own_ticket(request.ticket, caller)
        await self._tools.helpdesk.add(ticket.id, request.text, public=False, key=key)
        return {"ticket": ticket.id}

    async def _own_ticket(self, id: str, caller: Caller) -> Ticket:
        try:
            ticket = await self._tools.helpdesk.ticket(id)
        except NotFound:
            raise NotFound("no such ticket") from None
        if ticket.contact != caller.contact and not caller.owns(ticket.customer):
            raise NotFound("no such ticket")
        return ticket

    async def _note(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(NoteRequest, "crm.note", args)
        note = await self._tools.crm.note(_customer_of(caller), request.text, key=key)
        return {"note": note.id}


def _customer_of(caller: Caller) -> str:
    if caller.proved is None:
        raise NotFound("no such customer")
    return caller.proved
