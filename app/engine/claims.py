"""Beginning a turn: in order, once the customer has paused, by one runner at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.engine.options import EngineOptions
from domain.clock import Clock
from domain.event import Burst, Event
from domain.ids import ConversationId, MessageId
from domain.turn import TurnInput
from store import contacts, conversations, executors, inbox, incidents, turns
from store.conversations import Conversation
from store.database import Connection, Database
from store.turns import TurnRow

WATCH = timedelta(milliseconds=100)
"""How often to look whether another process has finished the turn before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Begun:
    """A turn to think about. `attempt` and `takeovers` are what must still hold when it is committed."""

    input: TurnInput
    attempt: int
    takeovers: int
    exhausted: bool  # the process died in it too often: don't think, tell a person

    @property
    def newest(self) -> MessageId | None:
        """The customer's last message in this turn, if it is one of messages."""
        event = self.input.event
        return event.messages[-1].id if isinstance(event, Burst) else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Wait:
    """It is too early: the customer may go on writing, or the turn before is being run elsewhere."""

    left: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Skipped:
    """An earlier turn had claimed all there was."""


Claim = Begun | Wait | Skipped | None


class Claims:
    """Hands out the turns of conversations to one runner (a process, by its executor id)."""

    def __init__(self, database: Database, runner: str, options: EngineOptions, clock: Clock) -> None:
        self._database = database
        self._runner = runner
        self._options = options
        self._clock = clock

    def begin(self, conversation: ConversationId, upto: int) -> Claim:
        """Begin the conversation's next turn, if its number is `upto` at most; None when those are done."""
        # Undone by a power cut, the same messages are claimed again: they are still there.
        return self._database.write(lambda c: self._begin(c, conversation, upto), durable=False)

    def _begin(self, connection: Connection, conversation_id: ConversationId, upto: int) -> Claim:
        conversation = conversations.lock(connection, conversation_id)
        if conversation is None or conversation.done_turn >= upto:
            return None
        number = conversation.done_turn + 1
        turn = turns.get(connection, conversation_id, number)
        if turn is None:  # erased: nothing is left to be done in it
            self._advance(connection, conversation, number)
            return Skipped()
        now = self._clock()
        wait = self._elsewhere(connection, turn, now) or self._quiet(connection, conversation, turn, now)
        if wait is not None:
            return wait
        event = self._event(connection, conversation, turn)
        if event is None:
            turns.finish(connection, turn, "empty", now)
            self._advance(connection, conversation, number)
            return Skipped()
        if conversation.open_burst == number:
            conversations.set_turns(connection, conversation.id, open_burst=None)
        return self._begun(connection, conversation, turn, event, now)

    def _elsewhere(self, connection: Connection, turn: TurnRow, now: datetime) -> Wait | None:
        """Wait while another living process runs the turn, but not for one that forgot it."""
        if turn.runner in (None, self._runner) or turn.begun_at is None:
            return None
        if now - turn.begun_at > 2 * self._options.turn_timeout:
            return None
        return Wait(left=WATCH) if executors.lives(connection, turn.runner or "") else None

    def _quiet(
        self, connection: Connection, conversation: Conversation, turn: TurnRow, now: datetime
    ) -> Wait | None:
        if turn.event is not None or conversation.open_burst != turn.number:
            return None
        span = conversations.unclaimed(connection, conversation.id)
        if span is None:
            return None
        oldest, newest = span
        ready = min(newest + self._options.quiet, oldest + self._options.quiet_cap)
        return Wait(left=ready - now) if ready > now else None

    def _event(self, connection: Connection, conversation: Conversation, turn: TurnRow) -> Event | None:
        if turn.event is not None:
            return turn.event
        messages = inbox.claim(connection, conversation.id, turn.number)
        return Burst(messages=messages) if messages else None

    def _begun(
        self,
        connection: Connection,
        conversation: Conversation,
        turn: TurnRow,
        event: Event,
        now: datetime,
    ) -> Begun:
        crashes = turn.attempts - turn.failures
        return Begun(
            input=TurnInput(
                conversation=conversation.id,
                number=turn.number,
                contact=contacts.get(connection, conversation.contact),
                mode=conversation.mode,
                event=event,
                at=now,
                person=conversation.person,
                incident=incidents.topic(connection, conversation.business),
            ),
            attempt=turns.begin(connection, turn, self._runner, now),
            takeovers=conversation.takeovers,
            exhausted=crashes >= self._options.max_crashes,
        )

    def _advance(self, connection: Connection, conversation: Conversation, number: int) -> None:
        burst = None if conversation.open_burst == number else conversation.open_burst
        conversations.set_turns(connection, conversation.id, done=number, open_burst=burst)
