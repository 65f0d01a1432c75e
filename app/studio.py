"""The graph for LangGraph Studio (`langgraph dev`), offline: the same nodes over the demo world.

An input such as `{"turn": {"text": "where is my order V-10432?"}}` is enough: the rest is filled in as a
message of a demo customer. Studio brings its own checkpoints.
"""

from dataclasses import replace
from functools import cache
from typing import Any
from uuid import uuid4

from app import agent, backoffice, knowledge, models
from app.credentials import credentials
from app.databases import open_database
from app.playbook_folders import folder
from app.settings import Settings, read
from domain.clock import utc_now
from domain.contact import Contact, Sender
from domain.dialogue import State
from domain.event import Burst, Event
from domain.ids import ContactId, MessageId
from domain.inbound import Inbound, Text
from domain.json import dump
from graph.build import Graph, Nodes, build
from playbooks import playbook as playbooks
from store.ledger import Ledger
from tools.sandbox import find

CUSTOMER = find("en", "small")
"""Who writes in Studio unless the input says otherwise: somebody with an order to refund."""


@cache
def graph() -> Graph:
    """The compiled graph, made once a process."""
    settings = read()
    return build(_nodes(settings))


def _nodes(settings: Settings) -> Nodes:
    database = open_database(settings)
    loaded = models.load(settings)
    book = playbooks.load(folder(settings.playbook))
    parts = agent.Parts(
        playbook=book,
        gateway=backoffice.gateway(
            database, settings.business, book, credentials(settings).app_secret.encode()
        ),
        index=knowledge.index(settings, settings.business, book, loaded),
        ledger=Ledger(database),
        secret=credentials(settings).app_secret.encode(),
        composer=agent.composer(book, utc_now),
    )
    world = backoffice.sandbox(settings)
    row = next(one for one in world.show()["customers"] if one["id"] == CUSTOMER)
    sender = Sender(phone=row["phone"], bsuid=row["bsuid"], name=row["name"])
    writer = Contact(id=ContactId("studio"), business=settings.business, sender=sender)

    whole = agent.nodes(parts, loaded)

    async def begin(state: State) -> State:
        full = filled(state, writer)
        return {**full, **await whole.ingest(full)}

    return replace(whole, ingest=begin)


def filled(state: State, writer: Contact) -> State:
    """The state with what the engine would have put there, for an input that is only text."""
    turn: dict[str, Any] = dict(state.get("turn", {}))
    if "event" in turn:
        return state
    now = utc_now()
    message = Inbound(
        business=writer.business,
        id=MessageId(f"studio.{uuid4()}"),
        sender=writer.sender,
        at=now,
        content=Text(body=str(turn.get("text", ""))),
    )
    fresh = {"id": str(uuid4()), "at": now.isoformat(), "event": dump(Burst(messages=(message,)), Event)}
    whole: dict[str, Any] = {
        "conversation": "studio",
        "business": writer.business,
        "contact": dump(writer),
        "mode": "bot",
        **state,
        "turn": fresh,
    }
    return whole  # type: ignore[return-value]
