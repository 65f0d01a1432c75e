"""The desk's front, assembled: all that the HTTP process serves."""

from collections.abc import Mapping
from contextlib import AsyncExitStack

from fastapi import APIRouter

from app import agent, backoffice, doors, metrics, models
from app.assistance import Advice, Files, Summary, Translation
from app.emulated import emulator
from app.engine.engine import Engine
from app.learning.school import School
from app.premises import Premises
from app.progress import say
from app.settings import Settings
from app.staff.calling import calling
from app.staff.webpush import WebPush
from app.templates import Templates
from app.topics import topics
from channels.whatsapp import webhook
from console import pages as console
from console.accounts import Accounts
from console.desk import Aids
from console.options import ConsoleOptions, OidcOptions
from domain.clock import utc_now
from domain.ids import BusinessId
from kb.index import Index
from store import counts
from store.database import Database
from tools.toolset import Toolset


async def open_doors(
    stack: AsyncExitStack,
    premises: Premises,
    engine: Engine,
    school: School,
    indexes: Mapping[BusinessId, Index],
    templates: Templates,
) -> tuple[APIRouter, ...]:
    """The console, the webhook, the doors for machines, and the emulator where it is used; what runs
    beside them ends with the stack."""
    settings, known, database, books = premises.settings, premises.known, premises.database, premises.books
    systems = {business: backoffice.toolset(database, business, utc_now) for business in books}
    push = WebPush(settings.data_dir, f"mailto:{settings.console.contact}")
    pager = calling(premises, push, systems)
    pager.start()
    stack.callback(pager.stop)
    options = _console_options(premises, push.public_key)
    aids = _aids(school, indexes, templates, systems)
    opened = [
        console.routes(database, engine, options, premises.vault, aids=aids),
        webhook.routes(engine, app_secret=known.app_secret, verify_token=known.verify_token),
        doors.routes(
            doors.needed(database, engine),
            metrics.registry(lambda: _count(database)),
            home="/emulator" if settings.uses_emulator else "/console",
            extras=doors.optional(indexes if settings.embedder else {}),
        ),
    ]
    if settings.uses_emulator:
        opened.append((await stack.enter_async_context(emulator(premises))).routes())
    _welcome(settings, database)
    return tuple(opened)


def _console_options(premises: Premises, push_key: str) -> ConsoleOptions:
    return ConsoleOptions(
        secure_cookies=premises.settings.console.secure_cookies,
        zone=premises.main.zone,
        push_key=push_key,
        approvers=premises.approvers,
        topics=topics(premises.books),
        oidc=_oidc(premises.settings),
    )


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
    systems: Mapping[BusinessId, Toolset],
) -> Aids:
    """What helps people in the console; nothing is translated or summed up without a chat model."""
    books, chat = school.books, school.models.chat
    return Aids(
        office=Files(systems),
        knowledge=Advice(indexes, books, utc_now),
        translator=Translation(chat, models.PROMPTS / "translate.md") if chat else None,
        summariser=Summary(chat, models.PROMPTS / "summarise.md") if chat else None,
        templates=templates,
        flows={business: sorted(agent.resumable(book)) for business, book in books.items()},
        teacher=school.teacher(indexes, utc_now),
    )


def _welcome(settings: Settings, database: Database) -> None:
    """Make the console's first account, and say its password when it was made up."""
    given = settings.console.password.get_secret_value() if settings.console.password else None
    made_up = Accounts(database).ensure_first(settings.console.user, given)
    if made_up:
        say(f"The console's first account: {settings.console.user}, password {made_up} (said only now)")


def _count(database: Database) -> dict[str, dict[str, int]]:
    with database.reading() as connection:
        return counts.by_state(connection)
