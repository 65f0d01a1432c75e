"""A message arriving while a person takes over: exactly one author answers it, in 1,000 tries."""

import asyncio
import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.clock import utc_now
from domain.event import Decision
from domain.ids import ConversationId, MessageId
from domain.inbound import Echo, Inbound
from domain.outbound import Say
from domain.turn import TurnInput, TurnOutcome
from store import conversations, outbox
from tests.app.engine_world import (
    QUICK,
    SHOP,
    World,
    answer,
    running,
    said,
)

TRIES = 1_000
ON_POSTGRESQL = 250
"""Tries there, where the same transactions take turns."""

AT_ONCE = 40
LATEST = 0.06
"""Seconds after the agent began to think within which the person takes over: before and after it answers."""

EARLY = 0.2
"""The share of tries in which the person is there before the agent has begun to think."""

NEVER_SENT = ("queued", "cancelled", "failed")


class Race:
    """An agent that tells when it begins to think about a customer, and the moments at which people come."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._begun: dict[str, asyncio.Event] = {}

    async def think(self, turn: TurnInput) -> TurnOutcome:
        """The agent answers as long as the conversation is its own; a person's words are the person's."""
        if isinstance(turn.event, Decision):
            return answer(turn.event.text, person=True)
        self._event(str(turn.contact.sender.bsuid)).set()
        return answer() if turn.mode == "human" else answer("the agent")

    async def moment(self, customer: str) -> None:
        """Wait for the moment at which somebody comes."""
        early, pause = self._random.random() < EARLY, self._random.uniform(0, LATEST)
        if not early:
            await self._event(customer).wait()
            await asyncio.sleep(pause)  # the moment is what is tried

    def _event(self, customer: str) -> asyncio.Event:
        return self._begun.setdefault(customer, asyncio.Event())


def conversation_with(world: World, message: Inbound) -> ConversationId:
    with world.database.reading() as connection:
        (found,) = conversations.find(connection, str(message.sender.bsuid))
    return found.id


def answered_by_the_agent(world: World, conversation: ConversationId) -> bool:
    """What a person sees on taking over: has the agent's answer gone out?"""
    with world.database.reading() as connection:
        return any(row.state not in NEVER_SENT for row in outbox.of(connection, conversation))


async def take_over(world: World, race: Race, message: Inbound) -> None:
    """A customer writes; a moment later a person takes over and answers what has not been answered."""
    await world.accept(message)
    await race.moment(str(message.sender.bsuid))
    conversation = await asyncio.to_thread(conversation_with, world, message)
    await asyncio.to_thread(world.engine.decide, conversation, Decision(do="take", person="ana"))
    if not await asyncio.to_thread(answered_by_the_agent, world, conversation):
        reply = Decision(do="reply", person="ana", text="a person")
        await asyncio.to_thread(world.engine.decide, conversation, reply)


async def type_on_the_phone(world: World, race: Race, message: Inbound) -> bool:
    """Staff type on their phone meanwhile, of which Meta tells us; then the customer writes once more.
    Whether the agent had spoken before we knew."""
    await world.accept(message)
    await race.moment(str(message.sender.bsuid))
    echo = Echo(business=SHOP, id=MessageId(f"{message.id}.e"), to=message.sender, at=utc_now(), text="hi")
    await asyncio.to_thread(world.engine.accept, b"{}", [echo])
    conversation = await asyncio.to_thread(conversation_with, world, message)
    spoke = await asyncio.to_thread(answered_by_the_agent, world, conversation)
    await world.accept(replace(message, id=MessageId(f"{message.id}.2")))
    return spoke


def authors(world: World) -> dict[str, Counter[str]]:
    """Who wrote to each customer, how often."""
    heard: dict[str, Counter[str]] = {}
    for to, message in world.phone.sent:
        assert isinstance(message, Say)
        heard.setdefault(str(to.bsuid), Counter())[message.body] += 1
    return heard


@pytest.mark.slow
async def test_exactly_one_author_answers_a_message_that_arrives_while_a_person_takes_over(
    engine_url: str,
) -> None:
    race = Race(6)
    tries = TRIES if engine_url.startswith("sqlite") else ON_POSTGRESQL
    room = asyncio.Semaphore(AT_ONCE)
    options = replace(QUICK, quiet=timedelta(milliseconds=20))

    async with running(engine_url, race.think, options) as world:

        async def one(number: int) -> None:
            async with room:
                message = said("hello", 1, customer=f"customer{number}")
                await take_over(world, race, message)

        await asyncio.gather(*(one(number) for number in range(tries)))
        await world.settled()

        heard = authors(world)
        assert len(heard) == tries
        assert all(sum(one.values()) == 1 for one in heard.values())
        spoke = Counter(body for one in heard.values() for body in one)
        assert min(spoke["the agent"], spoke["a person"]) > tries / 20, f"no race was tried: {spoke}"


@pytest.mark.slow
async def test_the_agent_says_nothing_more_once_staff_have_typed_on_their_phone(engine_url: str) -> None:
    race = Race(7)
    room = asyncio.Semaphore(AT_ONCE)
    options = replace(QUICK, quiet=timedelta(milliseconds=20))

    async with running(engine_url, race.think, options) as world:

        async def one(number: int) -> bool:
            async with room:
                message = said("hello", 1, customer=f"customer{number}")
                return await type_on_the_phone(world, race, message)

        spoke_before = await asyncio.gather(*(one(number) for number in range(TRIES // 4)))
        await world.settled()

        heard = authors(world)
        for number, spoke in enumerate(spoke_before):
            assert sum(heard.get(f"FR.customer{number}", {}).values()) == int(spoke)
        assert 0 < sum(spoke_before) < len(spoke_before), "no race was tried"
