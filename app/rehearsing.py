"""Plays the conversations written in flow pages: the whole agent over a demo world of its own."""

import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

from app import agent
from app.models import Models
from domain.clock import utc_now
from domain.contact import Contact, Proof, Sender
from domain.event import Burst
from domain.ids import BusinessId, ContactId, ConversationId, MessageId
from domain.inbound import Content, Inbound, Tap, Text
from domain.json import Json
from domain.turn import TurnInput
from flows.rehearsal import Heard, Role
from graph.build import Nodes
from graph.conversations import Conversations
from graph.savers import open_saver
from kb.index import Index
from playbooks.playbook import Playbook
from store.database import connect
from store.ledger import Ledger
from store.migrations import migrate
from tools.attempts import Attempts
from tools.caller import Caller
from tools.gateway import Gateway
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

BUSINESS = BusinessId("rehearsal")
STRANGER = Sender(bsuid="FR.rehearsal", name="Rehearsal")


class Stage:
    """An `Actor` of flows.rehearsal. Every conversation begins in a new world with a new contact."""

    def __init__(self, nodes: Callable[[Gateway], Nodes], saver: Any) -> None:
        self._nodes = nodes
        self._saver = saver

    @staticmethod
    def tools() -> Mapping[str, Literal["read", "write"]]:
        """The names of the tools that flows may use."""
        return _gateway(MemoryRecords()).names()

    @classmethod
    @asynccontextmanager
    async def built(cls, playbook: Playbook, models: Models) -> AsyncIterator["Stage"]:
        """A stage for this playbook, in a folder that is gone afterwards."""
        with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
            scratch = Path(name)
            database = connect(f"sqlite:///{scratch / 'ledger.db'}")
            migrate(database)
            embedder = models.embedders.understanding(playbook.languages)
            index = Index(scratch / "kb", embedder, zone=playbook.zone)
            index.sync(playbook.knowledge)
            known = agent.flows(playbook)
            interpreter = agent.interpreter_for(playbook, known, models)

            composer = agent.composer(playbook, utc_now)

            def nodes(gateway: Gateway) -> Nodes:
                parts = agent.Parts(
                    playbook=playbook,
                    gateway=gateway,
                    index=index,
                    ledger=Ledger(database),
                    secret=b"rehearsal",
                    composer=composer,
                )
                return agent.nodes_with(parts, known, interpreter)

            async with open_saver("sqlite://", scratch) as saver:
                yield cls(nodes, saver)
            database.close()

    async def enter(
        self, role: Role, matches: Callable[[Mapping[str, Json]], bool]
    ) -> Mapping[str, Json] | None:
        """Begin a conversation around the first order for which `matches` holds."""
        records = MemoryRecords()
        world = Sandbox(records)
        world.ensure()
        gateway = _gateway(records)
        shown = world.show()
        for owner in shown["customers"]:
            for found in await _records(gateway, owner, shown["orders"]):
                if matches(found):
                    other = next(one for one in shown["customers"] if one["id"] != owner["id"])
                    sender = {"customer": _sender(owner), "other": _sender(other), "stranger": STRANGER}[role]
                    self._begin(gateway, sender)
                    return found
        return None

    async def says(self, text: str) -> Heard:
        """Write a message."""
        return await self._hear(Text(body=text))

    async def taps(self, choice_id: str) -> Heard:
        """Tap a button or list row."""
        return await self._hear(Tap(id=choice_id, title=choice_id))

    def _begin(self, gateway: Gateway, sender: Sender) -> None:
        self._brain = Conversations(self._nodes(gateway), self._saver)
        self._conversation = ConversationId(str(uuid4()))
        self._contact = Contact(id=ContactId(str(uuid4())), business=BUSINESS, sender=sender)
        self._turn = 0
        self._mode: Literal["bot", "human", "closed"] = "bot"
        self._now = utc_now()
        self._effects: dict[str, tuple[str, str]] = {}

    async def _hear(self, content: Content) -> Heard:
        self._turn += 1
        self._now += timedelta(seconds=20)
        message = Inbound(
            business=BUSINESS,
            id=MessageId(f"{self._conversation}:{self._turn}"),
            sender=self._contact.sender,
            at=self._now,
            content=content,
        )
        outcome = await self._brain.think(
            TurnInput(
                conversation=self._conversation,
                number=self._turn,
                contact=self._contact,
                mode=self._mode,
                event=Burst(messages=(message,)),
                at=self._now,
            )
        )
        self._mode = outcome.mode or self._mode
        for effect in outcome.record.get("effects", []):
            self._effects[effect["key"]] = (effect["tool"], effect["status"])
        return Heard(
            acts=outcome.record.get("acts", []),
            handoff=outcome.handoff["reason"] if outcome.handoff else None,
            effects=list(self._effects.values()),
        )


def _gateway(records: MemoryRecords) -> Gateway:
    world = Sandbox(records)
    return Gateway(world.toolset, business=BUSINESS, attempts=Attempts(records, utc_now))


def _sender(customer: dict[str, Any]) -> Sender:
    return Sender(phone=customer["phone"], bsuid=customer["bsuid"], name=customer["name"])


async def _records(
    gateway: Gateway, owner: dict[str, Any], orders: list[dict[str, Any]]
) -> list[dict[str, Json]]:
    """The owner's orders as the tools show them to the owner, each with the owner's file."""
    caller = Caller(
        business=BUSINESS, contact=ContactId("rehearsal"), customer=owner["id"], proof=Proof.CHANNEL
    )
    customer = await gateway.read("crm.customer", {}, caller)
    own = [one for one in orders if one["customer"] == owner["id"]]
    seen = [(one, await gateway.read("orders.order", {"number": one["number"]}, caller)) for one in own]
    return [
        {"order": {**order, "postcode": row["postcode"]}, "customer": customer}
        for row, order in seen
        if isinstance(order, dict)
    ]
