"""The places where customers meet the business: addresses, hours of their own, holidays of their country."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import asin, cos, radians, sin, sqrt
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from domain.json import Json, JsonDict
from playbooks.hours import WEEKDAYS, Hours, week, weekly, zone

EARTH_KM = 6371.0


@dataclass(frozen=True, kw_only=True)
class Branch:
    """One place; `location` is latitude and longitude in degrees."""

    address: str
    phone: str
    hours: Hours
    location: tuple[float, float]


class BranchForm(BaseModel):
    """A branch as `playbook.yaml` has it."""

    model_config = ConfigDict(extra="forbid")

    address: str
    phone: str
    time_zone: Annotated[str, AfterValidator(zone)]
    hours: Annotated[dict[str, str], AfterValidator(weekly)]
    holidays: list[date] = []
    location: Annotated[list[float], Field(min_length=2, max_length=2)]

    @property
    def branch(self) -> Branch:
        """The branch."""
        hours = Hours(zone=ZoneInfo(self.time_zone), week=week(self.hours), holidays=frozenset(self.holidays))
        latitude, longitude = self.location
        return Branch(address=self.address, phone=self.phone, hours=hours, location=(latitude, longitude))


def nearest(branches: Mapping[str, Branch], place: tuple[float, float]) -> tuple[Branch, float] | None:
    """The branch closest to a place (latitude and longitude in degrees), as the crow flies, and how many
    kilometres it is away; None where there are no branches."""
    found = ((one, distance_km(place, one.location)) for one in branches.values())
    return min(found, key=lambda pair: pair[1], default=None)


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The length of the great circle between two places."""
    (north, east), (north_too, east_too) = (tuple(map(radians, place)) for place in (one, other))
    half = sin((north_too - north) / 2) ** 2
    half += cos(north) * cos(north_too) * sin((east_too - east) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def hours_facts(hours: Hours, at: datetime) -> JsonDict:
    """What conditions read of a place's hours: `hours` by weekday (null when closed), `holidays` to come,
    the local day `today`, and whether it is `open` now."""
    spans = {day: hours.week.get(day) for day in WEEKDAYS}
    today = at.astimezone(hours.zone).date()
    return {
        "hours": {day: str(span) if span else None for day, span in spans.items()},
        "holidays": [day.isoformat() for day in sorted(hours.holidays) if day >= today],
        "today": today.isoformat(),
        "open": hours.is_open(at),
    }


def branch_facts(branches: Mapping[str, Branch], at: datetime) -> dict[str, Json]:
    """What conditions read as `shop.branches`, by name."""
    return {
        name: {"address": one.address, "phone": one.phone, **hours_facts(one.hours, at)}
        for name, one in branches.items()
    }
