"""The twelve things a customer can mean: all that an interpreter may say."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field


@dataclass(frozen=True, kw_only=True, slots=True)
class StartFlow:
    flow: str
    type: Literal["start_flow"] = "start_flow"


@dataclass(frozen=True, kw_only=True, slots=True)
class SetSlot:
    """A value with the customer's own words it was taken from; dropped where the words don't carry it.

    Of records that are gathered several may be named at once, as a tuple.
    """

    slot: str
    value: Any
    quote: str
    flow: str | None = None
    type: Literal["set_slot"] = "set_slot"


@dataclass(frozen=True, kw_only=True, slots=True)
class CannotProvide:
    slot: str
    type: Literal["cannot_provide"] = "cannot_provide"


@dataclass(frozen=True, kw_only=True, slots=True)
class CancelFlow:
    flow: str | None = None
    type: Literal["cancel_flow"] = "cancel_flow"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A question for the company's knowledge, in the customer's words."""

    question: str
    type: Literal["ask"] = "ask"


@dataclass(frozen=True, kw_only=True, slots=True)
class Clarify:
    """Not sure which of these flows (three at most, likeliest first) is meant."""

    options: tuple[str, ...]
    type: Literal["clarify"] = "clarify"


@dataclass(frozen=True, kw_only=True, slots=True)
class SmallTalk:
    kind: Literal["greeting", "thanks", "goodbye", "bot_question", "compliment", "abuse"]
    type: Literal["small_talk"] = "small_talk"


@dataclass(frozen=True, kw_only=True, slots=True)
class Repeat:
    type: Literal["repeat"] = "repeat"


@dataclass(frozen=True, kw_only=True, slots=True)
class Handoff:
    """The customer needs a person; `reason`: asked, upset, safety, legal, stuck, ..."""

    reason: str
    type: Literal["handoff"] = "handoff"


@dataclass(frozen=True, kw_only=True, slots=True)
class Privacy:
    what: Literal["stop", "erase", "export", "resume"]
    type: Literal["privacy"] = "privacy"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    score: int
    comment: str | None = None
    type: Literal["rate"] = "rate"


@dataclass(frozen=True, kw_only=True, slots=True)
class OutOfScope:
    """Nothing this business answers; `kind`: unknown (a request we don't know), gibberish, other_topic."""

    kind: Literal["unknown", "gibberish", "other_topic"] = "unknown"
    type: Literal["out_of_scope"] = "out_of_scope"


Command = Annotated[
    StartFlow
    | SetSlot
    | CannotProvide
    | CancelFlow
    | Ask
    | Clarify
    | SmallTalk
    | Repeat
    | Handoff
    | Privacy
    | Rate
    | OutOfScope,
    Field(discriminator="type"),
]
