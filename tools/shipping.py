"""Shipping: where the shop delivers, for how much, and how fast."""

from dataclasses import dataclass
from typing import Protocol

from domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """What delivery to one country (ISO 3166-1) costs, and its working days. Goods from `free_from` on are
    delivered for nothing; `pickup` is whether they can be collected in a shop there, which is free."""

    country: str
    price: Money
    free_from: Money | None
    fastest: int
    slowest: int
    pickup: bool

    def price_for(self, goods: Money) -> Money:
        """What delivering these goods costs."""
        is_free = self.free_from is not None and goods >= self.free_from
        return Money(0, self.price.currency) if is_free else self.price


class Shipping(Protocol):
    """The shop's delivery tariff."""

    async def rates(self) -> tuple[Rate, ...]:
        """One for each country delivered to."""
        ...
