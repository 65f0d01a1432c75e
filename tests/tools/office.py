"""A demo shop for tests: the sandbox in memory at a fixed time, and callers known in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.contact import Proof, Sender
from domain.errors import ToolError
from domain.ids import BusinessId, ContactId
from domain.json import Json, JsonDict
from tools.attempts import Attempts
from tools.caller import Caller
from tools.codes import CodeRules, Codes
from tools.documents import MemoryShelf
from tools.gateway import Gateway
from tools.mailer import Letter
from tools.records import MemoryRecords
from tools.sandbox import Sandbox, find
from tools.toolset import Toolset

SHOP = BusinessId("106540352242922")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SECRET = b"a secret for tests"
RULES = CodeRules(minutes=10, tries=3, a_day=5, proof_minutes=15)


def letter(key: str, facts: Mapping[str, Json], language: str) -> Letter:
    """A letter that names its kind and its facts."""
    return Letter(subject=key, text=f"{language} {sorted(facts.items())}")


@dataclass
class Office:
    """The shop with a clock that tests move."""

    now: datetime = NOON
    records: MemoryRecords = field(default_factory=MemoryRecords)
    shelf: MemoryShelf = field(default_factory=MemoryShelf)

    def __post_init__(self) -> None:
        self.sandbox = Sandbox(self.records, self.clock)
        self.sandbox.ensure()
        self.gateway = self.new_gateway()

    def new_gateway(self) -> Gateway:
        """A gateway as another process would have it: only the records are shared."""
        return self.gateway_over(self.sandbox.toolset)

    def gateway_over(self, tools: Toolset) -> Gateway:
        """A gateway over other vendors than the sandbox's."""
        return Gateway(
            tools,
            business=SHOP,
            attempts=Attempts(self.records, self.clock),
            codes=Codes(self.records, self.clock, secret=SECRET, rules=RULES),
            letters=letter,
            zone=ZoneInfo("Europe/Paris"),
            shelf=self.shelf,
            clock=self.clock,
        )

    def clock(self) -> datetime:
        return self.now

    def later(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def shown(self, kind: str, **fields: object) -> list[JsonDict]:
        """The rows of `sandbox show` with these values."""
        rows = self.sandbox.show()[kind]
        return [row for row in rows if all(row[name] == value for name, value in fields.items())]

    def order_of(self, language: str, role: str, status: str = "delivered") -> JsonDict:
        """The newest order with this status of the customer who plays the role."""
        return self.shown("orders", customer=find(language, role), status=status)[-1]  # type: ignore[arg-type]

    def caller(self, language: str, role: str, proof: Proof = Proof.CHANNEL) -> Caller:
        """The customer who plays the role, writing from their own account."""
        customer = find(language, role)  # type: ignore[arg-type]
        return Caller(business=SHOP, contact=ContactId(f"contact {customer}"), customer=customer, proof=proof)

    async def read(self, tool: str, caller: Caller, **args: Json) -> Any:
        """What the tool answers."""
        return await self.gateway.read(tool, args, caller)

    async def error_of(self, tool: str, caller: Caller, **args: Json) -> ToolError:
        """The error the tool raises."""
        try:
            answer = await self.gateway.read(tool, args, caller)
        except ToolError as error:
            return error
        raise AssertionError(f"{tool} answered {answer}")

    def sender(self, customer: str) -> Sender:
        (row,) = self.shown("customers", id=customer)
        return Sender(phone=row["phone"], bsuid=row["bsuid"], name=row["name"])


STRANGER = Caller(business=SHOP, contact=ContactId("a stranger"))
