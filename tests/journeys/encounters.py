"""Customers who meet the whole agent without a server: on a stage, by a clock of the test's own."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from app import models
from app.playbook_folders import folder
from app.rehearsing import Encounter, Stage, as_sender
from app.settings import Settings
from domain.turn import TurnOutcome
from playbooks import playbook as playbooks
from tools.records import MemoryRecords

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
async def stage() -> AsyncIterator[Stage]:
    """The shop's agent, with the models it comes with."""
    settings = Settings()
    book = playbooks.load(folder(settings.playbook))
    async with Stage.built(book, models.load(settings), lambda: NOW) as built:
        yield built


def keys(outcome: TurnOutcome) -> list[str]:
    """The words keys of a turn."""
    return [one["key"] for one in outcome.record.get("acts", [])]


def meet(stage: Stage, language: str) -> tuple[Encounter, str]:
    """The demo customer with a small order, in a world of their own, and the order."""
    records = MemoryRecords()
    world = stage.new_world(records).show()
    row = next(one for one in world["customers"] if (one["language"], one["role"]) == (language, "small"))
    orders = [one for one in world["orders"] if one["customer"] == row["id"] and one["status"] == "delivered"]
    newest = max(orders, key=lambda one: str(one["placed"]))
    return stage.meet(as_sender(row), records), newest["number"]
