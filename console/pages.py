"""The door to the console: all its pages under `/console`."""

from argon2 import PasswordHasher
from fastapi import APIRouter, Response

from console import (
    acts,
    advice,
    approving,
    audit,
    conversation,
    correcting,
    files,
    handling,
    incidents,
    knowledge,
    live,
    login,
    macros,
    oidc,
    people,
    push,
    queue,
    sending,
    settings,
)
from console.accounts import Accounts
from console.assets import Assets
from console.console import Console
from console.desk import Aids, ConsoleDesk
from console.options import ConsoleOptions
from console.rendering import Rendering
from console.sessions import Sessions
from console.snapshots import Snapshots
from domain.clock import Clock, utc_now
from store.database import Database
from store.vault import Vault

PARTS = (
    *(login, oidc, queue, live, conversation, advice, files, acts, approving, handling, sending, correcting),
    *(settings, people, macros, knowledge, incidents, audit, push),
)


def routes(
    database: Database,
    desk: ConsoleDesk,
    options: ConsoleOptions,
    vault: Vault,
    *,
    aids: Aids | None = None,
    clock: Clock = utc_now,
    hasher: PasswordHasher | None = None,
) -> APIRouter:
    """The whole console, with its own prefix `/console`; include it as it is."""
    assets = Assets()
    console = Console(
        database=database,
        desk=desk,
        options=options,
        clock=clock,
        accounts=Accounts(database, clock, hasher),
        sessions=Sessions(database, options, clock),
        assets=assets,
        rendering=Rendering(options, assets),
        vault=vault,
        aids=aids or Aids(),
        snapshots=Snapshots(),
    )
    router = APIRouter()
    for part in PARTS:
        router.include_router(part.routes(console))
    router.include_router(_parts(console))
    return router


def _parts(console: Console) -> APIRouter:
    """What pages are made of."""
    router = console.router()

    @router.get("/static/{name}")
    def static(name: str, v: str = "") -> Response:
        """A stylesheet, script or picture."""
        return console.assets.response(name, v)

    return router
