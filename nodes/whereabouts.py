"""Where the customer is: the branch nearest to a location they sent, with its hours."""

from collections.abc import Mapping
from datetime import datetime

from domain.dialogue import SpeechAct, State, act
from domain.inbound import Location
from domain.json import Json
from playbooks.branches import Branch, nearest
from playbooks.hours import WEEKDAYS

NEAR_KM = 10
"""Below this the first decimal of the distance is told."""


def located(place: Location, branches: Mapping[str, Branch], state: State) -> SpeechAct:
    """What is said about a location: the nearest branch, unless something else has been asked for."""
    found = nearest(branches, (place.latitude, place.longitude))
    if found is None or state.get("question"):
        return act("location-noted")
    branch, km = found
    return act("location-nearest", **_facts(branch, km, datetime.fromisoformat(state["turn"]["at"])))


def _facts(branch: Branch, km: float, at: datetime) -> dict[str, Json]:
    today = at.astimezone(branch.hours.zone).date()
    week = {day: str(branch.hours.week[day]) if day in branch.hours.week else None for day in WEEKDAYS}
    hours = branch.hours.on(today)
    return {
        "address": branch.address,
        "phone": branch.phone,
        "km": round(km, 1) if km < NEAR_KM else round(km),
        "today": str(hours) if hours else None,
        "open": branch.hours.is_open(at),
        "weekdays": week["monday"],
        "saturday": week["saturday"],
        "sunday": week["sunday"],
    }
