"""Sending: once, in order, and only while a message may go; with an injected clock."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

import pytest

from app.engine.held_answers import HeldAnswers, NoAnnouncements
from app.engine.options import EngineOptions
from app.engine.postbox import Postbox
from app.engine.sender import Sender
from app.threads import StoreThreads
from channels.whatsapp.errors import (
    BadMessage,
    ChannelError,
    ConnectionDead,
    RetryLater,
    Uncertain,
    Undeliverable,
    WindowClosed,
)
from domain.contact import Sender as Recipient
from domain.ids import BusinessId, OutboxId
from domain.outbound import Document, File, Outbound, Say
from store import consents, contacts, conversations, deliveries, dispatch, inbox, outbox
from store.database import Connection, Database
from store.documents import Shelf
from tests.app.engine_world import Phone
from tests.databases import database
from tests.store.world import ANN, NOW, SHOP, STOP, conversation_of, status

__all__ = ["database"]

BOB = replace(ANN, bsuid="FR.bob", phone="33600000002")
OPTIONS = EngineOptions(spacing=timedelta(0))


class Waits:
    """Rates that answer what they are told, then nothing."""

    def __init__(self) -> None:
        self.waits: list[timedelta] = []

    def reserve(self, recipient: str) -> timedelta:
        return self.waits.pop(0) if self.waits else timedelta()


@dataclass
class Post:
    """A sender whose clock is moved by hand."""

    database: Database
    options: EngineOptions = OPTIONS
    now: datetime = NOW
    phone: Phone = field(default_factory=Phone)
    rates: Waits = field(default_factory=Waits)
    seconds: float = 0.0
    held: HeldAnswers = field(default_factory=lambda: HeldAnswers(NoAnnouncements()))

    def __post_init__(self) -> None:
        self.threads = StoreThreads(2)
        postbox = Postbox(
            self.database,
            lambda _: self.rates,
            self.options,
            lambda: self.now,
            self.held,
            lambda: self.seconds,
        )
        self.sender = Sender(
            postbox=postbox, channels=self.channel, threads=self.threads, room=32, poll=timedelta(seconds=1)
        )

    def channel(self, business: BusinessId) -> Phone:
        if business != SHOP:
            raise LookupError(business)
        return self.phone

    def queue(
        self,
        message: str | Outbound,
        *,
        author: Literal["agent", "person"] = "agent",
        farewell: bool = False,
        sender: Recipient = ANN,
    ) -> OutboxId:
        def work(connection: Connection) -> OutboxId:
            conversation = conversation_of(connection, sender)
            if conversation.last_heard_at is None:
                conversations.heard(connection, conversation, NOW, NOW)
            return outbox.add(
                connection,
                SHOP,
                conversation.id,
                Say(body=message) if isinstance(message, str) else message,
                author=author,
                takeovers=conversation.takeovers,
                farewell=farewell,
                now=self.now,
            )

        return self.database.write(work)

    def document(self, owner: Recipient = ANN) -> Document:
        """An invoice, kept for its owner."""
        contact = self.database.write(lambda c: contacts.find_or_create(c, SHOP, owner, NOW).contact)
        id_ = Shelf(self.database, SHOP, lambda: self.now).keep(
            contact.id, "invoice.pdf", "application/pdf", b"%PDF"
        )
        return Document(id=id_, filename="invoice.pdf", caption="Here it is")

    def later(self, **delta: float) -> None:
        self.now += timedelta(**delta)
        self.seconds += timedelta(**delta).total_seconds()

    async def send(self) -> list[str]:
        """Send all that may go now; what the phones have seen so far."""
        while await self.sender.send_due():
            await self.sender.idle()
        return self.phone.bodies

    def state(self, row: OutboxId) -> str:
        with self.database.reading() as connection:
            found = outbox.get(connection, row)
        assert found is not None
        return found.state

    def topics(self) -> list[str]:
        with self.database.reading() as connection:
            return [notice.topic for notice in inbox.notices(connection)]


@asynccontextmanager
async def posting(
    database: Database, options: EngineOptions = OPTIONS, held: HeldAnswers | None = None
) -> AsyncIterator[Post]:
    post = Post(database, options, held=held or HeldAnswers(NoAnnouncements()))
    yield post
    post.threads.close()


async def test_messages_go_in_order(database: Database) -> None:
    async with posting(database) as post:
        for text in ("one", "two", "three"):
            post.queue(text)

        assert await post.send() == ["one", "two", "three"]
        assert await post.send() == ["one", "two", "three"]


async def test_two_messages_to_a_customer_keep_their_distance(database: Database) -> None:
    async with posting(database, replace(OPTIONS, spacing=timedelta(milliseconds=500))) as post:
        post.queue("one")
        post.queue("two")

        assert await post.send() == ["one"]
        post.later(milliseconds=499)
        assert await post.send() == ["one"]
        post.later(milliseconds=1)
        assert await post.send() == ["one", "two"]


async def test_a_throttled_message_backs_off_and_holds_the_next_one_back(database: Database) -> None:
    async with posting(database) as post:
        post.queue("one")
        post.queue("two")
        post.queue("other", sender=BOB)
        post.phone.errors = [RetryLater("pair rate", code=131056, after=timedelta(seconds=6))]

        assert await post.send() == ["other"]
        post.later(seconds=6)
        assert await post.send() == ["other", "one", "two"]


async def test_waits_without_a_hint_grow(database: Database) -> None:
    async with posting(database) as post:
        post.queue("one")
        post.phone.errors = [RetryLater("busy"), RetryLater("busy")]

        assert await post.send() == []
        post.later(seconds=2)
        assert await post.send() == []
        post.later(seconds=2)
        assert await post.send() == []
        post.later(seconds=2)
        assert await post.send() == ["one"]


async def test_a_throttled_number_holds_all_its_messages_back(database: Database) -> None:
    async with posting(database) as post:
        post.queue("one")
        post.phone.errors = [RetryLater("slow down", whole_number=True, after=timedelta(seconds=5))]
        await post.send()
        post.queue("other", sender=BOB)

        assert await post.send() == []
        post.later(seconds=5)
        assert sorted(await post.send()) == ["one", "other"]


async def test_a_dead_connection_stops_the_number_and_tells_the_operator_once(database: Database) -> None:
    async with posting(database) as post:
        post.queue("one")
        post.phone.errors = [ConnectionDead("token", code=190)]
        await post.send()
        post.queue("other", sender=BOB)

        assert await post.send() == []
        assert post.topics() == ["connection_dead"]
        post.later(minutes=1)
        assert sorted(await post.send()) == ["one", "other"]


async def test_an_uncertain_message_goes_again_only_after_the_grace(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue("one")
        post.queue("two")
        post.phone.errors = [Uncertain("no answer")]

        assert await post.send() == []
        post.later(seconds=59)
        assert await post.send() == []
        assert post.state(row) == "sending"
        post.later(seconds=4)
        assert await post.send() == ["one", "two"]


async def test_an_uncertain_message_whose_status_came_never_goes_again(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue("one")
        post.queue("two")
        post.phone.errors = [Uncertain("no answer")]
        await post.send()
        database.write(lambda c: deliveries.advance(c, status("sent", row)))
        post.later(minutes=5)

        assert await post.send() == ["two"]
        assert post.state(row) == "sent"


@pytest.mark.parametrize(
    "error",
    [
        BadMessage("no", code=131009),
        Undeliverable("no", code=131026),
        WindowClosed("no", code=131047),
    ],
)
async def test_a_refused_message_fails_with_a_notice_and_lets_the_next_one_go(
    database: Database, error: ChannelError
) -> None:
    async with posting(database) as post:
        row = post.queue("one")
        post.queue("two")
        post.phone.errors = [error]

        assert await post.send() == ["two"]
        assert post.state(row) == "failed"
        assert post.topics() == ["message_failed"]


async def test_a_mistake_of_ours_fails_one_message_not_the_sender(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue("one")
        post.queue("two")
        post.phone.errors = [ZeroDivisionError()]

        assert await post.send() == ["two"]
        assert post.state(row) == "failed"


async def test_nothing_goes_after_the_window_has_closed(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue("one")
        post.later(hours=24)

        assert await post.send() == []
        assert post.state(row) == "failed"


async def test_after_an_opt_out_only_its_confirmation_goes(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue("advertisement")
        post.queue("you will hear no more", farewell=True)
        database.write(lambda c: consents.keep(c, conversation_of(c).contact, STOP))

        assert await post.send() == ["you will hear no more"]
        assert post.state(row) == "cancelled"


async def test_when_a_person_takes_over_their_message_goes_and_the_agents_does_not(
    database: Database,
) -> None:
    async with posting(database) as post:
        row = post.queue("agent")
        database.write(lambda c: conversations.take(c, conversation_of(c).id, "ann", NOW))
        post.queue("person", author="person")

        assert await post.send() == ["person"]
        assert post.state(row) == "cancelled"


async def test_a_message_the_rates_hold_back_keeps_its_place(database: Database) -> None:
    async with posting(database) as post:
        post.queue("one")
        post.rates.waits = [timedelta(seconds=3)]

        assert await post.send() == []
        post.later(seconds=3)
        post.rates.waits = [timedelta(seconds=3)]
        assert await post.send() == ["one"]
        assert post.rates.waits == [timedelta(seconds=3)]


INVOICE = ("invoice.pdf", "application/pdf", b"%PDF")


async def test_a_document_is_uploaded_and_then_sent(database: Database) -> None:
    async with posting(database) as post:
        post.queue(post.document())

        await post.send()

        assert post.phone.uploads == [INVOICE]
        sent = [message for _, message in post.phone.sent]
        assert sent == [
            File(what="document", media_id="media 1", filename="invoice.pdf", caption="Here it is")
        ]


async def test_an_upload_that_breaks_off_is_done_again_before_anything_is_sent(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue(post.document())
        post.phone.errors = [RetryLater("broke off")]

        await post.send()
        assert post.phone.sent == []
        assert post.state(row) == "queued"

        post.later(minutes=1)
        await post.send()
        assert post.phone.uploads == [INVOICE]
        assert len(post.phone.sent) == 1


async def test_a_document_in_doubt_is_not_sent_again_once_its_status_comes(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue(post.document())
        post.database.write(
            lambda c: dispatch.begin(c, row, post.now)
        )  # and the process died, the send under way
        post.database.write(lambda c: deliveries.advance(c, status("delivered", row)))

        post.later(minutes=5)
        await post.send()

        assert post.phone.sent == []
        assert post.state(row) == "delivered"


async def test_nobody_gets_a_document_of_somebody_else(database: Database) -> None:
    async with posting(database) as post:
        row = post.queue(post.document(owner=BOB), sender=ANN)

        await post.send()

        assert (post.phone.uploads, post.phone.sent) == ([], [])
        assert post.state(row) == "failed"
