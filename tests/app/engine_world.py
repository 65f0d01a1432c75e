"""An engine with a scripted brain and a channel that remembers, for its tests."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from app.engine.engine import Duties, Engine, migrate
from app.engine.options import EngineOptions
from app.engine.worker import Prepare, nothing
from domain.clock import utc_now
from domain.contact import Sender
from domain.dialogue import HandoffCase
from domain.event import Burst
from domain.ids import BusinessId, MessageId, OutboxId
from domain.inbound import Content, Inbound, Text
from domain.outbound import Outbound, Say
from domain.turn import Mode, TurnInput, TurnOutcome
from store import conversations, outbox, turns
from store.conversations import Conversation
from store.database import Database, connect
from tests import postgres

SHOP = BusinessId("100")
QUICK = EngineOptions(
    quiet=timedelta(milliseconds=40),
    outbox_poll=timedelta(milliseconds=20),
    failure_pause=timedelta(milliseconds=10),
    retry_pause=timedelta(milliseconds=50),
    spacing=timedelta(),
    heartbeat=timedelta(milliseconds=100),
    dead_after=timedelta(milliseconds=600),
)


def answer(
    text: str | None = None,
    *,
    mode: Mode | None = None,
    opted_out: bool | None = None,
    handoff: HandoffCase | None = None,
    person: bool = False,
) -> TurnOutcome:
    """A turn's outcome with one reply, or none."""
    return TurnOutcome(
        replies=() if text is None else (Say(body=text),),
        author="person" if person else "agent",
        mode=mode,
        handoff=handoff,
        opted_out=opted_out,
        language="en",
        record={"outcome": "answered"},
    )


def texts(turn: TurnInput) -> list[str]:
    """What the customer wrote in this turn."""
    messages = turn.event.messages if isinstance(turn.event, Burst) else ()
    return [message.content.body for message in messages if isinstance(message.content, Text)]


async def echo(turn: TurnInput) -> TurnOutcome:
    """Says what it heard."""
    return answer("|".join(texts(turn)))


@dataclass
class ScriptedBrain:
    """Thinks with the function it is given, and remembers the turns."""

    script: Callable[[TurnInput], Awaitable[TurnOutcome]] = echo
    turns: list[TurnInput] = field(default_factory=list)

    async def think(self, turn: TurnInput) -> TurnOutcome:
        self.turns.append(turn)
        return await self.script(turn)


@dataclass
class Phone:
    """The customers' phones: everything sent, in order; `errors` are raised first, one a call."""

    sent: list[tuple[Sender, Outbound]] = field(default_factory=list)
    read_marks: list[MessageId] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    uploads: list[tuple[str, str, bytes]] = field(default_factory=list)

    async def send(
        self, to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append((to, message))
        return MessageId(f"wamid.{outbox}")

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        if self.errors:
            raise self.errors.pop(0)
        self.uploads.append((filename, mime_type, data))
        return f"media {len(self.uploads)}"

    async def read(self, message: MessageId, *, typing: bool) -> None:
        self.read_marks.append(message)

    @property
    def bodies(self) -> list[str]:
        return [message.body for _, message in self.sent if isinstance(message, Say)]


class NoLimit:
    """Rates under which nobody waits."""

    def reserve(self, recipient: str) -> timedelta:
        return timedelta()


def said(text: str, number: int, customer: str = "ann", content: Content | None = None) -> Inbound:
    """A customer's message."""
    return Inbound(
        business=SHOP,
        id=MessageId(f"wamid.{customer}.{number}"),
        sender=Sender(bsuid=f"FR.{customer}", name=customer),
        at=utc_now(),
        content=content or Text(body=text),
    )


@dataclass
class World:
    """A running engine and what can be seen of it."""

    engine: Engine
    database: Database
    brain: ScriptedBrain
    phone: Phone

    async def accept(self, *items: Inbound) -> None:
        await asyncio.to_thread(self.engine.accept, b"{}", items)

    def conversation(self) -> Conversation:
        with self.database.reading() as connection:
            return conversations.recent(connection)[0]

    async def until(self, reached: Callable[[], bool]) -> None:
        """Wait for something another thread or process brings about."""
        async with asyncio.timeout(60):
            while not await asyncio.to_thread(reached):  # noqa: ASYNC110 - nobody can set an event
                await asyncio.sleep(0.02)

    async def settled(self) -> None:
        """Wait until no turn is left and nothing is to be sent."""

        def busy() -> bool:
            with self.database.reading() as connection:
                left = [c for c in conversations.recent(connection, limit=1000) if c.done_turn < c.last_turn]
                counts = outbox.counts(connection)
            return bool(left or counts.get("queued") or counts.get("sending"))

        await self.until(lambda: not busy())

    def turn_states(self) -> list[str]:
        with self.database.reading() as connection:
            return [turn.state for turn in turns.of(connection, self.conversation().id)]


@asynccontextmanager
async def running(
    url: str,
    script: Callable[[TurnInput], Awaitable[TurnOutcome]] = echo,
    options: EngineOptions = QUICK,
    prepare: Prepare = nothing,
) -> AsyncIterator[World]:
    """A started engine on a fresh database, stopped at the end."""
    database = connect(url)
    brain, phone, rates = ScriptedBrain(script), Phone(), NoLimit()
    duties = Duties(
        brain=brain,
        channels=lambda _business: phone,
        rates=lambda _business: rates,
        apology=lambda language: Say(body=f"sorry ({language})"),
        prepare=prepare,
    )
    engine = Engine(database, options, duties=duties)
    await engine.start()
    try:
        yield World(engine, database, brain, phone)
    finally:
        await engine.stop()
        database.close()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "deskhand.db"
    found = connect(f"sqlite:///{path}")
    migrate(found)
    found.close()
    return path


@pytest.fixture(scope="session")
def migrated_database(postgres_server: str) -> Iterator[str]:
    """The name of a PostgreSQL database with all tables, to be copied."""
    with postgres.database(postgres_server) as url:
        found = connect(url)
        migrate(found)
        found.close()
        yield url.split("?")[0].rsplit("/", 1)[1]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh database with all tables, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "deskhand.db")
        yield f"sqlite:///{tmp_path / 'deskhand.db'}"
        return
    template = request.getfixturevalue("migrated_database")
    with postgres.database(request.getfixturevalue("postgres_server"), template) as url:
        yield url
