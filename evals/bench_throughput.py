"""How many turns a second the whole system sustains, with customers who answer as soon as they are answered.

`python -m evals.bench_throughput worker|alone ...` are the processes of the measurement.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import sqlalchemy as sa

from app import logs
from app.engine.engine import Engine
from app.engine.options import EngineOptions
from domain.ids import BusinessId
from evals import bench_postgres
from evals.bench_engine import undone
from evals.bench_figures import Figure, Missing, Row, cpu_seconds
from evals.bench_mix import Customer
from evals.bench_turn import inbound
from evals.bench_world import Phones, Understanding, World, engine, open_world
from store.database import Database

POLL_S = 0.05
START_S = 240
"""How long the workers may take to load their models and answer the first customer."""

DRAIN_S = 30
GOALS: dict[tuple[str, Understanding], float] = {
    ("PostgreSQL", "constant"): 60,
    ("PostgreSQL", "embedded"): 15,
    ("SQLite", "constant"): 40,
    ("SQLite", "embedded"): 15,
}
DONE = sa.text(
    "SELECT a.value, c.done_turn FROM conversations c JOIN aliases a ON a.contact = c.contact"
    " WHERE a.kind = 'bsuid'"
)
BAD_TURNS = sa.text("SELECT count(*) FROM turns WHERE failures > 0 OR state = 'dead'")
UNSENT = sa.text("SELECT count(*) FROM outbox WHERE state NOT IN ('accepted', 'sent', 'delivered', 'read')")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sustained:
    """What a crowd saw: turns finished a second, what one cost the processes that run turns (whatever else
    the machine did), and how many failed or were never sent."""

    turns_per_second: float
    cpu_ms_per_turn: float
    failed: int
    unsent: int


class Crowd:
    """Customers who all write at once, and each again as soon as the turn before is done."""

    def __init__(
        self,
        accepting: Engine,
        database: Database,
        business: BusinessId,
        known: Sequence[Customer],
        *,
        varied: bool,
    ) -> None:
        self._engine = accepting
        self._database = database
        self._business = business
        self._customers = {cast(str, one.sender.bsuid): one for one in known}
        self._lines = {key: one.lines(varied=varied) for key, one in self._customers.items()}
        self._written = dict.fromkeys(self._customers, 0)

    def run(self, *, warm_up: float, seconds: float, pids: Sequence[int]) -> Sustained:
        """Write for so long; the figures are of the time after the warm-up (both in seconds), and of the
        processes `pids`."""
        with ThreadPoolExecutor(4, thread_name_prefix="customers") as pool:
            self._write_until_answered(pool)
            self._write(pool, warm_up)
            begun, before, spent = time.perf_counter(), sum(self._done().values()), cpu_seconds(pids)
            self._write(pool, seconds)
            turns, took = sum(self._done().values()) - before, time.perf_counter() - begun
            spent = cpu_seconds(pids) - spent
        self._drain()
        with self._database.reading() as connection:
            failed = int(connection.execute(BAD_TURNS).scalar_one())
            unsent = int(connection.execute(UNSENT).scalar_one())
        return Sustained(
            turns_per_second=turns / took,
            cpu_ms_per_turn=1000 * spent / max(turns, 1),
            failed=failed,
            unsent=unsent,
        )

    def _write_until_answered(self, pool: ThreadPoolExecutor) -> None:
        """Until every customer has been answered once: all workers are up then, and warm."""
        end = time.monotonic() + START_S
        while len(self._done()) < len(self._customers) or min(self._done().values()) == 0:
            if time.monotonic() > end:
                raise TimeoutError(f"the workers did not answer everybody within {START_S} s")
            self._write(pool, 1)

    def _write(self, pool: ThreadPoolExecutor, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            done = self._done()
            for key, written in self._written.items():
                if done.get(key, 0) >= written:
                    self._written[key] += 1
                    pool.submit(self._post, key)
            time.sleep(min(POLL_S, left))

    def _post(self, key: str) -> None:
        message = inbound(self._business, self._customers[key].sender, next(self._lines[key]).text)
        self._engine.accept(b'{"entry": []}', [message])

    def _done(self) -> dict[str, int]:
        """Turns done, by customer."""
        with self._database.reading() as connection:
            return {str(key): int(turns) for key, turns in connection.execute(DONE)}

    def _drain(self) -> None:
        """Let what is under way end."""
        end = time.monotonic() + DRAIN_S
        while time.monotonic() < end:
            with self._database.reading() as connection:
                waiting = int(connection.execute(UNSENT).scalar_one())
            if undone(self._database) == 0 and waiting == 0:
                return
            time.sleep(POLL_S)


def throughput(*, warm_up: float = 5, seconds: float = 20, customers: int = 48) -> Iterator[Row]:
    """One process on SQLite and two workers on PostgreSQL, each without and with the embedded models."""
    for understanding in ("constant", "embedded"):
        job = _Job(understanding=understanding, warm_up=warm_up, seconds=seconds, customers=customers)
        yield from _on_sqlite(job)
        try:
            with bench_postgres.server() as url:
                yield from _on_postgres(job, bench_postgres.fresh_database(url, "deskhand"))
        except bench_postgres.NoPostgres as error:
            yield Missing(part=f"throughput, {understanding}", why=str(error))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Job:
    """What a run does, as its processes are told."""

    understanding: Understanding
    warm_up: float
    seconds: float
    customers: int


def _on_sqlite(job: _Job) -> list[Figure]:
    """The topology of `make run`: one process takes messages in, runs turns and sends."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        told = json.dumps(asdict(job))
        command = _command("alone", f"sqlite:///{folder}/deskhand.db", folder, told)
        answer = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    found = Sustained(**json.loads(answer.splitlines()[-1]))
    return _figures("SQLite", "one process", job, found)


def _on_postgres(job: _Job, url: str) -> list[Figure]:
    """The scaled topology: this process takes messages in, two workers run turns and send."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        world = asyncio.run(_prepared(url, Path(folder)))
        crowd = _crowd(Engine(world.database, EngineOptions()), world, job)
        with _workers(2, url, folder, job.understanding) as pids:
            found = crowd.run(warm_up=job.warm_up, seconds=job.seconds, pids=pids)
        world.database.close()
    return _figures("PostgreSQL", "two workers", job, found)


async def _prepared(url: str, scratch: Path) -> World:
    """The world, with its tables and index made before the workers ask for them."""
    async with open_world(url, scratch, "constant") as world:
        return world


def _figures(database: str, who: str, job: _Job, found: Sustained) -> list[Figure]:
    part = f"{database}, {who}, {job.understanding}"
    goal = GOALS[database, job.understanding]
    rate = found.turns_per_second
    return [
        Figure(part=part, what="turns a second", value=rate, unit="", goal=goal, want="at least"),
        Figure(part=part, what="CPU a turn", value=found.cpu_ms_per_turn, unit="ms"),
        Figure(part=part, what="failed turns", value=found.failed, unit="", goal=1),
        Figure(part=part, what="replies not sent", value=found.unsent, unit="", goal=1),
    ]


def _crowd(accepting: Engine, world: World, job: _Job) -> Crowd:
    return Crowd(
        accepting,
        world.database,
        world.settings.business,
        world.customers[: job.customers],
        varied=job.understanding == "embedded",
    )


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "evals.bench_throughput", *words]


@contextmanager
def _workers(count: int, url: str, folder: str, understanding: Understanding) -> Iterator[list[int]]:
    """Worker processes (their ids), ended at the end."""
    command = _command("worker", url, folder, understanding)
    running = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield [process.pid for process in running]
    finally:
        for process in running:
            process.kill()
        for process in running:
            process.wait()


async def _work(url: str, folder: str, understanding: Understanding) -> None:
    """A worker: runs turns and sends until it is killed."""
    async with open_world(url, Path(folder), understanding) as world:
        await engine(world, Phones()).start()
        await asyncio.Event().wait()


async def _alone(url: str, folder: str, job: _Job) -> Sustained:
    """Everything in this process."""
    async with open_world(url, Path(folder), job.understanding) as world:
        running = engine(world, Phones())
        await running.start()
        crowd = _crowd(running, world, job)
        found = await asyncio.to_thread(
            crowd.run, warm_up=job.warm_up, seconds=job.seconds, pids=[os.getpid()]
        )
        await running.stop()
    return found


def main() -> None:
    """One of the measurement's processes."""
    logs.configure("error")
    match sys.argv[1:]:
        case ["worker", url, folder, ("constant" | "embedded") as understanding]:
            asyncio.run(_work(url, folder, understanding))
        case ["alone", url, folder, told]:
            found = asyncio.run(_alone(url, folder, _Job(**json.loads(told))))
            sys.stdout.write(json.dumps(asdict(found)) + "\n")
        case _:
            sys.exit("run it with: python -m evals.bench throughput")


if __name__ == "__main__":
    main()
