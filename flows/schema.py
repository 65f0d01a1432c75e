"""Reads a flow's page: what a flow file may say, and how its tree of steps is laid flat."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from domain.contact import Proof
from domain.json import JsonDict
from flows.flow import (
    NO_PRODUCT,
    PERSON,
    Answer,
    Collect,
    Do,
    Flow,
    Fork,
    Gather,
    Jump,
    Offer,
    Read,
    Rule,
    Say,
    SlotDef,
    Step,
    ToPerson,
)
from playbooks.page import Page, Where

KINDS = ("collect", "read", "say", "branch", "gather", "effect", "answer", "handoff")
SlotType = Literal[
    "order_number",
    "email",
    "phone",
    "postcode",
    "address",
    "date",
    "period",
    "time",
    "quantity",
    "country",
    "code",
    "choice",
    "record",
    "product",
    "photo",
    "text",
]


def flow(page: Page) -> Flow:
    """The flow on a page.

    Raises:
        UnsafePlaybook: the page does not have a flow's shape; names file and line.
    """
    form = page.fill(_FlowForm)
    if form.flow != page.file.stem:
        raise page.refuse(("flow",), f"the file of flow {form.flow} is named {form.flow}.yaml")
    return Flow(
        name=form.flow,
        about=form.about,
        examples={language: tuple(texts) for language, texts in form.examples.items()},
        proof=form.proof,
        slots={name: _slot(name, slot, page) for name, slot in form.slots.items()},
        steps=tuple(_Layout(page).lay(form.steps)),
        documents=tuple(form.documents),
        tests=form.tests,
        version=hashlib.sha256(json.dumps(page.data, sort_keys=True).encode()).hexdigest()[:12],
        page=page,
        proves=form.proves,
    )


def _expression(value: object) -> object:
    """Bare numbers and truth values are conditions too."""
    return json.dumps(value) if isinstance(value, bool | int | float) else value


CelText = Annotated[str, BeforeValidator(_expression)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _OfferForm(_Strict):
    tool: str
    args: dict[str, CelText] = {}
    value: str
    title: str
    description: str | None = None
    words: str | None = None
    about: str | None = None
    nearest: str | None = None
    single: bool = False
    by_product: bool = False


class _SlotForm(_Strict):
    type: SlotType
    ask: str | None = None
    cannot: str = PERSON
    pattern: str | None = None
    options: dict[str, dict[str, list[str]]] = {}
    choices: _OfferForm | None = None
    opens_with: int | None = Field(default=None, ge=1)
    when_asked: bool = False
    read_back: bool = False
    titles: str | None = None
    kind: str | None = None
    place: int | None = Field(default=None, ge=1)
    none: str = NO_PRODUCT


class _CollectForm(_Strict):
    collect: str


class _ReadForm(_Strict):
    read: str
    tool: str
    args: dict[str, CelText] = {}
    locked: str | None = None
    mismatch: str | None = None
    not_found: str | None = None
    again: str | None = None


class _SayForm(_Strict):
    say: str
    facts: dict[str, CelText] = {}
    person: bool = False
    offers: list[str] = []
    rows: str | None = None
    document: CelText | None = None
    each: CelText | None = None


class _RuleForm(_Strict):
    rule: CelText
    otherwise: str


class _EffectForm(_Strict):
    effect: str
    do: str
    args: dict[str, CelText]
    only_if: list[_RuleForm] = []
    person_if: CelText | None = None
    preview: str | None = None
    facts: dict[str, CelText] = {}
    yes: str = "confirm-yes"
    no: str = "confirm-no"
    again: str | None = None


class _AnswerForm(_Strict):
    answer: str
    facts: dict[str, CelText] = {}
    rows: str | None = None


class _HandoffForm(_Strict):
    handoff: str


class _WhenForm(_Strict):
    when: CelText
    then: "list[StepForm]"


class _BranchForm(_Strict):
    branch: list[_WhenForm] = Field(min_length=1)
    otherwise: "list[StepForm]" = []


class _GatherForm(_Strict):
    gather: str
    keep: dict[str, CelText] = Field(min_length=1)
    steps: "list[StepForm]" = Field(min_length=1)


def _kind(step: Any) -> str | None:
    return next((kind for kind in KINDS if isinstance(step, dict) and kind in step), None)


StepForm = Annotated[
    Annotated[_CollectForm, Tag("collect")]
    | Annotated[_ReadForm, Tag("read")]
    | Annotated[_SayForm, Tag("say")]
    | Annotated[_BranchForm, Tag("branch")]
    | Annotated[_GatherForm, Tag("gather")]
    | Annotated[_EffectForm, Tag("effect")]
    | Annotated[_AnswerForm, Tag("answer")]
    | Annotated[_HandoffForm, Tag("handoff")],
    Discriminator(
        _kind,
        custom_error_type="step",
        custom_error_message=f"a step is one of {', '.join(KINDS)}",
    ),
]


class _FlowForm(_Strict):
    flow: str = Field(pattern=r"[a-z][a-z_]*")
    about: str
    examples: dict[str, list[str]] = {}
    proof: Proof
    slots: dict[str, _SlotForm] = {}
    steps: list[StepForm] = Field(min_length=1)
    documents: list[str] = []
    tests: list[JsonDict] = []
    proves: bool = False


def _slot(name: str, form: _SlotForm, page: Page) -> SlotDef:
    return SlotDef(
        name=name,
        type=form.type,
        ask=form.ask or f"ask-{name}",
        cannot=form.cannot,
        line=page.line(("slots", name)),
        pattern=form.pattern,
        options=form.options,
        offer=_offer(form.choices) if form.choices else None,
        opens_with=form.opens_with,
        when_asked=form.when_asked,
        read_back=form.read_back,
        titles=form.titles,
        kind=form.kind,
        place=form.place,
        none=form.none,
    )


def _offer(form: _OfferForm) -> Offer:
    return Offer(
        tool=form.tool,
        args=form.args,
        value=form.value,
        title=form.title,
        description=form.description,
        words=form.words,
        about=form.about,
        nearest=form.nearest,
        single=form.single,
        by_product=form.by_product,
    )


def _say(form: _SayForm, line: int) -> Say:
    return Say(
        key=form.say,
        facts=form.facts,
        person=form.person,
        line=line,
        offers=tuple(form.offers),
        rows=form.rows,
        document=form.document,
        each=form.each,
    )


class _Layout:
    """Lays a tree of steps flat."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._steps: list[Step] = []

    def lay(self, forms: Sequence[Any], where: Where = ("steps",)) -> list[Step]:
        for place, form in enumerate(forms):
            here = (*where, place)
            match form:
                case _BranchForm():
                    self._branch(form, here)
                case _GatherForm():
                    self._gather(form, here)
                case _:
                    self._steps.append(self._step(form, here))
        return self._steps

    def _gather(self, form: _GatherForm, where: Where) -> None:
        back = len(self._steps)
        self.lay(form.steps, (*where, "steps"))
        first, round_ = self._steps[back], self._steps[back:]
        if not isinstance(first, Collect):
            raise self._page.refuse((*where, "steps"), "a gathering begins with the slot that may be no more")
        self._steps[back] = replace(first, gathers=form.gather, leaves=len(self._steps) + 1)
        self._steps.append(
            Gather(
                name=form.gather,
                keep=form.keep,
                slots=tuple(step.slot for step in round_ if isinstance(step, Collect)),
                reads=tuple(step.name for step in round_ if isinstance(step, Read)),
                back=back,
                line=self._page.line(where),
            )
        )

    def _branch(self, form: _BranchForm, where: Where) -> None:
        ends: list[int] = []
        for place, case in enumerate(form.branch):
            line = self._page.line((*where, "branch", place))
            test = len(self._steps)
            self._steps.append(Fork(when=case.when, otherwise=0, line=line))
            self.lay(case.then, (*where, "branch", place, "then"))
            ends.append(len(self._steps))
            self._steps.append(Jump(to=0, line=line))
            self._steps[test] = Fork(when=case.when, otherwise=len(self._steps), line=line)
        self.lay(form.otherwise, (*where, "otherwise"))
        for end in ends:
            self._steps[end] = Jump(to=len(self._steps), line=self._steps[end].line)

    def _step(self, form: Any, where: Where) -> Step:
        line = self._page.line(where)
        match form:
            case _CollectForm():
                return Collect(slot=form.collect, line=line)
            case _ReadForm():
                return Read(
                    name=form.read,
                    tool=form.tool,
                    args=form.args,
                    locked=form.locked,
                    mismatch=form.mismatch,
                    not_found=form.not_found,
                    again=form.again,
                    line=line,
                )
            case _SayForm():
                return _say(form, line)
            case _AnswerForm():
                return Answer(otherwise=form.answer, facts=form.facts, rows=form.rows, line=line)
            case _HandoffForm():
                return ToPerson(reason=form.handoff, line=line)
            case _EffectForm():
                return self._effect(form, where)
            case _:
                raise self._page.refuse(where, "no such step")

    def _effect(self, form: _EffectForm, where: Where) -> Do:
        rules = tuple(
            Rule(holds=rule.rule, otherwise=rule.otherwise, line=self._page.line((*where, "only_if", place)))
            for place, rule in enumerate(form.only_if)
        )
        return Do(
            name=form.effect,
            tool=form.do,
            args=form.args,
            only_if=rules,
            person_if=form.person_if,
            preview=form.preview or "",
            facts=form.facts,
            yes=form.yes,
            no=form.no,
            again=form.again,
            line=self._page.line(where),
        )


_FlowForm.model_rebuild()
