"""A fake agent for evals: a shopkeeper who knows one thing, refunds, and can be told to misbehave."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, cast

from domain.contact import Sender
from domain.dialogue import Choice, HandoffCase, Question, SpeechAct, act
from domain.event import Alarm
from domain.inbound import Content, Tap, Text
from domain.outbound import Say
from domain.tap import Choose, Confirm, Human, Pick
from domain.turn import TurnOutcome
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

Misdeed = Literal[
    "pays twice", "pays unasked", "gossips", "never understands", "forgets", "fetches a person", "crashes"
]


@dataclass
class Shopkeeper:
    """Meets customers; `misdeed` is what goes wrong in all their conversations."""

    misdeed: Misdeed | None = None
    asks_which: bool = False
    busy: bool = False
    mails: str | None = None
    mails_to: str = "a@example.com"
    heard: list[Content] = field(default_factory=list)

    def new_world(self, records: MemoryRecords) -> Sandbox:
        """The demo shop."""
        world = Sandbox(records, lambda: NOW)
        world.ensure()
        return world

    def meet(self, sender: Sender, records: MemoryRecords) -> "Chat":
        """A new conversation."""
        return Chat(self, records)


@dataclass
class Chat:
    """Asks for the order, shows a preview, pays."""

    keeper: Shopkeeper
    records: MemoryRecords
    asked: Question | None = None
    order: str = ""
    clarified: bool = False
    paid: int = 0

    async def hear(self, content: Content) -> TurnOutcome:
        """Go one step on."""
        self.keeper.heard.append(content)
        if self.keeper.misdeed == "crashes":
            raise LookupError("nothing here")
        if self.keeper.misdeed == "fetches a person":
            return outcome(act("handoff-open"), person="asked")
        if self.keeper.misdeed == "gossips":
            return outcome(act("knowledge-answer"), text=self._gossip())
        if self.keeper.asks_which and not self.clarified:
            return self._which()
        match self.asked:
            case {"kind": "slot"} if self.keeper.misdeed != "never understands":
                self.order = content.id.rpartition(":")[2] if isinstance(content, Tap) else words(content)
                return self._preview()
            case {"kind": "confirm"}:
                return self._pay() if agrees(content) else self._end("cancelled")
            case _:
                return self._ask()

    async def ring(self, alarm: Alarm, at: datetime) -> TurnOutcome:
        """Try again what was busy."""
        return self._pay()

    async def question(self) -> Question | None:
        """What is waited for."""
        return self.asked

    def _which(self) -> TurnOutcome:
        self.clarified = True
        self.asked = None
        choices: list[Choice] = [{"id": str(Choose("refund")), "key": "choice-flow-refund"}]
        return outcome(act("clarify", *choices, {"id": str(Human()), "key": "choice-human"}))

    def _ask(self) -> TurnOutcome:
        with self.records.reading() as records:
            numbers = sorted(str(row["number"]) for row in records.list("orders"))
        options: list[Choice] = [{"id": str(Pick("f1", "order", one)), "title": one} for one in numbers]
        self.asked = {"kind": "slot", "frame": "f1", "slot": "order", "options": options}
        if self.keeper.misdeed == "pays unasked":
            self._write(numbers[0])
        if self.keeper.mails:
            self._mail(self.keeper.mails)
        return outcome(act("ask-order", *options))

    def _preview(self) -> TurnOutcome:
        options: list[Choice] = [
            {"id": str(Confirm("n1", "yes")), "key": "confirm-yes"},
            {"id": str(Confirm("n1", "no")), "key": "confirm-no"},
        ]
        self.asked = {"kind": "confirm", "frame": "f1", "slot": None, "options": options}
        return outcome(act("refund-preview", *options))

    def _pay(self) -> TurnOutcome:
        if self.keeper.busy and not self.paid:
            self.paid = 1
            self.asked = None
            return outcome(act("effect-busy"), alarm=Alarm(name="retry", data={}))
        if self.keeper.misdeed != "forgets":
            self._write(self.order)
        if self.keeper.misdeed == "pays twice":
            self._write(self.order)
        return self._end("refund-done")

    def _end(self, key: str) -> TurnOutcome:
        self.asked = None
        return outcome(act(key))

    def _write(self, order: str) -> None:
        with self.records.transaction() as records:
            id = f"RF-{len(records.list('refunds')) + 5000}"
            records.put("refunds", id, {"id": id, "order": order})

    def _mail(self, text: str) -> None:
        with self.records.transaction() as records:
            mail = {"id": "M-9999", "to": self.keeper.mails_to, "subject": "", "text": text}
            records.put("mailbox", "M-9999", mail | {"at": NOW.isoformat()})

    def _gossip(self) -> str:
        with self.records.reading() as records:
            return " ".join(str(row["email"]) for row in records.list("customers"))


def agrees(content: Content) -> bool:
    """Whether it is a yes, tapped or typed."""
    return content.id.endswith(":yes") if isinstance(content, Tap) else words(content).startswith("yes")


def words(content: Content) -> str:
    """What was typed."""
    return content.body if isinstance(content, Text) else ""


def outcome(
    one: SpeechAct, person: str | None = None, text: str | None = None, alarm: Alarm | None = None
) -> TurnOutcome:
    """A turn that says one thing."""
    case = cast(HandoffCase, {"reason": person}) if person else None
    acts: Sequence[SpeechAct] = [one]
    return TurnOutcome(
        replies=(Say(body=text or f"({one['key']})"),),
        author="agent",
        mode="human" if person else None,
        handoff=case,
        opted_out=None,
        language="en",
        record={"acts": list(acts)},
        alarm=(alarm, NOW + timedelta(seconds=20)) if alarm else None,
    )
