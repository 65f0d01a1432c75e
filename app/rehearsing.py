"""Plays the conversations written in flow pages: the whole agent over a demo world of its own."""

import re
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

from ai.analysis import Analyst
from app import agent, backoffice, understanding
from app.knowledge import open_index
from app.memory_ledger import MemoryLedger
from app.models import Models
from app.props import Props
from domain.clock import Clock, utc_now
from domain.contact import Contact, Proof, Sender
from domain.dialogue import Question
from domain.event import Alarm, Burst, Decision, Event
from domain.ids import BusinessId, ContactId, ConversationId, MessageId
from domain.inbound import Content, Inbound, Media, Tap, Text
from domain.json import Json
from domain.media import Reading
from domain.turn import TurnInput, TurnOutcome
from domain.understanding import Interpreter
from flows.rehearsal import Heard, Role, Sendable
from graph.build import Nodes
from graph.conversations import Conversations
from graph.savers import open_saver
from kb.index import Index
from playbooks.playbook import Playbook
from tools.caller import Caller
from tools.documents import MemoryShelf
from tools.gateway import Gateway, Switchboard
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

BUSINESS = BusinessId("rehearsal")
STRANGER = Sender(bsuid="FR.rehearsal", name="Rehearsal")
PAUSE = timedelta(seconds=20)
SECRET = b"rehearsal"
CODE = re.compile(r"\b\d{6}\b")
_LISTS = {"subscriptions": "payments.subscriptions", "bookings": "calendar.bookings"}
"""What else of a customer's a flow's tests may be about, with the tool that lists it."""


class Encounter:
    """One contact's conversation with the agent, a turn after the other, twenty seconds apart."""

    def __init__(self, brain: Conversations, sender: Sender, at: datetime) -> None:
        self._brain = brain
        self._contact = Contact(id=ContactId(str(uuid4())), business=BUSINESS, sender=sender)
        self._conversation = ConversationId(str(uuid4()))
        self._turn = 0
        self._mode: Literal["bot", "human", "closed"] = "bot"
        self._at = at

    async def hear(self, content: Content) -> TurnOutcome:
        """The turn that a message of the customer starts."""
        self._at += PAUSE
        message = Inbound(
            business=BUSINESS,
            id=MessageId(f"{self._conversation}:{self._turn + 1}"),
            sender=self._contact.sender,
            at=self._at,
            content=content,
        )
        return await self._think(Burst(messages=(message,)))

    async def ring(self, alarm: Alarm, at: datetime) -> TurnOutcome:
        """The turn that a timer starts."""
        self._at = max(self._at, at)
        return await self._think(alarm)

    async def decided(self, decision: Decision) -> TurnOutcome:
        """The turn of a person's decision; whoever takes or answers has the conversation from now."""
        self._at += PAUSE
        if decision.do in ("take", "reply"):
            self._mode = "human"
        return await self._think(decision)

    async def question(self) -> Question | None:
        """What the agent is waiting for."""
        return (await self._brain.state(self._conversation)).get("question")

    async def asking(self) -> str | None:
        """The flow whose question is open, if any."""
        state = await self._brain.state(self._conversation)
        question = state.get("question")
        frames = {frame["id"]: frame["flow"] for frame in state.get("stack", [])}
        return frames.get(question["frame"] or "") if question else None

    async def _think(self, event: Event) -> TurnOutcome:
        self._turn += 1
        outcome = await self._brain.think(
            TurnInput(
                conversation=self._conversation,
                number=self._turn,
                contact=self._contact,
                mode=self._mode,
                event=event,
                at=self._at,
            )
        )
        self._mode = outcome.mode or self._mode
        return outcome


class Stage:
    """An `Actor` of flows.rehearsal. Every conversation begins in a new world with a new contact."""

    def __init__(
        self,
        playbook: Playbook,
        nodes: Callable[[Switchboard], Nodes],
        saver: Any,
        interpreter: Interpreter,
        clock: Clock,
        props: Props,
    ) -> None:
        self._playbook = playbook
        self._letters = backoffice.letters(playbook, clock)
        self._nodes = nodes
        self._props = props
        self._saver = saver
        self.interpreter = interpreter
        self._clock = clock

    @staticmethod
    def tools(playbook: Playbook) -> Mapping[str, Literal["read", "write"]]:
        """The names of the tools that flows may use."""
        letters = backoffice.letters(playbook, utc_now)
        return backoffice.over(
            MemoryRecords(), MemoryShelf(), BUSINESS, playbook, letters, SECRET, utc_now
        ).names()

    @classmethod
    @asynccontextmanager
    async def built(
        cls,
        playbook: Playbook,
        models: Models,
        clock: Clock = utc_now,
        *,
        index: Index | None = None,
        analyst: Analyst | None = None,
    ) -> AsyncIterator["Stage"]:
        """A stage for this playbook, in a folder that is gone afterwards; with its own knowledge and examples
        unless an `index` or an `analyst` is given, which are only asked."""
        with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
            scratch = Path(name)
            index = index or _index(playbook, models, scratch / "kb")
            known = agent.flows(playbook)
            letters = backoffice.letters(playbook, clock)
            office = backoffice.over(
                MemoryRecords(), MemoryShelf(), BUSINESS, playbook, letters, SECRET, clock
            )
            names = office.product_names()
            interpreter = understanding.interpreter_for(playbook, known, models, names, analyst)
            writer = agent.writer_for(playbook, known, models, names)

            composer = agent.composer(playbook, clock)
            props = Props()

            def nodes(gateway: Switchboard) -> Nodes:
                parts = agent.Parts(
                    playbook=playbook,
                    gateway=gateway,
                    index=index,
                    ledger=MemoryLedger(clock),
                    secret=SECRET,
                    composer=composer,
                    files=props,
                )
                return agent.nodes_with(parts, known, interpreter, writer)

            async with open_saver("sqlite://", scratch) as saver:
                yield cls(playbook, nodes, saver, interpreter, clock, props)

    async def enter(
        self, role: Role, matches: Callable[[Mapping[str, Json]], bool]
    ) -> Mapping[str, Json] | None:
        """Begin a conversation around the first order for which `matches` holds."""
        records = MemoryRecords()
        gateway = self._gateway(records)
        self._world = Sandbox(records, self._clock)
        shown = self.new_world(records).show()
        for owner in shown["customers"]:
            for found in await _records(gateway, owner, shown["orders"]):
                if matches(found):
                    other = next(one for one in shown["customers"] if one["id"] != owner["id"])
                    sender = {"customer": as_sender(owner), "other": as_sender(other), "stranger": STRANGER}
                    self._encounter = self.meet(sender[role], records)
                    self._effects: dict[str, tuple[str, str]] = {}
                    return found
        return None

    def new_world(self, records: MemoryRecords) -> Sandbox:
        """The demo world, fresh, in these records."""
        world = Sandbox(records, self._clock)
        world.ensure()
        return world

    def meet(self, sender: Sender, records: MemoryRecords) -> Encounter:
        """A new conversation with this sender, over the sandbox in these records."""
        return self.encounter(sender, self._gateway(records))

    def encounter(self, sender: Sender, tools: Switchboard) -> Encounter:
        """A new conversation with this sender, over whatever tools the playbook needs."""
        brain = Conversations(self._nodes(tools), self._saver, self._playbook.silence)
        return Encounter(brain, sender, self._clock())

    def plays(self, reading: Reading) -> Media:
        """A message with a file in which this can be read or heard."""
        return self._props.keep(reading)

    def mail(self) -> Mapping[str, Json]:
        """The newest e-mail of the world, with the `code` in it."""
        newest = max(self._world.show()["mailbox"], key=lambda row: (str(row["at"]), str(row["id"])))
        code = CODE.search(newest["text"])
        return {**newest, "code": code[0] if code else None}

    def _gateway(self, records: MemoryRecords) -> Gateway:
        return backoffice.over(
            records, MemoryShelf(), BUSINESS, self._playbook, self._letters, SECRET, self._clock
        )

    async def says(self, text: str) -> Heard:
        """Write a message."""
        return self._heard(await self._encounter.hear(Text(body=text)))

    async def sends(self, kind: Sendable, facts: Mapping[str, Json]) -> Heard:
        """Send a photo or a document in which these facts can be seen."""
        return self._heard(await self._encounter.hear(self._props.make(kind, facts)))

    async def taps(self, choice_id: str) -> Heard:
        """Tap a button or list row."""
        return self._heard(await self._encounter.hear(Tap(id=choice_id, title=choice_id)))

    def _heard(self, outcome: TurnOutcome) -> Heard:
        for effect in outcome.record.get("effects", []):
            self._effects[effect["key"]] = (effect["tool"], effect["status"])
        return Heard(
            acts=outcome.record.get("acts", []),
            handoff=outcome.handoff["reason"] if outcome.handoff else None,
            effects=list(self._effects.values()),
        )


def _index(playbook: Playbook, models: Models, where: Path) -> Index:
    """The playbook's knowledge, found in this folder."""
    index = open_index(where, playbook, replace(models, hosted=None))
    index.sync(playbook.knowledge)
    return index


def as_sender(customer: Mapping[str, Any]) -> Sender:
    """The WhatsApp account of a customer of the sandbox."""
    return Sender(phone=customer["phone"], bsuid=customer["bsuid"], name=customer["name"])


async def _records(
    gateway: Gateway, owner: dict[str, Any], orders: list[dict[str, Any]]
) -> list[dict[str, Json]]:
    """The owner's orders as the tools show them to the owner, each with the owner's file, subscriptions
    and so on (lists, named as their tools)."""
    caller = Caller(
        business=BUSINESS, contact=ContactId("rehearsal"), customer=owner["id"], proof=Proof.CHANNEL
    )
    customer = await gateway.read("crm.customer", {}, caller)
    lists = {name: await gateway.read(tool, {}, caller) for name, tool in _LISTS.items()}
    own = [one for one in orders if one["customer"] == owner["id"]]
    seen = [(one, await gateway.read("orders.order", {"number": one["number"]}, caller)) for one in own]
    return [
        {"order": {**order, "postcode": row["postcode"]}, "customer": customer, **lists}
        for row, order in seen
        if isinstance(order, dict)
    ]
