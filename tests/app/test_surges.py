"""A spike of one topic is an incident until it has been calm again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from app.staff.surges import SurgeWatch
from app.threads import StoreThreads
from domain.ids import BusinessId
from playbooks.escalation import Surge
from store import contacts, conversations, inbox, incidents, news
from store.database import Database
from tests.store.world import ANN, NOW

SHOP = BusinessId("100")
LONG_AGO = NOW - timedelta(days=30)
RULE = Surge(
    within=timedelta(minutes=30),
    at_least=10,
    times=5,
    calm=timedelta(minutes=60),
    freezes=frozenset({"payments.refund"}),
)


@dataclass
class Street:
    """Customers who write about things, and a clock."""

    database: Database
    threads: StoreThreads
    now: datetime = NOW

    async def pass_(self, **span: float) -> str | None:
        """Let time pass, and look."""
        self.now += timedelta(**span)
        flows = {SHOP: frozenset({"order_status", "refund"})}
        await SurgeWatch(self.database, {SHOP: RULE}, flows, self.threads, lambda: self.now).round()
        with self.database.reading() as connection:
            return incidents.topic(connection, SHOP)

    def write(self, topic: str, times: int) -> None:
        with self.database.writing() as connection:
            for _ in range(times):
                incidents.count(connection, SHOP, topic, self.now)


@pytest.fixture
def street(database: Database) -> Iterator[Street]:
    threads = StoreThreads(1)
    with database.writing() as connection:
        contact = contacts.find_or_create(connection, SHOP, ANN, LONG_AGO).contact
        conversations.for_contact(connection, SHOP, contact.id, LONG_AGO)
    yield Street(database, threads)
    threads.close()


async def test_a_spike_begins_an_incident_once(street: Street) -> None:
    street.write("order_status", 10)

    assert await street.pass_(minutes=1) == "order_status"
    assert await street.pass_(minutes=1) == "order_status"

    with street.database.reading() as connection:
        assert [one.topic for one in inbox.notices(connection)] == ["incident"]


async def test_nothing_is_unusual_on_the_first_day(street: Street) -> None:
    street.now = LONG_AGO + timedelta(hours=20)
    street.write("order_status", 100)

    assert await street.pass_(minutes=1) is None


async def test_few_messages_and_what_is_always_much_are_none(street: Street) -> None:
    for _ in range(48):
        street.write("order_status", 10)
        street.now += timedelta(minutes=30)
    street.write("order_status", 12)
    street.write("refund", 9)

    assert await street.pass_(minutes=1) is None


async def test_what_has_no_name_to_tell_is_none(street: Street) -> None:
    street.write("day=monday", 50)

    assert await street.pass_(minutes=1) is None


async def test_an_incident_ends_when_it_has_been_calm(street: Street) -> None:
    street.write("refund", 20)
    await street.pass_(minutes=1)

    assert await street.pass_(minutes=31) == "refund"
    assert await street.pass_(minutes=61) is None


async def test_staff_hear_when_an_incident_begins_and_ends(street: Street) -> None:
    street.write("refund", 20)
    await street.pass_(minutes=1)
    await street.pass_(minutes=92)

    with street.database.reading() as connection:
        told = news.waiting(connection, "slack", NOW)
    assert [(one.kind, one.text) for one in told] == [("incident", "refund"), ("calm", "refund")]


async def test_what_a_person_has_ended_does_not_begin_again_at_once(street: Street) -> None:
    street.write("refund", 20)
    await street.pass_(minutes=1)
    with street.database.writing() as connection:
        assert incidents.end(connection, SHOP, "refund", street.now)

    assert await street.pass_(minutes=1) is None


async def test_what_a_person_has_begun_lasts_until_one_ends_it(street: Street) -> None:
    with street.database.writing() as connection:
        assert incidents.begin(connection, SHOP, "refund", "lea", street.now)
        assert not incidents.begin(connection, SHOP, "refund", "ana", street.now)

    assert await street.pass_(hours=30) == "refund"
