"""The clock of a case: it rings until somebody has taken it, whatever happens to processes meanwhile."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.clock import utc_now
from domain.event import PAGE, Alarm, Decision
from domain.turn import TurnInput, TurnOutcome
from tests.app.engine_world import (
    World,
    answer,
    running,
    said,
)
from tests.store.world import case as a_case


def page(count: int, seconds: float) -> tuple[Alarm, object]:
    data = {"team": "front", "count": count}
    return Alarm(name=PAGE, data=data), utc_now() + timedelta(seconds=seconds)


async def hands_over(turn: TurnInput) -> TurnOutcome:
    """Hands over, and pages again when rung."""
    match turn.event:
        case Alarm(data=data):
            return replace(answer(), page=page(int(str(data["count"])) + 1, 0.1))  # type: ignore[arg-type]
        case Decision():
            return answer()
    return replace(answer(mode="human", handoff=a_case()), page=page(0, 0.1))  # type: ignore[arg-type]


def pages(world: World) -> list[object]:
    events = [turn.event for turn in world.brain.turns]
    return [event.data["count"] for event in events if isinstance(event, Alarm)]


async def test_people_are_paged_again_until_somebody_takes_the_case(engine_url: str) -> None:
    async with running(engine_url, hands_over) as world:
        await world.accept(said("a person please", 1))
        await world.until(lambda: len(pages(world)) >= 2)

        take = Decision(do="take", person="ana")
        await asyncio.to_thread(world.engine.decide, world.conversation().id, take)
        await world.settled()
        rung = len(pages(world))
        await world.accept(said("hello?", 2))
        await world.settled()

        assert pages(world)[:2] == [0, 1]
        assert len(pages(world)) <= rung + 1  # one may have been on its way
        assert world.conversation().person == "ana"
