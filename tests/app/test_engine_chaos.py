"""Processes killed at any moment: nothing is lost, doubled, reordered, refunded or sent twice."""

import multiprocessing
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from app.engine import Engine
from domain.clock import utc_now
from domain.ids import MessageId, OutboxId
from domain.inbound import Delivery
from store import conversations, handoffs, outbox
from store.database import Database, connect
from tests.app.chaos_worker import FRAGILE, work
from tests.app.chaos_world import Outside
from tests.app.engine_world import SHOP, engine_url, migrated_database, migrated_file, said
from tests.postgres import postgres_server

__all__ = ["engine_url", "migrated_database", "migrated_file", "postgres_server"]

CUSTOMERS = 12
MESSAGES = 8
LIFETIME = 1.0


@dataclass
class Herd:
    """Worker processes: the dead are replaced, and at times one of the living is killed."""

    url: str
    outside: Path
    chance: float
    seed: int = 0
    kills: int = 0
    living: list[BaseProcess] = field(default_factory=list)
    born: dict[int, float] = field(default_factory=dict)

    def spawn(self) -> None:
        self.seed += 1
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.app.chaos_worker"])
        arguments = (self.url, self.outside, self.seed, self.chance)
        process = context.Process(target=work, args=arguments, daemon=True)
        process.start()
        self.born[process.pid or 0] = time.monotonic()
        self.living.append(process)

    def replace_dead(self) -> None:
        for process in [one for one in self.living if not one.is_alive()]:
            self.living.remove(process)
            self.kills += 1
            self.spawn()

    def kill_one(self, dice: random.Random) -> None:
        """Kill one that has had the time to begin."""
        grown = [one for one in self.living if time.monotonic() - self.born[one.pid or 0] > LIFETIME]
        if grown:
            dice.choice(grown).kill()

    def end(self) -> None:
        for process in self.living:
            process.kill()
            process.join()


@contextmanager
def statuses(engine: Engine, outside: Outside) -> Iterator[None]:
    """Meta's statuses: each message that reached a phone is reported, twice."""
    stop = threading.Event()

    def report() -> None:
        seen = 0
        while not stop.wait(0.05):
            for seq, sent, _, _ in outside.sends(seen):
                seen = seq
                delivery = Delivery(
                    business=SHOP,
                    id=MessageId(f"wamid.{sent}"),
                    status="sent",
                    at=utc_now(),
                    outbox=OutboxId(sent),
                )
                engine.accept(b"{}", [delivery, delivery])

    thread = threading.Thread(target=report)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def busy(database: Database) -> bool:
    with database.reading() as connection:
        counts = outbox.counts(connection)
        left = [one for one in conversations.recent(connection) if one.done_turn < one.last_turn]
    return bool(left or counts.get("queued") or counts.get("sending"))


def write_and_kill(engine: Engine, herd: Herd, dice: random.Random) -> None:
    """Every customer writes one message after the other, while processes die."""
    for number in range(MESSAGES):
        for customer in range(CUSTOMERS):
            item = said(f"{number}", number, f"c{customer}")
            engine.accept(b"{}", [item] * dice.choice([1, 1, 2]))
        time.sleep(dice.uniform(0.2, 0.6))
        herd.kill_one(dice)
        time.sleep(0.05)
        herd.replace_dead()


def wait_for_calm(database: Database, herd: Herd, dice: random.Random, kills: int, limit: float = 60) -> None:
    end = time.monotonic() + limit
    while busy(database):
        assert time.monotonic() < end, "turns or messages are stuck"
        time.sleep(0.2)
        if herd.kills < kills and dice.random() < 0.3:
            herd.kill_one(dice)
        herd.replace_dead()


@pytest.mark.slow
@pytest.mark.parametrize("processes", [2])
def test_killed_processes_lose_double_and_reorder_nothing(
    engine_url: str, processes: int, tmp_path: Path
) -> None:
    dice, database = random.Random(7), connect(engine_url)
    engine, outside = Engine(database, FRAGILE), Outside(tmp_path / "outside.db")
    herd = Herd(engine_url, tmp_path / "outside.db", chance=0.02)
    for _ in range(processes):
        herd.spawn()

    with statuses(engine, outside):
        try:
            write_and_kill(engine, herd, dice)
            wait_for_calm(database, herd, dice, kills=30)
        finally:
            herd.end()

    said_in_order = "|".join(str(number) for number in range(MESSAGES))
    shown: dict[str, list[str]] = {}
    for _, _, customer, body in outside.sends():
        shown.setdefault(customer, []).append(body)
    assert {customer: "|".join(bodies) for customer, bodies in shown.items()} == {
        f"FR.c{customer}": said_in_order for customer in range(CUSTOMERS)
    }
    assert max(Counter(sent for _, sent, _, _ in outside.sends()).values()) == 1
    assert len(outside.refunds()) == CUSTOMERS * MESSAGES
    with database.reading() as connection:
        assert handoffs.in_state(connection) == []
    assert herd.kills >= MESSAGES
    database.close()
