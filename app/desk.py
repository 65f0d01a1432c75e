"""The only place that assembles, with the front of the HTTP process: settings in, a running Deskhand out."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import httpx
from fastapi import APIRouter

from ai.speech.voices import Voice
from app import agent, backoffice, knowledge, models
from app.credentials import credentials
from app.databases import open_database
from app.engine.engine import Duties, Engine
from app.engine.held_answers import HeldAnswers
from app.engine.options import EngineOptions
from app.files import CustomerFiles
from app.front import open_doors
from app.learning import learning
from app.learning.school import School
from app.playbook_folders import folder
from app.premises import Premises
from app.progress import counted, step
from app.settings import Settings
from app.speaking import ShelvedSpeech
from app.staff.places import staff_places
from app.staff.rounds import in_step
from app.templates import Templates
from channels.whatsapp.client import WhatsApp
from channels.whatsapp.rates import Rates
from domain.clock import utc_now
from domain.ids import BusinessId
from domain.turn import TurnInput, TurnOutcome
from graph.conversations import Conversations
from graph.savers import open_saver
from playbooks import playbook as playbooks
from store.database import Database
from store.documents import Shelf
from store.ledger import Ledger
from store.vault import Vault

SEND_TIMEOUT = httpx.Timeout(20, connect=5)


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """A running Deskhand: `doors` are what the HTTP process mounts."""

    engine: Engine
    database: Database
    doors: tuple[APIRouter, ...]


class Brains:
    """Each business's agent; a turn goes to the one of its number."""

    def __init__(self, brains: Mapping[BusinessId, Conversations]) -> None:
        self._brains = brains

    async def think(self, turn: TurnInput) -> TurnOutcome:
        """Run the turn with the agent of its business."""
        return await self._brains[turn.contact.business].think(turn)


@asynccontextmanager
async def open_desk(settings: Settings, *, http: bool = True) -> AsyncIterator[Desk]:
    """Assemble and start everything; stop it in order at the end. `http=False` for a worker process."""
    async with AsyncExitStack() as stack:
        premises = _premises(stack, settings)
        database, books = premises.database, premises.books
        with step("understanding: embedded models"):
            loaded = models.load(settings)
        saver = await stack.enter_async_context(open_saver(settings.database, settings.data_dir))
        channels = await _channels(stack, premises)
        files = _files(stack, premises, channels)
        voices = models.voices(settings, await stack.enter_async_context(httpx.AsyncClient()))
        with step("understanding: the playbooks, and what people taught"):
            school = School(database, books, loaded)
        parts, brains = {}, {}
        for business, book in books.items():
            with step(f"playbook {book.name}, its demo back office and knowledge"):
                parts[business] = _parts(premises, business, loaded, files, voices)
                nodes = agent.nodes(parts[business], loaded, school.pupils[business])
                brains[business] = Conversations(nodes, saver, book.silence)
        loaded.embedders.save(models.vectors(settings))  # now: customers' words do not belong there
        engine = Engine(
            database,
            EngineOptions(quiet=settings.quiet, grace=timedelta(seconds=settings.uncertain_grace_s)),
            duties=_duties(premises, channels, Brains(brains), parts, files),
            clock=utc_now,
            businesses=frozenset(books),
        )
        with step("engine"):
            await engine.start()
            stack.push_async_callback(engine.stop)
        stack.enter_context(school.in_session())
        asking = await stack.enter_async_context(httpx.AsyncClient(timeout=SEND_TIMEOUT))
        places = staff_places(premises, engine, asking)
        await stack.enter_async_context(in_step(places.rounds))
        opened: tuple[APIRouter, ...] = ()
        if http:
            indexes = {business: one.index for business, one in parts.items()}
            opened = await open_doors(stack, premises, engine, school, indexes, _templates(premises, parts))
        yield Desk(engine=engine, database=database, doors=(*places.doors, *opened) if http else ())


def _premises(stack: AsyncExitStack, settings: Settings) -> Premises:
    with step("database"):
        database = open_database(settings)
        stack.callback(database.close)
    return Premises(
        settings=settings,
        known=credentials(settings),
        database=database,
        vault=Vault(database, settings.data_dir / "media", utc_now),
        books={business: playbooks.load(folder(name)) for business, name in settings.businesses().items()},
    )


async def _channels(stack: AsyncExitStack, premises: Premises) -> dict[BusinessId, WhatsApp]:
    """Each number's connection, over one pool."""
    settings = premises.settings
    http = await stack.enter_async_context(httpx.AsyncClient(timeout=SEND_TIMEOUT))
    return {
        business: WhatsApp(
            http,
            graph_url=settings.graph_url(settings.port),
            version=settings.whatsapp.api_version,
            number=business,
            token=premises.known.access_token,
            media_hosts=settings.media_hosts(settings.port),
        )
        for business in premises.books
    }


def _templates(premises: Premises, parts: Mapping[BusinessId, agent.Parts]) -> Templates:
    return Templates(premises.books, {business: one.composer for business, one in parts.items()})


def _duties(
    premises: Premises,
    channels: Mapping[BusinessId, WhatsApp],
    brains: Brains,
    parts: Mapping[BusinessId, agent.Parts],
    files: CustomerFiles,
) -> Duties:
    main = parts[premises.settings.business]
    return Duties(
        brain=brains,
        channels=channels.__getitem__,
        rates=_rates(premises).__getitem__,
        apology=agent.Apology(main.composer, main.playbook.languages[0]),
        held=HeldAnswers(_templates(premises, parts)),
        prepare=files.prepare,
        tidy=premises.vault.forget_due,
    )


def _rates(premises: Premises) -> dict[BusinessId, Rates]:
    """How fast each number may send."""
    per_second = premises.settings.whatsapp.messages_per_second
    return {business: Rates(utc_now, per_second=per_second) for business in premises.books}


def _files(
    stack: AsyncExitStack, premises: Premises, channels: Mapping[BusinessId, WhatsApp]
) -> CustomerFiles:
    """Where files of customers are fetched, kept and read."""
    settings = premises.settings
    listening = models.readers(settings, premises.books, models.transcriber(settings))
    files = CustomerFiles(channels.__getitem__, premises.vault, listening)
    stack.callback(files.close)
    return files


def _parts(
    premises: Premises, business: BusinessId, loaded: models.Models, files: CustomerFiles, voices: Voice
) -> agent.Parts:
    """What the agent of a business is put together from."""
    book, database, secret = premises.books[business], premises.database, premises.known.app_secret.encode()
    learned = learning.articles(database, business)
    return agent.Parts(
        playbook=book,
        gateway=backoffice.gateway(database, business, book, secret, utc_now),
        index=knowledge.index(premises.settings, business, book, loaded, learned, counted("documents")),
        ledger=Ledger(database, utc_now),
        secret=secret,
        composer=agent.composer(book, utc_now),
        files=files,
        speaker=ShelvedSpeech(voices, Shelf(database, business, utc_now)),
    )
