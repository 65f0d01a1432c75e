"""CRM: who a customer is to the business."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from domain.contact import Sender
from domain.money import Money

Tier = Literal["standard", "vip", "enterprise"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """A known customer. `phone` is E.164 digits; `language` an ISO 639-1 code."""

    id: str
    name: str
    phone: str | None
    bsuid: str | None
    email: str
    language: str
    tier: Tier
    postcode: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactChange:
    """How a customer is to be reached from now on; `phone` in E.164 digits, None where it stays."""

    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """What a customer has been to us: spent less refunds, refunds in the last 90 days, tickets not solved."""

    lifetime_value: Money
    refunds_90d: int
    open_tickets: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    id: str
    customer: str
    text: str
    at: datetime


class Crm(Protocol):
    """A customer database."""

    async def find(self, sender: Sender) -> tuple[Customer, ...]:
        """Every customer with this phone number or BSUID; several where they share one."""
        ...

    async def customer(self, customer: str) -> Customer:
        """The customer with this id.

        Raises:
            NotFound: there is none.
        """
        ...

    async def history(self, customer: str) -> History:
        """The customer's history.

        Raises:
            NotFound: there is no such customer.
        """
        ...

    async def change(self, customer: str, contact: ContactChange, *, key: str) -> Customer:
        """Change how the customer is reached, once per `key`.

        Raises:
            NotFound: there is no such customer.
            Refused: `contact-taken` when another customer is reached like that.
            Misconfigured: the key came before with other arguments.
        """
        ...

    async def note(self, customer: str, text: str, *, key: str) -> Note:
        """Write a note to the customer's record, once per `key`.

        Raises:
            NotFound: there is no such customer.
            Misconfigured: the key came before with other arguments.
        """
        ...
