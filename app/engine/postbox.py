"""The outbox's bookkeeping: which messages may go now, and what became of those that went."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol, assert_never

import structlog

from app.engine.gate import Cancel, Fail, Go, judge
from app.engine.held_answers import HeldAnswers
from app.engine.options import EngineOptions
from channels.whatsapp.errors import (
    ChannelError,
    ConnectionDead,
    RetryLater,
    Uncertain,
    Undeliverable,
    WindowClosed,
)
from domain.clock import Clock
from domain.ids import BusinessId, DocumentId, MessageId, OutboxId
from store import consents, dispatch, documents, inbox
from store.consents import Consent
from store.database import Connection, Database
from store.dispatch import Candidate
from store.documents import Kept
from store.outbox import WINDOW_CLOSED

log = structlog.get_logger()


class Rates(Protocol):
    """How fast one number may send."""

    def reserve(self, recipient: str) -> timedelta:
        """How long to wait before sending to this customer; the place is taken either way."""
        ...


class Postbox:
    """Synchronous; its calls run in threads, `pick` in one at a time."""

    def __init__(
        self,
        database: Database,
        rates: Callable[[BusinessId], Rates],
        options: EngineOptions,
        clock: Clock,
        held: HeldAnswers,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._rates = rates
        self._options = options
        self._clock = clock
        self._held = held
        self._monotonic = monotonic
        self._reserved: set[OutboxId] = set()
        self._paused: dict[BusinessId, datetime] = {}
        self._looked_back = float("-inf")

    def pick(self, room: int) -> list[Candidate]:
        """Mark up to `room` messages that may go now as being sent, and answer them."""
        now = self._clock()
        self._paused = {business: until for business, until in self._paused.items() if until > now}
        self._look_back(now)
        while self._any_due(now):
            going = self._database.write(lambda c: self._judge_due(c, now, room))
            if going:
                return going
        return []

    def document(self, candidate: Candidate, document: DocumentId) -> Kept | None:
        """A document to be sent, if it is the recipient's and still kept."""
        with self._database.reading() as connection:
            return documents.find(connection, candidate.row.business, candidate.contact, document)

    def accepted(self, candidate: Candidate, message: MessageId) -> None:
        """The channel took it; the customer's next message keeps its distance."""
        now = self._clock()

        def work(connection: Connection) -> None:
            dispatch.accept(connection, candidate.row.id, message, now)
            dispatch.space(connection, candidate.row.conversation, now + self._options.spacing)

        # After a power cut the message is in doubt, and its status settles it.
        self._database.write(work, durable=False)

    def refused(self, candidate: Candidate, error: ChannelError) -> None:
        """The channel did not take it, or nobody knows."""
        self._database.write(lambda c: self._refused(c, candidate, error))

    def _any_due(self, now: datetime) -> bool:
        with self._database.reading() as connection:
            return dispatch.any_due(connection, now, self._paused)

    def _judge_due(self, connection: Connection, now: datetime, room: int) -> list[Candidate]:
        due = dispatch.due(connection, now, room, self._paused)
        return [candidate for candidate in due if self._may_go(connection, candidate, now)]

    def _may_go(self, connection: Connection, candidate: Candidate, now: datetime) -> bool:
        row = candidate.row
        verdict = judge(candidate, now)
        match verdict:
            case Cancel(reason=reason):
                dispatch.cancel(connection, row.id, reason)
                log.info("message_cancelled", outbox=row.id, reason=reason)
                return False
            case Fail(reason=reason, code=code):
                self._give_up(connection, candidate, reason, code)
                return False
            case Go():
                wait = self._wait(candidate)
                if wait:
                    dispatch.postpone(connection, row.id, now + wait)
                    return False
                return dispatch.begin(connection, row.id, now)
            case _:
                assert_never(verdict)

    def _wait(self, candidate: Candidate) -> timedelta:
        """How long the rates make it wait; asked once a message, as its place stays taken."""
        if candidate.row.id in self._reserved:
            self._reserved.discard(candidate.row.id)
            return timedelta()
        recipient = candidate.to.bsuid or candidate.to.phone or candidate.contact
        wait = self._rates(candidate.row.business).reserve(recipient)
        if wait:
            self._reserved.add(candidate.row.id)
        return wait

    def _look_back(self, now: datetime) -> None:
        """Queue again what has been of unknown fate for longer than the grace."""
        if self._monotonic() - self._looked_back < self._options.grace.total_seconds() / 20:
            return
        self._looked_back = self._monotonic()
        before = now - self._options.grace
        with self._database.reading() as connection:
            found = dispatch.any_in_doubt(connection, before)
        if found:
            again = self._database.write(lambda c: dispatch.take_over(c, before))
            log.warning("messages_sent_again", count=again)

    def _refused(self, connection: Connection, candidate: Candidate, error: ChannelError) -> None:
        row, now = candidate.row, self._clock()
        match error:
            case RetryLater(after=after, whole_number=whole_number):
                until = now + (after or self._back_off(row.attempts))
                dispatch.postpone(connection, row.id, until, str(error))
                if whole_number:
                    self._paused[row.business] = until
                log.info("message_postponed", outbox=row.id, code=error.code, whole_number=whole_number)
            case Uncertain():
                dispatch.doubt(connection, row.id, str(error))
                log.warning("message_in_doubt", outbox=row.id)
            case ConnectionDead():
                self._stop_number(connection, candidate, error, now)
            case Undeliverable(opted_out=True):
                said = Consent(what="offers", given=False, how="refused", at=now)
                consents.keep(connection, candidate.contact, said)
                self._give_up(connection, candidate, str(error), error.code)
            case WindowClosed():
                self._give_up(connection, candidate, str(error), error.code or WINDOW_CLOSED)
            case _:
                self._give_up(connection, candidate, str(error), error.code)

    def _stop_number(
        self, connection: Connection, candidate: Candidate, error: ChannelError, now: datetime
    ) -> None:
        """Hold the number's outbox back; one message tries again after the pause."""
        row = candidate.row
        until = now + self._options.dead_pause
        dispatch.postpone(connection, row.id, until, str(error))
        if row.business not in self._paused:
            data = {"error": str(error), "code": error.code}
            inbox.note(connection, row.business, "connection_dead", data, now)
        self._paused[row.business] = until
        log.error("outbox_stopped", business=row.business, code=error.code)

    def _give_up(self, connection: Connection, candidate: Candidate, reason: str, code: int | None) -> None:
        row = candidate.row
        dispatch.fail(connection, row.id, reason, code)
        data = {"outbox": row.id, "conversation": row.conversation, "error": reason, "code": code}
        inbox.note(connection, row.business, "message_failed", data, self._clock())
        log.warning("message_failed", outbox=row.id, code=code)
        if code == WINDOW_CLOSED:
            self._held.hold(connection, row, self._clock())

    def _back_off(self, attempts: int) -> timedelta:
        factor: int = 2 ** min(attempts, 16)
        return min(self._options.retry_pause * factor, self._options.retry_pause_cap)
