"""Effects are written down before they are done, done under their key, and settled after."""

from typing import Any

import pytest

from domain.dialogue import Effect
from domain.errors import Busy, Refused
from domain.ids import BusinessId, ConversationId
from domain.json import Json
from flows.executor import Executor
from tests.flows.world import Entry, MemoryLedger

BUSINESS, CONVERSATION = BusinessId("1"), ConversationId("conv-1")


class Vendor:
    """Notes what it was asked and what the ledger said at that moment."""

    def __init__(self, ledger: MemoryLedger, error: Exception | None = None) -> None:
        self.ledger = ledger
        self.error = error
        self.asked: list[tuple[str, dict[str, Json], str, str]] = []

    async def write(self, name: str, args: dict[str, Json], key: str, caller: Any) -> Json:
        """Do it, or fail as told."""
        self.asked.append((name, args, key, self.ledger.entries[key].status))
        if self.error:
            raise self.error
        return {"refund": "RF-1"}


def effect(approved_by: str | None = None) -> Effect:
    """A confirmed refund."""
    return {
        "key": "k1",
        "frame": "f1",
        "tool": "payments.refund",
        "args": {"order": "V-10001", "amount": 4990},
        "nonce": "n1",
        "status": "confirmed",
        "shown_at": None,
        "confirmed_by": "wamid.1",
        "approved_by": approved_by,
        "result": None,
    }


async def run(executor: Executor[str], one: Effect) -> Json:
    """Execute for the test's customer."""
    return await executor.execute(one, BUSINESS, CONVERSATION, "caller")


async def test_it_is_in_the_ledger_before_the_vendor_is_asked() -> None:
    ledger = MemoryLedger()
    vendor = Vendor(ledger)

    assert await run(Executor(ledger, vendor), effect()) == {"refund": "RF-1"}

    assert vendor.asked == [("payments.refund", {"order": "V-10001", "amount": 4990}, "k1", "confirmed")]
    assert ledger.entries["k1"] == Entry("done", {"refund": "RF-1"})


async def test_what_is_done_answers_its_first_result_without_asking_the_vendor() -> None:
    ledger = MemoryLedger()
    vendor = Vendor(ledger)
    executor = Executor(ledger, vendor)
    await run(executor, effect())

    assert await run(executor, effect()) == {"refund": "RF-1"}
    assert len(vendor.asked) == 1
    assert await executor.recall("k1") == "done"
    assert await executor.recall("k2") is None


async def test_the_approving_person_goes_along_with_the_write() -> None:
    ledger = MemoryLedger()
    vendor = Vendor(ledger)

    await run(Executor(ledger, vendor), effect(approved_by="sam"))

    assert vendor.asked[0][1]["approved_by"] == "sam"


async def test_without_an_answer_it_stays_unsettled() -> None:
    ledger = MemoryLedger()

    with pytest.raises(Busy):
        await run(Executor(ledger, Vendor(ledger, Busy("down"))), effect())

    assert ledger.entries["k1"] == Entry("confirmed")


async def test_a_refusal_settles_it() -> None:
    ledger = MemoryLedger()

    with pytest.raises(Refused):
        await run(Executor(ledger, Vendor(ledger, Refused("already-refunded"))), effect())

    assert ledger.entries["k1"] == Entry("failed", "Refused")
