"""How fast the engine takes messages in and runs turns, with a brain that answers at once.

`python -m evals.bench_engine sqlite:///bench.db` (or a postgresql:// URL of an empty database) prints JSON.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import quantiles

import sqlalchemy as sa
import structlog

from app.engine.engine import Duties, Engine, migrate
from app.engine.options import EngineOptions
from domain.clock import utc_now
from domain.contact import Sender
from domain.event import Decision
from domain.ids import BusinessId, ConversationId, MessageId, OutboxId
from domain.inbound import Inbound, Text
from domain.outbound import Outbound, Say
from domain.turn import TurnInput, TurnOutcome
from store import conversations, outbox
from store.database import Database, connect

BUSINESS = BusinessId("100")


class EchoBrain:
    """Answers every turn with its own number."""

    async def think(self, turn: TurnInput) -> TurnOutcome:
        """One reply, no thought."""
        return TurnOutcome(
            replies=(Say(body=f"turn {turn.number}"),),
            author="person" if isinstance(turn.event, Decision) else "agent",
            mode=None,
            handoff=None,
            opted_out=None,
            language="en",
            record={"text": "bench", "language": "en", "outcome": "answered"},
        )


class NullChannel:
    """Takes every message at once."""

    async def send(
        self, to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        """Gone."""
        return MessageId(f"wamid.{outbox}")

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        """Taken, and kept by nobody."""
        return "media"

    async def read(self, message: MessageId, *, typing: bool) -> None:
        """Nothing."""


class NoLimit:
    """Rates that never make anybody wait."""

    def reserve(self, recipient: str) -> timedelta:
        """Go."""
        return timedelta()


@dataclass(kw_only=True)
class Latencies:
    """Milliseconds of calls, and how many failed."""

    ms: list[float] = field(default_factory=list)
    failed: int = 0

    def summary(self) -> dict[str, float]:
        """Count, median and 99th percentile."""
        cuts = quantiles(self.ms, n=100)
        return {
            "count": len(self.ms),
            "failed": self.failed,
            "p50_ms": round(cuts[49], 1),
            "p99_ms": round(cuts[98], 1),
            "max_ms": round(max(self.ms), 1),
        }


def message(customer: int, number: int) -> Inbound:
    """One customer's message."""
    return Inbound(
        business=BUSINESS,
        id=MessageId(f"wamid.{customer}.{number}"),
        sender=Sender(bsuid=f"FR.{customer}", phone=f"33600{customer:06d}", name="Ann"),
        at=utc_now(),
        content=Text(body=f"message {number} of customer {customer}"),
    )


def arrive(engine: Engine, *, rate: int, seconds: float, customers: int, first: int = 0) -> Latencies:
    """Messages arriving one POST each, `rate` a second, whether or not the earlier ones are kept yet."""
    latencies = Latencies()

    def post(number: int) -> None:
        item = message(number % customers, first + number)
        begun = time.perf_counter()
        engine.accept(b'{"entry": []}', [item])
        latencies.ms.append((time.perf_counter() - begun) * 1000)

    start = time.perf_counter()
    with ThreadPoolExecutor(16) as pool:
        for number in range(int(rate * seconds)):
            time.sleep(max(0.0, start + number / rate - time.perf_counter()))
            pool.submit(post, number)
    latencies.failed = int(rate * seconds) - len(latencies.ms)
    return latencies


def options(quiet_ms: int) -> EngineOptions:
    """The defaults, with another quiet time and no distance between messages."""
    return EngineOptions(quiet=timedelta(milliseconds=quiet_ms), spacing=timedelta())


def duties() -> Duties:
    """A worker's parts that cost nothing."""
    channel, rates = NullChannel(), NoLimit()
    return Duties(
        brain=EchoBrain(),
        channels=lambda _business: channel,
        rates=lambda _business: rates,
        apology=lambda _language: Say(body="sorry"),
    )


async def work(database_url: str, quiet_ms: int) -> None:
    """A worker process: runs until it is killed."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    await Engine(connect(database_url), options(quiet_ms), duties=duties()).start()
    await asyncio.Event().wait()


@contextmanager
def workers(database_url: str, count: int, quiet_ms: int) -> Iterator[None]:
    """That many worker processes, killed at the end."""
    command = [sys.executable, "-m", "evals.bench_engine", "worker", database_url, str(quiet_ms)]
    running = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()


def undone(database: Database) -> int:
    """How many turns are still to be run."""
    query = sa.text("SELECT coalesce(sum(last_turn - done_turn), 0) FROM conversations")
    with database.reading() as connection:
        return int(connection.execute(query).scalar_one())


def wait_until_done(database: Database, limit: float = 300) -> None:
    """Wait until no turn is left and nothing waits to be sent.

    Raises:
        TimeoutError: it took longer than `limit` seconds.
    """
    end = time.monotonic() + limit
    while time.monotonic() < end:
        with database.reading() as connection:
            counts = outbox.counts(connection)
        if undone(database) == 0 and not counts.get("queued") and not counts.get("sending"):
            return
        time.sleep(0.05)
    raise TimeoutError(f"{undone(database)} turns left after {limit} s")


def turns_per_second(database_url: str, *, count: int, customers: int, each: int) -> dict[str, float]:
    """A backlog of `each` turns for every customer, run by `count` worker processes."""
    database = connect(database_url)
    engine = Engine(database, options(0))
    engine.accept(b"{}", [message(customer, 0) for customer in range(customers)])
    with database.reading() as connection:
        all_of_them = [one.id for one in conversations.recent(connection, limit=customers)]
    for conversation in all_of_them:
        for _ in range(each - 1):
            engine.decide(ConversationId(conversation), Decision(do="approve", person="ann"))
    backlog = undone(database)
    with workers(database_url, count, 0):
        while undone(database) == backlog:
            time.sleep(0.01)
        begun, first = time.perf_counter(), undone(database)
        wait_until_done(database)
        seconds = time.perf_counter() - begun
    database.close()
    return {"turns": backlog, "seconds": round(seconds, 2), "turns_per_second": round(first / seconds, 1)}


def run(
    database_url: str, *, worker_processes: int = 1, seconds: float = 10, customers: int = 200, each: int = 5
) -> dict[str, dict[str, float]]:
    """All measurements, on an empty database, with workers running while messages arrive."""
    database = connect(database_url)
    migrate(database)
    engine = Engine(database, options(1500))
    results: dict[str, dict[str, float]] = {}
    results["turns"] = turns_per_second(database_url, count=worker_processes, customers=customers, each=each)
    with workers(database_url, worker_processes, 1500):
        arrive(engine, rate=50, seconds=2, customers=customers, first=100_000)
        calm = arrive(engine, rate=100, seconds=seconds, customers=customers, first=200_000)
        results["accept_100_per_second"] = calm.summary()
        flood = arrive(engine, rate=300, seconds=seconds / 2, customers=customers, first=300_000)
        results["accept_300_per_second"] = flood.summary()
        wait_until_done(database)
    with database.reading() as connection:
        kept = connection.execute(sa.text("SELECT count(*) FROM inbox WHERE turn IS NOT NULL")).scalar_one()
    expected = customers + 100 + int(seconds * 100) + int(seconds / 2 * 300)
    results["nothing_lost"] = {"sent": expected, "answered": int(kept)}
    database.close()
    return results


def main() -> None:
    """Measure, or be a worker of the measurement."""
    match sys.argv[1:]:
        case ["worker", database_url, quiet_ms]:
            asyncio.run(work(database_url, int(quiet_ms)))
        case [database_url, *rest]:
            result = run(database_url, worker_processes=int(rest[0]) if rest else 1)
            sys.stdout.write(json.dumps(result, indent=2) + "\n")
        case _:
            sys.exit("usage: python -m evals.bench_engine DATABASE_URL [WORKER_PROCESSES]")


if __name__ == "__main__":
    main()
