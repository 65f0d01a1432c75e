"""A flow as data: what customers come for, what has to be known, and the steps that serve them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from domain.contact import Proof
from domain.json import JsonDict
from domain.understanding import SlotSpec, Topic
from playbooks.page import Page

Expression = str
"""A condition or computed value, in CEL."""

Args = Mapping[str, Expression]

PERSON = "person"
"""What a slot's `cannot` says when a customer without an answer is handed to a person."""

NO_PRODUCT = "product-none-similar"
"""The words for what the catalog does not have, unless a slot names others."""


NO_PHOTO = "none"
"""The value of a photo slot when the customer has none to show; any other is a file's id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """Where a slot's choices come from: records read through a tool, told by three of their fields.

    `words` is the key of a row's title, with the record's plain fields as facts, where the field `title`
    does not say it, `about` the key of its description; `single` takes the only record there is without
    asking, and one that is, or holds, a product is picked `by_product`. `nearest` is the tool that lists what
    comes near to a product that is not found.
    """

    tool: str
    args: Args
    value: str
    title: str
    description: str | None
    words: str | None = None
    about: str | None = None
    nearest: str | None = None
    single: bool = False
    by_product: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class SlotDef:
    """Something the customer has to tell. `ask` is the question's words key; `cannot` is what happens
    when they don't know: a words key that helps, or `person`; where there are choices, only the second time.

    `pattern` is the canonical form of an order number, with # for a digit, or a regular expression for a
    code. A product is of one `kind` of the catalog, if given, and the first, second, ... of several named by
    its `place`; `none` are the words for one that is not found. A text may be given by the
    message that begins the flow, when it has at least `opens_with` words. A slot with `when_asked` takes
    nothing but answers to its own question. What a voice note says is read back before it is used where the
    slot's type or `read_back` demands it. Its options have the words `<titles>-<option>`, or those of
    its name.
    """

    name: str
    type: str
    ask: str
    cannot: str
    line: int
    pattern: str | None = None
    options: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    offer: Offer | None = None
    opens_with: int | None = None
    when_asked: bool = False
    read_back: bool = False
    titles: str | None = None
    kind: str | None = None
    place: int | None = None
    none: str = NO_PRODUCT

    def title(self, option: str) -> str:
        """The words key of an option."""
        return f"{self.titles or self.name}-{option}"

    @property
    def spec(self) -> SlotSpec:
        """The slot as understanding needs it; what products are called it learns from the catalog."""
        return SlotSpec(
            name=self.name,
            type=self.type,
            options=self.options,
            when_asked=self.when_asked,
            pattern=self.pattern,
            kind=self.kind,
            place=self.place,
            by_product=self.offer is not None and self.offer.by_product,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Collect:
    """Ask for a slot until it is filled.

    The first of a gathering's steps `gathers` its fact: once that holds something, "no more" may be
    answered, too, and the flow goes on at step `leaves`.
    """

    slot: str
    line: int
    gathers: str | None = None
    leaves: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """Read a tool into the fact `name`. `locked` is a slot that proves more, asked anew with the words
    `mismatch` when it proved nothing; what is not found is told with the words `not_found`, and asked
    `again` (a slot) or else the flow ends."""

    name: str
    tool: str
    args: Args
    locked: str | None
    mismatch: str | None
    not_found: str | None
    again: str | None
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Say:
    """Say words with facts; `person` adds a button to a person, `offers` one for each of these flows,
    `rows` one for each option of a slot, which begins this flow anew with it.
    `document` is one that a tool answered, to be sent along. With `each`, a list, the words are said once
    for each of its items, which facts read as `one`; without items nothing is said."""

    key: str
    facts: Args
    person: bool
    line: int
    offers: tuple[str, ...] = ()
    rows: str | None = None
    document: Expression | None = None
    each: Expression | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Fork:
    """Go on with the next step when the condition holds, else at step `otherwise`."""

    when: Expression
    otherwise: int
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Jump:
    """Go on at step `to`."""

    to: int
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Gather:
    """Keep a round's values as one more row of the fact `name`, forget its `slots` and `reads`, and begin
    the next round at step `back`."""

    name: str
    keep: Args
    slots: tuple[str, ...]
    reads: tuple[str, ...]
    back: int
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A guard: unless it holds, the words `otherwise` name the rule and the way to a person."""

    holds: Expression
    otherwise: str
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Do:
    """A write: guard, preview, confirm, (a person), do. The order is the engine's.

    Rules, `person_if` and facts may read the computed arguments as `args`. What was done is kept as the
    fact `name`, with `args` and `result`. `again` is the slot asked anew when the tool refuses after all.
    """

    name: str
    tool: str
    args: Args
    only_if: tuple[Rule, ...]
    person_if: Expression | None
    preview: str
    facts: Args
    yes: str
    no: str
    line: int
    again: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """Answer from the company's knowledge; without a passage say `otherwise` with facts."""

    otherwise: str
    facts: Args
    line: int
    rows: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ToPerson:
    """Hand over."""

    reason: str
    line: int


Step = Collect | Read | Say | Fork | Jump | Gather | Do | Answer | ToPerson


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A readable flow. `steps` is the page's tree laid flat: branches became tests and jumps. `version`
    is a hash of the page. `tests` are raw; flows.rehearsal reads them. `documents` are the knowledge
    documents whose questions belong to this flow. One that `proves` is begun when another needs a proof that
    is not given yet."""

    name: str
    about: str
    examples: Mapping[str, tuple[str, ...]]
    proof: Proof
    slots: Mapping[str, SlotDef]
    steps: tuple[Step, ...]
    documents: tuple[str, ...]
    tests: Sequence[JsonDict]
    version: str
    page: Page
    proves: bool = False

    @property
    def writes(self) -> bool:
        """Whether anything is done to the outside world."""
        return any(isinstance(step, Do) for step in self.steps)

    @property
    def looks_up(self) -> bool:
        """Whether it is about an order or another record of the customer's, which may not be found."""
        return any(slot.type in ("order_number", "record") for slot in self.slots.values())

    @property
    def hands_over(self) -> bool:
        """Whether it always ends with a person."""
        return isinstance(self.steps[-1], ToPerson)

    @property
    def proof_to_begin(self) -> Proof:
        """What must be proved for it to begin: whose account it is, where a code is asked for then."""
        return Proof.CHANNEL if self.proof is Proof.CODE else self.proof

    def gathers(self, slot: str) -> bool:
        """Whether the slot begins the rounds of a gathering."""
        return any(isinstance(step, Collect) and step.slot == slot and step.gathers for step in self.steps)

    @property
    def topic(self) -> Topic:
        """The flow as understanding needs it."""
        slots = tuple(replace(one.spec, several=self.gathers(one.name)) for one in self.slots.values())
        return Topic(flow=self.name, about=self.about, examples=self.examples, slots=slots)


def expressions(step: Step) -> Iterator[Expression]:
    """Everything the step computes."""
    match step:
        case Fork(when=when):
            yield when
        case Say(facts=args, document=document, each=each):
            yield from (*args.values(), *filter(None, [document, each]))
        case Read(args=args) | Answer(facts=args) | Gather(keep=args):
            yield from args.values()
        case Do():
            yield from (*step.args.values(), *step.facts.values(), *(rule.holds for rule in step.only_if))
            yield from filter(None, [step.person_if])
        case Collect() | Jump() | ToPerson():
            return
