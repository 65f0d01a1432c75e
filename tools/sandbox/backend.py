"""What every capability of the sandbox stands on: transactions, idempotent writes, failures on demand."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from domain.clock import Clock
from domain.errors import Misconfigured
from domain.json import JsonDict
from tools.records import Records, Transaction
from tools.sandbox.faults import planned, take
from tools.sandbox.rows import epoch, must_get

T = TypeVar("T")


class Backend:
    """One capability's access to the records."""

    def __init__(self, capability: str, records: Records, clock: Clock) -> None:
        self._capability = capability
        self._records = records
        self._clock = clock

    def now(self) -> datetime:
        """The aware UTC time, to the second."""
        return self._clock().replace(microsecond=0)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work`, which only looks."""
        return await asyncio.to_thread(self._look, work)

    async def write(
        self, key: str, arguments: JsonDict, kind: str, work: Callable[[Transaction], str]
    ) -> JsonDict:
        """The record of `kind` that `work` makes, once per `key`; `work` answers its id.

        A repeated key answers the same record. Only its id and a digest of the arguments are kept under
        the key: no customer's text outlives its record.

        Raises:
            Misconfigured: the key came before with other arguments, or is empty.
        """
        if not key:
            raise Misconfigured(f"{self._capability}: a write needs an idempotency key")

        def once(records: Transaction) -> JsonDict:
            return must_get(records, kind, self._once(records, key, arguments, work))

        return await asyncio.to_thread(self._run, once)

    def _look(self, work: Callable[[Transaction], T]) -> T:
        with self._records.reading() as records:
            if not planned(records, self._capability):
                return work(records)
        return self._run(work)

    def _run(self, work: Callable[[Transaction], T]) -> T:
        # A failure is raised after the transaction, or its being used up would be undone.
        with self._records.transaction() as records:
            fault = take(records, self._capability)
            if fault is None:
                return work(records)
            if fault.after_the_work:
                work(records)
        raise fault.error()

    def _once(
        self, records: Transaction, key: str, arguments: JsonDict, work: Callable[[Transaction], str]
    ) -> str:
        name = f"sandbox:{epoch(records)}:{self._capability}:{key}"
        asked = sha256(json.dumps(arguments, sort_keys=True).encode()).hexdigest()
        earlier = records.recall(name)
        if not isinstance(earlier, dict):
            id = work(records)
            records.remember(name, {"asked": asked, "id": id})
            return id
        if earlier["asked"] != asked:
            raise Misconfigured(f"{self._capability}: an idempotency key came again with other arguments")
        return str(earlier["id"])
