"""Small states and events for tests of the nodes."""

from datetime import UTC, datetime
from typing import Any

from domain.contact import Contact, Sender
from domain.dialogue import Evidence, State, Turn
from domain.event import Burst, Decision, Event
from domain.ids import BusinessId, ContactId, MessageId
from domain.inbound import Content, Inbound, Text
from domain.json import dump

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
BUSINESS = BusinessId("100000000000001")
SENDER = Sender(bsuid="FR.abc", phone="33612345678", name="Camille")
CONTACT = Contact(id=ContactId("c-1"), business=BUSINESS, sender=SENDER)


def message(content: Content | str, number: int = 1) -> Inbound:
    """A message of the test's customer; text for short."""
    body = Text(body=content) if isinstance(content, str) else content
    return Inbound(business=BUSINESS, id=MessageId(f"wamid.{number}"), sender=SENDER, at=NOW, content=body)


def burst(*contents: Content | str) -> Burst:
    """Several messages that arrived together."""
    return Burst(messages=tuple(message(content, n) for n, content in enumerate(contents, 1)))


def shown(**facts: Any) -> Evidence:
    """A photo in which nothing but that it was sent is known, unless `facts` say otherwise."""
    plain: Evidence = {
        "id": "file-1",
        "at": NOW.isoformat(),
        "kind": "image",
        "problem": None,
        "seen_before": False,
        "severity": "unknown",
        "damage": "unknown",
        "confidence": 0.0,
        "product": "",
        "order": "",
    }
    return {**plain, **facts}  # type: ignore[typeddict-item]


def state(event: Burst | Decision | None = None, *, turn: Turn | None = None, **fields: Any) -> State:
    """The state a turn begins with, in mode bot unless `fields` say otherwise."""
    fresh: Turn = {
        "id": "conv-1:00000001",
        "at": NOW.isoformat(),
        "event": dump(event or burst("hello"), Event),
    }
    base: State = {
        "conversation": "conv-1",
        "business": BUSINESS,
        "contact": dump(CONTACT),
        "mode": "bot",
        "turn": {**fresh, **(turn or {})},
    }
    return {**base, **fields}  # type: ignore[typeddict-item]
