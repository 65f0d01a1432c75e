"""Staff are reminded before the window closes over a customer they have not answered."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.engine.windows import remind, set_reminder
from domain.event import WINDOW
from store import alarms, news, transcript
from tests.app.staff_world import NOW, SHOP, Staff


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staff]:
    found = Staff(tmp_path)
    found.open()
    yield found
    found.close()


def says(staff: Staff, author: transcript.Author) -> None:
    with staff.database.writing() as connection:
        transcript.add(connection, SHOP, staff.conversation, author=author, kind="text", text="hm", at=NOW)


def reminded(staff: Staff) -> bool:
    """What the timer does when it rings."""
    with staff.database.writing() as connection:
        remind(connection, staff.now(), NOW)
    with staff.database.reading() as connection:
        found = news.waiting(connection, "slack", NOW - timedelta(hours=1))
    return any(one.kind == "window" for one in found)


def test_the_timer_rings_while_there_is_time_to_answer(staff: Staff) -> None:
    with staff.database.writing() as connection:
        set_reminder(connection, staff.now(), NOW)
        assert alarms.take_due(connection, NOW + timedelta(hours=22)) == []
        (due,) = alarms.take_due(connection, NOW + timedelta(hours=23))

    assert due.alarm.name == WINDOW


def test_nobody_has_answered(staff: Staff) -> None:
    says(staff, "customer")

    assert reminded(staff)


def test_somebody_has(staff: Staff) -> None:
    says(staff, "customer")
    says(staff, "person")

    assert not reminded(staff)
