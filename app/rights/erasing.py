"""Erasing a contact everywhere: tables, files, checkpoints, queue; and an honest list of what stays."""

import asyncio
import time
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from app.databases import open_database
from app.engine.options import EngineOptions
from app.engine.turn_queue import TurnQueue
from app.rights.whose import named
from app.settings import Settings
from domain.clock import utc_now
from domain.contact import Contact
from domain.json import JsonDict
from graph.savers import Saver, open_saver
from store import erasure
from store.database import Database
from store.erasure import Erasure
from store.vault import Vault

PATIENCE = timedelta(seconds=30)
"""How long a turn that is being run is waited for; one whose process died never ends by itself."""

PAUSE_S = 0.2

KEPT = {
    "ledger": "Money that was moved stays with order, amount and date, for commercial and tax law;"
    " conversation and words are gone from it.",
    "business systems": "Orders, invoices, payments and tickets in the shop's own systems were not touched:"
    " what may go there is theirs to decide.",
    "whatsapp": "The messages on the customer's phone are theirs, and Meta keeps its own for as long as it"
    " says.",
    "backups": "Copies of the database made before today still hold everything: erase again after"
    " restoring one.",
    "erasures": "That something was erased, when, by whom and how much of it, under ids that occur nowhere"
    " else.",
}
"""What an erasure leaves, and why."""


async def erase(settings: Settings, who: str, by: str, *, patience: timedelta = PATIENCE) -> list[JsonDict]:
    """Erase the contacts that `who` names (one a business): what went and what stays, for each.

    What an earlier erasure left undone in a crash is finished first. Safe beside a running server.

    Raises:
        DeskhandError: there is no such contact.
    """
    database = open_database(settings)
    try:
        async with open_saver(settings.database, settings.data_dir) as saver:
            eraser = _Eraser(settings, database, saver)
            await eraser.finish_all()
            return [await eraser.erase(one, by, patience) for one in named(database, who)]
    finally:
        database.close()


class _Eraser:
    """The rows go first, in one transaction: from then on no turn under way can commit anything."""

    def __init__(self, settings: Settings, database: Database, saver: Saver) -> None:
        self._database = database
        self._saver = saver
        self._vault = Vault(database, settings.data_dir / "media", utc_now)
        self._queue = TurnQueue(database, uuid4().hex, EngineOptions())

    async def erase(self, contact: Contact, by: str, patience: timedelta) -> JsonDict:
        """Erase one contact."""
        await self._pause(contact, patience)
        now = utc_now()
        begun = self._database.write(lambda c: erasure.erase(c, contact, by, now))
        done = await self._finish(begun)
        return {
            "erasure": done.id,
            "contact": done.contact,
            "at": done.at.isoformat(),
            "by": by,
            "erased": done.counts,
            "kept": {
                name: why for name, why in KEPT.items() if name != "ledger" or done.counts.get("ledger_kept")
            },
        }

    async def finish_all(self) -> None:
        """Finish what a crash cut short."""
        with self._database.reading() as connection:
            left = erasure.unfinished(connection)
        for one in left:
            await self._finish(one)

    async def _pause(self, contact: Contact, patience: timedelta) -> None:
        """Wait for a turn of the contact's that is being run, as long as `patience` lasts."""
        until = time.monotonic() + patience.total_seconds()
        while time.monotonic() < until:
            with self._database.reading() as connection:
                if not erasure.busy(connection, contact):
                    return
            await asyncio.sleep(PAUSE_S)

    async def _finish(self, begun: Erasure) -> Erasure:
        """Delete what lies outside the tables; harmless to repeat."""
        files = self._vault.erase(begun.contact)
        queued = 0
        for conversation in begun.conversations:
            await self._saver.adelete_thread(conversation)
            queued += self._queue.erase(conversation)
        counts = {**begun.counts, "files": files, "queue": queued, "checkpoints": len(begun.conversations)}
        done = replace(begun, counts={name: count for name, count in counts.items() if count})
        self._database.write(lambda c: erasure.finish(c, done, utc_now()))
        self._database.overwrite()
        return done
