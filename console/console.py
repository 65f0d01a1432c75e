"""What every page of the console is made with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from console.accounts import Accounts
from console.assets import Assets
from console.desk import ConsoleDesk
from console.formats import Formats, masked_id, masked_phone, money_in
from console.options import ConsoleOptions
from console.protection import protected
from console.sessions import PATH, Sessions, Visit
from console.watch import mark
from console.words import Words, readable
from domain.clock import Clock
from domain.ids import ConversationId
from store.database import Database
from store.vault import Vault

TEMPLATES = Path(__file__).parent / "templates"
LARGEST_FORM = 64 * 1024
"""Bytes; a reply has 4,096 characters at most."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Console:
    """The parts that pages share."""

    database: Database
    desk: ConsoleDesk
    options: ConsoleOptions
    clock: Clock
    accounts: Accounts
    sessions: Sessions
    words: Words
    assets: Assets
    templates: Environment
    vault: Vault

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
        status: int = 200,
        conversation: ConversationId | None = None,
        **facts: object,
    ) -> Response:
        """A page for a person who is logged in, which keeps itself up to date."""
        with self.database.reading() as connection:
            seen = mark(connection, conversation)
        return self.render(template, status, visit=visit, mark=seen, path=request.url.path, **facts)

    def render(self, template: str, status: int = 200, **facts: object) -> Response:
        """A page."""
        html = self.templates.get_template(template).render(now=self.clock(), **facts)
        return HTMLResponse(html, status)

    def error_page(self, status: int, kind: str) -> Response:
        """The page for something that went wrong: `missing`, `forged`, ..."""
        return self.render("error.html", status, kind=kind)


def templates(words: Words, options: ConsoleOptions, assets: Assets) -> Environment:
    """The templates with the words and formats that they use."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    formats = Formats(words, options.zone)
    filters: dict[str, Callable[..., object]] = {
        "clock": formats.clock,
        "day": formats.day,
        "moment": formats.moment,
        "span": formats.span,
        "rows": formats.rows,
        "money": lambda facts: formats.money(*money) if (money := money_in(facts)) else None,
        "language": words.language_name,
        "readable": readable,
        "masked_phone": masked_phone,
        "masked_id": masked_id,
    }
    environment.filters.update(filters)
    environment.globals.update(approvers=options.approvers)
    environment.globals.update(t=words, one_of=words.one_of, asset=assets.address, lang=words.language)
    return environment
