"""What arrives, put in its place: one transaction from the webhook's items to the queued turns."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import assert_never

import structlog

from app.engine.held_answers import HeldAnswers, NoAnnouncements
from app.engine.resolving import assume
from app.engine.windows import remind, set_reminder
from app.learning.drafting import draft_from_case
from channels.whatsapp.errors import ChannelError, Undeliverable, WindowClosed, classify
from domain.clock import Clock
from domain.contact import Sender
from domain.event import PAGE, RETURN, WINDOW, Alarm, Decision
from domain.ids import BusinessId, ConversationId
from domain.inbound import (
    Delivery,
    Echo,
    IdentityChange,
    Inbound,
    Item,
    Notice,
    Preference,
    Quarantined,
)
from domain.json import dump
from store import (
    alarms,
    consents,
    contacts,
    conversations,
    deliveries,
    handoffs,
    inbox,
    news,
    transcript,
    turns,
)
from store.consents import Consent
from store.contacts import Found
from store.conversations import Conversation
from store.database import Connection

log = structlog.get_logger()

Enqueue = Callable[[Connection, ConversationId, int], None]
"""Queues a turn by its number within the transaction."""

Other = Delivery | Preference | IdentityChange | Echo | Notice | Quarantined
"""Items that start no turn."""

ANOTHER_BUSINESS = "another_business"
"""The topic of a notice of what came for a number that is not ours."""

HEARD_OF: Mapping[str, news.Kind] = {
    "take": "taken",
    "return": "returned",
    "resolve": "resolved",
    "approve": "approved",
    "decline": "declined",
}
"""Decisions that staff hear of."""

AT_THE_PHONE = "phone"
"""The person behind an echo: staff with the Business app; Meta does not say who."""


class Intake:
    """Writes items, decisions and alarms into the store and queues the turns they start.

    `businesses` are ours; what comes for any other is only noted. None: all are ours. `held` are answers that
    wait for the customer to write.
    """

    def __init__(
        self,
        enqueue: Enqueue,
        clock: Clock,
        businesses: frozenset[BusinessId] | None = None,
        held: HeldAnswers | None = None,
    ) -> None:
        self._enqueue = enqueue
        self._clock = clock
        self._businesses = businesses
        self._held = held or HeldAnswers(NoAnnouncements())

    def keep(self, connection: Connection, raw: bytes, items: Sequence[Item]) -> None:
        """Keep a POST and its items; those that were here before change nothing."""
        now = self._clock()
        raw_id = inbox.new_raw_id()
        items = [self._ours(item) for item in items]
        new = [self._add(connection, item, raw_id, now) for item in items]
        if any(new) or not items:
            business = inbox.business_of(items[0]) if items else inbox.NOBODY
            inbox.keep_raw(connection, raw_id, business, raw, now)

    def decide(self, connection: Connection, conversation: ConversationId, decision: Decision) -> None:
        """Apply what must hold at once (the agent falls silent, cases close), and queue the turn.

        Raises:
            LookupError: there is no such conversation.
        """
        now = self._clock()
        found = self._locked(connection, conversation)
        if decision.do == "take" or (decision.do == "reply" and found.mode != "human"):
            conversations.take(connection, conversation, decision.person, now)
            handoffs.take(connection, conversation, decision.person, now)
        if decision.do in ("return", "resolve"):
            draft_from_case(connection, found, now)
            handoffs.resolve(connection, conversation, now)
        self._tell(connection, found, decision, now)
        self._start_turn(connection, found, decision, now)

    def set_alarm(
        self, connection: Connection, conversation: ConversationId, alarm: Alarm, at: datetime
    ) -> None:
        """Let a timer of the conversation go off at `at`.

        Raises:
            LookupError: there is no such conversation.
        """
        found = self._locked(connection, conversation)
        alarms.set(connection, found.business, conversation, alarm, at)

    def ring(self, connection: Connection) -> int:
        """Start the turns of the alarms whose time has come; how many."""
        now = self._clock()
        due = alarms.take_due(connection, now)
        for one in due:
            found = self._locked(connection, one.conversation)
            if one.alarm.name == RETURN:
                assume(connection, found.business, found.id, now)
            elif one.alarm.name == WINDOW:
                remind(connection, found, now)
            elif one.alarm.name != PAGE or _waits(connection, found.id):
                if one.alarm.name == PAGE:
                    news.add(connection, found.business, found.id, "paged", now)
                self._start_turn(connection, found, one.alarm, now)
        return len(due)

    def _tell(self, connection: Connection, found: Conversation, decision: Decision, now: datetime) -> None:
        """Let staff hear what one of them did; what they say to the customer is told when it is said."""
        kind = HEARD_OF.get(decision.do)
        if kind is not None:
            news.add(
                connection,
                found.business,
                found.id,
                kind,
                now,
                person=decision.person,
                text=decision.text or "",
            )

    def _ours(self, item: Item) -> Item:
        """The item, or a notice of it when it came for a number that nobody answers here."""
        business = inbox.business_of(item)
        if self._businesses is None or business in self._businesses or isinstance(item, Notice | Quarantined):
            return item
        log.warning("item_for_another_business", business=business, item=type(item).__name__)
        return Notice(business=business, topic=ANOTHER_BUSINESS, data=dump(item))

    def _add(self, connection: Connection, item: Item, raw_id: str, now: datetime) -> bool:
        """Keep and apply one item; false when it was here before."""
        if isinstance(item, Inbound):
            return self._heard(connection, item, raw_id, now)
        new = inbox.add(connection, item, raw_id, now)
        if new:
            self._apply(connection, item, now)
        return new

    def _apply(self, connection: Connection, item: Other, now: datetime) -> None:
        match item:
            case Delivery():
                self._delivered(connection, item, now)
            case Echo():
                self._echoed(connection, item, now)
            case Preference(business=business, sender=sender, wants=wants):
                found = contacts.find_or_create(connection, business, sender, now)
                said = Consent(what="offers", given=wants, how="whatsapp", at=now)
                consents.keep(connection, found.contact.id, said)
            case IdentityChange(business=business, old=old, new=new):
                found = contacts.change_identity(connection, business, old, new, now)
                self._conversation_of(connection, business, found, now)
            case Notice(business=notice_business, topic=topic, data=data):
                inbox.note(connection, notice_business or inbox.NOBODY, topic, data, now)
                log.info("notice_kept", business=notice_business, topic=topic)
            case Quarantined():
                log.warning("item_quarantined")
            case _:
                assert_never(item)

    def _heard(self, connection: Connection, item: Inbound, raw_id: str, now: datetime) -> bool:
        conversation = self._conversation(connection, item.business, item.sender, now)
        if not inbox.add(connection, item, raw_id, now, conversation.id):
            return False
        burst = conversation.last_turn + 1 if conversation.open_burst is None else None
        conversations.heard(connection, conversation, item.at, now, burst=burst)
        self._held.release(connection, conversation.id, now)
        kind, text = transcript.described(item.content)
        transcript.add(
            connection,
            item.business,
            conversation.id,
            author="customer",
            kind=kind,
            text=text,
            at=item.at,
            message=item.id,
        )
        if conversation.mode == "human":
            set_reminder(connection, conversation, item.at)
            news.add(connection, item.business, conversation.id, "customer", now, text=text or f"[{kind}]")
        if burst is not None:
            self._queue(connection, conversation, burst, None, now)
        return True

    def _delivered(self, connection: Connection, item: Delivery, now: datetime) -> None:
        row = deliveries.advance(connection, item)
        if row is None or item.status != "failed":
            return
        error: ChannelError = classify(item.error_code)
        log.warning("message_failed", outbox=row.id, code=item.error_code, kind=type(error).__name__)
        conversation = conversations.get(connection, row.conversation)
        if isinstance(error, Undeliverable) and error.opted_out and conversation is not None:
            said = Consent(what="offers", given=False, how="refused", at=now)
            consents.keep(connection, conversation.contact, said)
        if isinstance(error, WindowClosed) and row.state == "failed":
            self._held.hold(connection, row, now)
        inbox.note(connection, item.business, "message_failed", dump(item), now)

    def _echoed(self, connection: Connection, item: Echo, now: datetime) -> None:
        conversation = self._conversation(connection, item.business, item.to, now)
        conversations.take(connection, conversation.id, AT_THE_PHONE, now)
        handoffs.take(connection, conversation.id, AT_THE_PHONE, now)
        transcript.add(
            connection,
            item.business,
            conversation.id,
            author="person",
            kind="echo",
            text=item.text or "",
            at=item.at,
            message=item.id,
        )
        said = item.text or ""
        news.add(connection, item.business, conversation.id, "person", now, person=AT_THE_PHONE, text=said)

    def _conversation(
        self, connection: Connection, business: BusinessId, sender: Sender, now: datetime
    ) -> Conversation:
        found = contacts.find_or_create(connection, business, sender, now)
        return self._conversation_of(connection, business, found, now)

    def _conversation_of(
        self, connection: Connection, business: BusinessId, found: Found, now: datetime
    ) -> Conversation:
        conversation = conversations.for_contact(connection, business, found.contact.id, now)
        if found.absorbed:
            conversations.merge(connection, conversation, found.absorbed, now)
        return conversation

    def _start_turn(
        self,
        connection: Connection,
        conversation: Conversation,
        event: Decision | Alarm,
        now: datetime,
    ) -> None:
        number = conversation.last_turn + 1
        conversations.set_turns(connection, conversation.id, last=number, open_burst=conversation.open_burst)
        self._queue(connection, conversation, number, event, now)

    def _queue(
        self,
        connection: Connection,
        conversation: Conversation,
        number: int,
        event: Decision | Alarm | None,
        now: datetime,
    ) -> None:
        turns.add(connection, conversation.business, conversation.id, number, event, now)
        self._enqueue(connection, conversation.id, number)

    def _locked(self, connection: Connection, conversation: ConversationId) -> Conversation:
        found = conversations.lock(connection, conversation)
        if found is None:
            raise LookupError(f"no conversation {conversation}")
        return found


def _waits(connection: Connection, conversation: ConversationId) -> bool:
    """Whether a case of the conversation waits for somebody to take it."""
    return any(one.state == "waiting" for one in handoffs.of(connection, conversation))
