"""The places where customers meet the business: addresses, hours of their own, holidays of their country."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from domain.json import Json, JsonDict
from playbooks.hours import WEEKDAYS, Hours, week, weekly, zone


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
