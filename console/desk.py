"""What the console needs of the rest of Deskhand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from domain.contact import Sender
from domain.dialogue import Spoken
from domain.event import Decision
from domain.ids import BusinessId, ConversationId
from domain.money import Money
from domain.passage import Passage
from kb.conflicts import Disagreement
from kb.gaps import Gap
from playbooks.templates import ApprovedTemplate, Fill
from store.conversations import Conversation
from store.database import Connection
from store.lessons import Lesson

Note = Callable[[Connection], None]
"""Written in the transaction of the decision it is about."""


class ConsoleDesk(Protocol):
    """The engine, as the console sees it."""

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        """Start a turn with a person's decision; synchronous. Raises LookupError for no such conversation."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownOrder:
    """An order as the sidebar shows it; `parcels` are tracking numbers."""

    number: str
    status: str
    placed: datetime
    total: Money
    items: tuple[str, ...]
    parcels: tuple[str, ...] = ()
    carrier: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownSubscription:
    """A subscription as the sidebar shows it."""

    plan: str
    state: str
    price: Money
    next_charge: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomerFile:
    """What our systems know of a customer, newest orders first."""

    name: str
    tier: str
    spent: Money
    refunds: int
    tickets: int
    orders: tuple[KnownOrder, ...]
    subscriptions: tuple[KnownSubscription, ...]


class BackOffice(Protocol):
    """The business's systems, read for a person."""

    async def file(self, business: BusinessId, sender: Sender) -> CustomerFile | None:
        """The customer this account belongs to, None when unknown. Raises domain.errors.ToolError."""
        ...


class Knowledge(Protocol):
    """What the company knows; synchronous and CPU-bound."""

    def passages(
        self, business: BusinessId, question: str, language: str, name: str | None
    ) -> Sequence[Passage]:
        """The passages that answer the question of a customer of this name, best first; none when nothing
        does."""
        ...


class Translator(Protocol):
    """A chat model that translates; there is none without one."""

    async def translate(self, text: str, language: str) -> str:
        """The text in this language (ISO 639-1). Raises domain.errors.DeskhandError when it fails."""
        ...


class Summariser(Protocol):
    """A chat model that sums up; there is none without one."""

    async def summarise(self, said: Sequence[Spoken], name: str | None, language: str) -> str:
        """What was said with a customer of this name, in a few sentences of this language (ISO 639-1). Raises
        domain.errors.DeskhandError when it fails."""
        ...


class Teacher(Protocol):
    """What people teach, and what they should. All raise LookupError when somebody else decided meanwhile."""

    def topics(self, business: BusinessId) -> Sequence[str]:
        """The flows that a customer may have meant."""
        ...

    def correct(
        self, connection: Connection, found: Conversation, number: int, flow: str, person: str
    ) -> None:
        """Draft an example: in this turn the customer meant this flow. LookupError: no such words or flow."""
        ...

    def retitle(self, connection: Connection, found: Conversation, flow: str, person: str) -> None:
        """Draft an example: the open case was about this flow. LookupError: there is no such flow."""
        ...

    def approve(self, lesson: Lesson, person: str, question: str, answer: str, note: Note) -> Sequence[str]:
        """Let this count from now on; answers the sentences that forbid it, then nothing has changed."""
        ...

    def decline(self, lesson: Lesson, person: str, note: Note) -> None:
        """Forget a draft."""
        ...

    def revert(self, lesson: Lesson, person: str, note: Note) -> None:
        """Take an approved lesson back."""
        ...

    def gaps(self, business: BusinessId | None, now: datetime) -> Sequence[Gap]:
        """What customers of a business, or of all, asked in vain lately."""
        ...

    def conflicts(self, business: BusinessId | None, now: datetime) -> Sequence[Disagreement]:
        """The documents of a business, or of all, that contradict each other."""
        ...


class Templates(Protocol):
    """The messages that may be sent once a customer's window is closed."""

    def approved(self, business: BusinessId) -> Sequence[ApprovedTemplate]:
        """Those of a business."""
        ...

    def fills(self, business: BusinessId, topic: str | None, language: str) -> Mapping[Fill, str]:
        """What can stand for placeholders in a message about this topic."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Aids:
    """What helps people answer; each is left out where the deployment has none. `flows` are those of each
    business with which the agent can go on."""

    office: BackOffice | None = None
    knowledge: Knowledge | None = None
    translator: Translator | None = None
    summariser: Summariser | None = None
    teacher: Teacher | None = None
    templates: Templates | None = None
    flows: Mapping[BusinessId, Sequence[str]] = field(default_factory=dict)
