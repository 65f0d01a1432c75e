"""Files that take long to read: others are answered meanwhile, and the customer sees that we are at it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.turn import TurnInput
from tests.app.engine_world import QUICK, running, said


async def test_one_long_note_blocks_nobody_and_keeps_the_dots_going(engine_url: str) -> None:
    read = asyncio.Event()

    async def prepare(turn: TurnInput) -> None:
        if turn.contact.sender.name == "ann":
            await read.wait()

    patient = replace(QUICK, thinking=1, typing=timedelta(milliseconds=50))
    async with running(engine_url, options=patient, prepare=prepare) as world:
        await world.accept(said("(ten minutes)", 1, customer="ann"))
        await world.accept(said("short", 1, customer="bob"))
        await world.until(lambda: world.phone.bodies == ["short"])
        await world.until(lambda: world.phone.read_marks.count(said("", 1, customer="ann").id) >= 3)
        read.set()
        await world.settled()

    assert world.phone.bodies == ["short", "(ten minutes)"]
