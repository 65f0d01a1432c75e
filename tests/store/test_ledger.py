"""What a customer had, told by the ledger of effects."""

from datetime import timedelta

import pytest

from domain.dialogue import Effect
from domain.ids import BusinessId, ConversationId
from store.database import Database
from store.ledger import Ledger
from tests.store.world import NOW

SHOP, OTHER_SHOP = BusinessId("100"), BusinessId("200")


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> object:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def ledger(database: Database, watch: Watch) -> Ledger:
    return Ledger(database, watch)  # type: ignore[arg-type]


def effect(key: str, customer: str = "C-1", tool: str = "payments.refund") -> Effect:
    """An effect of a customer's."""
    return {
        "key": key,
        "frame": "f",
        "tool": tool,
        "args": {"amount": 500, "currency": "EUR"},
        "nonce": "n",
        "status": "confirmed",
        "shown_at": None,
        "confirmed_by": "wamid.1",
        "approved_by": None,
        "result": None,
        "customer": customer,
    }


def keys(ledger: Ledger, days: int = 90) -> list[str]:
    """What C-1 had of refunds within some days."""
    past = ledger.past(SHOP, "C-1", "payments.refund", NOW - timedelta(days=days))
    return [one["key"] for _, one in past]


def test_a_customers_acts_count_across_their_conversations(ledger: Ledger) -> None:
    ledger.confirm(SHOP, ConversationId("one phone"), effect("a"))
    ledger.confirm(SHOP, ConversationId("another phone"), effect("b"))
    ledger.settle("a", "done", None)

    assert keys(ledger) == ["a", "b"], "what may have happened counts, too"


def test_acts_of_others_and_of_other_kinds_do_not(ledger: Ledger) -> None:
    ledger.confirm(SHOP, ConversationId("c"), effect("a", customer="C-2"))
    ledger.confirm(SHOP, ConversationId("c"), effect("b", tool="payments.change"))
    ledger.confirm(OTHER_SHOP, ConversationId("c"), effect("c"))

    assert keys(ledger) == []


def test_what_failed_does_not_count(ledger: Ledger) -> None:
    ledger.confirm(SHOP, ConversationId("c"), effect("a"))
    ledger.settle("a", "failed", "Refused")

    assert keys(ledger) == []


def test_what_was_before_the_period_does_not_count(ledger: Ledger, watch: Watch) -> None:
    watch.now = NOW - timedelta(days=91)
    ledger.confirm(SHOP, ConversationId("c"), effect("a"))

    assert keys(ledger) == []
    assert keys(ledger, days=92) == ["a"]
