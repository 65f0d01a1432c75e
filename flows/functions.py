"""The functions that conditions may call: what is computed instead of being understood."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from domain.json import Json
from playbooks.hours import WEEKDAYS

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


def hours_on(place: Mapping[str, Any], day: str) -> Json:
    """The hours of a place on a day (ISO 8601), null when it is closed."""
    weekday = WEEKDAYS[date.fromisoformat(day).weekday()]
    return None if day in place["holidays"] else str(place["hours"][weekday] or "") or None


def _minor(money: Json) -> int:
    """Minor units of money or of a bare number; none is 0."""
    if isinstance(money, Mapping):
        return _minor(money.get("amount"))
    return int(money) if isinstance(money, int | float) else 0


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {"hours_on": hours_on, "money": money, "refundable": refundable, "refunded": refunded}
)
