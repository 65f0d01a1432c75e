"""A case: who writes, what they know and want, and what must be true at the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tools.sandbox.faults import FaultKind

VARIANTS = (
    "happy path",
    "correction",
    "digression",
    "multi-issue",
    "wrong customer",
    "refused by policy",
    "tool failure",
)

Wordings = tuple[str, ...]
"""Different sentences that mean the same; `{record.field}` stands for a record's value."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """What the customer answers when asked for a slot: the value to tap (`any`: whatever is offered first),
    and ways to say it."""

    tap: str | None = None
    words: Wordings = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Remark:
    """Said once instead of an answer, at one of the questions `at`: a slot's name, `preview`, `end` (when
    nothing is asked); without any at the first question. `facts` are true from then on."""

    says: Wordings
    at: frozenset[str] = frozenset()
    facts: Mapping[str, Fact]


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """One row of the sandbox: of a kind, with these values, the first or last by a field of those there are.

    `owner` is the role of the customer whose it is; None where rows have no owner.
    """

    kind: str
    owner: str | None
    where: Mapping[str, str]
    by: str | None
    last: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One row that must be added to the sandbox or changed there; `values` are of the row afterwards."""

    how: Literal["added", "changed"]
    kind: str
    values: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Failure:
    """The next `times` calls of a capability go wrong in this way."""

    capability: str
    kind: FaultKind
    times: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What must hold: `ends` are words keys of which the last reply has one; of each set in `hears` one
    was said at some time; `person` is why a person was fetched, if at all; `changes` are all there were."""

    ends: frozenset[str]
    hears: tuple[frozenset[str], ...]
    changes: tuple[Change, ...]
    person: frozenset[str]
    never: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Manners:
    """What any customer says in one language."""

    yes: Wordings
    no: Wordings
    unknown: Wordings


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One conversation. `role` is the demo customer's, None for a stranger; `requests` are said at the
    beginning, in one message; `values` are further text for `{values.name}`, which is never mistyped;
    `proved` are records of others that they may hear of; `agrees` is what they say to a preview."""

    category: str
    name: str
    variant: str
    language: str
    flows: frozenset[str]
    role: str | None
    records: Mapping[str, Selection]
    requests: tuple[Wordings, ...]
    facts: Mapping[str, Fact]
    values: Mapping[str, str]
    remarks: tuple[Remark, ...]
    agrees: bool
    fails: tuple[Failure, ...]
    proved: frozenset[str]
    outcome: Outcome
    manners: Manners

    @property
    def id(self) -> str:
        """Names the case in reports."""
        return f"{self.category} · {self.language} · {self.name}"
