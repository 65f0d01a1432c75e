"""On whose behalf a tool is called."""

from dataclasses import dataclass

from domain.contact import Proof
from domain.ids import BusinessId, ContactId


@dataclass(frozen=True, kw_only=True, slots=True)
class Caller:
    """The contact of this turn. `customer` is the CRM's id as far as known; it never comes from arguments."""

    business: BusinessId
    contact: ContactId
    customer: str | None = None
    phone: str | None = None
    bsuid: str | None = None
    proof: Proof = Proof.NONE

    @property
    def proved(self) -> str | None:
        """The customer this contact has proved to be, at least by writing from their account."""
        return self.customer if self.proof.covers(Proof.CHANNEL) else None

    def owns(self, customer: str | None) -> bool:
        """Whether something of this customer is the caller's own."""
        return self.proved is not None and self.proved == customer
