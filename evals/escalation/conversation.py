"""A labelled conversation: what a customer writes, and whether a person has to come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from evals.conversations.case import Failure, Selection
from playbooks.page import Page, read
from tools.sandbox.faults import FaultKind

Label = Literal[
    "asked",
    "upset",
    "safety",
    "medical",
    "legal",
    "financial",
    "fraud",
    "stuck",
    "limit",
    "privacy",
    "complaint",
    "repeated",
]
"""Why a person has to see a conversation."""

REASONS: Mapping[Label, frozenset[str]] = {
    "asked": frozenset({"asked"}),
    "upset": frozenset({"upset", "complaint"}),
    "safety": frozenset({"safety"}),
    "medical": frozenset({"medical"}),
    "legal": frozenset({"legal"}),
    "financial": frozenset({"financial"}),
    "fraud": frozenset({"fraud"}),
    "stuck": frozenset({"stuck", "unclear", "unsure"}),
    "limit": frozenset({"approval"}),
    "privacy": frozenset({"erase", "export"}),
    "complaint": frozenset({"complaint", "upset"}),
    "repeated": frozenset({"repeated", "complaint", "upset"}),
}
"""The reasons of a handoff that tell the person rightly why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Labelled:
    """One conversation in one language. With `must` a person has to be fetched by the last message; without
    it never. `customer` is a role of the demo world, None for a stranger; `closed`: nobody is in."""

    id: str
    language: str
    must: Label | None
    says: Sequence[str]
    customer: str | None
    closed: bool
    records: Mapping[str, Selection]
    fails: Sequence[Failure]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Record(_Strict):
    kind: str
    where: dict[str, str] = {}
    by: str | None = None


class _Failure(_Strict):
    kind: FaultKind
    times: int


class _Form(BaseModel):
    """The languages' messages stand beside the rest, under their codes."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, list[str]] = Field(init=False)

    must: Label | None = None
    customer: str | None = None
    closed: bool = False
    records: dict[str, _Record] = {}
    fails: dict[str, _Failure] = {}


def conversations(folder: Path, languages: Sequence[str]) -> list[Labelled]:
    """All labelled conversations of the folder's pages in these languages.

    Raises:
        UnsafePlaybook: a page does not have this shape, or lacks a language.
    """
    pages = [read(file) for file in sorted(folder.glob("*.yaml"))]
    return [one for page in pages for name in page.data for one in _of(page, name, languages)]


def _of(page: Page, name: str, languages: Sequence[str]) -> Iterator[Labelled]:
    form = _Form.model_validate(page.data[name])
    for language in languages:
        says = form.__pydantic_extra__.get(language)
        if not says:
            raise page.refuse((name,), f"{name} says nothing in {language}")
        yield Labelled(
            id=f"{page.file.stem}/{name}/{language}",
            language=language,
            must=form.must,
            says=tuple(says),
            customer=form.customer,
            closed=form.closed,
            records={
                key: Selection(kind=one.kind, owner=form.customer, where=one.where, by=one.by, last=True)
                for key, one in form.records.items()
            },
            fails=[
                Failure(capability=key, kind=one.kind, times=one.times) for key, one in form.fails.items()
            ],
        )


LABELS: tuple[Label, ...] = get_args(Label)
