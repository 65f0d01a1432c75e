"""The real agent of the demo shop for benchmarks: every node and flow, on a scratch database and folder."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from ai.embeddings import E5, PHRASES, Cached, Embedder, Embedders, Use, Vectors
from app import agent, backoffice, knowledge
from app.engine.engine import Duties, Engine, migrate
from app.engine.options import EngineOptions
from app.models import Models
from app.playbook_folders import folder
from app.settings import Settings
from app.understanding import interpreter_for
from domain.clock import utc_now
from domain.contact import Sender
from domain.ids import MessageId, OutboxId
from domain.outbound import Outbound
from evals.bench_engine import NoLimit
from evals.bench_mix import Constant, Customer, customers
from graph.conversations import Conversations
from graph.savers import open_saver
from playbooks import playbook as playbooks
from store.database import Database, connect
from store.ledger import Ledger
from store.records import Records
from tools.sandbox import Sandbox

Understanding = Literal["constant", "embedded"]

REMEMBERED = 64
"""Texts whose vectors a benchmarked model remembers: those of the turns under way, none of earlier ones."""


class Forgetful:
    """An embedder that knows its own phrases at the start, and no customer's words from one turn to the next.

    The mix of a benchmark repeats itself as customers do not; remembering it would flatter the figures.
    """

    def __init__(self, model: Embedder) -> None:
        self._model = model
        self._cache = Cached(model)
        self._cache.preload(PHRASES)
        self.id = model.id
        self.widths = model.widths

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what customers write."""
        return self._cache.queries(texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what documents say."""
        return self._cache.passages(texts)

    def forget(self) -> None:
        """From now on remember next to nothing."""
        self._cache = Cached(self._model, REMEMBERED)


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """A brain with all its parts, and the customers it knows."""

    database: Database
    brain: Conversations
    customers: tuple[Customer, ...]
    settings: Settings
    duties: Callable[["Phones"], Duties]


class Phones:
    """The customers' phones: take every message at once; `on_message` hears whose it was."""

    def __init__(self, on_message: Callable[[Sender], None] = lambda _to: None) -> None:
        self._on_message = on_message

    async def send(
        self, to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        """It has arrived."""
        self._on_message(to)
        return MessageId(f"wamid.{outbox}")

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        """Taken, and kept by nobody."""
        return "media"

    async def read(self, message: MessageId, *, typing: bool) -> None:
        """Shown to nobody."""


def settings(database_url: str, scratch: Path) -> Settings:
    """The defaults, on this database and folder, whatever the operator has set."""
    return Settings(data_dir=scratch, database_url=database_url, model=None, emulator=True)


@asynccontextmanager
async def open_world(database_url: str, scratch: Path, understanding: Understanding) -> AsyncIterator[World]:
    """Assemble the agent as app/desk.py does; several processes may share database and folder."""
    chosen = settings(database_url, scratch)
    database = connect(database_url)
    migrate(database)
    e5, use = Forgetful(E5()), Forgetful(Use())
    models = Models(embedders=Embedders(e5=e5, use=use))
    book = playbooks.load(folder(chosen.playbook))
    parts = agent.Parts(
        playbook=book,
        gateway=backoffice.gateway(database, chosen.business, book, b"benchmark"),
        index=knowledge.index(chosen, chosen.business, book, models),
        ledger=Ledger(database),
        secret=b"benchmark",
        composer=agent.composer(book, utc_now),
    )
    flows = agent.flows(book)
    known = tuple(customers(Sandbox(Records(database, chosen.business)).show()))
    if understanding == "embedded":
        nodes = agent.nodes_with(
            parts, flows, interpreter_for(book, flows, models, parts.gateway.product_names())
        )
        e5.forget()
        use.forget()
    else:
        nodes = agent.nodes_with(parts, flows, Constant(known))

    def duties(phones: Phones) -> Duties:
        return Duties(
            brain=brain,
            channels=lambda _business: phones,
            rates=lambda _business: NoLimit(),
            apology=agent.Apology(parts.composer, book.languages[0]),
        )

    async with open_saver(database_url, scratch) as saver:
        brain = Conversations(nodes, saver)
        yield World(database=database, brain=brain, customers=known, settings=chosen, duties=duties)
    database.close()


def engine(world: World, phones: Phones, quiet: timedelta = timedelta()) -> Engine:
    """An engine with this brain: default times but for the quiet one, and no distance between messages."""
    options = EngineOptions(quiet=quiet, spacing=timedelta())
    return Engine(world.database, options, duties=world.duties(phones))
