"""Drafts of lessons, from what people and customers did: they wait until somebody approves them."""

from collections.abc import Sequence
from datetime import datetime

from app.learning.gaps import asked_in, is_unanswered
from domain.dialogue import Turn
from domain.event import Decision
from domain.json import JsonDict
from kb.redaction import HIDDEN, redacted
from store import contacts, handoffs, lessons, turns
from store.conversations import Conversation
from store.database import Connection
from store.handoffs import Handoff
from store.turns import TurnRow

LONGEST_EXAMPLE = 500
"""Characters: the models read no more of a message, and nobody else asks in such words."""


def draft_from_case(connection: Connection, found: Conversation, now: datetime) -> str | None:
    """A draft of an article from the conversation's open case, if it is a novel one: the customer asked what
    nothing answered, and a person did. Call it before the case is closed; answers the draft's id."""
    cases = [one for one in handoffs.of(connection, found.id) if one.state != "resolved"]
    rows = turns.of(connection, found.id)
    asked = unanswered(rows, cases)
    if asked is None or asked.record is None:
        return None
    said = [row.event for row in rows if row.number > asked.number and isinstance(row.event, Decision)]
    replies = [one for one in said if one.do == "reply" and one.text]
    if not replies:
        return None
    names = [*_names(connection, found), *(one.person for one in replies)]
    return lessons.draft(
        connection,
        found.business,
        found.id,
        now,
        kind="article",
        language=_language(connection, found, asked.record),
        question=redacted(asked_in(asked), names),
        answer=redacted("\n\n".join(one.text or "" for one in replies), names),
        person=replies[-1].person,
    )


def unanswered(rows: Sequence[TurnRow], cases: Sequence[Handoff]) -> TurnRow | None:
    """The last thing the customer asked before these cases that no flow and no passage answered."""
    before = [row for row in before_cases(rows, cases) if is_unanswered(row, "clarify")]
    return before[-1] if before else None


def before_cases(rows: Sequence[TurnRow], cases: Sequence[Handoff]) -> list[TurnRow]:
    """The turns up to the one that opened the last of these cases."""
    ids = {one.id for one in cases}
    ends = [row.number for row in rows if row.record and (row.record.get("handoff") or {}).get("id") in ids]
    return [row for row in rows if row.number <= max(ends, default=0)]


def draft_from_choice(connection: Connection, found: Conversation, record: Turn, now: datetime) -> str | None:
    """A draft of an example, where the customer, asked what was meant, chose another flow than the likeliest:
    what they had said before is for that one. Nobody answers for it but the customer."""
    begun = [str(one["flow"]) for one in record.get("commands", []) if one["type"] == "start_flow"]
    before = [row.record for row in turns.of(connection, found.id) if row.record]
    said = [one for one in before if one.get("text") == record.get("unclear")]
    if not record.get("unclear") or len(begun) != 1 or not said:
        return None
    likeliest = [str(flow) for flow, _ in said[-1].get("intents", [])[:1]]
    return None if begun == likeliest else _draft(connection, found, said[-1], begun[0], "", now)


def draft_from_correction(
    connection: Connection, found: Conversation, number: int, flow: str, person: str, now: datetime
) -> str | None:
    """A draft of an example: a person says what the customer meant in this turn. Answers its id, None where
    the same waits or counts already.

    Raises:
        LookupError: there are no words of the customer's in such a turn.
    """
    row = turns.get(connection, found.id, number)
    if row is None or row.event is not None or not (row.record or {}).get("text"):
        raise LookupError(number)
    return _draft(connection, found, row.record or {}, flow, person, now)


def draft_from_topic(
    connection: Connection, found: Conversation, flow: str, person: str, now: datetime
) -> str | None:
    """A draft of an example, where a person closes the open case under another topic than it came with. Call
    it before the case is closed."""
    cases = [one for one in handoffs.of(connection, found.id) if one.state != "resolved"]
    rows = [row for row in before_cases(turns.of(connection, found.id), cases) if row.event is None]
    said = [row.record for row in rows if row.record and row.record.get("text") and row.record.get("intents")]
    topics = [one.case["topic"] for one in cases]
    return None if not said or flow in topics else _draft(connection, found, said[-1], flow, person, now)


def _draft(
    connection: Connection,
    found: Conversation,
    record: JsonDict | Turn,
    flow: str,
    person: str,
    now: datetime,
) -> str | None:
    """The draft, unless the same was drafted before: by a person, unless it waits or counts."""
    text = redacted(str(record["text"]), _names(connection, found))[:LONGEST_EXAMPLE]
    known = lessons.states(connection, found.business, "example", text, flow)
    if not text.replace(HIDDEN, "").strip() or known & {"draft", "approved"} or (known and not person):
        return None
    return lessons.draft(
        connection,
        found.business,
        found.id,
        now,
        kind="example",
        language=_language(connection, found, record),
        question=text,
        answer=flow,
        person=person,
    )


def _language(connection: Connection, found: Conversation, record: JsonDict | Turn) -> str:
    return str(record.get("language") or contacts.get(connection, found.contact).language or "en")


def _names(connection: Connection, found: Conversation) -> list[str]:
    """What the customer is called."""
    sender = contacts.get(connection, found.contact).sender
    return [sender.name or "", sender.username or ""]
