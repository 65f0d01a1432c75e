"""What the engine hands to the graph for one turn, and what it gets back to commit."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from domain.contact import Contact
from domain.dialogue import HandoffCase, Turn
from domain.event import Alarm, Event
from domain.ids import ConversationId
from domain.outbound import Outbound

Mode = Literal["bot", "human", "closed"]


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnInput:
    """One turn to run. `number` counts the conversation's turns from 1; `mode` is the store's, now, and so is
    `person`, who has the conversation, if anybody; `incident` is the topic of one that is on."""

    conversation: ConversationId
    number: int
    contact: Contact
    mode: Mode
    event: Event
    at: datetime
    person: str | None = None
    incident: str | None = None

    @property
    def id(self) -> str:
        """The same for every attempt at the same turn."""
        return f"{self.conversation}:{self.number:08d}"


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnOutcome:
    """What a turn decided. The engine commits all of it in one transaction.

    `mode` is None where the turn does not change it. `opted_out` likewise. `language` is the contact's
    language as far as known. `author` is who the replies are from. `alarm` goes off at its time (aware), and
    so does `silence` unless something happens before; None takes back one set earlier. `page` goes off unless
    somebody has taken the case by then.
    """

    replies: tuple[Outbound, ...]
    author: Literal["agent", "person"]
    mode: Mode | None
    handoff: HandoffCase | None
    opted_out: bool | None
    language: str | None
    record: Turn
    alarm: tuple[Alarm, datetime] | None = None
    silence: tuple[Alarm, datetime] | None = None
    page: tuple[Alarm, datetime] | None = None


class Brain(Protocol):
    """Runs turns. The compiled graph is one; tests of the engine use a scripted one."""

    async def think(self, turn: TurnInput) -> TurnOutcome:
        """Run the turn; safe to call again with the same input after a crash at any point."""
        ...
