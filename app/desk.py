"""The only place that assembles: settings in, a running Deskhand out."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import httpx
from fastapi import APIRouter

from ai.speech.transcript import Transcriber
from app import agent, backoffice, doors, knowledge, learning, metrics, models
from app.assistance import Advice, Files, Summary, Translation
from app.calling import calling
from app.credentials import Credentials, credentials
from app.databases import open_database
from app.engine import Duties, Engine
from app.files import CustomerFiles
from app.held_answers import HeldAnswers
from app.options import EngineOptions
from app.playbook_folders import folder
from app.progress import counted, say, step
from app.school import School
from app.settings import Settings
from app.speaking import ShelvedSpeech
from app.staff import in_step
from app.staff_places import staff_places
from app.templates import Templates
from app.topics import topics
from app.webpush import WebPush
from channels.emulator.emulator import Emulator
from channels.emulator.options import ApprovedText, EmulatorOptions
from channels.whatsapp import webhook
from channels.whatsapp.client import WhatsApp
from channels.whatsapp.rates import Rates
from console import pages as console
from console.accounts import Accounts
from console.desk import Aids
from console.options import Approvers, ConsoleOptions, OidcOptions
from domain.clock import Clock, utc_now
from domain.ids import BusinessId, MessageId
from domain.turn import TurnInput, TurnOutcome
from graph.conversations import Conversations
from graph.savers import open_saver
from kb.index import Index
from playbooks import playbook as playbooks
from playbooks.limits import approvers
from playbooks.playbook import Playbook
from store import counts
from store.database import Database
from store.documents import Shelf
from store.ledger import Ledger
from store.records import Records
from store.vault import Vault, media_id
from tools.sandbox import Sandbox

HINTS = {
    "shipped": "a parcel on its way",
    "small": "may be refunded at once",
    "large": "a refund needs a person",
    "late": "a late parcel",
    "old": "too late for a refund",
    "vip": "a VIP",
    "serial": "many refunds already",
    "private": "shows no phone number",
}
"""What the demo customers of tools.sandbox are good for, as the chat page tells it."""

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
async def open_desk(
    settings: Settings, *, http: bool = True, clock: Clock = utc_now, transcriber: Transcriber | None = None
) -> AsyncIterator[Desk]:
    """Assemble and start everything; stop it in order at the end. `http=False` for a worker process; with a
    `transcriber` no model is loaded to listen to voice notes."""
    async with AsyncExitStack() as stack:
        with step("database"):
            database = open_database(settings)
            stack.callback(database.close)
        known = credentials(settings)
        with step("understanding: embedded models"):
            loaded = models.load(settings)
        saver = await stack.enter_async_context(open_saver(settings.database, settings.data_dir))
        channels = await _channels(stack, settings, known)
        vault = Vault(database, settings.data_dir / "media", clock)
        books = {business: playbooks.load(folder(name)) for business, name in settings.businesses().items()}
        listening = models.readers(settings, books, transcriber or models.transcriber(settings))
        files = CustomerFiles(channels.__getitem__, vault, listening)
        stack.callback(files.close)
        voices = models.voices(settings, await stack.enter_async_context(httpx.AsyncClient()))
        with step("understanding: the playbooks, and what people taught"):
            school = School(database, books, loaded)
        brains, composers, indexes = {}, {}, {}
        for business, book in books.items():
            with step(f"playbook {book.name}, its demo back office and knowledge"):
                composers[business] = composer = agent.composer(book, clock)
                learned = learning.articles(database, business)
                indexes[business] = knowledge.index(
                    settings, business, book, loaded, learned, counted("documents")
                )
                parts = agent.Parts(
                    playbook=book,
                    gateway=backoffice.gateway(database, business, book, known.app_secret.encode(), clock),
                    index=indexes[business],
                    ledger=Ledger(database, clock),
                    secret=known.app_secret.encode(),
                    composer=composer,
                    files=files,
                    speaker=ShelvedSpeech(voices, Shelf(database, business, clock)),
                )
                brains[business] = Conversations(
                    agent.nodes(parts, loaded, school.pupils[business]), saver, book.silence
                )
        loaded.embedders.save(models.vectors(settings))  # now: customers' words do not belong there
        templates = Templates(books, composers)
        duties = Duties(
            brain=Brains(brains),
            channels=channels.__getitem__,
            rates={
                business: Rates(clock, per_second=settings.whatsapp.messages_per_second) for business in books
            }.__getitem__,
            apology=agent.Apology(composers[settings.business], books[settings.business].languages[0]),
            held=HeldAnswers(templates),
            prepare=files.prepare,
            tidy=vault.forget_due,
        )
        engine = Engine(database, _options(settings), duties=duties, clock=clock, businesses=frozenset(books))
        with step("engine"):
            await engine.start()
            stack.push_async_callback(engine.stop)
        stack.enter_context(school.in_session())
        asking = await stack.enter_async_context(httpx.AsyncClient(timeout=SEND_TIMEOUT))
        places = staff_places(settings, database, engine, books, _approvers(books), asking, clock)
        await stack.enter_async_context(in_step(places.rounds))
        opened: tuple[APIRouter, ...] = ()
        if http:
            aids = _aids(school, indexes, templates, database, clock)
            opened = await _open_doors(stack, settings, known, engine, database, vault, books, aids, indexes)
            opened = (*places.doors, *opened)
            _welcome(settings, database)
        yield Desk(engine=engine, database=database, doors=opened)


def _options(settings: Settings) -> EngineOptions:
    return EngineOptions(quiet=settings.quiet, grace=timedelta(seconds=settings.uncertain_grace_s))


async def _channels(
    stack: AsyncExitStack, settings: Settings, known: Credentials
) -> dict[BusinessId, WhatsApp]:
    """Each number's connection, over one pool."""
    http = await stack.enter_async_context(httpx.AsyncClient(timeout=SEND_TIMEOUT))
    return {
        business: WhatsApp(
            http,
            graph_url=settings.graph_url(settings.port),
            version=settings.whatsapp.api_version,
            number=business,
            token=known.access_token,
            media_hosts=settings.media_hosts(settings.port),
        )
        for business in settings.businesses()
    }


async def _open_doors(
    stack: AsyncExitStack,
    settings: Settings,
    known: Credentials,
    engine: Engine,
    database: Database,
    vault: Vault,
    books: Mapping[BusinessId, Playbook],
    aids: Aids,
    indexes: Mapping[BusinessId, Index],
) -> tuple[APIRouter, ...]:
    """What the HTTP process serves."""
    push = WebPush(settings.data_dir, f"mailto:{settings.console.contact}")
    systems = {business: backoffice.toolset(database, business, utc_now) for business in books}
    pager = calling(settings, database, push, books, systems, utc_now)
    pager.start()
    stack.callback(pager.stop)
    options = ConsoleOptions(
        secure_cookies=settings.console.secure_cookies,
        zone=books[settings.business].zone,
        push_key=push.public_key,
        approvers=_approvers(books),
        topics=topics(books),
        oidc=_oidc(settings),
    )
    opened = [
        console.routes(database, engine, options, vault, aids=aids),
        webhook.routes(engine, app_secret=known.app_secret, verify_token=known.verify_token),
        doors.routes(
            doors.needed(database, engine),
            metrics.registry(lambda: _count(database)),
            home="/emulator" if settings.uses_emulator else "/console",
            extras=doors.optional(indexes if settings.embedder else {}),
        ),
    ]
    if settings.uses_emulator:
        emulator = Emulator(_emulated(settings, known, database, books[settings.business], vault))
        await stack.enter_async_context(emulator)
        opened.append(emulator.routes())
    return tuple(opened)


def _oidc(settings: Settings) -> OidcOptions | None:
    given, url = settings.console.oidc, settings.console.url
    if given is None or url is None:
        return None
    return OidcOptions(
        issuer=given.issuer,
        client_id=given.client_id,
        client_secret=given.client_secret.get_secret_value(),
        console_url=url.rstrip("/"),
        name_claim=given.name_claim,
        role=given.role,
    )


def _aids(
    school: School,
    indexes: Mapping[BusinessId, Index],
    templates: Templates,
    database: Database,
    clock: Clock,
) -> Aids:
    """What helps people in the console; nothing is translated or summed up without a chat model."""
    books, chat = school.books, school.models.chat
    systems = {business: backoffice.toolset(database, business, clock) for business in books}
    return Aids(
        office=Files(systems),
        knowledge=Advice(indexes, books, clock),
        translator=Translation(chat, models.PROMPTS / "translate.md") if chat else None,
        summariser=Summary(chat, models.PROMPTS / "summarise.md") if chat else None,
        templates=templates,
        flows={business: sorted(agent.resumable(book)) for business, book in books.items()},
        teacher=school.teacher(indexes, clock),
    )


def _approvers(books: Mapping[BusinessId, Playbook]) -> Approvers:
    """Who may approve what, by the playbook of the business."""
    return lambda business, tool, args: approvers(books[business].limits, tool, args)


def _welcome(settings: Settings, database: Database) -> None:
    """Make the console's first account, and say its password when it was made up."""
    given = settings.console.password.get_secret_value() if settings.console.password else None
    made_up = Accounts(database).ensure_first(settings.console.user, given)
    if made_up:
        say(f"The console's first account: {settings.console.user}, password {made_up} (said only now)")


def _count(database: Database) -> dict[str, dict[str, int]]:
    with database.reading() as connection:
        return counts.by_state(connection)


def _heard(vault: Vault, business: BusinessId, message: MessageId) -> str | None:
    """What was heard in a voice note; None as long as nobody has listened."""
    entry = vault.find(media_id(business, message))
    return entry.reading.text if entry and entry.reading else None


def _emulated(
    settings: Settings, known: Credentials, database: Database, playbook: Playbook, vault: Vault
) -> EmulatorOptions:
    world = Sandbox(Records(database, settings.business))
    return EmulatorOptions(
        webhook_url=f"http://127.0.0.1:{settings.port}/webhook/whatsapp",
        app_secret=known.app_secret,
        verify_token=known.verify_token,
        access_token=known.access_token,
        phone_number_id=settings.business,
        display_number=playbook.voice.phone,
        business_name=playbook.voice.shop,
        transcript=lambda message: _heard(vault, settings.business, MessageId(message)),
        templates=tuple(
            ApprovedText(
                name=one.name, category=one.category, language=text.code, body=text.body, buttons=text.buttons
            )
            for one in playbook.templates.values()
            for text in one.texts.values()
        ),
        customers=lambda: [{**row, "hint": HINTS.get(row["role"], "")} for row in world.show()["customers"]],
    )
