"""Money in minor units with its currency; computed, never understood from text."""

from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_currency_precision


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """`amount` in minor units (cents for EUR); `currency` an ISO 4217 code."""

    amount: int
    currency: str = "EUR"

    def __add__(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    @classmethod
    def of(cls, major: Decimal, currency: str) -> "Money":
        """So many whole units of the currency.

        Raises:
            ValueError: it has more decimals than the currency.
        """
        minor = major.scaleb(get_currency_precision(currency))
        if minor != int(minor):
            raise ValueError(f"{currency} has no {major}")
        return cls(int(minor), currency)

    @property
    def major(self) -> Decimal:
        """The amount in whole units, with the currency's own decimals: none for JPY, three for TND."""
        return Decimal(self.amount).scaleb(-get_currency_precision(self.currency))
