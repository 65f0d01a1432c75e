"""An emulator with a fake Deskhand behind it, both driven through HTTP in process."""

from collections.abc import AsyncIterator

import pytest

from tests.channels.emulator.desk import Desk, Phone, Stage, open_stage


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """Everything, with no time passing between things."""
    async with open_stage() as stage:
        yield stage


@pytest.fixture
def desk(stage: Stage) -> Desk:
    """The fake Deskhand."""
    return stage.desk


@pytest.fixture
async def camille(stage: Stage) -> Phone:
    """A customer with a phone number, who has just said hello."""
    phone = await stage.phone("33639981234")
    await phone.says("Bonjour")
    await stage.emulator.settled()
    stage.desk.forget()
    return phone
