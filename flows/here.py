"""Where a turn stands: one frame at one step, and what its conditions read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from domain.dialogue import Frame
from domain.json import Json
from flows.conditions import Conditions
from flows.draft import Draft
from flows.flow import Flow
from flows.names import Names
from flows.requests import Request


class Moved(Enum):
    """How a step ended."""

    ON = auto()  # to the next step
    THERE = auto()  # the step set the frame's place itself
    OVER = auto()  # the frame ends
    WAITS = auto()  # for the customer, a person, or a vendor


Progress = Moved | Request


@dataclass(frozen=True, kw_only=True, slots=True)
class Here:
    """A frame at its step. Every computation raises ConditionError where it has no value."""

    frame: Frame
    flow: Flow
    draft: Draft
    conditions: Conditions
    source: Names

    @property
    def names(self) -> dict[str, object]:
        """What conditions may read now."""
        return self.source.of(self.frame, self.flow, self.draft)

    def values(self, expressions: Mapping[str, str], **more: Json) -> dict[str, Json]:
        """The value of each expression, by name; they may read `more` names."""
        names = {**self.names, **more} if expressions else {}
        return {name: self.conditions.value(text, names) for name, text in expressions.items()}

    def holds(self, expression: str) -> bool:
        """Whether a condition is true now."""
        return self.conditions.holds(expression, self.names)

    @property
    def said(self) -> dict[str, Json]:
        """The filled slots as facts for words."""
        return {name: slot["value"] for name, slot in self.frame["slots"].items()}

    def return_to(self) -> None:
        """A word of transition, when something else was dealt with since the frame last asked."""
        draft = self.draft
        if draft.digressed and self.frame["id"] in draft.opened and draft.acts:
            draft.say("back-to", flow=self.frame["flow"])
