"""A database with a case, a desk that writes decisions down as the engine does, and a loopback Slack."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from app.engine.engine import migrate
from app.engine.intake import Intake
from app.threads import StoreThreads
from domain.contact import Sender
from domain.dialogue import HandoffCase
from domain.event import Decision
from domain.ids import BusinessId, ConversationId
from store import contacts, conversations, handoffs, news
from store.conversations import Conversation
from store.database import Connection, Database, connect
from tools.helpdesk import Helpdesk
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

SHOP = BusinessId("100")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
TOKEN = "xoxb-test"


@dataclass
class LoopbackSlack:
    """Slack's Web API, as far as it is used: keeps what was posted; `fails` are answered first."""

    posts: list[dict[str, Any]] = field(default_factory=list)
    fails: list[httpx.Response] = field(default_factory=list)

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.fails:
            return self.fails.pop(0)
        if request.headers["authorization"] != f"Bearer {TOKEN}":
            return httpx.Response(200, json={"ok": False, "error": "invalid_auth"})
        body = json.loads(request.content)
        self.posts.append({"method": request.url.path.rsplit("/", 1)[1], **body})
        return httpx.Response(200, json={"ok": True, "channel": body["channel"], "ts": str(len(self.posts))})

    @property
    def said(self) -> list[str]:
        return [post["text"] for post in self.posts if post["method"] == "chat.postMessage"]

    def buttons(self, number: int) -> list[str]:
        blocks = self.posts[number]["blocks"][1:]
        return [one["action_id"] for block in blocks for one in block["elements"]]


class Staff:
    """A conversation with a case, and what staff do."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'staff.db'}"
        self.database: Database = connect(self.url)
        migrate(self.database)
        self.threads = StoreThreads(2)
        self.helpdesk: Helpdesk = Sandbox(MemoryRecords(), self.clock).toolset.helpdesk
        self.decisions: list[Decision] = []
        self._intake = Intake(lambda _connection, _conversation, _number: None, self.clock)
        with self.database.writing() as connection:
            sender = Sender(bsuid="FR.ann", name="Ann")
            contact = contacts.find_or_create(connection, SHOP, sender, NOW).contact
            found = conversations.for_contact(connection, SHOP, contact.id, NOW)
        self.conversation: ConversationId = found.id

    def clock(self) -> datetime:
        return NOW

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        self.decisions.append(decision)
        with self.database.writing() as connection:
            self._intake.decide(connection, conversation, decision)

    def decide_once(
        self,
        conversation: ConversationId,
        decisions: Sequence[Decision],
        claim: Callable[[Connection], bool],
    ) -> None:
        with self.database.writing() as connection:
            if claim(connection):
                for decision in decisions:
                    self._intake.decide(connection, conversation, decision)
                    self.decisions.append(decision)

    def open(self, **changes: Any) -> HandoffCase:
        """A case is opened, as a turn does it."""
        case: Any = {
            "id": "h1",
            "reason": "asked",
            "topic": "refund",
            "summary": "The customer <!channel> asks for a person.",
            "next_action": "Greet the customer.",
            "facts": {"ticket": None, "effects": []},
            "language": "fr",
            "urgency": "high",
            "team": "front",
            "due_at": "2026-11-24T10:15:00+00:00",
            **changes,
        }
        with self.database.writing() as connection:
            handoffs.add(connection, SHOP, self.conversation, case, NOW)
            conversations.set_mode(connection, self.conversation, "human", NOW)
            news.add(connection, SHOP, self.conversation, "opened", NOW, handoff=case["id"])
        return case  # type: ignore[no-any-return]

    def tell(self, kind: news.Kind, text: str = "", person: str | None = None) -> None:
        with self.database.writing() as connection:
            news.add(connection, SHOP, self.conversation, kind, NOW, text=text, person=person)

    def now(self) -> Conversation:
        with self.database.reading() as connection:
            found = conversations.get(connection, self.conversation)
        assert found is not None
        return found

    def close(self) -> None:
        self.threads.close()
        self.database.close()
