"""The sandbox keeps its promises over the real database too."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import Busy, Refused
from domain.ids import BusinessId
from domain.money import Money
from store.database import Database
from store.records import Records
from tests.databases import migrated
from tests.tools.office import NOON, SHOP
from tools.records import MemoryRecords
from tools.sandbox import Sandbox, find


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with migrated(f"sqlite:///{tmp_path}/desk.db") as opened:
        yield opened


def shop(database: Database) -> Sandbox:
    """The shop as one more process sees it."""
    sandbox = Sandbox(Records(database, SHOP), lambda: NOON)
    sandbox.ensure()
    return sandbox


def test_the_world_is_the_same_in_the_database_as_in_memory(database: Database) -> None:
    in_memory = Sandbox(MemoryRecords(), lambda: NOON)
    in_memory.ensure()

    durable = shop(database)

    assert durable.show() == in_memory.show()
    assert durable.ensure() is False
    durable.reset()
    assert durable.show() == in_memory.show()


async def test_refunds_at_the_same_time_never_exceed_the_charge(database: Database) -> None:
    one, other = shop(database), shop(database)
    (order,) = await one.toolset.orders.orders(find("fr", "small"), 1)
    charge = await one.toolset.payments.charge(order.number)
    half = Money(charge.amount.amount // 2)

    results = await asyncio.gather(
        *(
            sandbox.toolset.payments.refund(charge.id, half, "damaged", key=f"key {n % 4}")
            for n in range(8)
            for sandbox in (one, other)
        ),
        return_exceptions=True,
    )

    refunds = {result.id for result in results if not isinstance(result, BaseException)}
    assert len(refunds) == 2
    assert all(isinstance(result, Refused) for result in results if isinstance(result, BaseException))
    after = await other.toolset.payments.charge(order.number)
    assert after.refunded == Money(2 * half.amount)


async def test_a_lost_answer_is_found_again_by_another_process(database: Database) -> None:
    (order,) = await shop(database).toolset.orders.orders(find("it", "small"), 1)
    charge = await shop(database).toolset.payments.charge(order.number)
    shop(database).fail("payments", "answer_lost")

    with pytest.raises(Busy):
        await shop(database).toolset.payments.refund(charge.id, charge.amount, "late", key="key")
    refund = await shop(database).toolset.payments.refund(charge.id, charge.amount, "late", key="key")

    rows = [row for row in shop(database).show()["refunds"] if row["order"] == order.number]
    assert [row["id"] for row in rows] == [refund.id]


async def test_another_business_has_a_world_of_its_own(database: Database) -> None:
    mine = shop(database)
    theirs = Sandbox(Records(database, BusinessId("another")), lambda: NOON)

    assert theirs.ensure() is True
    theirs.fail("orders", "busy")

    assert await mine.toolset.orders.orders(find("fr", "small"), 1)
