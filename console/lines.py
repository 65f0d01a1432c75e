"""A line of the queue: what it tells of a conversation."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from console.cases import URGENCIES, open_cases, rank
from console.standing import Standing, standing
from domain.ids import BusinessId, ConversationId
from domain.json import Json
from store.handoffs import Handoff
from store.queue import Row


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """What the queue shows of a conversation. `since` is when it began to wait, or was last changed;
    `window_until` is when WhatsApp stops letting us write freely, `asleep` until when it is
    put aside, `due` by when somebody should have taken it."""

    id: ConversationId
    business: BusinessId
    name: str | None
    reason: str | None
    topic: str | None
    language: str | None
    tier: str | None
    urgency: str
    since: datetime
    last_line: str
    last_kind: str
    window_until: datetime | None
    standing: Standing
    person: str | None
    asleep: datetime | None
    due: datetime | None
    team: str | None


def line(row: Row, viewer: str, window: timedelta) -> Line:
    """The line of a conversation as this person sees it."""
    conversation = row.conversation
    cases = open_cases(row.cases)
    first = cases[0].case if cases else None
    return Line(
        id=conversation.id,
        business=conversation.business,
        name=row.contact.sender.name,
        reason=first["reason"] if first else None,
        topic=first["topic"] if first else None,
        language=row.contact.language or (first["language"] if first else None),
        tier=next((tier for one in cases if (tier := tier_of(one))), None),
        urgency=min((one.case["urgency"] for one in cases), key=rank, default=URGENCIES[1]),
        since=min((one.at for one in cases), default=conversation.updated_at),
        last_line=row.last.text if row.last else "",
        last_kind=row.last.kind if row.last else "text",
        window_until=conversation.last_heard_at and conversation.last_heard_at + window,
        standing=standing(conversation, viewer),
        person=conversation.person,
        asleep=row.snooze.until if row.snooze else None,
        due=min((at for one in cases if one.state == "waiting" and (at := due_of(one))), default=None),
        team=first.get("team") if first else None,
    )


def due_of(one: Handoff) -> datetime | None:
    """By when somebody should have taken the case, where the playbook says so."""
    due = one.case.get("due_at")
    return datetime.fromisoformat(due) if due else None


def tier_of(one: Handoff) -> str | None:
    """The customer's tier as the case has it."""
    customer: Json = one.case["facts"].get("customer")
    return str(customer["tier"]) if isinstance(customer, dict) and customer.get("tier") else None
