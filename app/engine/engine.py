"""The durable engine: takes things in, runs turns, sends; on SQLite alone or on PostgreSQL with many."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

import structlog

from app.engine import turn_queue
from app.engine.claims import Claims
from app.engine.held_answers import HeldAnswers, NoAnnouncements
from app.engine.intake import Intake
from app.engine.options import EngineOptions
from app.engine.outcomes import Apology, Outcomes
from app.engine.postbox import Postbox, Rates
from app.engine.reaper import Reaper
from app.engine.sender import Channels, Sender
from app.engine.turn_queue import TurnQueue
from app.engine.worker import Prepare, Worker, nothing
from app.threads import StoreThreads
from app.ticker import Ticker
from channels.whatsapp.errors import Unavailable
from domain.clock import Clock, utc_now
from domain.event import Alarm, Decision
from domain.ids import BusinessId, ConversationId
from domain.inbound import Item
from domain.turn import Brain
from store import alarms, conversations, documents, executors, inbox, migrations, news
from store.database import Connection, Database, DatabaseError

log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True, slots=True)
class Duties:
    """What a process needs that runs turns and sends; without them it only takes things in."""

    brain: Brain
    channels: Channels
    rates: Callable[[BusinessId], Rates]
    apology: Apology
    prepare: Prepare = nothing
    held: HeldAnswers = field(default_factory=lambda: HeldAnswers(NoAnnouncements()))
    tidy: Callable[[], int] = int
    """One of the chores: forgets what has been kept long enough, and answers how much that was."""


def migrate(database: Database) -> None:
    """Bring all tables up to date; safe to repeat and in several processes at once.

    Raises:
        SettingsError: the database was written by a newer program.
    """
    migrations.migrate(database)
    turn_queue.migrate(database)


class Engine:
    """One a process. `accept`, `decide` and `alarm` are synchronous, for any thread, and need no start.

    `businesses` are the numbers answered here (None: any); what comes for others is only noted.
    """

    def __init__(
        self,
        database: Database,
        options: EngineOptions | None = None,
        *,
        duties: Duties | None = None,
        clock: Clock = utc_now,
        businesses: frozenset[BusinessId] | None = None,
    ) -> None:
        self.executor = uuid4().hex
        self._database = database
        self._options = options or EngineOptions()
        self._duties = duties
        self._clock = clock
        self._queue = TurnQueue(database, self.executor, self._options)
        self._intake = Intake(self._queue.put, clock, businesses, duties.held if duties else None)
        self._running: _Running | None = None

    @property
    def running(self) -> bool:
        """Whether this process runs turns and sends."""
        return self._running is not None

    def accept(self, raw: bytes, items: Sequence[Item]) -> None:
        """Keep a POST and its items, each once however often it comes, and queue the turns they start.

        Raises:
            Unavailable: nothing was kept.
        """
        try:
            self._database.write(lambda c: self._intake.keep(c, raw, items))
        except DatabaseError as error:
            raise Unavailable(type(error).__name__) from error

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        """Queue a person's decision; taking over silences the agent before this returns.

        Raises:
            LookupError: there is no such conversation.
        """
        self._database.write(lambda c: self._intake.decide(c, conversation, decision))

    def decide_once(
        self, conversation: ConversationId, decisions: Sequence[Decision], claim: Callable[[Connection], bool]
    ) -> None:
        """Queue decisions if `claim` answers so, in one transaction: where somebody else was first nothing is
        queued, and after a crash all of it is, or none, and nothing is claimed.

        Raises:
            LookupError: there is no such conversation.
        """

        def work(connection: Connection) -> None:
            if claim(connection):
                for decision in decisions:
                    self._intake.decide(connection, conversation, decision)

        self._database.write(work)

    def alarm(self, conversation: ConversationId, alarm: Alarm, at: datetime) -> None:
        """Let a timer go off at `at` (aware); setting one of the same name again moves it.

        Raises:
            LookupError: there is no such conversation.
        """
        self._database.write(lambda c: self._intake.set_alarm(c, conversation, alarm, at))

    async def start(self) -> None:
        """Begin to run turns and to send, on this event loop, if the process has duties."""
        await asyncio.to_thread(migrate, self._database)
        if self._duties is None or self._running is not None:
            return
        self._running = _Running(
            self.executor, self._database, self._queue, self._intake, self._duties, self._options, self._clock
        )
        await self._running.start()

    async def stop(self) -> None:
        """End in an orderly way; what is left is adopted by another process, or at the next start."""
        if self._running is not None:
            await self._running.stop()
            self._running = None


class _Running:
    """What lives between start and stop: worker, sender, heartbeat and chores."""

    def __init__(
        self,
        executor: str,
        database: Database,
        queue: TurnQueue,
        intake: Intake,
        duties: Duties,
        options: EngineOptions,
        clock: Clock,
    ) -> None:
        self._executor = executor
        self._database = database
        self._queue = queue
        self._intake = intake
        self._options = options
        self._clock = clock
        self._threads = StoreThreads()
        self._sender = Sender(
            postbox=Postbox(database, duties.rates, options, clock, duties.held),
            channels=duties.channels,
            threads=self._threads,
            room=options.sending,
            poll=options.outbox_poll,
        )
        self._worker = Worker(
            claims=Claims(database, executor, options, clock),
            outcomes=Outcomes(database, duties.apology, clock),
            brain=duties.brain,
            threads=self._threads,
            options=options,
            attend=self._sender.attend,
            committed=self._sender.wake,
            prepare=duties.prepare,
        )
        self._tidy = duties.tidy
        self._reaper = Reaper(database, executor, queue.adopt, options.dead_after)
        self._tickers = (
            Ticker("reaper", self._reaper.tick, options.heartbeat),
            Ticker("alarms", self._ring, options.heartbeat),
            Ticker("chores", self._do_chores, options.chores_every),
        )
        self._sending: asyncio.Task[None] | None = None

    async def start(self) -> None:
        await asyncio.to_thread(self._reaper.beat)
        await asyncio.to_thread(self._queue.open)
        self._queue.launch(self._worker.run)
        self._sending = asyncio.create_task(self._sender.run())
        for ticker in self._tickers:
            ticker.start()
        log.info("engine_started", executor=self._executor)

    async def stop(self) -> None:
        await self._worker.stop()
        await self._sender.stop()
        if self._sending is not None:
            await self._sending
        await asyncio.to_thread(self._close)
        log.info("engine_stopped", executor=self._executor)

    def _close(self) -> None:
        for ticker in self._tickers:
            ticker.stop()
        self._queue.close()
        self._threads.close()
        self._database.write(lambda c: executors.stop(c, self._executor))

    def _ring(self) -> None:
        with self._database.reading() as connection:
            due = alarms.any_due(connection, self._clock())
        while due:
            due = self._database.write(self._intake.ring) > 0

    def _do_chores(self) -> None:
        """Queue again what got lost, and forget what is long done."""
        now = self._clock()
        with self._database.reading() as connection:
            known = [one.id for one in executors.everyone(connection)]
            stranded = conversations.stranded(connection, now - self._options.stranded_after)
        adopted = self._queue.adopt_unknown(known)
        again = sum(self._queue.put_again(ConversationId(one), number) for one, number in stranded)
        if adopted or again:
            log.warning("turns_queued_again", adopted=adopted, stranded=again)
        self._queue.forget(now - self._options.keep_workflows)
        self._database.write(lambda c: news.forget_before(c, now - self._options.keep_news), durable=False)
        self._database.write(lambda c: inbox.forget_before(c, now - self._options.keep_inbox), durable=False)
        old = now - self._options.keep_documents
        self._database.write(lambda c: documents.forget_before(c, old), durable=False)
        self._tidy()
