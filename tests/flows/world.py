"""A small shop in memory, its ledger, and a customer's phone: the outside world for tests of flows."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from domain import tap
from domain.command import Command
from domain.contact import Proof
from domain.dialogue import Choice, Effect, EffectStatus, SpeechAct, State
from domain.errors import Busy, Locked, NotFound, Refused
from domain.event import Decision
from domain.json import Json, dump
from flows.commands import Commands
from flows.conditions import Conditions
from flows.doing import Doing
from flows.effects import Effects
from flows.executor import Executor
from flows.flow import Flow
from flows.limits import Limits
from flows.names import Names
from flows.running import Runner
from flows.schema import flow
from flows.stepper import Stepper
from nodes.act import Act
from playbooks.playbook import Playbook, load
from tests.states import NOW, shown

SHOP = Path(__file__).parents[2] / "playbooks" / "shop"
SECRET = b"a secret for tests"


class Crashed(Exception):
    """The process died."""


@dataclass(frozen=True)
class Caller:
    """Who calls a tool."""

    customer: str | None
    proof: Proof = Proof.CHANNEL


@dataclass
class Order:
    """An order of the twin; amounts in cents."""

    number: str
    customer: str
    total: int
    status: str = "delivered"
    age_days: int = 5
    refunded: int = 0
    postcode: str = "75011"
    tracking: str | None = None
    carrier: str | None = None
    skus: tuple[str, ...] = ("LAMP", "KETTLE")

    def answer(self, *, own: bool) -> dict[str, Json]:
        """As the gateway tells it."""
        return {
            "number": self.number,
            "status": self.status,
            "placed": "2026-11-01T10:00:00+00:00",
            "delivered": "2026-11-19T10:00:00+00:00" if self.status == "delivered" else None,
            "age_days": self.age_days,
            "total": {"amount": self.total, "currency": "EUR"} if own else None,
            "items": ["Desk lamp", "Kettle"],
            "skus": list(self.skus),
            "waiting": [],
            "tracking": self.tracking,
            "carrier": self.carrier,
            "refunded": self.refunded >= self.total,
            "refunded_amount": self.refunded if own else None,
            "customer": self.customer if own else None,
        }


@dataclass(frozen=True)
class Refund:
    """Money that went back, with the truth at that moment."""

    order: str
    amount: int
    key: str
    caller: Caller
    approved_by: str | None
    was: Order
    tier: str
    refunds_90d: int


@dataclass
class Shop:
    """Orders, customers, refunds; refuses what the real provider refuses, repeats what it repeats."""

    orders: dict[str, Order] = field(default_factory=dict)
    tiers: dict[str, str] = field(default_factory=dict)
    refunds: list[Refund] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)  # busy, lost (money moved, no answer), crash (the same)
    parcel: dict[str, Json] = field(default_factory=lambda: {"status": "in_transit", "late": False})
    refuses: str | None = None  # the reason for which every write is refused
    checks_owner: bool = True
    repeats: bool = True
    caps: bool = True

    def add(self, *orders: Order) -> None:
        """Put orders into the shop."""
        self.orders.update({order.number: order for order in orders})

    def refunds_90d(self, customer: str | None) -> int:
        """How many refunds a customer has had."""
        return sum(1 for one in self.refunds if one.was.customer == customer)

    async def read(self, name: str, args: dict[str, Json], caller: Caller) -> Json:
        """The tools that look."""
        if self.faults and self.faults[0] == "read_busy":
            self.faults.pop(0)
            raise Busy("down")
        match name:
            case "orders.order":
                return self._see(str(args["number"]), args.get("postcode"), caller)
            case "orders.recent":
                if not caller.proof.covers(Proof.CHANNEL):
                    raise Locked(Proof.CHANNEL)
                own = [order for order in self.orders.values() if order.customer == caller.customer]
                seen: list[Json] = [order.answer(own=True) for order in own]
                return seen[: int(str(args["limit"]))]
            case "returns.due":
                return self._due(str(args["order"]))
            case "logistics.track":
                return self._parcel()
            case "logistics.parcels":
                return [{**self._parcel(), "items": ["Desk lamp", "Kettle"]}]
            case "logistics.delivered":
                return []  # so that nobody gets as far as having it searched for
            case "crm.customer":
                tier = self.tiers.get(str(caller.customer), "standard")
                return {"id": caller.customer, "tier": tier, "refunds_90d": self.refunds_90d(caller.customer)}
            case _:
                raise AssertionError(name)

    def _due(self, number: str) -> dict[str, Json]:
        order = self.orders[number]
        left = max(order.total - order.refunded, 0)
        return {"amount": left, "currency": "EUR", "items": ["Desk lamp", "Kettle"], "waits": False}

    def _parcel(self) -> dict[str, Json]:
        unknown: dict[str, Json] = {"eta": None, "last_place": None, "last_at": None, "last_event": "unknown"}
        return {**unknown, "before": [], **self.parcel}

    def _see(self, number: str, postcode: Json, caller: Caller) -> Json:
        order = self.orders.get(number)
        if order is None:
            raise NotFound("no such order")
        own = caller.proof.covers(Proof.CHANNEL) and order.customer == caller.customer
        if own or not self.checks_owner:
            return order.answer(own=True)
        if postcode == order.postcode:
            return order.answer(own=False)
        raise NotFound("no such order")

    async def write(self, name: str, args: dict[str, Json], key: str, caller: Caller) -> Json:
        """The tools that change something."""
        assert name == "payments.refund", name
        done = next((one for one in self.refunds if one.key == key), None)
        if done and self.repeats:
            return {"order": done.order}
        fault = self.faults.pop(0) if self.faults and self.faults[0] != "read_busy" else None
        if fault == "busy":
            raise Busy("down")
        if self.refuses:
            raise Refused(self.refuses)
        self._see(str(args["order"]), None, caller)
        order, amount = self.orders[str(args["order"])], int(str(args["amount"]))
        if self.caps and order.refunded + amount > order.total:
            raise Refused("refund-too-large")
        approved = args.get("approved_by")
        self.refunds.append(
            Refund(
                order=order.number,
                amount=amount,
                key=key,
                caller=caller,
                approved_by=str(approved) if approved else None,
                was=copy.copy(order),
                tier=self.tiers.get(order.customer, "standard"),
                refunds_90d=self.refunds_90d(order.customer),
            )
        )
        order.refunded += amount
        if fault == "crash":
            raise Crashed
        if fault == "lost":
            raise Busy("no answer")
        return {"order": order.number}


@dataclass(frozen=True)
class Entry:
    """A line of the ledger."""

    status: EffectStatus
    result: Json = None


@dataclass
class MemoryLedger:
    """Committed at once; forgets nothing unless told to be `off`."""

    entries: dict[str, Entry] = field(default_factory=dict)
    confirmed: list[Effect] = field(default_factory=list)
    off: bool = False
    at: datetime = NOW  # when everything in it was agreed

    def confirm(self, business: str, conversation: str, effect: Effect) -> Entry:
        """Write the effect down."""
        if effect["key"] not in self.entries:
            self.confirmed.append(copy.deepcopy(effect))
            self.entries[effect["key"]] = Entry("confirmed")
        return Entry("confirmed") if self.off else self.entries[effect["key"]]

    def settle(self, key: str, status: EffectStatus, result: Json) -> Entry:
        """Write down how it ended."""
        if self.entries[key].status != "done":
            self.entries[key] = Entry(status, result)
        return self.entries[key]

    def past(
        self, business: str, customer: str, tool: str, since: datetime
    ) -> Sequence[tuple[datetime, Effect]]:
        """What was confirmed for the customer and has not failed."""
        alive = [one for one in self.confirmed if self.entries[one["key"]].status != "failed"]
        own = [one for one in alive if (one.get("customer"), one["tool"]) == (customer, tool)]
        return [] if self.off else [(self.at, one) for one in own]

    def find(self, key: str) -> Entry | None:
        """What is known of it."""
        return None if self.off else self.entries.get(key)


def shop_playbook() -> tuple[Playbook, dict[str, Flow]]:
    """The real shop's playbook and flows."""
    playbook = load(SHOP)
    flows = [flow(page) for page in playbook.flows]
    return playbook, {one.name: one for one in flows}


PLAYBOOK, FLOWS = shop_playbook()
CONDITIONS = Conditions()
LIMITS = Limits(PLAYBOOK.limits, PLAYBOOK.is_open)


def effects(kind: type[Effects] = Effects) -> Effects:
    """The shop's effects, or those with a guard taken out."""
    return kind(CONDITIONS, secret=SECRET, confirm_for=timedelta(minutes=15))


def node(
    shop: Any,
    ledger: MemoryLedger,
    caller: Any,
    *,
    lives: Effects | None = None,
    commands: Commands | None = None,
    doing: type[Doing] = Doing,
    limits: type[Limits] = Limits,
) -> Act[Any]:
    """The act node over the twin or the real gateway; parts can be exchanged for ones without a guard."""
    lives = lives or effects()
    names = Names(PLAYBOOK.policies, PLAYBOOK.facts)
    bounds = limits(PLAYBOOK.limits, PLAYBOOK.is_open)
    runner = Runner(FLOWS, CONDITIONS, names, doing(lives, bounds))
    stepper = Stepper(commands or Commands(FLOWS), lives, bounds, runner)
    return Act(stepper, shop, Executor(ledger, shop), lambda state: caller)


@dataclass
class Phone:
    """A customer's phone: keeps the conversation's state as the graph would."""

    act: Act[Any]
    proof: Proof = Proof.CHANNEL
    at: datetime = NOW
    state: State = field(default_factory=lambda: State())
    number: int = 0
    shown: list[SpeechAct] = field(default_factory=list)

    async def says(self, text: str, *commands: Command, **turn: Any) -> list[str]:
        """Write a message that an interpreter understands as `commands`; answers the words keys heard."""
        said = [dump(command) for command in commands]
        return await self.turn({"text": text, "commands": said, **turn})

    async def yes(self, text: str = "yes") -> list[str]:
        """A whole message of yes-words."""
        return await self._answers("yes", text)

    async def no(self, text: str = "no") -> list[str]:
        """A whole message of no-words."""
        return await self._answers("no", text)

    async def _answers(self, answer: str, text: str) -> list[str]:
        consent = {"answer": answer, "nonce": None, "message": f"wamid.{self.number}"}
        return await self.turn({"text": text, "commands": [], "consent": consent})

    async def taps(self, title_or_id: str, text: str = "") -> list[str]:
        """Tap the newest button with this id, words key or title; or any id at all."""
        found = next((c for c in reversed(self.buttons) if title_or_id in _names(c)), None)
        return await self.turn(tapped(found["id"] if found else title_or_id, self.number, text))

    async def shows(self, **facts: Any) -> list[str]:
        """Send a photo or document, as the transcribe node would keep it."""
        file = shown(**{"id": f"file-{self.number}", "at": self.at.isoformat(), **facts})
        self.state = {**self.state, "evidence": [*self.state.get("evidence", []), file]}
        return await self.turn({"text": "", "commands": [], "files": [file]})

    async def decides(
        self,
        do: str,
        effect: str,
        person: str = "sam",
        text: str | None = None,
        role: str = "lead",
        amount: int | None = None,
    ) -> list[str]:
        """A person in the console answers an effect."""
        decision = Decision(
            do=do,  # type: ignore[arg-type]
            person=person,
            effect=effect,
            text=text,
            role=role,
            amount=amount,
        )
        return await self.turn({"text": "", "commands": [], "event": dump(decision)})

    async def turn(self, turn: dict[str, Any]) -> list[str]:
        """One turn through the node, entered again as it asks."""
        self.number += 1
        state = self.begin(turn)
        while True:
            state = {**state, **await self.act(state)}
            if not state["turn"]["again"]:
                return self.end(state)

    def begin(self, turn: dict[str, Any]) -> State:
        """The state a turn begins with."""
        fresh = {
            "id": f"conv-1:{self.number:08d}",
            "at": self.at.isoformat(),
            "event": {"type": "burst", "messages": []},
            "passages": [],
            **turn,
        }
        base: dict[str, Any] = {
            "conversation": "conv-1",
            "business": "100000000000001",
            "contact": {"id": "contact-1"},
            "mode": "bot",
            "proof": self.proof,
            **self.state,
        }
        return {**base, "turn": fresh}  # type: ignore[typeddict-item]

    def end(self, state: State) -> list[str]:
        """Keep what the graph would keep."""
        acts = state["turn"]["acts"]
        if acts:
            state = {**state, "last_acts": acts}
        self.state = state
        self.shown += acts
        return [act["key"] for act in acts]

    @property
    def buttons(self) -> list[Choice]:
        """Everything that was ever offered to tap, oldest first."""
        return [choice for act in self.shown for choice in act["choices"]]

    @property
    def last(self) -> SpeechAct:
        """The last thing heard."""
        return self.shown[-1]

    @property
    def pending(self) -> Effect:
        """The effect whose preview is showing."""
        return self.state["effects"][str(self.state["pending"])]


def tapped(tap_id: str, number: int, text: str = "") -> dict[str, Any]:
    """What ingest makes of a tapped button."""
    message = {"content": {"kind": "tap", "id": tap_id, "title": "title"}}
    turn: dict[str, Any] = {
        "text": text,
        "commands": [],
        "event": {"type": "burst", "messages": [message]},
    }
    match tap.read(tap_id):
        case tap.Confirm(nonce=nonce, answer=answer):
            turn["consent"] = {"answer": answer, "nonce": nonce, "message": f"wamid.{number}"}
        case tap.Pick(slot=slot, value=value):
            turn["commands"] = [{"type": "set_slot", "slot": slot, "value": value, "quote": "title"}]
        case tap.Choose(flow=chosen):
            turn["commands"] = [{"type": "start_flow", "flow": chosen}]
        case tap.Human():
            turn["commands"] = [{"type": "handoff", "reason": "asked"}]
        case _:
            pass
    return turn


def _names(choice: Choice) -> Sequence[str]:
    return [choice["id"], choice.get("key", ""), choice.get("title", "")]
