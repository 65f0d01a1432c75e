"""When a person is fetched without being asked for, as data."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from playbooks.hours import Hours
from playbooks.shares import share
from playbooks.teams import Route, RouteForm, Team, TeamForm, team_for

REGULATED = ("safety", "medical", "legal", "financial")
"""Matters that always go to a person: no playbook can leave them out."""

MATTERS = (*REGULATED, "fraud", "repeated")
"""Matters that words alone bring up; `repeated`: the customer has written about it again and again."""


LEAVES_TO_PEOPLE = ("upset", *REGULATED, "fraud", "incident", "complaint")
"""Reasons for which the agent says no more until people are back, where the playbook names none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Surge:
    """When one topic is an incident: at least so many messages about it `within` a time, and so many `times`
    what is usual. Until it has been `calm` for so long, the tools it `freezes` need a person for every act,
    and customers who ask about the topic are told that we know."""

    within: timedelta
    at_least: int
    times: float
    calm: timedelta
    freezes: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation:
    """Of all answers at most the share `wrong_answers` may be sent and wrong: less sure ones are asked about
    first, then handed over. Those from the knowledge that only just may be sent go out with the question
    whether that was it: at most the share `wrong_unasked` is wrong without it. A mood of at most `upset` in
    `upset_turns` turns in a row hands over, and so does a single loud message of at most `furious`. A
    question that had to be asked `asked_again` times in a row without an answer hands over; what brings up
    one of the matters `at_once` does so in the same turn.

    A case goes along the first of the `routes` that fits. Nobody there in time is paged again every
    `page_again`. Outside the team's hours the agent goes on in the conversation, and the case waits for the
    next day, unless the reason is one of `leaves_to_people`."""

    wrong_answers: float = 0.03
    wrong_unasked: float = 0.02
    upset: float = -0.6
    upset_turns: int = 2
    furious: float = -0.9
    asked_again: int = 3
    at_once: tuple[str, ...] = MATTERS
    routes: tuple[Route, ...] = ()
    page_again: timedelta = timedelta(minutes=15)
    leaves_to_people: frozenset[str] = frozenset(LEAVES_TO_PEOPLE)
    surge: Surge | None = None

    def team(self, at: datetime, **case: str | None) -> Team | None:
        """Who takes a case of this `reason`, `topic`, `language` and `tier`; None without teams."""
        return team_for(self.routes, at, **case) if self.routes else None


def _with_regulated(matters: list[str]) -> list[str]:
    if unknown := set(matters) - set(MATTERS):
        raise ValueError(f"nothing is known of {', '.join(sorted(unknown))}; there are {', '.join(MATTERS)}")
    if missing := [one for one in REGULATED if one not in matters]:
        raise ValueError(f"{', '.join(missing)} always go to a person: add them")
    return matters


class SurgeForm(BaseModel):
    """The section `incident`."""

    model_config = ConfigDict(extra="forbid")

    within_minutes: int = Field(ge=1)
    at_least: int = Field(ge=2)
    times: float = Field(ge=1)
    calm_minutes: int = Field(ge=1)
    freezes: list[str] = Field(min_length=1)

    @property
    def surge(self) -> Surge:
        """The rule."""
        return Surge(
            within=timedelta(minutes=self.within_minutes),
            at_least=self.at_least,
            times=self.times,
            calm=timedelta(minutes=self.calm_minutes),
            freezes=frozenset(self.freezes),
        )


class EscalationForm(BaseModel):
    """The section `escalation` of a playbook's page."""

    model_config = ConfigDict(extra="forbid")

    wrong_answers: Annotated[float, BeforeValidator(share)]
    wrong_unasked: Annotated[float, BeforeValidator(share)] = 0.02
    upset: float = Field(ge=-1, le=1)
    upset_turns: int = Field(ge=1)
    furious: float = Field(default=-0.9, ge=-1, le=1)
    asked_again: int = Field(default=3, ge=1)
    at_once: Annotated[list[str], AfterValidator(_with_regulated)] = list(MATTERS)
    teams: dict[str, TeamForm] = {}
    routes: list[RouteForm] = []
    page_again: int = Field(default=15, ge=1)
    leaves_to_people: list[str] = list(LEAVES_TO_PEOPLE)
    incident: SurgeForm | None = None

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "EscalationForm":
        if unknown := {one.to for one in self.routes} - set(self.teams):
            raise ValueError(f"a route leads to {', '.join(sorted(unknown))}: there is no such team")
        if self.routes and not self.routes[-1].names_nothing:
            raise ValueError("the last route has to take every case: name nothing in it but `to`")
        if self.teams and not self.routes:
            raise ValueError("no route leads to any of the teams")
        return self

    def escalation(self, hours: Hours) -> Escalation:
        """The rules, in a business with these hours."""
        teams = {name: one.team(name, hours) for name, one in self.teams.items()}
        return Escalation(
            wrong_answers=self.wrong_answers,
            wrong_unasked=self.wrong_unasked,
            upset=self.upset,
            upset_turns=self.upset_turns,
            furious=self.furious,
            asked_again=self.asked_again,
            at_once=tuple(self.at_once),
            routes=tuple(one.route(teams) for one in self.routes),
            page_again=timedelta(minutes=self.page_again),
            leaves_to_people=frozenset(self.leaves_to_people),
            surge=self.incident.surge if self.incident else None,
        )
