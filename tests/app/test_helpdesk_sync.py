"""Tickets and conversations in step: answered or solved in one place is so in the other."""

import multiprocessing
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import backoffice
from app.staff.helpdesk_sync import HelpdeskSync
from domain.event import Decision
from store import turns
from tests.app.helpdesk_worker import POINTS, work
from tests.app.staff_world import SHOP, Staff
from tools.helpdesk import Opening


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staff]:
    found = Staff(tmp_path)
    yield found
    found.close()


async def with_ticket(staff: Staff) -> tuple[HelpdeskSync, str]:
    """A case with its ticket, and the sync that keeps them in step."""
    opened = await staff.helpdesk.open(Opening(contact="c", customer=None, subject="s", text="t"), key="h1")
    staff.open(facts={"ticket": opened.id, "effects": []})
    return sync(staff), opened.id


def sync(staff: Staff) -> HelpdeskSync:
    return HelpdeskSync(staff.database, {SHOP: staff.helpdesk}, staff.decide_once, staff.threads, staff.clock)


async def test_what_a_person_writes_in_the_helpdesk_reaches_the_customer_once(staff: Staff) -> None:
    keeping, ticket = await with_ticket(staff)
    await keeping.round()
    await staff.helpdesk.add(ticket, "between us: a regular", public=False, key="a")
    await staff.helpdesk.add(ticket, "Hello Ann, it is on its way.", public=True, key="b")

    await keeping.round()
    await sync(staff).round()

    assert staff.decisions == [Decision(do="reply", person="helpdesk", text="Hello Ann, it is on its way.")]


async def test_what_is_said_here_stands_in_the_ticket_and_comes_back_to_nobody(staff: Staff) -> None:
    keeping, ticket = await with_ticket(staff)
    staff.tell("customer", "hello?")
    staff.tell("person", "I'm here", person="ana")
    staff.tell("person", "from there", person="helpdesk")

    await keeping.round()
    await keeping.round()

    comments = (await staff.helpdesk.ticket(ticket)).comments[1:]
    assert [(one.text, one.public) for one in comments] == [
        ("Customer: hello?", False),
        ("ana: I'm here", True),
    ]
    assert staff.decisions == []


async def test_solving_the_ticket_resolves_the_case(staff: Staff) -> None:
    keeping, ticket = await with_ticket(staff)
    await staff.helpdesk.set(ticket, "solved", key="s")

    await keeping.round()
    await keeping.round()

    assert staff.decisions == [Decision(do="resolve", person="helpdesk")]


async def test_resolving_the_case_solves_the_ticket(staff: Staff) -> None:
    keeping, ticket = await with_ticket(staff)
    staff.decide(staff.conversation, Decision(do="resolve", person="ana"))

    await keeping.round()

    assert (await staff.helpdesk.ticket(ticket)).state == "solved"


@pytest.mark.parametrize("point", POINTS)
async def test_an_answer_reaches_the_customer_once_wherever_a_process_dies(staff: Staff, point: str) -> None:
    staff.helpdesk = backoffice.helpdesk(staff.database, SHOP, staff.clock)
    keeping, ticket = await with_ticket(staff)
    await keeping.round()
    for text in ("It is on its way.", "It comes tomorrow."):
        await staff.helpdesk.add(ticket, text, public=True, key=text)

    process = multiprocessing.get_context("forkserver").Process(target=work, args=(staff.url, point))
    process.start()
    process.join()
    await keeping.round()
    await keeping.round()

    assert process.exitcode == -signal.SIGKILL
    with staff.database.reading() as connection:
        events = [one.event for one in turns.of(connection, staff.conversation)]
    assert [one.text for one in events if isinstance(one, Decision)] == [
        "It is on its way.",
        "It comes tomorrow.",
    ]
