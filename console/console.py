"""What every page of the console is made with."""

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from console.accounts import Accounts
from console.assets import Assets
from console.desk import Aids, ConsoleDesk
from console.languages import accepted
from console.marks import Mark
from console.options import ConsoleOptions
from console.protection import protected
from console.rendering import Rendering
from console.sessions import PATH, Sessions, Visit
from console.snapshots import Snapshots
from domain.clock import Clock
from store.database import Database
from store.vault import Vault

LARGEST_FORM = 64 * 1024
"""Bytes; a reply has 4,096 characters at most."""
UNMARKED = Mark("")


@dataclass(frozen=True, kw_only=True, slots=True)
class Console:
    """The parts that pages share."""

    database: Database
    desk: ConsoleDesk
    options: ConsoleOptions
    clock: Clock
    accounts: Accounts
    sessions: Sessions
    rendering: Rendering
    assets: Assets
    vault: Vault
    aids: Aids
    snapshots: Snapshots

    def router(self) -> APIRouter:
        """A router for some pages: headers set, forms limited, errors shown as pages."""
        return APIRouter(
            prefix=PATH,
            route_class=protected(self.error_page),
            include_in_schema=False,
            max_body_size=LARGEST_FORM,
        )

    def page(
        self,
        request: Request,
        visit: Visit,
        template: str,
        *,
        mark: Mark = UNMARKED,
        status: int = 200,
        **facts: object,
    ) -> Response:
        """A page for a person who is logged in, in their language; with a mark, it is kept up to date."""
        return HTMLResponse(self.html(visit, template, mark, path=request.url.path, **facts), status)

    def html(
        self, visit: Visit, template: str, mark: Mark = UNMARKED, path: str = "", **facts: object
    ) -> str:
        """The same as text, or a part of a page. The mark is one from before the facts were read."""
        return self.rendering.html(
            visit.language,
            template,
            now=self.clock(),
            visit=visit,
            mark=mark,
            path=path,
            theme=visit.preferences.theme,
            **facts,
        )

    def open_page(self, request: Request, template: str, status: int = 200, **facts: object) -> Response:
        """A page for anybody, in the language of their browser."""
        language = accepted(request.headers.get("accept-language"))
        html = self.rendering.html(language, template, now=self.clock(), theme="auto", **facts)
        return HTMLResponse(html, status, headers={"vary": "accept-language"})

    def error_page(self, request: Request, status: int, kind: str) -> Response:
        """The page for something that went wrong: `missing`, `forged`, ..."""
        return self.open_page(request, "error.html", status, kind=kind)
