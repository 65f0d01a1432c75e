"""Money in minor units with its currency; computed, never understood from text."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """`amount` in minor units (cents for EUR); `currency` an ISO 4217 code."""

    amount: int
    currency: str = "EUR"

    def __add__(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    @property
    def major(self) -> Decimal:
        """The amount in whole units, for showing to people (two-decimal currencies)."""
        return Decimal(self.amount) / 100
