"""The functions that conditions may call: what is computed about money instead of being understood."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from domain.json import Json

Function = Callable[..., Json]


def refundable(order: Mapping[str, Any], reason: str) -> Json:
    """What can still go back for an order, as money: the total less what was refunded, for every reason."""
    total = order["total"]
    left = int(total["amount"]) - _minor(order.get("refunded_amount"))
    return {"amount": max(left, 0), "currency": str(total["currency"])}


def refunded(order: Mapping[str, Any]) -> Json:
    """What went back for an order so far, as money."""
    return {"amount": _minor(order["refunded_amount"]), "currency": str(order["total"]["currency"])}


def money(amount: int, currency: str) -> Json:
    """Minor units and their currency as one fact for words."""
    return {"amount": amount, "currency": currency}


def _minor(money: Json) -> int:
    """Minor units of money or of a bare number; none is 0."""
    if isinstance(money, Mapping):
        return _minor(money.get("amount"))
    return int(money) if isinstance(money, int | float) else 0


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {"money": money, "refundable": refundable, "refunded": refunded}
)
