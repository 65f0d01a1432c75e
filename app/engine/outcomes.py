"""Ending a turn: everything it decided in one transaction, or a person told that it failed."""

from collections.abc import Callable
from datetime import datetime

from app.engine.claims import Begun
from app.engine.resolving import note_resolution
from app.engine.saying import say
from app.engine.windows import set_reminder
from app.learning.drafting import draft_from_choice
from domain.clock import Clock
from domain.dialogue import HandoffCase, Turn
from domain.event import SILENCE, Alarm, Burst, Decision, Event
from domain.ids import ConversationId
from domain.json import load
from domain.outbound import Outbound
from domain.turn import Mode, TurnOutcome
from store import (
    alarms,
    consents,
    contacts,
    conversations,
    handoffs,
    inbox,
    incidents,
    model_use,
    news,
    transcript,
    turns,
)
from store.consents import Consent
from store.conversations import Conversation
from store.database import Connection, Database
from store.turns import TurnRow, TurnState

Apology = Callable[[str | None], Outbound]
"""What we say, in a language if it is known, when a turn has failed for good."""


class Outcomes:
    """Commits what turns decided. A result is taken only from the latest runner of the next turn."""

    def __init__(self, database: Database, apology: Apology, clock: Clock) -> None:
        self._database = database
        self._apology = apology
        self._clock = clock

    def commit(self, begun: Begun, outcome: TurnOutcome) -> bool:
        """Write the outcome down; false when somebody else has run this turn meanwhile."""
        return self._database.write(lambda c: self._commit(c, begun, outcome))

    def fail(self, begun: Begun, error: str) -> int:
        """Count a failure of the turn; answers how many there are, or 0 when it is no longer ours."""

        def work(connection: Connection) -> int:
            held = _held(connection, begun)
            return turns.fail(connection, held[1], error) if held else 0

        return self._database.write(work)

    def bury(self, begun: Begun, error: str) -> bool:
        """Give the turn up: the conversation goes on, a person gets the case, the customer is told."""
        return self._database.write(lambda c: self._bury(c, begun, error))

    def _commit(self, connection: Connection, begun: Begun, outcome: TurnOutcome) -> bool:
        held = _held(connection, begun)
        if held is None:
            return False
        conversation, turn = held
        now = self._clock()
        taken = conversation.takeovers != begun.takeovers
        if outcome.author == "person" or not taken or _settles(begun, outcome.record):
            _reply(connection, conversation, begun, outcome, now)
        if outcome.handoff is not None:
            person = conversation.person if taken else None
            _open_case(connection, conversation, turn, outcome.handoff, person, now)
        if outcome.mode is not None and not taken:
            _set_mode(connection, conversation, outcome.mode, now)
        _keep_wishes(connection, conversation, begun, outcome, now)
        _set_timers(connection, conversation, outcome)
        _set_silence(connection, conversation, None if taken else outcome.silence)
        _count_topic(connection, conversation, begun, outcome, now)
        note_resolution(connection, conversation, begun, outcome, now)
        draft_from_choice(connection, conversation, outcome.record, now)
        _hide_secrets(connection, conversation, outcome)
        model_use.add(connection, conversation.business, outcome.record.get("calls", []))
        _finish(connection, conversation, turn, "done", outcome.record, now)
        return True

    def _bury(self, connection: Connection, begun: Begun, error: str) -> bool:
        held = _held(connection, begun)
        if held is None:
            return False
        conversation, turn = held
        now, person = self._clock(), conversation.person
        if conversation.mode != "human":
            person = None
            _set_mode(connection, conversation, "human", now)
            excuse, farewell = self._apology(begun.input.contact.language), _settles(begun, {})
            say(
                connection, conversation, excuse, author="agent", turn=turn.number, farewell=farewell, now=now
            )
        _open_case(connection, conversation, turn, _incident(begun, error), person, now)
        _finish(connection, conversation, turn, "dead", {"outcome": "incident"}, now)
        return True


def _reply(
    connection: Connection, conversation: Conversation, begun: Begun, outcome: TurnOutcome, now: datetime
) -> None:
    """What the turn says goes out; staff hear of what one of them said."""
    farewell = outcome.opted_out is True or _settles(begun, outcome.record)
    turn, author = begun.input.number, outcome.author
    for reply in outcome.replies:
        say(connection, conversation, reply, author=author, turn=turn, farewell=farewell, now=now)
        if author == "person":
            _, text = transcript.worded(reply)
            person = conversation.person
            news.add(
                connection, conversation.business, conversation.id, "person", now, person=person, text=text
            )


def _open_case(
    connection: Connection,
    conversation: Conversation,
    turn: TurnRow,
    case: HandoffCase,
    person: str | None,
    now: datetime,
) -> None:
    """A case for people, `person`'s already or anybody's; staff hear of it."""
    business = conversation.business
    handoffs.add(connection, business, conversation.id, case, now, turn=turn.number, person=person)
    news.add(connection, business, conversation.id, "opened", now, handoff=case["id"])


def _set_mode(connection: Connection, conversation: Conversation, mode: Mode, now: datetime) -> None:
    """From now on the conversation is the agent's, people's or closed."""
    conversations.set_mode(connection, conversation.id, mode, now)
    if mode == "human" and conversation.last_heard_at is not None:
        set_reminder(connection, conversation, conversation.last_heard_at)


def _keep_wishes(
    connection: Connection, conversation: Conversation, begun: Begun, outcome: TurnOutcome, now: datetime
) -> None:
    """Whether the customer wants to hear from us, and in which language."""
    opted_out = _opted_out(begun, outcome)
    if opted_out is not None:
        said = Consent(what="messages", given=not opted_out, how="message", at=now)
        consents.keep(connection, conversation.contact, said)
    if outcome.language not in (None, begun.input.contact.language):
        contacts.set_language(connection, conversation.contact, outcome.language)


def _set_timers(connection: Connection, conversation: Conversation, outcome: TurnOutcome) -> None:
    """The alarms that the turn asked for."""
    for timer in (outcome.page, outcome.alarm):
        if timer is not None:
            alarms.set(connection, conversation.business, conversation.id, *timer)


def _count_topic(
    connection: Connection, conversation: Conversation, begun: Begun, outcome: TurnOutcome, now: datetime
) -> None:
    """What customers write about is counted, so that a spike is seen."""
    intents = outcome.record.get("intents")
    if intents and isinstance(begun.input.event, Burst):
        incidents.count(connection, conversation.business, intents[0][0], now)


def _hide_secrets(connection: Connection, conversation: Conversation, outcome: TurnOutcome) -> None:
    """Codes and passwords that the customer wrote are kept nowhere once they have been read."""
    hidden = outcome.record.get("hidden", {})
    event = load(Event, outcome.record["event"]) if hidden else None
    for message in event.messages if isinstance(event, Burst) else ():
        if message.id in hidden:
            inbox.hide(connection, message)
            transcript.hide(connection, conversation.id, message.id, hidden[message.id])


def _set_silence(
    connection: Connection, conversation: Conversation, silence: tuple[Alarm, datetime] | None
) -> None:
    """Set the timer of a customer who does not answer, or take back the one set before."""
    if silence is None:
        alarms.clear(connection, conversation.id, SILENCE)
    else:
        alarms.set(connection, conversation.business, conversation.id, *silence)


def _settles(begun: Begun, record: Turn) -> bool:
    """Whether the reply says what became of an effect: the customer hears it whoever takes over meanwhile,
    unless they wanted no more messages."""
    event = begun.input.event
    decided = isinstance(event, Decision) and event.do in ("approve", "decline")
    return (decided or record.get("outcome") == "done") and not begun.input.contact.opted_out


def _opted_out(begun: Begun, outcome: TurnOutcome) -> bool | None:
    """Who opted out and then asks for a person wants to hear from us again: the person has to answer."""
    if outcome.opted_out is not None or not begun.input.contact.opted_out:
        return outcome.opted_out
    asks = any(
        command["type"] == "handoff" and command["reason"] == "asked"
        for command in outcome.record.get("commands", [])
    )
    return False if asks else None


def _held(connection: Connection, begun: Begun) -> tuple[Conversation, TurnRow] | None:
    """The conversation, locked, and its turn, if that is still the caller's to end."""
    conversation_id: ConversationId = begun.input.conversation
    conversation = conversations.lock(connection, conversation_id)
    if conversation is None or conversation.done_turn != begun.input.number - 1:
        return None
    turn = turns.get(connection, conversation_id, begun.input.number)
    if turn is None or turn.attempts != begun.attempt:
        return None
    return conversation, turn


def _finish(
    connection: Connection,
    conversation: Conversation,
    turn: TurnRow,
    state: TurnState,
    record: object,
    now: datetime,
) -> None:
    """The turn is over, and the next one may begin."""
    turns.finish(connection, turn, state, now, record=record)
    conversations.set_turns(connection, conversation.id, done=turn.number, open_burst=conversation.open_burst)


def _incident(begun: Begun, error: str) -> HandoffCase:
    return HandoffCase(
        id=f"incident:{begun.input.id}",
        reason="incident",
        topic=None,
        summary=f"The agent could not finish turn {begun.input.number}: {error}.",
        next_action="Read what the customer wrote last and answer; tell the operator about the error.",
        facts={"turn": begun.input.id, "error": error},
        language=begun.input.contact.language or "en",
        urgency="high",
    )
