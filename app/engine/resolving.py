"""What a turn says about whether the customer's matter is resolved, and the timer that assumes it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from app.engine.claims import Begun
from domain.event import RETURN, Alarm, Burst
from domain.ids import BusinessId, ConversationId
from domain.turn import TurnOutcome
from store import alarms, handoffs, resolutions
from store.conversations import Conversation
from store.database import Connection

NO_RETURN = timedelta(hours=72)
"""A matter whose customer has not come back for so long is assumed to be resolved."""

GOOD = 4
"""The score from which a rating confirms that the matter is resolved."""


def note_resolution(
    connection: Connection, conversation: Conversation, begun: Begun, outcome: TurnOutcome, now: datetime
) -> None:
    """Keep what the turn tells; a customer who writes has come back, and the clock starts anew."""
    changes = _changes(outcome, now)
    if isinstance(begun.input.event, Burst):
        changes = {"assumed_at": None, **changes}
        alarm = Alarm(name=RETURN, data={})
        alarms.set(connection, conversation.business, conversation.id, alarm, now + NO_RETURN)
    if changes:
        resolutions.note(connection, conversation.business, conversation.id, **changes)


def assume(connection: Connection, business: BusinessId, conversation: ConversationId, now: datetime) -> None:
    """The customer has not come back: resolved, unless people still have the case."""
    cases = handoffs.of(connection, conversation)
    if all(one.state == "resolved" for one in cases):
        resolutions.note(connection, business, conversation, assumed_at=now)


def _changes(outcome: TurnOutcome, now: datetime) -> dict[str, object]:
    changes: dict[str, object] = {}
    if outcome.handoff is not None:
        changes["contained"] = False
    if outcome.record.get("outcome") == "done":
        changes["verified_at"] = now
    commands = outcome.record.get("commands", [])
    if _thanks(commands, outcome) or outcome.record.get("feedback", {}).get("answer") == "yes":
        changes["confirmed_at"] = now
    for one in commands:
        if one["type"] == "rate":
            changes |= _rating(one, now)
    return changes


def _thanks(commands: list[dict[str, object]], outcome: TurnOutcome) -> bool:
    """Whether the customer does nothing but thank, and so is asked how it was."""
    asked = any(act["key"] == "survey-ask" for act in outcome.record.get("acts", []))
    return asked and any(one.get("kind") == "thanks" for one in commands)


def _rating(command: Mapping[str, object], now: datetime) -> dict[str, object]:
    rated: dict[str, object] = {"score": command["score"], "rated_at": now}
    if command.get("comment"):
        rated["comment"] = command["comment"]
    if int(str(command["score"])) >= GOOD:
        rated["confirmed_at"] = now
    return rated
