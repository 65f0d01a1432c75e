"""Who writes to us: the sender as the channel names them, and the contact we keep."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import BusinessId, ContactId


class Proof(StrEnum):
    """How well a customer has proved who they are, weakest first (compliance IDN-1)."""

    NONE = "none"
    CHANNEL = "channel"  # this WhatsApp account belongs to a known customer
    CODE = "code"  # typed a code we sent to the known e-mail or phone
    DOCUMENT = "document"

    def covers(self, needed: "Proof") -> bool:
        """Whether this level is at least the needed one."""
        levels = list(Proof)
        return levels.index(self) >= levels.index(needed)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sender:
    """A WhatsApp account as a webhook names it: at least one of `bsuid` and `phone` is there.

    `bsuid` is Meta's business-scoped user id (since 2026); `phone` is E.164 digits without the plus.
    """

    bsuid: str | None = None
    phone: str | None = None
    name: str | None = None
    username: str | None = None
    parent_bsuid: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """One customer of one business number; `marketing`: they agreed to get offers."""

    id: ContactId
    business: BusinessId
    sender: Sender
    language: str | None = None
    opted_out: bool = False
    marketing: bool = False
