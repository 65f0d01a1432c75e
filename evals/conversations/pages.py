"""Reads the pages of a suite: one a category, each case once a language."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from evals.conversations.case import (
    VARIANTS,
    Case,
    Change,
    Fact,
    Failure,
    Manners,
    Outcome,
    Remark,
    Selection,
    Wordings,
)
from playbooks.page import Page, read
from tools.sandbox.faults import FaultKind

EVERYBODY = "everybody.yaml"
"""What any customer of the suite says: not a category."""


def _several(value: object) -> object:
    return value if isinstance(value, list) else [value]


Text = Annotated[str, BeforeValidator(str)]
Several = Annotated[list[Text], BeforeValidator(_several)]
ByLanguage = Annotated[dict[str, Text] | Text, Field(union_mode="left_to_right")]
"""The same in every language, or a text each."""
Said = dict[str, Several]
"""Wordings by language."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _FactForm(_Strict):
    tap: Text | None = None
    words: Said | Several = Field(default_factory=list)


class _RemarkForm(_Strict):
    says: Said | str
    at: Several = Field(default_factory=list)
    facts: dict[str, _FactForm] = {}


class _SelectionForm(_Strict):
    kind: str
    of: str | None = None
    where: dict[str, Text] = {}
    by: str | None = None
    take: Literal["first", "last"] = "last"


class _ChangeForm(_Strict):
    added: str | None = None
    changed: str | None = None
    values: dict[str, Text] = {}


class _FailureForm(_Strict):
    kind: FaultKind = "busy"
    times: int = 1


class _CaseForm(_Strict):
    variant: str | None = None
    languages: list[str] | None = None
    customer: str | None = None
    records: dict[str, _SelectionForm] | None = None
    says: Said | None = None
    also: Several = Field(default_factory=list)
    facts: dict[str, _FactForm | None] = {}
    values: dict[str, ByLanguage] = {}
    remarks: list[_RemarkForm] = []
    agrees: bool = True
    fails: dict[str, _FailureForm] = {}
    proved: list[str] = []
    ends: Several = Field(default_factory=list)
    hears: list[Several] = []
    person: Several = Field(default_factory=list)
    changes: list[_ChangeForm] = []
    never: list[Text] = []


class _CategoryForm(_Strict):
    category: str
    flows: list[str]
    customer: str | None = None
    records: dict[str, _SelectionForm] = {}
    says: Said = {}
    facts: dict[str, _FactForm] = {}
    values: dict[str, ByLanguage] = {}
    cases: dict[str, _CaseForm]


class _EverybodyForm(_Strict):
    yes: Said
    no: Said
    unknown: Said
    requests: dict[str, Said]


STRANGER = "stranger"


def cases(folder: Path, languages: Sequence[str]) -> list[Case]:
    """All cases of a suite, a category after the other.

    Raises:
        UnsafePlaybook: a page does not have a page's shape, or says nothing in one of the languages.
    """
    everybody = read(folder / EVERYBODY)
    common = everybody.fill(_EverybodyForm)
    pages = [read(path) for path in sorted(folder.glob("*.yaml")) if path.name != EVERYBODY]
    found: list[Case] = []
    for page in pages:
        form = page.fill(_CategoryForm)
        if form.category != page.file.stem:
            raise page.refuse(("category",), f"the file of {form.category} is named {form.category}.yaml")
        for name, case in form.cases.items():
            reader = _Reader(page, form, name, case, common)
            spoken = [one for one in languages if one in (case.languages or languages)]
            found += [reader.read(language) for language in spoken]
    return found


class _Reader:
    """One case of a page, and its category's defaults."""

    def __init__(
        self, page: Page, category: _CategoryForm, name: str, case: _CaseForm, common: _EverybodyForm
    ) -> None:
        self._page = page
        self._category = category
        self._name = name
        self._case = case
        self._common = common
        self._variant = case.variant or name
        if self._variant not in VARIANTS:
            raise page.refuse(("cases", name), f"{self._variant} is none of {', '.join(VARIANTS)}")

    def read(self, language: str) -> Case:
        """The case in one language."""
        case, category = self._case, self._category
        role = case.customer or category.customer
        facts = {name: one for name, one in {**category.facts, **case.facts}.items() if one is not None}
        own = role if role != STRANGER else None
        return Case(
            category=category.category,
            name=self._name,
            variant=self._variant,
            language=language,
            flows=frozenset(category.flows),
            role=own,
            records={name: _selection(form, own) for name, form in self._records().items()},
            requests=tuple(self._requests(language)),
            facts=self._facts(facts, language),
            values=dict(self._values(language)),
            remarks=tuple(self._remark(one, language) for one in case.remarks),
            agrees=case.agrees,
            fails=tuple(
                Failure(capability=name, kind=one.kind, times=one.times) for name, one in case.fails.items()
            ),
            proved=frozenset(case.proved),
            outcome=self._outcome(),
            manners=Manners(
                yes=self._said(self._common.yes, language),
                no=self._said(self._common.no, language),
                unknown=self._said(self._common.unknown, language),
            ),
        )

    def _records(self) -> Mapping[str, _SelectionForm]:
        return self._category.records if self._case.records is None else self._case.records

    def _values(self, language: str) -> Iterator[tuple[str, str]]:
        for name, form in {**self._category.values, **self._case.values}.items():
            if isinstance(form, str):
                yield name, form
            elif language in form:
                yield name, form[language]
            else:
                raise self._page.refuse(("values", name), f"there is no value in {language}")

    def _requests(self, language: str) -> Iterator[Wordings]:
        yield self._said(self._case.says or self._category.says, language)
        for name in self._case.also:
            yield self._common_words(name, language)

    def _common_words(self, name: str, language: str) -> Wordings:
        if name not in self._common.requests:
            raise self._page.refuse(("cases", self._name), f"{EVERYBODY} has no request called {name}")
        return self._said(self._common.requests[name], language)

    def _remark(self, form: _RemarkForm, language: str) -> Remark:
        words = form.says
        says = self._common_words(words, language) if isinstance(words, str) else self._said(words, language)
        return Remark(says=says, at=frozenset(form.at), facts=self._facts(form.facts, language))

    def _facts(self, forms: Mapping[str, _FactForm], language: str) -> dict[str, Fact]:
        return {name: Fact(tap=form.tap, words=self._words(form, language)) for name, form in forms.items()}

    def _words(self, form: _FactForm, language: str) -> Wordings:
        return self._said(form.words, language) if isinstance(form.words, dict) else tuple(form.words)

    def _said(self, said: Said, language: str) -> Wordings:
        if not said.get(language):
            raise self._page.refuse(("cases", self._name), f"nothing is said in {language}")
        return tuple(said[language])

    def _outcome(self) -> Outcome:
        case = self._case
        return Outcome(
            ends=frozenset(case.ends),
            hears=tuple(frozenset(one) for one in case.hears),
            changes=tuple(self._change(form) for form in case.changes),
            person=frozenset(case.person),
            never=tuple(case.never),
        )

    def _change(self, form: _ChangeForm) -> Change:
        match form.added, form.changed:
            case str(kind), None:
                return Change(how="added", kind=kind, values=form.values)
            case None, str(kind):
                return Change(how="changed", kind=kind, values=form.values)
            case _:
                raise self._page.refuse(("cases", self._name), "a change names what is added or changed")


def _selection(form: _SelectionForm, role: str | None) -> Selection:
    return Selection(
        kind=form.kind,
        owner=form.of or role,
        where=form.where,
        by=form.by,
        last=form.take == "last",
    )
