"""The worker: one turn after the other for each conversation, many conversations at once."""

import asyncio
from collections.abc import Awaitable, Callable
from weakref import WeakValueDictionary

import structlog

from app.engine.claims import Begun, Claims, Skipped, Wait
from app.engine.options import EngineOptions
from app.engine.outcomes import Outcomes
from app.threads import StoreThreads
from domain.ids import BusinessId, ConversationId, MessageId
from domain.turn import Brain, TurnInput, TurnOutcome

log = structlog.get_logger()

Attend = Callable[[BusinessId, MessageId], Awaitable[None]]
"""Shows the customer that their message was read and an answer is being written. Never raises."""


Prepare = Callable[[TurnInput], Awaitable[None]]
"""Does beforehand what may take long and shall hold up nobody else: the customer's files."""


async def nothing(turn: TurnInput) -> None:
    """Nothing is to be done beforehand."""


class Worker:
    """Runs turns on the event loop it is called from."""

    def __init__(
        self,
        *,
        claims: Claims,
        outcomes: Outcomes,
        brain: Brain,
        threads: StoreThreads,
        options: EngineOptions,
        attend: Attend,
        committed: Callable[[], None],
        prepare: Prepare,
    ) -> None:
        self._claims = claims
        self._outcomes = outcomes
        self._brain = brain
        self._threads = threads
        self._options = options
        self._attend = attend
        self._committed = committed
        self._prepare = prepare
        self._thinking = asyncio.Semaphore(options.thinking)
        self._locks: WeakValueDictionary[ConversationId, asyncio.Lock] = WeakValueDictionary()
        self._runs: set[asyncio.Task[None]] = set()
        self._busy: set[asyncio.Task[None]] = set()  # runs past their claim
        self._asides: set[asyncio.Task[None]] = set()
        self._stopping = False

    async def run(self, conversation: ConversationId, upto: int) -> None:
        """Run the conversation's turns up to number `upto`, those of them that are not done.

        Returns when they are, and is cancelled when the process stops.
        """
        task = asyncio.current_task()
        assert task is not None
        self._runs.add(task)
        try:
            async with self._locks.setdefault(conversation, asyncio.Lock()):
                while await self._step(conversation, upto):
                    self._busy.discard(task)
        finally:
            self._runs.discard(task)
            self._busy.discard(task)

    async def stop(self) -> None:
        """Begin no more turns, give those under way some time, and let go of the rest."""
        self._stopping = True
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=self._options.drain.total_seconds())
        left = self._runs | self._asides
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _step(self, conversation: ConversationId, upto: int) -> bool:
        """Wait for or run the next turn; false when nothing is left."""
        if self._stopping:
            await asyncio.Event().wait()  # until cancelled: another process adopts the turn
        claim = await self._threads.insist(self._claims.begin, conversation, upto)
        match claim:
            case None:
                return False
            case Skipped():
                return True
            case Wait(left=left):
                await asyncio.sleep(left.total_seconds())
                return True
            case Begun():
                ended = await self._turn(claim)
                return not (ended and claim.input.number >= upto)

    async def _turn(self, begun: Begun) -> bool:
        """Think and commit; whether the turn has ended."""
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        if begun.exhausted:
            return await self._bury(begun, "the process died in it too often")
        self._show_interest(begun)
        try:
            await self._prepared(begun)
            async with self._thinking, asyncio.timeout(self._options.turn_timeout.total_seconds()):
                outcome = await self._brain.think(begun.input)
        except Exception as error:  # noqa: BLE001 - the worker's outer loop: whatever it is, a person is told
            return await self._failed(begun, error)
        return await self._commit(begun, outcome)

    async def _prepared(self, begun: Begun) -> None:
        """Read the customer's files; whoever waits long for it sees all the time that somebody is at it."""
        preparing = asyncio.ensure_future(self._prepare(begun.input))
        try:
            while not (await asyncio.wait({preparing}, timeout=self._options.typing.total_seconds()))[0]:
                self._show_interest(begun)
            await preparing
        finally:
            preparing.cancel()

    async def _commit(self, begun: Begun, outcome: TurnOutcome) -> bool:
        committed = await self._threads.insist(self._outcomes.commit, begun, outcome)
        if committed:
            log.info("turn_done", turn=begun.input.id, replies=len(outcome.replies))
            self._committed()
        else:
            log.warning("turn_superseded", turn=begun.input.id, attempt=begun.attempt)
        return committed

    async def _failed(self, begun: Begun, error: Exception) -> bool:
        log.warning("turn_failed", turn=begun.input.id, error=type(error).__name__, exc_info=error)
        failures = await self._threads.insist(self._outcomes.fail, begun, type(error).__name__)
        if failures >= self._options.max_failures:
            return await self._bury(begun, type(error).__name__)
        if failures:
            await asyncio.sleep(self._options.failure_pause.total_seconds() * 2 ** (failures - 1))
        return False

    async def _bury(self, begun: Begun, error: str) -> bool:
        buried = await self._threads.insist(self._outcomes.bury, begun, error)
        if buried:
            log.error("turn_dead", turn=begun.input.id, error=error)
            self._committed()
        return buried

    def _show_interest(self, begun: Begun) -> None:
        """Read mark and typing dots, on the side: the answer does not wait for them."""
        if begun.newest is None or begun.input.mode == "human":
            return
        aside = asyncio.ensure_future(self._attend(begun.input.contact.business, begun.newest))
        self._asides.add(aside)
        aside.add_done_callback(self._asides.discard)
