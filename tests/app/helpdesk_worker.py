"""A process that reads the helpdesk once and is killed at a named point."""

import asyncio
import os
import signal
from collections.abc import Callable, Sequence

import structlog

from app import backoffice
from app.engine.engine import Engine
from app.staff.helpdesk_sync import HelpdeskSync
from app.threads import StoreThreads
from domain.event import Decision
from domain.ids import ConversationId
from store.database import Connection, connect
from tests.app.staff_world import NOW, SHOP

POINTS = ("claimed", "decided")


def work(url: str, point: str) -> None:
    """One round, which ends at this point."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    database, threads = connect(url), StoreThreads(1)
    engine = Engine(database, clock=lambda: NOW)

    def decide(
        conversation: ConversationId, decisions: Sequence[Decision], claim: Callable[[Connection], bool]
    ) -> None:
        def claimed(connection: Connection) -> bool:
            found = claim(connection)
            _end(point, "claimed")
            return found

        engine.decide_once(conversation, decisions, claimed)
        _end(point, "decided")

    helpdesks = {SHOP: backoffice.helpdesk(database, SHOP, lambda: NOW)}
    asyncio.run(HelpdeskSync(database, helpdesks, decide, threads, lambda: NOW).round())


def _end(point: str, here: str) -> None:
    if point == here:
        os.kill(os.getpid(), signal.SIGKILL)
