"""The small retailer: two users, four orders, two products, five tasks."""

from datetime import UTC, datetime
from pathlib import Path

from domain.contact import Sender
from domain.ids import BusinessId, ContactId
from domain.json import Json
from evals.tau2_retail.counter import Counter
from evals.tau2_retail.data import Benchmark, read
from evals.tau2_retail.store import Store
from evals.tau2_retail.tasks import Task
from tools.caller import Caller

FOLDER = Path(__file__).parent / "retailer"
BUSINESS = BusinessId("retail")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CALLER = Caller(business=BUSINESS, contact=ContactId("c-1"), bsuid="US.1")
SENDER = Sender(bsuid="US.1")


def benchmark() -> Benchmark:
    """The whole of it."""
    return read(FOLDER)


def task(id: str) -> Task:
    """One of the tasks."""
    return next(one for one in benchmark().tasks if one.id == id)


def store() -> Store:
    """A fresh copy of the database."""
    return Store(benchmark().database)


def counter(of: Store | None = None) -> Counter:
    """The tools over a store."""
    return Counter(of or store(), business=BUSINESS, clock=lambda: NOW)


async def greeted(of: Store | None = None, email: str = "mara.reed@example.com") -> Counter:
    """The tools, for a caller who has said who they are."""
    tools = counter(of)
    await tools.read("account.by_email", {"email": email}, CALLER)
    return tools


async def listed(tools: Counter, name: str, field: str, **args: Json) -> list[Json]:
    """One field of each record that a tool answers."""
    rows = await tools.read(name, args, CALLER)
    assert isinstance(rows, list)
    return [row[field] for row in rows if isinstance(row, dict)]
