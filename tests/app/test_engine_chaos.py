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

from app.engine.engine import Engine
from domain.clock import utc_now
from domain.ids import MessageId, OutboxId
from domain.inbound import Delivery
from store import conversations, handoffs, outbox
from store.database import Database, connect
from tests.app.chaos_worker import FRAGILE, work
from tests.app.chaos_world import Outside
from tests.app.engine_world import SHOP, said

CUSTOMERS = 12
MESSAGES = 6
LIFETIME = 1.0
CROWD = 200
CROWD_MESSAGES = 5


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
    now = standing(database)
    return any(now.get(name) for name in ("turns", "queued", "sending"))


def standing(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        counts = outbox.counts(connection)
        all_of_them = conversations.recent(connection, limit=1000)
    return {**counts, "turns": sum(one.last_turn - one.done_turn for one in all_of_them)}


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


def wait_for_calm(
    database: Database, herd: Herd, dice: random.Random, kills: int, limit: float = 150
) -> None:
    end = time.monotonic() + limit
    while busy(database):
        assert time.monotonic() < end, f"stuck: {standing(database)}"
        time.sleep(0.2)
        if herd.kills < kills and dice.random() < 0.3:
            herd.kill_one(dice)
        herd.replace_dead()


def assert_all_answered_in_order(outside: Outside, customers: int, messages: int) -> None:
    shown: dict[str, list[str]] = {}
    for _, _, customer, body in outside.sends():
        shown.setdefault(customer, []).append(body)
    said_in_order = "|".join(str(number) for number in range(messages))
    assert {customer: "|".join(bodies) for customer, bodies in shown.items()} == {
        f"FR.c{customer}": said_in_order for customer in range(customers)
    }


@pytest.mark.slow
def test_every_conversation_of_a_crowd_stays_in_order(engine_url: str, tmp_path: Path) -> None:
    database = connect(engine_url)
    engine, outside = Engine(database, FRAGILE), Outside(tmp_path / "outside.db")
    herd = Herd(engine_url, tmp_path / "outside.db", chance=0)
    for _ in range(1 if database.sqlite else 2):
        herd.spawn()

    try:
        for number in range(CROWD_MESSAGES):
            for first in range(0, CROWD, 20):
                items = [said(f"{number}", number, f"c{one}") for one in range(first, first + 20)]
                engine.accept(b"{}", items)
        wait_for_calm(database, herd, random.Random(1), kills=0)
    finally:
        herd.end()

    assert_all_answered_in_order(outside, CROWD, CROWD_MESSAGES)
    assert herd.kills == 0
    database.close()


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
            wait_for_calm(database, herd, dice, kills=20)
        finally:
            herd.end()

    assert_all_answered_in_order(outside, CUSTOMERS, MESSAGES)
    assert max(Counter(sent for _, sent, _, _ in outside.sends()).values()) == 1
    assert len(outside.refunds()) == CUSTOMERS * MESSAGES
    with database.reading() as connection:
        assert handoffs.in_state(connection) == []
    assert herd.kills >= MESSAGES
    database.close()
