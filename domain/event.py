"""What starts a turn: a burst of messages, a person's decision, or a timer."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from domain.inbound import Inbound
from domain.json import JsonDict
from domain.outbound import Template

SILENCE = "silence"
"""The alarm of a customer who does not answer."""

RETURN = "return"
"""The alarm of a customer who has not come back: no turn, their matter is assumed to be resolved."""

WINDOW = "window"
"""The alarm of a customer whom soon nobody can answer freely any more: no turn, people are reminded."""

PAGE = "page"
"""The alarm of a case that nobody has taken in time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Burst:
    """Messages of one customer that arrived within the quiet time, oldest first."""

    messages: tuple[Inbound, ...]
    type: Literal["burst"] = "burst"


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a person did with a conversation in the console.

    `take` silences the agent; `reply` says `text` to the customer, or sends a `template` where only that may
    be sent; `return` hands back to the agent (with `text` as instruction and a `flow` to go on with, if any);
    `resolve` closes the case; `approve` and `decline` answer an effect above the limits, named by its key in
    `effect`; `role` is the person's, for people have limits too;
    with an `amount` (minor units) less is approved than was asked for, never more.
    """

    do: Literal["take", "reply", "return", "resolve", "approve", "decline"]
    person: str
    text: str | None = None
    effect: str | None = None
    role: str | None = None
    amount: int | None = None
    template: Template | None = None
    flow: str | None = None
    type: Literal["decision"] = "decision"


@dataclass(frozen=True, kw_only=True, slots=True)
class Alarm:
    """A timer went off; `name` says which (survey, ...)."""

    name: str
    data: JsonDict
    type: Literal["alarm"] = "alarm"


Event = Annotated[Burst | Decision | Alarm, Field(discriminator="type")]
