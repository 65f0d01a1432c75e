"""Calling the console's people: the pager with its ways to reach them."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta

import httpx

from app.premises import Premises
from app.sections import SlackSettings
from app.staff.pager import Pager, Way
from app.staff.webpush import WebPush
from app.ticker import Ticker
from console.languages import LANGUAGES
from console.words import Words
from domain.clock import utc_now
from domain.errors import ToolError
from domain.ids import BusinessId
from store.devices import Call
from store.preferences import Preferences
from tools.mailer import Letter
from tools.notifier import Action
from tools.slack import Slack
from tools.toolset import Toolset

LOOK_EVERY = timedelta(seconds=2)
SLACK_TIMEOUT_S = 10


def calling(premises: Premises, push: WebPush, systems: Mapping[BusinessId, Toolset]) -> Ticker:
    """What calls people as long as it ticks."""
    settings = premises.settings
    address = settings.console.url or f"http://127.0.0.1:{settings.port}/console"
    ways: list[Way] = [Letters(systems, address).send]
    if settings.slack.bot_token is not None:
        ways.insert(0, DirectMessages(settings.slack, address).send)
    pager = Pager(
        premises.database,
        push=push,
        ways=ways,
        zones={business: book.zone for business, book in premises.books.items()},
        patience=timedelta(seconds=settings.console.fall_back_s),
        clock=utc_now,
    )
    return Ticker("pager", pager.tick, LOOK_EVERY)


class Letters:
    """E-mails to our own people, who have not looked."""

    def __init__(self, systems: Mapping[BusinessId, Toolset], address: str) -> None:
        self._systems = systems
        self._address = address
        self._words = {language: Words(language) for language in LANGUAGES}

    def send(self, call: Call, wishes: Preferences) -> bool:
        """Tell them that somebody waits, once per call."""
        if not wishes.email:
            return False
        words = self._words[wishes.language or "en"]
        letter = Letter(
            subject=words("call-letter-subject"), text=words("call-letter", address=self._address)
        )
        mailer = self._systems[call.business].mailer
        try:
            asyncio.run(mailer.send(wishes.email, letter, key=f"call:{call.id}"))
        except ToolError as error:
            raise ConnectionError(f"the mailer failed: {type(error).__name__}") from error
        return True


class DirectMessages:
    """Slack's, to those of our people whose Slack account is known; as free of content as a call."""

    def __init__(
        self,
        slack: SlackSettings,
        address: str,
        client: Callable[[], httpx.AsyncClient] = lambda: httpx.AsyncClient(timeout=SLACK_TIMEOUT_S),
    ) -> None:
        self._slack = slack
        self._users = {account: user for user, account in slack.people.items()}
        self._address = address
        self._client = client
        self._words = {language: Words(language) for language in LANGUAGES}

    def send(self, call: Call, wishes: Preferences) -> bool:
        """Tell them that somebody waits, with a way into the console."""
        if call.person not in self._users:
            return False
        words = self._words[wishes.language or "en"]
        opens = Action(name="open", label=words("call-open"), url=self._address)
        try:
            asyncio.run(self._post(self._users[call.person], words("call-letter-subject"), opens))
        except ToolError as error:
            raise ConnectionError(f"Slack failed: {error}") from error
        return True

    async def _post(self, user: str, text: str, opens: Action) -> None:
        token = self._slack.bot_token
        assert token is not None  # else nobody is told here
        async with self._client() as http:
            slack = Slack(http, token=token.get_secret_value(), api=self._slack.api_url)
            await slack.post(user, text, [opens])
