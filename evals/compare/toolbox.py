"""The shop's tools as a tool-calling model gets them, behind the same gateway as the flows'."""

import json
from collections.abc import Awaitable, Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, Protocol

from langchain_core.tools import BaseTool, StructuredTool
from pydantic import TypeAdapter

from domain.errors import DeskhandError
from domain.json import Json
from domain.passage import Passage
from tools.caller import Caller
from tools.gateway import Switchboard
from tools.gateway.helpdesk import TicketRequest
from tools.gateway.logistics import TrackQuery
from tools.gateway.orders import CancelRequest, OrderQuery, OwnQuery, RecentQuery
from tools.gateway.payments import RefundRequest

TOOLS: Mapping[str, tuple[type[Any], str]] = {
    "orders.recent": (RecentQuery, "The customer's latest orders."),
    "orders.order": (OrderQuery, "One order; with the delivery postcode where it is not the customer's own."),
    "orders.cancellation": (
        OwnQuery,
        "Whether and for how much one of the customer's orders can be cancelled.",
    ),
    "orders.cancel": (CancelRequest, "Cancel an order; refund and currency as orders.cancellation answers."),
    "payments.refund": (RefundRequest, "Refund an order; amount in minor units."),
    "logistics.track": (TrackQuery, "Where a parcel is, by the order's tracking and carrier."),
    "helpdesk.open": (TicketRequest, "Open a ticket for a person."),
}
"""What the model may call, with its arguments; the gateway decides for whom, as it does for flows."""

HIDDEN = ("approved_by", "photo", "conversation")
"""Arguments that no model fills in."""


class Searched(Protocol):
    """The company's knowledge."""

    def search(self, question: str, language: str, k: int, now: datetime) -> list[Passage]:
        """The passages that answer, best first."""
        ...


def toolbox(
    gateway: Switchboard, index: Searched, caller: Caller, language: str, now: datetime
) -> list[BaseTool]:
    """The tools for one conversation."""
    kinds = gateway.names()
    tools = [_tool(name, kinds[name] == "write", gateway, caller) for name in TOOLS if name in kinds]
    return [*tools, _search(index, language, now)]


def _tool(name: str, writes: bool, gateway: Switchboard, caller: Caller) -> BaseTool:
    kind, about = TOOLS[name]

    async def run(**given: Json) -> str:
        key = blake2b(json.dumps([name, given], sort_keys=True).encode(), digest_size=8).hexdigest()
        answer = gateway.write(name, given, key, caller) if writes else gateway.read(name, given, caller)
        return await _told(answer)

    return StructuredTool(
        name=name.replace(".", "_"), description=about, args_schema=_schema(kind), coroutine=run
    )


def _search(index: Searched, language: str, now: datetime) -> BaseTool:
    async def run(question: str) -> str:
        found = index.search(question, language, 3, now)
        return "\n\n".join(one.text for one in found) or "nothing found"

    asked = {"type": "object", "properties": {"question": {"type": "string"}}, "required": ["question"]}
    return StructuredTool(
        name="knowledge_search", description="The company's knowledge.", args_schema=asked, coroutine=run
    )


async def _told(answer: Awaitable[Json]) -> str:
    """What the tool answers, or why it does not."""
    try:
        return json.dumps(await answer, ensure_ascii=False)
    except DeskhandError as error:
        return f"refused: {type(error).__name__} {error}"


def _schema(kind: type[Any]) -> dict[str, Any]:
    schema = TypeAdapter(kind).json_schema()
    return {
        **schema,
        "properties": {name: one for name, one in schema["properties"].items() if name not in HIDDEN},
    }
