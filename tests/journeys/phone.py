"""A customer at the emulator's phone, and what the company's side knows of the conversation."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import sqlalchemy as sa

from app.report import shown
from domain.clock import utc_now
from domain.ids import BusinessId
from store import conversations
from store.database import Database, connect
from store.records import Records
from store.schema import CONVERSATIONS, SESSIONS
from tests.journeys.servers import Server
from tools.sandbox import Sandbox

PATIENCE_S = 60.0
NOTHING: dict[str, Any] = {"id": None, "turns": [], "messages": [], "handoffs": [], "mode": "bot"}

Bubble = dict[str, Any]


def eventually(look: Callable[[], Any], what: str, within: float = PATIENCE_S) -> Any:
    """What `look` answers as soon as it is truthy."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.03)
    raise AssertionError(f"waited in vain for {what}")


class Company:
    """The company's side: its database and back office, looked at from beside the server."""

    def __init__(self, server: Server, meta: str | None = None) -> None:
        """`meta` is where the emulator is, when it is not within the server."""
        self.server = server
        self.http = httpx.Client(base_url=meta or server.url, timeout=90)
        self.database: Database = connect(server.database_url)
        self.business = BusinessId(server.number)
        self.sandbox = Sandbox(Records(self.database, self.business))

    def __enter__(self) -> "Company":
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()
        self.database.close()

    def customer(self, language: str, role: str) -> "Phone":
        """The demo customer who plays this role in this language."""
        row = next(
            one for one in self.world("customers") if (one["language"], one["role"]) == (language, role)
        )
        known = {name: row[name] for name in ("name", "phone", "bsuid", "language") if row[name]}
        return Phone(self, self.http.post("/emulator/customers", json=known).raise_for_status().json(), row)

    def stranger(self, language: str = "en", *, hidden: bool = False) -> "Phone":
        """Somebody the company does not know; `hidden` shows only a user id."""
        wanted = {"language": language, "hidden": hidden}
        return Phone(self, self.http.post("/emulator/customers", json=wanted).raise_for_status().json(), {})

    def world(self, kind: str) -> list[dict[str, Any]]:
        """The rows of one kind in the back office."""
        rows: list[dict[str, Any]] = self.sandbox.show()[kind]
        return rows

    def refunds(self, order: str) -> list[dict[str, Any]]:
        """The refunds of an order."""
        return [row for row in self.world("refunds") if row["order"] == order]

    def let_the_window_close(self, customer: "Phone") -> None:
        """As if the customer had written days ago; the emulator's phone does not know."""
        long_ago = utc_now() - timedelta(days=3)
        conversation = customer.conversation()["id"]
        with self.database.writing() as connection:
            connection.execute(
                sa.update(CONVERSATIONS)
                .where(CONVERSATIONS.c.id == conversation)
                .values(last_heard_at=long_ago)
            )

    def end_logins(self, person: str) -> None:
        """As if this person had been at the console for longer than a login lasts."""
        with self.database.writing() as connection:
            connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.person == person))

    def plan(self, fault: str, count: int = 1) -> None:
        """Let something go wrong at Meta."""
        self.http.post("/emulator/faults", json={"fault": fault, "count": count}).raise_for_status()


@dataclass
class Phone:
    """One customer. Every method waits until the company's side has settled."""

    company: Company
    account: dict[str, Any]
    row: dict[str, Any]

    def orders(self, *states: str) -> list[dict[str, Any]]:
        """This customer's orders, newest first, in these states if any are named."""
        own = [one for one in self.company.world("orders") if one["customer"] == self.row["id"]]
        own.sort(key=lambda one: one["placed"], reverse=True)
        return [one for one in own if not states or one["status"] in states]

    def writes(self, *texts: str) -> "Phone":
        """Write one or more messages in quick succession, and wait for the turn to end."""
        before = self._turns()
        for text in texts:
            self._act({"type": "text", "body": text})
        return self._settled(before)

    def says_without_waiting(self, text: str) -> None:
        """Write a message, whatever becomes of it."""
        self._act({"type": "text", "body": text})

    def taps(self, title: str) -> "Phone":
        """Tap the button or row whose title begins like this, on the last message that has one."""
        for bubble in reversed(self.bubbles()):
            for choice in choices(bubble):
                if choice["title"].lower().startswith(title.lower()):
                    return self.taps_on(bubble, choice)
        raise AssertionError(f"nothing titled {title!r} to tap: {self.last()!r}")

    def picks(self, position: int = 0) -> "Phone":
        """Tap one of the choices of the last message that offers any."""
        bubble = next(one for one in reversed(self.bubbles()) if choices(one))
        return self.taps_on(bubble, choices(bubble)[position])

    def taps_on(self, bubble: Bubble, choice: dict[str, Any]) -> "Phone":
        """Tap this very choice, be it old or forged."""
        before = self._turns()
        tapped = {"message_id": bubble["id"], "id": choice["id"], "title": choice["title"]}
        self._act({"type": "tap", **tapped})
        return self._settled(before)

    def sends(self, **act: Any) -> "Phone":
        """Do something else the emulator's API knows, that starts a turn."""
        before = self._turns()
        self._act(act)
        return self._settled(before)

    def sends_file(self, name: str, data: bytes, mime_type: str, caption: str | None = None) -> "Phone":
        """Send a picture or document."""
        before = self._turns()
        form = {"caption": caption} if caption else {}
        files = {"file": (name, data, mime_type)}
        self.company.http.post(f"{self._path}/media", files=files, data=form).raise_for_status()
        return self._settled(before)

    def sends_album(self, pictures: list[bytes], mime_type: str) -> "Phone":
        """Send several pictures at once; each travels by itself."""
        before = self._turns()

        def send(data: bytes) -> None:
            files = {"file": ("photo.jpg", data, mime_type)}
            self.company.http.post(f"{self._path}/media", files=files).raise_for_status()

        with ThreadPoolExecutor(len(pictures)) as hands:
            list(hands.map(send, pictures))
        return self._settled(before)

    def bubbles(self) -> list[Bubble]:
        """What the business has sent, oldest first."""
        shown_now = self.company.http.get(f"{self._path}/messages").raise_for_status().json()["messages"]
        return [one for one in shown_now if one["author"] == "business"]

    def reaction(self) -> str:
        """The emoji that the business puts on the customer's latest message."""

        def seen() -> str | None:
            shown = self.company.http.get(f"{self._path}/messages").raise_for_status().json()["messages"]
            own = [one for one in shown if one["author"] == "customer"]
            return own[-1]["reactions"].get("business") if own else None

        found: str = eventually(seen, "a reaction")
        return found

    def last(self) -> str:
        """The words of the business's latest message."""
        sent = self.bubbles()
        return body(sent[-1]) if sent else ""

    def heard(self) -> str:
        """Every word the business has ever sent."""
        return "\n".join(body(one) for one in self.bubbles())

    def conversation(self) -> dict[str, Any]:
        """What `deskhand conversation show --json` prints."""
        with self.company.database.reading() as connection:
            who = self.account["phone"] or self.account["bsuid"]
            found = conversations.find(connection, who, self.company.business)
        return shown(self.company.database, found[0]) if found else NOTHING

    def said(self) -> list[str]:
        """The words keys of the latest turn."""
        acts = self.conversation()["turns"][-1]["acts"]
        return [act["key"] for act in acts]

    def _turns(self) -> int:
        return len(self.conversation()["turns"])

    def _act(self, act: dict[str, Any]) -> None:
        self.company.http.post(f"{self._path}/messages", json=act).raise_for_status()

    @property
    def _path(self) -> str:
        return f"/emulator/customers/{self.account['id']}"

    def _settled(self, turns: int) -> "Phone":
        """Wait until a further turn is done and all that it says has reached the phone."""
        eventually(lambda: self._turns() > turns, "the turn to end")
        eventually(self._nothing_under_way, "the messages to arrive")
        return self

    def _nothing_under_way(self) -> bool:
        """Whether all that was decided has been sent, and has come up on the screen."""
        ours = [one for one in self.conversation()["messages"] if one["author"] != "customer"]
        if any(one["delivery"] in ("queued", "sending") for one in ours):
            return False
        bubbles = [one for one in ours if one["kind"] != "reaction"]
        arrived = [one for one in bubbles if one["delivery"] not in ("failed", "cancelled")]
        return len(self.bubbles()) >= len(arrived)


def body(bubble: Bubble) -> str:
    """The words of a message, with what can be tapped."""
    content = bubble["content"]
    text = content.get("body") or content.get("caption") or ""
    return "\n".join([text, *(f"[{choice['title']}]" for choice in choices(bubble))])


def choices(bubble: Bubble) -> list[dict[str, Any]]:
    """What may be tapped on a message."""
    content = bubble["content"]
    rows = [row for section in content.get("sections", []) for row in section["rows"]]
    return [*content.get("buttons", []), *rows]
