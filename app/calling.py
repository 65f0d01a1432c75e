"""Calling the console's people: the pager with its ways to reach them."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

from app.pager import Pager
from app.settings import Settings
from app.ticker import Ticker
from app.webpush import WebPush
from console.languages import LANGUAGES
from console.words import Words
from domain.clock import Clock
from domain.errors import ToolError
from domain.ids import BusinessId
from playbooks.playbook import Playbook
from store.database import Database
from tools.mailer import Letter
from tools.toolset import Toolset

LOOK_EVERY = timedelta(seconds=2)


def calling(
    settings: Settings,
    database: Database,
    push: WebPush,
    books: Mapping[BusinessId, Playbook],
    systems: Mapping[BusinessId, Toolset],
    clock: Clock,
) -> Ticker:
    """What calls people as long as it ticks."""
    letters = Letters(systems, settings.console.url or f"http://127.0.0.1:{settings.port}/console")
    pager = Pager(
        database,
        push=push,
        letter=letters.send,
        zones={business: book.zone for business, book in books.items()},
        patience=timedelta(seconds=settings.console.fall_back_s),
        clock=clock,
    )
    return Ticker("pager", pager.tick, LOOK_EVERY)


class Letters:
    """E-mails to our own people, who have not looked."""

    def __init__(self, systems: Mapping[BusinessId, Toolset], address: str) -> None:
        self._systems = systems
        self._address = address
        self._words = {language: Words(language) for language in LANGUAGES}

    def send(self, business: BusinessId, call: str, to: str, language: str) -> None:
        """Tell them that somebody waits, once per call."""
        words = self._words[language]
        letter = Letter(
            subject=words("call-letter-subject"), text=words("call-letter", address=self._address)
        )
        try:
            asyncio.run(self._systems[business].mailer.send(to, letter, key=f"call:{call}"))
        except ToolError as error:
            raise ConnectionError(f"the mailer failed: {type(error).__name__}") from error
