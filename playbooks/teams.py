"""Who takes which case, and by when: teams with shifts, and the routes that lead to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from playbooks.hours import Hours, week, weekly

Urgency = Literal["low", "normal", "high"]

WITHIN: Mapping[str, int] = {"high": 15, "normal": 60, "low": 240}
"""Minutes of a team's hours in which a case is taken, where the playbook says nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Team:
    """People who take cases. `who` is what customers are told (a proper name, the same in every language),
    None for just a colleague; `people` are accounts, empty for everybody of that business. A case is to be
    taken `within` so much of the team's `hours`, by urgency."""

    name: str
    who: str | None
    people: tuple[str, ...]
    hours: Hours
    within: Mapping[str, timedelta]

    def due(self, at: datetime, urgency: str) -> datetime:
        """By when a case of this urgency is to be taken, aware UTC."""
        return self.hours.worked(at, self.within.get(urgency, self.within["normal"]))


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """Leads to a team where all that it names fits; what it does not name fits always."""

    to: Team
    reasons: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()

    def fits(self, *, reason: str, topic: str | None, language: str, tier: str | None) -> bool:
        """Whether a case goes this way."""
        pairs = ((self.reasons, reason), (self.topics, topic), (self.languages, language), (self.tiers, tier))
        return all(not named or one in named for named, one in pairs)


def team_for(routes: Sequence[Route], at: datetime, **case: str | None) -> Team:
    """The first fitting team that is in; where none is, the first fitting one. A customer's tier has a team
    of its own, which is waited for."""
    fitting = [one for one in routes if one.fits(**case)]  # type: ignore[arg-type]
    if fitting[0].tiers:
        return fitting[0].to
    return next((one.to for one in fitting if one.to.hours.is_open(at)), fitting[0].to)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class TeamForm(_Strict):
    """A team as `playbook.yaml` has it; without hours it works those of the business."""

    who: str | None = None
    people: list[str] = []
    hours: Annotated[dict[str, str], AfterValidator(weekly)] | None = None
    within: dict[Urgency, Annotated[int, Field(ge=1)]] = {}

    def team(self, name: str, business: Hours) -> Team:
        """The team, in a business with these hours."""
        hours = business
        if self.hours is not None:
            hours = Hours(zone=business.zone, week=week(self.hours), holidays=business.holidays)
        within = {urgency: timedelta(minutes=minutes) for urgency, minutes in WITHIN.items()}
        within |= {urgency: timedelta(minutes=minutes) for urgency, minutes in self.within.items()}
        return Team(name=name, who=self.who, people=tuple(self.people), hours=hours, within=within)


class RouteForm(_Strict):
    """A route as `playbook.yaml` has it."""

    to: str
    reasons: list[str] = []
    topics: list[str] = []
    languages: list[str] = []
    tiers: list[Literal["standard", "vip", "enterprise"]] = []

    def route(self, teams: Mapping[str, Team]) -> Route:
        """The route."""
        return Route(
            to=teams[self.to],
            reasons=frozenset(self.reasons),
            topics=frozenset(self.topics),
            languages=frozenset(self.languages),
            tiers=frozenset(self.tiers),
        )

    @property
    def names_nothing(self) -> bool:
        """Whether every case goes this way."""
        return not (self.reasons or self.topics or self.languages or self.tiers)
