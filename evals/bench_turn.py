"""How long a turn takes: the graph alone early and late in a conversation, a bare agent, and all of it."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from langchain.agents import create_agent
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from app.engine.engine import Engine
from domain.clock import utc_now
from domain.contact import Contact, Sender
from domain.event import Burst
from domain.ids import BusinessId, ContactId, ConversationId, MessageId
from domain.inbound import Inbound, Text
from domain.turn import TurnInput
from evals.bench_figures import Figure, percentile
from evals.bench_mix import KINDS, Customer, Line
from evals.bench_world import Phones, World, engine, open_world

LATE = 100
"""The turn at which a conversation counts as long; 5 is early."""

ROOMY = 2
"""Turns looked at on either side of the 5th and the 100th: each kind of message once."""

QUIET = timedelta(milliseconds=300)
"""Long enough for the engine to have fetched a turn before it is over, as it has in production."""

PATIENCE_S = 30

Turn = Callable[[Customer, str, int, Line], Awaitable[None]]
"""Runs the turn of this number of a customer's conversation."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """Milliseconds of each turn of one conversation, first to last."""

    ms: tuple[float, ...]

    def around(self, turn: int) -> tuple[float, ...]:
        """Of the five turns around this one (counted from 1)."""
        return self.ms[turn - 1 - ROOMY : turn + ROOMY]


def turn(*, conversations: int = 12, late: int = LATE) -> Iterator[Figure]:
    """Turns without a model, ours and those of a bare agent, conversation by conversation in one run."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield from asyncio.run(_turn(Path(folder), conversations, late))


async def _turn(scratch: Path, conversations: int, late: int) -> list[Figure]:
    ours: list[Conversation] = []
    bare: list[Conversation] = []
    async with (
        open_world(f"sqlite:///{scratch / 'deskhand.db'}", scratch, "constant") as world,
        _bare_agent(scratch / "bare.db") as bare_turn,
    ):
        our_turn = _graph_turn(world)
        for customer in world.customers[-1:]:  # warms up
            await _converse(our_turn, customer, 2 * KINDS)
            await _converse(bare_turn, customer, 2 * KINDS)
        for customer in world.customers[:conversations]:
            ours.append(await _converse(our_turn, customer, late + ROOMY))
            bare.append(await _converse(bare_turn, customer, late + ROOMY))
    kilobytes = {name: _size(scratch, name) / (len(ours) + 1) / 1e3 for name in ("checkpoints.db", "bare.db")}
    return [
        *_figures("turn", ours, late, goals=(40, 1.3)),
        Figure(part="turn", what="checkpoints a conversation", value=kilobytes["checkpoints.db"], unit="kB"),
        *_figures("bare create_agent", bare, late, goals=(None, None)),
        Figure(
            part="bare create_agent", what="checkpoints a conversation", value=kilobytes["bare.db"], unit="kB"
        ),
    ]


def _figures(
    part: str, found: Sequence[Conversation], late: int, goals: tuple[float | None, float | None]
) -> list[Figure]:
    early_ms = median(ms for one in found for ms in one.around(KINDS))
    late_ms = median(ms for one in found for ms in one.around(late))
    every = [ms for one in found for ms in one.ms]
    return [
        Figure(part=part, what="p50", value=median(every), unit="ms", goal=goals[0]),
        Figure(part=part, what="p95", value=percentile(every, 95), unit="ms"),
        Figure(part=part, what=f"p50 around turn {KINDS}", value=early_ms, unit="ms"),
        Figure(part=part, what=f"p50 around turn {late}", value=late_ms, unit="ms"),
        Figure(
            part=part, what=f"turn {late} to turn {KINDS}", value=late_ms / early_ms, unit="", goal=goals[1]
        ),
    ]


def _size(folder: Path, database: str) -> int:
    """Bytes of a SQLite database with its log."""
    return sum(file.stat().st_size for file in folder.glob(f"{database}*"))


async def _converse(run: Turn, customer: Customer, turns: int) -> Conversation:
    conversation = str(uuid4())
    ms = []
    for number, line in zip(range(1, turns + 1), customer.lines(varied=False), strict=False):
        begun = time.perf_counter()
        await run(customer, conversation, number, line)
        ms.append((time.perf_counter() - begun) * 1000)
    return Conversation(ms=tuple(ms))


def _graph_turn(world: World) -> Turn:
    """Our graph with every node and flow, checkpointed as in production."""
    business = world.settings.business

    async def run(customer: Customer, conversation: str, number: int, line: Line) -> None:
        contact = Contact(id=ContactId(conversation), business=business, sender=customer.sender)
        message = inbound(business, customer.sender, line.text)
        await world.brain.think(
            TurnInput(
                conversation=ConversationId(conversation),
                number=number,
                contact=contact,
                mode="bot",
                event=Burst(messages=(message,)),
                at=message.at,
            )
        )

    return run


def inbound(business: BusinessId, sender: Sender, text: str) -> Inbound:
    """A message as the webhook brings it."""
    id_ = MessageId(f"wamid.{uuid4().hex}")
    return Inbound(business=business, id=id_, sender=sender, at=utc_now(), content=Text(body=text))


@asynccontextmanager
async def _bare_agent(file: Path) -> AsyncIterator[Turn]:
    """LangChain's agent loop without tools, its model scripted, its saver and settings as they come."""
    async with AsyncSqliteSaver.from_conn_string(str(file)) as saver:
        model = GenericFakeChatModel(messages=_answers())
        agent: Any = create_agent(model, tools=[], checkpointer=saver)

        async def run(customer: Customer, conversation: str, number: int, line: Line) -> None:
            config = {"configurable": {"thread_id": conversation}}
            await agent.ainvoke({"messages": [{"role": "user", "content": line.text}]}, config)

        yield run


def _answers() -> Iterator[AIMessage]:
    while True:
        yield AIMessage("Your order V-10432 is on its way with Colissimo and should arrive on Tuesday.")


def understanding(*, customers: int = 12, rounds: int = 4) -> Iterator[Figure]:
    """Whole turns through the engine with the embedded models, one at a time, ever other words."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield from asyncio.run(_understanding(Path(folder), customers, rounds))


async def _understanding(scratch: Path, customers: int, rounds: int) -> list[Figure]:
    async with open_world(f"sqlite:///{scratch / 'deskhand.db'}", scratch, "embedded") as world:
        heard = _Heard()
        running = engine(world, Phones(heard.note), QUIET)
        await running.start()
        writing = [(one.sender, one.lines(varied=True)) for one in world.customers[:customers]]
        waited = []
        try:
            for _ in range((1 + rounds) * KINDS):
                for sender, lines in writing:
                    message = inbound(world.settings.business, sender, next(lines).text)
                    waited.append(await _answered(running, heard, message))
        finally:
            await running.stop()
    measured = waited[customers * KINDS :]  # everybody's first round warms up
    return [
        Figure(part="understanding", what="whole turn p50", value=median(measured), unit="ms", goal=150),
        Figure(
            part="understanding", what="whole turn p95", value=percentile(measured, 95), unit="ms", goal=400
        ),
        Figure(part="understanding", what="whole turn max", value=max(measured), unit="ms"),
    ]


class _Heard:
    """When each customer's phone last rang first since it was watched."""

    def __init__(self) -> None:
        self._waiting: dict[Sender, asyncio.Future[float]] = {}

    def watch(self, sender: Sender) -> "asyncio.Future[float]":
        """The time of the next message to this customer."""
        self._waiting[sender] = asyncio.get_running_loop().create_future()
        return self._waiting[sender]

    def note(self, sender: Sender) -> None:
        """A message has come."""
        waiting = self._waiting.pop(sender, None)
        if waiting is not None:
            waiting.set_result(time.perf_counter())


async def _answered(running: Engine, heard: _Heard, message: Inbound) -> float:
    """Milliseconds from the end of the quiet time to the first message of the answer."""
    rings = heard.watch(message.sender)
    await asyncio.to_thread(running.accept, b'{"entry": []}', [message])
    kept = time.perf_counter()
    rang = await asyncio.wait_for(rings, PATIENCE_S)
    return (rang - kept - QUIET.total_seconds()) * 1000
