"""A worker process that kills itself: its brain moves money, its channel reaches phones."""

import asyncio
import os
import random
import signal
from datetime import timedelta
from pathlib import Path

import structlog

from app.engine.engine import Duties, Engine
from app.engine.options import EngineOptions
from domain.contact import Sender
from domain.dialogue import Effect
from domain.ids import MessageId, OutboxId
from domain.outbound import Outbound, Say
from domain.turn import TurnInput, TurnOutcome
from store.database import connect
from store.ledger import Ledger
from tests.app.chaos_world import Outside
from tests.app.engine_world import NoLimit, answer, texts

POINTS = ("begun", "confirmed", "paid", "settled", "thought", "about to send", "sent")

FRAGILE = EngineOptions(
    quiet=timedelta(milliseconds=30),
    outbox_poll=timedelta(milliseconds=30),
    heartbeat=timedelta(milliseconds=100),
    dead_after=timedelta(milliseconds=1000),
    stranded_after=timedelta(seconds=3),
    chores_every=timedelta(seconds=1),
    grace=timedelta(seconds=3),
    spacing=timedelta(),
    max_crashes=1000,
)


class Fate:
    """Kills the process now and then, at named points."""

    def __init__(self, outside: Outside, seed: int, chance: float) -> None:
        self._outside = outside
        self._random = random.Random(seed)
        self._chance = chance

    def at(self, point: str) -> None:
        """Perhaps the end."""
        if self._random.random() < self._chance:
            self._outside.die(point)
            os.kill(os.getpid(), signal.SIGKILL)


class Refunder:
    """Refunds for every message it is shown, as flows do: confirmed, paid, settled."""

    def __init__(self, ledger: Ledger, outside: Outside, fate: Fate) -> None:
        self._ledger = ledger
        self._outside = outside
        self._fate = fate

    async def think(self, turn: TurnInput) -> TurnOutcome:
        self._fate.at("begun")
        for text in texts(turn):
            await asyncio.to_thread(self._refund, turn, text)
        self._fate.at("thought")
        return answer("|".join(texts(turn)))

    def _refund(self, turn: TurnInput, text: str) -> None:
        key = f"{turn.conversation}:{text}"
        entry = self._ledger.confirm(turn.contact.business, turn.conversation, _effect(key))
        self._fate.at("confirmed")
        if entry.status == "done":
            return
        self._outside.refund(key)
        self._fate.at("paid")
        self._ledger.settle(key, "done", {"refunded": text})
        self._fate.at("settled")


class Phones:
    """The customers' phones."""

    def __init__(self, outside: Outside, fate: Fate) -> None:
        self._outside = outside
        self._fate = fate

    async def send(
        self, to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        self._fate.at("about to send")
        body = message.body if isinstance(message, Say) else ""
        await asyncio.to_thread(self._outside.receive, outbox, to.bsuid or "", body)
        self._fate.at("sent")
        return MessageId(f"wamid.{outbox}")

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        return "media"

    async def read(self, message: MessageId, *, typing: bool) -> None:
        await asyncio.sleep(0)


def work(url: str, outside_path: Path, seed: int, chance: float) -> None:
    """Run turns and send until killed."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    asyncio.run(_work(url, outside_path, seed, chance))


async def _work(url: str, outside_path: Path, seed: int, chance: float) -> None:
    database, outside, limit = connect(url), Outside(outside_path), NoLimit()
    fate = Fate(outside, seed, chance)
    phones = Phones(outside, fate)
    duties = Duties(
        brain=Refunder(Ledger(database), outside, fate),
        channels=lambda _business: phones,
        rates=lambda _business: limit,
        apology=lambda _language: Say(body="sorry"),
    )
    await Engine(database, FRAGILE, duties=duties).start()
    await asyncio.Event().wait()


def _effect(key: str) -> Effect:
    return Effect(
        key=key,
        frame="f",
        tool="payments.refund",
        args={},
        nonce="n",
        status="confirmed",
        shown_at=None,
        confirmed_by=None,
        approved_by=None,
        result=None,
    )
