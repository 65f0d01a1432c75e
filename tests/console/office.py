"""An office for tests: the console over a real database, a desk that remembers, people and customers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import sqlalchemy as sa
from argon2 import PasswordHasher
from fastapi import FastAPI

from console.accounts import Accounts
from console.desk import Aids, CustomerFile, KnownOrder, KnownSubscription, Note
from console.options import ConsoleOptions, OidcOptions
from console.pages import routes
from domain.contact import Sender
from domain.dialogue import HandoffCase, Spoken
from domain.errors import DeskhandError
from domain.event import Decision
from domain.ids import BusinessId, ConversationId, MediaId, MessageId
from domain.json import Json
from domain.media import File, Reading
from domain.money import Money
from domain.outbound import Say
from domain.passage import Passage
from kb.conflicts import Disagreement
from kb.gaps import Gap
from playbooks.templates import ApprovedTemplate, ApprovedText, Fill
from store import consents, contacts, conversations, handoffs, lessons, outbox, transcript, turns
from store.consents import Consent
from store.conversations import Conversation
from store.database import Connection, Database
from store.lessons import Lesson, LessonState
from store.schema import OUTBOX
from store.vault import Vault

SHOP = BusinessId("100000000000001")
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "correct horse"
EUROS: Mapping[str, Json] = {"amount": 24900, "currency": "EUR"}


@dataclass
class Clock:
    now: datetime = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Desk:
    """Writes decisions down as the engine does, with their turns, and remembers them."""

    database: Database
    clock: Clock
    decisions: list[Decision] = field(default_factory=list)

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        self.decisions.append(decision)
        with self.database.writing() as connection:
            found = conversations.get(connection, conversation)
            if found is None:
                raise LookupError(conversation)
            number = found.last_turn + 1
            turns.add(connection, found.business, conversation, number, decision, self.clock())
            conversations.set_turns(connection, conversation, last=number, open_burst=None)


class BackOffice:
    """Knows Camille."""

    async def file(self, business: BusinessId, sender: Sender) -> CustomerFile | None:
        if sender.name != "Camille":
            return None
        placed = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
        order = KnownOrder(
            number="V-10432",
            status="shipped",
            placed=placed,
            total=Money(24900),
            items=("Lamp",),
            parcels=("6A001",),
            carrier="Colissimo",
        )
        plan = KnownSubscription(plan="Filters", state="active", price=Money(900), next_charge=placed)
        return CustomerFile(
            name="Camille Rousseau",
            tier="vip",
            spent=Money(99900),
            refunds=1,
            tickets=2,
            orders=(order,),
            subscriptions=(plan,),
        )


class Teller:
    """Sums up by counting, or fails."""

    def __init__(self) -> None:
        self.fails = False

    async def summarise(self, said: Sequence[Spoken], name: str | None, language: str) -> str:
        if self.fails:
            raise DeskhandError("the model is down")
        return f"{name}: {len(said)} in {language} <b>"


class Shelf:
    """Knows about Saturdays, if it is Camille who asks."""

    def passages(self, business: BusinessId, question: str, language: str, name: str | None) -> list[Passage]:
        if "samedi" not in question or name != "Camille":
            return []
        text = "Nous sommes ouverts le samedi de 10 h à 18 h."
        return [Passage(id="1", source="hours.md", title="Horaires", text=text, language="fr", score=0.9)]


TEXTS = {
    "fr": ApprovedText(code="fr", body="Bonjour {{who}}, {{what}} : {{news}}. {{me}}.", buttons=("Merci",)),
}


class Templates:
    """An approved message for any time, and one for marketing."""

    def approved(self, business: BusinessId) -> list[ApprovedTemplate]:
        fill: dict[str, Fill] = {"who": "customer", "what": "topic", "news": "text", "me": "person"}
        update = ApprovedTemplate(
            name="case_update",
            category="utility",
            fill=fill,
            texts=TEXTS,
            titles={"de": "Neues zum Anliegen"},
        )
        return [update, replace(update, name="shop_offer", category="marketing", titles={})]

    def fills(self, business: BusinessId, topic: str | None, language: str) -> dict[Fill, str]:
        return {"topic": "votre remboursement" if topic == "refund" else "votre demande"}


class Browser:
    """One person's browser."""

    def __init__(self, app: FastAPI, address: str = "127.0.0.1") -> None:
        transport = httpx.ASGITransport(app=app, client=(address, 1))
        self.http = httpx.AsyncClient(transport=transport, base_url="http://desk.test")

    async def get(self, path: str) -> httpx.Response:
        return await self.http.get(path)

    async def submit(self, page: str, action: str, **fields: str | list[str]) -> httpx.Response:
        """Open the page, then send the form that goes to `action`, with the page's token."""
        token = re.search(r'name="csrf" value="(\w+)"', (await self.get(page)).text)
        data = {"csrf": token[1] if token else "", **fields}
        return await self.http.post(action, data=data, headers={"origin": "http://desk.test"})

    def speaks(self, language: str) -> None:
        """What the browser asks for from now on."""
        self.http.headers["accept-language"] = language

    async def log_in(self, name: str, password: str = PASSWORD) -> httpx.Response:
        return await self.submit("/console/login", "/console/login", name=name, password=password)


@dataclass
class School:
    """A teacher who lets everything count but what is `broken`, and remembers what customers meant. Knows one
    question asked in vain, and two pages that do not agree."""

    database: Database
    clock: Clock
    broken: list[str] = field(default_factory=list)
    meant: list[tuple[str, str]] = field(default_factory=list)

    def topics(self, business: BusinessId) -> Sequence[str]:
        return ("refund", "order_status")

    def correct(
        self, connection: Connection, found: Conversation, number: int, flow: str, person: str
    ) -> None:
        record = (turns.of(connection, found.id)[number - 1].record or {}) if number else {}
        if flow not in self.topics(found.business) or not record:
            raise LookupError(flow)
        self.meant.append((str(record["text"]), flow))

    def retitle(self, connection: Connection, found: Conversation, flow: str, person: str) -> None:
        self.meant.append(("the case", flow))

    def approve(self, lesson: Lesson, person: str, question: str, answer: str, note: Note) -> Sequence[str]:
        if not self.broken:
            self._settle(lesson, "draft", "approved", person, note, question=question, answer=answer)
        return self.broken

    def decline(self, lesson: Lesson, person: str, note: Note) -> None:
        self._settle(lesson, "draft", "declined", person, note)

    def revert(self, lesson: Lesson, person: str, note: Note) -> None:
        self._settle(lesson, "approved", "reverted", person, note)

    def gaps(self, business: BusinessId | None, now: datetime) -> list[Gap]:
        question = "Do you take old batteries?"
        return [
            Gap(
                question=question,
                examples=(question,),
                count=3,
                conversations=(),
                languages=("en",),
                last_at=now,
                rejected=2,
            )
        ]

    def conflicts(self, business: BusinessId | None, now: datetime) -> list[Disagreement]:
        said = ("Within 14 days.", "Within 30 <days>.")
        return [Disagreement(language="en", sources=("en/old.md", "en/returns.md"), said=said)]

    def _settle(
        self, lesson: Lesson, before: LessonState, after: LessonState, person: str, note: Note, **words: str
    ) -> None:
        with self.database.writing() as connection:
            if not lessons.settle(connection, lesson.id, before, after, person, self.clock(), **words):
                raise LookupError(lesson.id)
            note(connection)


class Office:
    """The app, its database and what a test may put into it."""

    def __init__(self, database: Database, oidc: OidcOptions | None = None) -> None:
        self.database = database
        self.clock = Clock()
        self.desk = Desk(database, self.clock)
        self.school = School(database, self.clock)
        self.accounts = Accounts(database, self.clock, HASHER)
        self.app = FastAPI()
        self.folder = TemporaryDirectory(prefix="vault-")
        self.vault = Vault(database, Path(self.folder.name), self.clock)
        self.most_by_an_agent = 10**6
        options = ConsoleOptions(
            stream_for=timedelta(milliseconds=1),
            look_every=timedelta(milliseconds=1),
            approvers=self.approvers,
            topics=lambda _, flow, language: f"Thema {flow}" if language == "de" else None,
            push_key="BKey",
            oidc=oidc,
        )
        self.summariser = Teller()
        self.aids = Aids(
            office=BackOffice(),
            knowledge=Shelf(),
            summariser=self.summariser,
            templates=Templates(),
            teacher=self.school,
            flows={SHOP: ["refund"]},
        )
        self.app.include_router(
            routes(database, self.desk, options, self.vault, aids=self.aids, clock=self.clock, hasher=HASHER)
        )

    def approvers(self, business: BusinessId, tool: str, args: Json) -> tuple[str, ...]:
        """Who may approve: agents up to `most_by_an_agent`."""
        above = isinstance(args, dict) and int(str(args["amount"])) > self.most_by_an_agent
        return ("lead", "admin") if above else ("agent", "lead", "admin")

    async def person(self, name: str, role: str = "agent") -> Browser:
        """A person's browser, logged in."""
        self.accounts.save(name, PASSWORD, role)
        browser = Browser(self.app)
        await browser.log_in(name)
        return browser

    def customer(self, name: str | None = "Camille", phone: str = "33612345678") -> ConversationId:
        """A customer with a conversation."""
        with self.database.writing() as connection:
            sender = Sender(phone=phone, name=name)
            contact = contacts.find_or_create(connection, SHOP, sender, self.clock()).contact
            return conversations.for_contact(connection, SHOP, contact.id, self.clock()).id

    def says(self, conversation: ConversationId, text: str) -> None:
        """The customer writes."""
        with self.database.writing() as connection:
            found = conversations.get(connection, conversation)
            assert found is not None
            now = self.clock()
            conversations.heard(connection, found, now, now)
            message = MessageId(f"wamid.{text[:8]}.{now.timestamp()}")
            transcript.add(
                connection,
                SHOP,
                conversation,
                author="customer",
                kind="text",
                text=text,
                at=now,
                message=message,
            )

    def opts_out(self, conversation: ConversationId) -> None:
        """The customer wants no messages any more."""
        said = Consent(what="messages", given=False, how="message", at=self.clock())
        with self.database.writing() as connection:
            consents.keep(connection, self.now(conversation).contact, said)

    def shows(self, conversation: ConversationId, reading: Reading, data: bytes = b"bytes") -> MediaId:
        """The customer sends a file, and this is read in it."""
        with self.database.writing() as connection:
            found = conversations.get(connection, conversation)
            assert found is not None
            message = MessageId(f"wamid.file.{len(data)}.{reading.kind}")
            transcript.add(
                connection,
                SHOP,
                conversation,
                author="customer",
                kind=reading.kind,
                text="",
                at=self.clock(),
                message=message,
            )
        mime_type = "audio/ogg" if reading.kind == "audio" else "image/png"
        file = File(data=data, kind=reading.kind, mime_type=mime_type)
        entry = self.vault.keep(SHOP, found.contact, message, file)
        self.vault.note(entry.id, reading)
        return entry.id

    def agent_says(self, conversation: ConversationId, text: str, delivery: str) -> None:
        """The agent has answered, and this is how far it got."""
        with self.database.writing() as connection:
            sent = outbox.add(
                connection,
                SHOP,
                conversation,
                Say(body=text),
                author="agent",
                takeovers=0,
                turn=1,
                farewell=False,
                now=self.clock(),
            )
            connection.execute(sa.update(OUTBOX).where(OUTBOX.c.id == sent).values(state=delivery))
            transcript.add(
                connection,
                SHOP,
                conversation,
                author="agent",
                kind="say",
                text=text,
                at=self.clock(),
                outbox=sent,
                turn=1,
            )

    def hands_over(
        self,
        conversation: ConversationId,
        reason: str,
        *,
        urgency: str = "normal",
        due: timedelta | None = None,
        **facts: Json,
    ) -> None:
        """The agent hands the conversation over, to be taken within the time that is `due`."""
        case: HandoffCase = {
            "id": f"{conversation}:{reason}",
            "reason": reason,
            "topic": "refund",
            "summary": "The lamp arrived broken.",
            "next_action": "Look at the photo.",
            "facts": facts,
            "language": "fr",
            "urgency": urgency,
        }
        if due is not None:
            case["due_at"] = (self.clock() + due).isoformat()
        with self.database.writing() as connection:
            handoffs.add(connection, SHOP, conversation, case, self.clock())
            if reason != "approval":
                conversations.set_mode(connection, conversation, "human", self.clock())

    def waiting(self, conversation: ConversationId) -> list[str]:
        """The reasons of its cases that nobody has."""
        with self.database.reading() as connection:
            cases = handoffs.of(connection, conversation)
        return [one.case["reason"] for one in cases if one.state == "waiting"]

    def awaits_approval(
        self,
        conversation: ConversationId,
        key: str = "effect-1",
        limit: str | None = None,
        money: Mapping[str, Json] = EUROS,
    ) -> None:
        """A refund above the limits waits for a person."""
        args: Json = {"order": "V-10432", **money, "reason": "damaged"}
        effect: Json = {
            "key": key,
            "tool": "payments.refund",
            "args": args,
            "status": "waiting",
            "limit": limit,
        }
        self.hands_over(conversation, "approval", effects=[effect])

    def turn_leaves(self, conversation: ConversationId, key: str, status: str) -> None:
        """A turn ends and leaves the effect with this status."""
        self.turn_is(conversation, {"outcome": "answered", "effects": [{"key": key, "status": status}]})

    def understands(self, conversation: ConversationId, text: str, flow: str) -> int:
        """A turn takes what the customer says for this flow; its number."""
        self.says(conversation, text)
        return self.turn_is(conversation, {"text": text, "language": "en", "intents": [[flow, 0.8]]})

    def turn_is(self, conversation: ConversationId, record: dict[str, Json]) -> int:
        """A turn ends with this record; its number."""
        with self.database.writing() as connection:
            found = conversations.get(connection, conversation)
            assert found is not None
            number, now = found.last_turn + 1, self.clock()
            turns.add(connection, SHOP, conversation, number, None, now)
            turn = turns.get(connection, conversation, number)
            assert turn is not None
            turns.finish(connection, turn, "done", now, record=record)
            conversations.set_turns(connection, conversation, last=number, open_burst=None)
        return number

    def now(self, conversation: ConversationId) -> Conversation:
        """The conversation as it is."""
        with self.database.reading() as connection:
            found = conversations.get(connection, conversation)
        assert found is not None
        return found

    def open_cases(self, conversation: ConversationId) -> list[str]:
        """The reasons of its open cases."""
        with self.database.reading() as connection:
            cases = handoffs.of(connection, conversation)
        return [one.case["reason"] for one in cases if one.state != "resolved"]


def at(conversation: ConversationId, action: str = "") -> str:
    """The conversation's address."""
    return f"/console/conversations/{conversation}" + (f"/{action}" if action else "")
