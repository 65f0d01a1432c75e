"""What an interpreter is given and what it may answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from domain.command import Command
from domain.dialogue import Question, Spoken


@dataclass(frozen=True, kw_only=True, slots=True)
class ProductNames:
    """What customers call one product of the business's catalog, in any language. `kind` is the catalog's,
    such as device or accessory; a name may be shared by several products."""

    sku: str
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SlotSpec:
    """A slot as understanding needs it.

    `type` is one of order_number, email, phone, postcode, date, period, time, quantity, country, code,
    product, choice, text. `options` (for choice) maps each value to example words per language. With
    `when_asked` only an answer to its question counts. Of a slot with `several` more than one value may be
    named at once; one `by_product` may be named by the product in it. `pattern` is the form of a code. For a
    product: the catalog's `names`, the `kind` meant, and its `place` among several named together (1 the
    first).
    """

    name: str
    type: str
    options: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    when_asked: bool = False
    several: bool = False
    by_product: bool = False
    pattern: str | None = None
    kind: str | None = None
    place: int | None = None
    names: tuple[ProductNames, ...] = field(default=(), repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """A flow as understanding needs it: what it is for and how customers ask for it, per language."""

    flow: str
    about: str
    examples: Mapping[str, Sequence[str]]
    slots: tuple[SlotSpec, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Taught:
    """A sentence that a person says is for this topic's flow, in addition to the topics' own examples."""

    text: str
    language: str
    flow: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Utterance:
    """One customer's burst with what is known about the conversation.

    `open_slot` is the slot being asked for; `active` the flows on the stack, top first; `ended` the flow
    that ended last and may still be corrected; `filled` the slots with a value of the flow on top, or else
    of the one that ended; `names` what the customer is called, which no chat model may see; `now` is aware
    and in the business's time zone (for "tomorrow"). `chosen` is the flow that the customer, asked, says
    the text is for: only its values are read.
    """

    text: str
    now: datetime
    languages: tuple[str, ...]
    prior: str | None = None
    question: Question | None = None
    open_slot: SlotSpec | None = None
    active: tuple[str, ...] = ()
    ended: str | None = None
    names: tuple[str, ...] = ()
    filled: frozenset[str] = frozenset()
    chosen: str | None = None
    recent: tuple[Spoken, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Interpretation:
    """What the customer means, with how sure the interpreter is.

    `intents` are flows with probabilities, likeliest first; `scope` the probability that the message is
    about this business; `agreement` how far each model by itself sees the first intent; `sentiment` from
    -1 to 1; `calls` one record per model call (name, ms, tokens).
    """

    language: str
    language_sure: float
    sentiment: float
    urgency: Literal["low", "normal", "high"]
    intents: tuple[tuple[str, float], ...]
    scope: float
    margin: float
    commands: tuple[Command, ...]
    agreement: float = 1.0
    calls: tuple[dict[str, int | float | str], ...] = ()


class Interpreter(Protocol):
    """Says what a customer means; may never say what is to be done."""

    async def interpret(self, utterance: Utterance) -> Interpretation:
        """The meaning of one burst. Never raises for anything a customer can write."""
        ...
