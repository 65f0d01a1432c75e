"""A customer who stops answering, with the whole agent and a clock of the test's own."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from app import models
from app.playbook_folders import folder
from app.rehearsing import Encounter, Stage, as_sender
from app.settings import Settings
from domain.inbound import Text
from domain.turn import TurnOutcome
from playbooks import playbook as playbooks
from tests.journeys.sayings import LANGUAGES, MONEY_BACK, YES
from tools.records import MemoryRecords

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

HELLO = {"en": "hello", "fr": "bonjour", "nl": "hallo", "de": "hallo", "es": "hola", "it": "ciao"}

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
async def stage() -> AsyncIterator[Stage]:
    settings = Settings()
    book = playbooks.load(folder(settings.playbook))
    async with Stage.built(book, models.load(settings), lambda: NOW) as built:
        yield built


def keys(outcome: TurnOutcome) -> list[str]:
    """The words keys of a turn."""
    return [one["key"] for one in outcome.record.get("acts", [])]


def meet(stage: Stage, language: str) -> Encounter:
    """The demo customer with a small order, in a world of their own."""
    records = MemoryRecords()
    customers = stage.new_world(records).show()["customers"]
    row = next(one for one in customers if (one["language"], one["role"]) == (language, "small"))
    return stage.meet(as_sender(row), records)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_follow_up_then_a_quiet_end_and_a_new_beginning(stage: Stage, language: str) -> None:
    customer = meet(stage, language)
    asked = await customer.hear(Text(body=MONEY_BACK[language]))
    assert asked.silence

    followed_up = await customer.ring(*asked.silence)
    assert keys(followed_up) == ["still-there", "ask-order"]
    assert len(followed_up.replies) == 1
    assert followed_up.silence
    assert followed_up.silence[1] >= NOW + timedelta(hours=24)

    closed = await customer.ring(*followed_up.silence)
    assert (closed.replies, closed.mode, closed.silence) == ((), "closed", None)

    back = await customer.hear(Text(body=HELLO[language]))
    assert "pick-up" in keys(back)
    again = await customer.hear(Text(body=YES[language]))
    assert "ask-order" in keys(again)
