"""The demo customers' phones: who they are, and what is on their screens."""

import asyncio
import random
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from channels.emulator.feed import Feed
from domain.clock import Clock
from domain.json import JsonDict

Author = Literal["customer", "business", "note"]
Tick = Literal["sent", "delivered", "read", "played", "failed"]

WINDOW = timedelta(hours=24)
TYPING = timedelta(seconds=25)
_KEPT = 500
_COUNTRIES = {"33": "FR", "32": "BE", "31": "NL", "49": "DE", "34": "ES", "39": "IT", "44": "GB", "1": "US"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """A WhatsApp account. `id` is ours and stays; `phone` (digits) is None where it is hidden from us."""

    id: str
    name: str
    bsuid: str
    phone: str | None = None
    username: str | None = None
    language: str = "en"
    hint: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bubble:
    """One message as the screen shows it; `content` depends on `kind`, `changed` is the feed's number."""

    id: str
    author: Author
    kind: str
    content: JsonDict
    at: datetime
    status: Tick = "sent"
    reply_to: str | None = None
    reactions: dict[str, str] = field(default_factory=dict)
    edited: bool = False
    revoked: bool = False
    tapped: str | None = None
    callback: str | None = None
    changed: int = 0

    def as_json(self) -> JsonDict:
        """Plain JSON for the page and for headless clients."""
        return asdict(self) | {"at": self.at.isoformat()}


class Phone:
    """One customer's phone with its one conversation, the last 500 messages of it."""

    def __init__(self, customer: Customer, feed: Feed, clock: Clock) -> None:
        self.customer = customer
        self.heard_at: datetime | None = None
        self.typing_until: datetime | None = None
        self.credit = 45.0  # of the pair rate: a burst of 45, then one in six seconds
        self.credited_at = clock()
        self._feed = feed
        self._clock = clock
        self._bubbles: OrderedDict[str, Bubble] = OrderedDict()

    @property
    def bubbles(self) -> list[Bubble]:
        """Oldest first."""
        return list(self._bubbles.values())

    def bubble(self, message_id: str) -> Bubble | None:
        """One message by its id."""
        return self._bubbles.get(message_id)

    def put(self, bubble: Bubble) -> None:
        """Show a message, or show it anew."""
        bubble = replace(bubble, changed=self._feed.last + 1)
        self._bubbles[bubble.id] = bubble
        while len(self._bubbles) > _KEPT:
            self._bubbles.popitem(last=False)
        self._feed.publish(self.customer.id, "message", bubble.as_json())

    def tick(self, message_id: str, status: Tick) -> None:
        """Move a message's ticks forward, never back."""
        order: list[Tick] = ["sent", "delivered", "read", "played", "failed"]
        bubble = self._bubbles.get(message_id)
        if bubble and order.index(status) > order.index(bubble.status):
            self.put(replace(bubble, status=status))

    def unread(self) -> list[Bubble]:
        """The business's messages that the customer has not looked at."""
        return [b for b in self.bubbles if b.author == "business" and b.status in ("sent", "delivered")]

    def note(self, body: str, message_id: str) -> None:
        """Show a line that nobody wrote."""
        self.put(Bubble(id=message_id, author="note", kind="note", content={"body": body}, at=self._clock()))

    def show_typing(self, on: bool) -> None:
        """The dots: for 25 seconds at most, as on real phones."""
        if on or self.typing:
            self.typing_until = self._clock() + TYPING if on else None
            self._feed.publish(self.customer.id, "typing", {"on": on})

    @property
    def typing(self) -> bool:
        """Whether the dots are showing."""
        return self.typing_until is not None and self.typing_until > self._clock()

    @property
    def window_open(self) -> bool:
        """Whether the business may write freely: the customer wrote in the last 24 hours."""
        return self.heard_at is not None and self._clock() - self.heard_at < WINDOW

    def spend(self) -> bool:
        """Take one message from the pair rate's credit; False when there is none."""
        now = self._clock()
        self.credit = min(45.0, self.credit + (now - self.credited_at) / timedelta(seconds=6))
        self.credited_at = now
        if self.credit < 1:
            return False
        self.credit -= 1
        return True

    def as_json(self) -> JsonDict:
        """The customer with what the list of conversations shows."""
        last = next((b for b in reversed(self.bubbles) if b.author != "note"), None)
        return asdict(self.customer) | {
            "last": last.as_json() if last else None,
            "unread": len(self.unread()),
            "typing": self.typing,
            "window_open": self.window_open,
        }


class Phones:
    """All phones: those of the demo customers, and those invented on the way."""

    def __init__(self, demo: Callable[[], list[JsonDict]], feed: Feed, clock: Clock) -> None:
        self.feed = feed
        self._demo = demo
        self._clock = clock
        self._phones: dict[str, Phone] = {}
        self._known: set[str] = set()

    async def refresh(self) -> None:
        """Meet the demo customers that are new since the last time; asking for them may take a while."""
        for row in await asyncio.to_thread(self._demo):
            customer = customer_from(row)
            if customer.id not in self._known:
                self._known.add(customer.id)
                self.add(customer)

    def all(self) -> list[Phone]:
        """Every phone."""
        return list(self._phones.values())

    def add(self, customer: Customer) -> Phone:
        """The phone of a customer; the one that is there already when the account is known."""
        for phone in self._phones.values():
            same = customer.bsuid == phone.customer.bsuid
            if same or (customer.phone and customer.phone == phone.customer.phone):
                return phone
        phone = Phone(customer, self.feed, self._clock)
        self._phones[customer.id] = phone
        self.feed.publish(customer.id, "customer", phone.as_json())
        return phone

    def get(self, customer_id: str) -> Phone | None:
        """A phone by our id of its customer."""
        return self._phones.get(customer_id)

    def reached(self, payload: JsonDict) -> Phone | None:
        """The phone an outgoing message goes to; `to` wins over `recipient`."""
        digits = re.sub(r"\D", "", str(payload.get("to") or ""))
        wanted = digits or payload.get("recipient")
        return _first(p for p in self.all() if wanted in (p.customer.phone, p.customer.bsuid))

    def holding(self, message_id: str) -> Phone | None:
        """The phone a message is on."""
        return _first(p for p in self._phones.values() if p.bubble(message_id))

    def change_identity(self, phone: Phone, number: str | None) -> Customer:
        """Give the customer a new number and, as Meta does, a new user id; answers who it was before."""
        old = phone.customer
        phone.customer = replace(old, phone=number, bsuid=invent_bsuid(number, old.bsuid[:2]))
        self.feed.publish(old.id, "customer", phone.as_json())
        return old


def _first(phones: Iterable[Phone]) -> Phone | None:
    return next(iter(phones), None)


def invent_bsuid(phone: str | None, country: str = "US") -> str:
    """A new user id: the country of the number, and digits."""
    of_phone = next((c for p, c in _COUNTRIES.items() if (phone or "").startswith(p)), country)
    return f"{of_phone}.{random.randrange(10**15, 10**16)}"


def customer_from(row: JsonDict) -> Customer:
    """A customer from loose data; a missing user id follows from the phone number or the name."""
    phone = re.sub(r"\D", "", str(row.get("phone") or "")) or None
    seed = random.Random(phone or row.get("name"))  # the same person after a restart
    country = next((c for p, c in _COUNTRIES.items() if (phone or "").startswith(p)), "US")
    bsuid = row.get("bsuid") or f"{country}.{seed.randrange(10**15, 10**16)}"
    return Customer(
        id=str(bsuid),
        name=str(row.get("name") or "Stranger"),
        bsuid=str(bsuid),
        phone=phone,
        username=row.get("username"),
        language=str(row.get("language") or "en"),
        hint=str(row.get("hint") or _standing(row)),
    )


def _standing(row: JsonDict) -> str:
    tier = str(row.get("tier") or "standard")
    return "" if tier == "standard" else f"{tier} customer"
