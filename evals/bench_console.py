"""How fast the console is: a long queue, and what a customer writes reaching fifty open consoles.

`python -m evals.bench_console DATABASE_URL PORT` is the process that serves it.
"""

import asyncio
import json
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from statistics import median

import httpx

from app.engine.engine import Engine, migrate
from console.accounts import Accounts
from console.options import ConsoleOptions
from console.pages import routes
from console.sessions import COOKIE
from domain.clock import utc_now
from domain.contact import Sender
from domain.ids import BusinessId, ConversationId, MessageId
from evals.bench_figures import Figure, percentile
from evals.bench_process import serve, serving
from store import contacts, conversations, handoffs, people, transcript
from store.database import Connection, Database, connect
from store.people import Person
from store.vault import Vault

SHOP = BusinessId("100")
CASES = 5000
CONSOLES = 50
PAGE_GOAL_MS = 200
EVENT_GOAL_MS = 300
WAIT_S = 20
REASONS = ("asked", "unclear", "approval", "complaint", "stuck")
LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
TIERS = ("standard", "standard", "vip", "enterprise")
PASSWORD = "benchmark"


def console_figures(
    *, cases: int = CASES, pages: int = 25, consoles: int = CONSOLES, events: int = 20
) -> Iterator[Figure]:
    """The queue page with so many open cases, then events to so many open consoles."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        url = f"sqlite:///{folder}/deskhand.db"
        database = connect(url)
        migrate(database)
        fill(database, cases)
        with serving(__name__, url) as port:
            address = f"http://127.0.0.1:{port}"
            times = _pages(database, address, pages)
            part = f"queue, {cases} open cases"
            yield Figure(part=part, what="first page, p50", value=median(times), unit="ms", goal=PAGE_GOAL_MS)
            yield Figure(part=part, what="p95", value=percentile(times, 95), unit="ms", goal=PAGE_GOAL_MS)
            shown = asyncio.run(_events(database, address, consoles, events))
            part = f"event to screen, {consoles} consoles"
            yield Figure(part=part, what="p50", value=median(shown), unit="ms")
            yield Figure(part=part, what="p95", value=percentile(shown, 95), unit="ms", goal=EVENT_GOAL_MS)
        database.close()


def fill(database: Database, cases: int) -> None:
    """So many customers who wrote and wait for a person, and an admin who may look."""
    now = utc_now()
    with database.writing(durable=False) as connection:
        for number in range(cases):
            _case(connection, number, now - timedelta(seconds=number * 7))
    Accounts(database).save("bench", PASSWORD, "admin")


def _case(connection: Connection, number: int, at: datetime) -> None:
    sender = Sender(phone=f"3363{number:07d}", name=f"Customer {number}")
    contact = contacts.find_or_create(connection, SHOP, sender, at).contact
    contacts.set_language(connection, contact.id, LANGUAGES[number % 6])
    conversation = conversations.for_contact(connection, SHOP, contact.id, at)
    says(connection, conversation.id, f"Where is my order V-{number}?", at)
    conversations.heard(connection, conversation, at, at)
    conversations.set_mode(connection, conversation.id, "human", at)
    handoffs.add(
        connection,
        SHOP,
        conversation.id,
        {
            "id": f"case-{number}",
            "reason": REASONS[number % 5],
            "topic": "order_status",
            "summary": "Waits for a parcel that should have come. " * 6,
            "next_action": "Look at the carrier's scans.",
            "facts": {"customer": {"tier": TIERS[number % 4]}, "proof": "channel", "mood": [0.0, -0.2]},
            "language": LANGUAGES[number % 6],
            "urgency": ("normal", "high", "low")[number % 3],
        },
        at,
    )


def says(connection: Connection, conversation: ConversationId, text: str, at: datetime) -> None:
    """The customer writes."""
    message = MessageId(f"wamid.{conversation}.{at.timestamp()}")
    transcript.add(
        connection, SHOP, conversation, author="customer", kind="text", text=text, at=at, message=message
    )


def _pages(database: Database, address: str, count: int) -> list[float]:
    """Milliseconds of the queue's page, each after something has changed."""
    times = []
    with httpx.Client(base_url=address, timeout=WAIT_S) as http:
        _log_in(http)
        conversation = _some_conversations(database, 1)[0]
        for number in range(count):
            _happens(database, conversation, f"page {number}")
            begun = time.perf_counter()
            page = http.get("/console?tab=waiting").raise_for_status().text
            times.append((time.perf_counter() - begun) * 1000)
            if page.count('class="line ') < 2:
                raise TimeoutError("the queue shows no lines")
    return times[1:]  # the first also prepares the templates


@dataclass(slots=True, eq=False)
class _Screen:
    """An open console: a page, and the stream that sends what changes, as live.js listens to it."""

    http: httpx.AsyncClient
    page: str
    seen: dict[str, float]
    """When each text was first on it."""
    ready: asyncio.Event

    async def stay_open(self) -> None:
        loaded = (await self.http.get(self.page)).raise_for_status().text
        told = {name: _attribute(loaded, name) for name in ("mark", "stream")}
        headers: dict[str, str] = {}
        self.ready.set()
        while True:
            stream = self.http.stream(
                "GET", told["stream"], params={"mark": told["mark"]}, headers=headers, timeout=WAIT_S
            )
            async with stream as answer:
                async for line in answer.aiter_lines():
                    if line.startswith("id: "):
                        headers["last-event-id"] = line.removeprefix("id: ")
                    elif line.startswith("data: "):
                        self._look(json.loads(line.removeprefix("data: ")))

    def _look(self, page: str) -> None:
        now = time.perf_counter()
        for text in re.findall(r"event-\d+", page):
            self.seen.setdefault(text, now)
        self.ready.set()


def _attribute(page: str, name: str) -> str:
    found = re.search(rf'data-{name}="([^"]*)"', page)
    if found is None:
        raise TimeoutError(f"the page has no {name}")
    return unescape(found[1])


async def _events(database: Database, address: str, consoles: int, events: int) -> list[float]:
    """Milliseconds from the customer's message being kept until it is on a screen, for each of both.

    Ten consoles show the conversation, the others the queue, in which the customer comes first.
    """
    conversation = _some_conversations(database, 1)[0]
    screens = []
    for number in range(consoles):
        cookies = {COOKIE: _logged_in(database, f"agent-{number}")}
        http = httpx.AsyncClient(base_url=address, timeout=WAIT_S, cookies=cookies)
        page = f"/console/conversations/{conversation}" if number % 5 == 0 else "/console?tab=open"
        screens.append(_Screen(http=http, page=page, seen={}, ready=asyncio.Event()))
    open_screens = [asyncio.create_task(screen.stay_open()) for screen in screens]
    await asyncio.wait_for(asyncio.gather(*(screen.ready.wait() for screen in screens)), WAIT_S)
    times = []
    for number in range(events):
        await asyncio.sleep(0.5 + 0.037 * (number % 7))  # at any point between two looks
        begun = time.perf_counter()
        await asyncio.to_thread(_happens, database, conversation, f"event-{number}")
        await _on_all(screens, f"event-{number}")
        times += [(screen.seen[f"event-{number}"] - begun) * 1000 for screen in screens]
    for task in open_screens:
        task.cancel()
    await asyncio.gather(*open_screens, return_exceptions=True)
    await asyncio.gather(*(screen.http.aclose() for screen in screens))
    return times


async def _on_all(screens: Sequence[_Screen], text: str) -> None:
    async with asyncio.timeout(WAIT_S):
        for screen in screens:
            while text not in screen.seen:
                screen.ready.clear()
                await screen.ready.wait()


def _some_conversations(database: Database, count: int) -> list[ConversationId]:
    """Those that come first in the queue: urgent, and waiting longest."""
    with database.reading() as connection:
        cases = handoffs.in_state(connection, "waiting", limit=CASES)
    urgent = [one.conversation for one in cases if one.case["urgency"] == "high"]
    return urgent[:count]


def _happens(database: Database, conversation: ConversationId, text: str) -> None:
    now = utc_now()
    with database.writing() as connection:
        found = conversations.lock(connection, conversation)
        assert found is not None
        says(connection, conversation, text, now)
        conversations.heard(connection, found, now, now)


def _log_in(http: httpx.Client) -> None:
    page = http.get("/console/login").raise_for_status().text
    token = re.search(r'name="csrf" value="(\w+)"', page)
    form = {"csrf": token[1] if token else "", "name": "bench", "password": PASSWORD}
    if http.post("/console/login", data=form).status_code != 303:
        raise TimeoutError("the console lets nobody in")


def _logged_in(database: Database, name: str) -> str:
    """The login of a person of their own, past the log-in's throttle."""
    token = f"login of {name}"
    now = utc_now()
    with database.writing() as connection:
        people.save(connection, Person(name=name, role="agent", password_hash="", created_at=now))
        people.log_in(connection, name, token, now, now + timedelta(hours=1))
    return token


def main() -> None:
    """Serve the console alone."""
    url, port = sys.argv[1:]
    database = connect(url)
    with tempfile.TemporaryDirectory(prefix="vault-") as folder:
        vault = Vault(database, Path(folder), utc_now)
        serve(routes(database, Engine(database), ConsoleOptions(), vault), int(port))


if __name__ == "__main__":
    main()
