"""When a person is fetched without being asked for, as data."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

REGULATED = ("safety", "medical", "legal", "financial")
"""Matters that always go to a person: no playbook can leave them out."""

MATTERS = (*REGULATED, "fraud", "repeated")
"""Matters that words alone bring up; `repeated`: the customer has written about it again and again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation:
    """Confidence below `ask_below` asks first and then hands over. A mood of at most `upset` in `upset_turns`
    turns in a row hands over, and so does a single loud message of at most `furious`. A question that had to
    be asked `asked_again` times in a row without an answer hands over; what brings up one of the matters
    `at_once` does so in the same turn."""

    ask_below: float = 0.35
    upset: float = -0.6
    upset_turns: int = 2
    furious: float = -0.9
    asked_again: int = 3
    at_once: tuple[str, ...] = MATTERS


def _with_regulated(matters: list[str]) -> list[str]:
    if unknown := set(matters) - set(MATTERS):
        raise ValueError(f"nothing is known of {', '.join(sorted(unknown))}; there are {', '.join(MATTERS)}")
    if missing := [one for one in REGULATED if one not in matters]:
        raise ValueError(f"{', '.join(missing)} always go to a person: add them")
    return matters


class EscalationForm(BaseModel):
    """The section `escalation` of a playbook's page."""

    model_config = ConfigDict(extra="forbid")

    ask_below: float = Field(ge=0, le=1)
    upset: float = Field(ge=-1, le=1)
    upset_turns: int = Field(ge=1)
    furious: float = Field(default=-0.9, ge=-1, le=1)
    asked_again: int = Field(default=3, ge=1)
    at_once: Annotated[list[str], AfterValidator(_with_regulated)] = list(MATTERS)

    @property
    def escalation(self) -> Escalation:
        """The rules."""
        return Escalation(
            ask_below=self.ask_below,
            upset=self.upset,
            upset_turns=self.upset_turns,
            furious=self.furious,
            asked_again=self.asked_again,
            at_once=tuple(self.at_once),
        )
