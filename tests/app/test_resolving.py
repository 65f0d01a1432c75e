"""Whether a matter is resolved: contained, verified, confirmed, or assumed when nobody comes back."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.clock import utc_now
from domain.event import RETURN, Alarm
from domain.turn import TurnInput, TurnOutcome
from store import alarms, resolutions
from store.resolutions import Resolution
from tests.app.engine_world import (
    World,
    answer,
    running,
    said,
    texts,
)
from tests.store.world import case


async def shop(turn: TurnInput) -> TurnOutcome:
    """Does what it is told, hands over, or takes a score."""
    match texts(turn):
        case ["refund"]:
            return replace(answer("done"), record={"outcome": "done"})
        case ["person"]:
            return answer("one comes", mode="human", handoff=case())
        case ["that was it"]:
            said = {"question": "batteries?", "answer": "yes"}
            return replace(answer("thanks"), record={"outcome": "answered", "feedback": said})
        case ["5"]:
            rate = {"type": "rate", "score": 5, "comment": "quick"}
            return replace(answer("thanks"), record={"outcome": "answered", "commands": [rate]})
    return answer("hello")


def known(world: World) -> Resolution:
    with world.database.reading() as connection:
        found = resolutions.of(connection, world.conversation().id)
    assert found is not None
    return found


async def hear(world: World, text: str, number: int) -> Resolution:
    await world.accept(said(text, number))
    await world.settled()
    return known(world)


async def come_back_never(world: World) -> None:
    """Three days pass."""
    alarm = Alarm(name=RETURN, data={})
    past = utc_now() - timedelta(seconds=1)
    await asyncio.to_thread(world.engine.alarm, world.conversation().id, alarm, past)


def rings(world: World) -> bool:
    """Whether a timer is due."""
    with world.database.reading() as connection:
        return alarms.any_due(connection, utc_now())


async def test_an_answer_that_was_it_is_confirmed(engine_url: str) -> None:
    async with running(engine_url, shop) as world:
        asked = await hear(world, "batteries?", 1)
        judged = await hear(world, "that was it", 2)

    assert asked.confirmed_at is None
    assert judged.confirmed_at is not None


async def test_what_was_done_is_verified_and_a_good_score_confirms_it(engine_url: str) -> None:
    async with running(engine_url, shop) as world:
        done = await hear(world, "refund", 1)
        rated = await hear(world, "5", 2)

        assert done.contained
        assert done.verified_at is not None
        assert done.confirmed_at is None
        assert (rated.score, rated.comment) == (5, "quick")
        assert rated.confirmed_at is not None


async def test_who_does_not_come_back_is_assumed_to_be_helped_until_they_do(engine_url: str) -> None:
    async with running(engine_url, shop) as world:
        await hear(world, "hello", 1)
        await come_back_never(world)
        await world.until(lambda: known(world).assumed_at is not None)

        back = await hear(world, "hello again", 2)

        assert back.assumed_at is None
        assert len(world.brain.turns) == 2  # the timer itself says nothing


async def test_a_case_that_people_still_have_is_not_assumed_to_be_resolved(engine_url: str) -> None:
    async with running(engine_url, shop) as world:
        handed = await hear(world, "person", 1)
        await come_back_never(world)
        await world.until(lambda: not rings(world))

        assert not handed.contained
        assert known(world).assumed_at is None
