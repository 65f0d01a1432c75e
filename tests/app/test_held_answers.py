"""The window closes over an answer: the customer is asked once to write, and what they write brings it."""

from dataclasses import replace

import pytest

from app.engine.held_answers import KEPT, HeldAnswers
from app.engine.intake import Intake
from app.templates import Templates
from channels.whatsapp.errors import BadMessage, WindowClosed
from domain.outbound import Template
from nodes.compose import Composer
from playbooks.playbook import load
from prompts.words import COMMON, Words
from store import consents, contacts, handoffs, transcript
from store.database import Connection, Database
from tests.app.test_sender import Post, posting
from tests.databases import database
from tests.playbooks.test_playbook import SHOP as FOLDER
from tests.store.world import NOW, OFFERS, SHOP, STOP, case, conversation_of, said, status

__all__ = ["database"]

UPDATE = Template(name="case_update", language="fr", category="utility", body="Il y a du nouveau.")
OFFER = replace(UPDATE, name="shop_offer", category="marketing", body="Une offre.")


@pytest.fixture(scope="module")
def held() -> HeldAnswers:
    """With the shop's own template."""
    book = load(FOLDER)
    words = Words.load([COMMON, book.words], ["en", "fr"], strict=True)
    return HeldAnswers(Templates({SHOP: book}, {SHOP: Composer(words)}))


def templates(post: Post) -> list[str]:
    """The bodies of templates sent so far."""
    return [message.body for _, message in post.phone.sent if isinstance(message, Template)]


def writes(post: Post, text: str, number: int) -> None:
    """The customer writes, and the engine keeps it."""
    intake = Intake(lambda _connection, _conversation, _number: None, lambda: post.now, held=post.held)
    item = replace(said(text, number), at=post.now)
    post.database.write(lambda c: intake.keep(c, b"{}", [item]))


def about_a_refund(connection: Connection) -> None:
    found = conversation_of(connection)
    contacts.set_language(connection, found.contact, "fr")
    handoffs.add(connection, SHOP, found.id, {**case(), "topic": "refund"}, NOW)


async def test_an_answer_that_came_too_late_is_announced_once_and_brought_by_the_next_message(
    database: Database, held: HeldAnswers
) -> None:
    async with posting(database, held=held) as post:
        post.database.write(about_a_refund)
        post.later(hours=23, minutes=59)
        answers = [post.queue(text, author="person") for text in ("It is on its way.", "Ask me anything.")]
        post.later(minutes=2)

        assert await post.send() == []
        (announced,) = templates(post)
        assert "Voltera" in announced
        assert "votre remboursement" in announced
        writes(post, "oui ?", 2)

        assert await post.send() == ["It is on its way.", "Ask me anything."]
        assert [post.state(row) for row in answers] == ["accepted", "accepted"]
        assert len(templates(post)) == 1
        with database.reading() as connection:
            kinds = [one.kind for one in transcript.messages(connection, conversation_of(connection).id)]
        assert "template" in kinds


async def test_metas_own_no_is_treated_like_ours_at_once_or_by_status(
    database: Database, held: HeldAnswers
) -> None:
    async with posting(database, held=held) as post:
        post.phone.errors = [WindowClosed("closed", code=131047)]
        at_once = post.queue("one", author="person")
        await post.send()
        assert (post.state(at_once), len(templates(post))) == ("failed", 1)
        post.later(minutes=1)
        writes(post, "hm", 2)
        assert await post.send() == ["one"]

        intake = Intake(lambda _connection, _conversation, _number: None, lambda: post.now, held=held)
        post.later(minutes=1)
        failed = status("failed", at_once, f"wamid.{at_once}", code=131047)
        post.database.write(lambda c: intake.keep(c, b"{}", [failed]))
        await post.send()

        assert len(templates(post)) == 2


async def test_what_became_of_money_waits_too_but_small_talk_is_dropped(
    database: Database, held: HeldAnswers
) -> None:
    async with posting(database, held=held) as post:
        post.queue("hello")
        post.later(days=2)
        chatty = post.queue("still there?")
        await post.send()
        assert templates(post) == []

        post.queue("Your refund was made.", farewell=True)
        await post.send()
        writes(post, "?", 2)

        assert await post.send() == ["Your refund was made."]
        assert len(templates(post)) == 1
        assert post.state(chatty) == "failed"


async def test_an_answer_of_long_ago_surprises_nobody(database: Database, held: HeldAnswers) -> None:
    async with posting(database, held=held) as post:
        post.later(days=1)
        old = post.queue("old", author="person")
        await post.send()
        post.now += KEPT
        post.later(minutes=1)
        writes(post, "hello again", 2)

        assert await post.send() == []
        assert post.state(old) == "failed"


async def test_a_business_without_such_a_template_still_keeps_the_answer(database: Database) -> None:
    async with posting(database) as post:
        post.later(days=1)
        post.queue("one", author="person")
        await post.send()
        writes(post, "hi", 2)

        assert await post.send() == ["one"]
        assert templates(post) == []


async def test_a_template_needs_no_window_but_never_goes_to_who_opted_out(database: Database) -> None:
    async with posting(database) as post:
        post.later(days=3)
        post.queue(UPDATE, author="person")
        await post.send()
        assert templates(post) == [UPDATE.body]

        database.write(lambda c: consents.keep(c, conversation_of(c).contact, STOP))
        stopped = post.queue(UPDATE, author="person")
        await post.send()

        assert post.state(stopped) == "cancelled"
        assert templates(post) == [UPDATE.body]


async def test_marketing_needs_the_customers_consent_even_inside_the_window(database: Database) -> None:
    async with posting(database) as post:
        unasked = post.queue(OFFER, author="person")
        await post.send()
        assert (post.state(unasked), templates(post)) == ("cancelled", [])

        database.write(lambda c: consents.keep(c, conversation_of(c).contact, OFFERS))
        post.queue(OFFER, author="person")
        await post.send()

        assert templates(post) == [OFFER.body]


async def test_a_template_that_meta_does_not_know_is_an_operators_matter(database: Database) -> None:
    async with posting(database) as post:
        post.phone.errors = [BadMessage("template name (case_update) does not exist in fr", code=132001)]
        row = post.queue(UPDATE, author="person")
        await post.send()

        assert post.state(row) == "failed"
        assert post.topics() == ["message_failed"]
