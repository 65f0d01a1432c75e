"""What a flow's page may say: its forms, checked as they are read."""

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from domain.contact import Proof
from domain.json import JsonDict
from flows.flow import NO_PRODUCT, PERSON

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


def _expression(value: object) -> object:
    """Bare numbers and truth values are conditions too."""
    return json.dumps(value) if isinstance(value, bool | int | float) else value


CelText = Annotated[str, BeforeValidator(_expression)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class OfferForm(_Strict):
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


class SlotForm(_Strict):
    type: SlotType
    ask: str | None = None
    cannot: str = PERSON
    pattern: str | None = None
    options: dict[str, dict[str, list[str]]] = {}
    choices: OfferForm | None = None
    opens_with: int | None = Field(default=None, ge=1)
    when_asked: bool = False
    read_back: bool = False
    titles: str | None = None
    kind: str | None = None
    place: int | None = Field(default=None, ge=1)
    none: str = NO_PRODUCT


class CollectForm(_Strict):
    collect: str


class ReadForm(_Strict):
    read: str
    tool: str
    args: dict[str, CelText] = {}
    locked: str | None = None
    mismatch: str | None = None
    not_found: str | None = None
    again: str | None = None


class SayForm(_Strict):
    say: str
    facts: dict[str, CelText] = {}
    person: bool = False
    offers: list[str] = []
    rows: str | None = None
    document: CelText | None = None
    each: CelText | None = None


class RuleForm(_Strict):
    rule: CelText
    otherwise: str


class EffectForm(_Strict):
    effect: str
    do: str
    args: dict[str, CelText]
    only_if: list[RuleForm] = []
    person_if: CelText | None = None
    preview: str | None = None
    facts: dict[str, CelText] = {}
    yes: str = "confirm-yes"
    no: str = "confirm-no"
    again: str | None = None


class AnswerForm(_Strict):
    answer: str
    facts: dict[str, CelText] = {}
    rows: str | None = None


class HandoffForm(_Strict):
    handoff: str


class WhenForm(_Strict):
    when: CelText
    then: "list[StepForm]"


class BranchForm(_Strict):
    branch: list[WhenForm] = Field(min_length=1)
    otherwise: "list[StepForm]" = []


class GatherForm(_Strict):
    gather: str
    keep: dict[str, CelText] = Field(min_length=1)
    steps: "list[StepForm]" = Field(min_length=1)


def _kind(step: Any) -> str | None:
    return next((kind for kind in KINDS if isinstance(step, dict) and kind in step), None)


StepForm = Annotated[
    Annotated[CollectForm, Tag("collect")]
    | Annotated[ReadForm, Tag("read")]
    | Annotated[SayForm, Tag("say")]
    | Annotated[BranchForm, Tag("branch")]
    | Annotated[GatherForm, Tag("gather")]
    | Annotated[EffectForm, Tag("effect")]
    | Annotated[AnswerForm, Tag("answer")]
    | Annotated[HandoffForm, Tag("handoff")],
    Discriminator(
        _kind,
        custom_error_type="step",
        custom_error_message=f"a step is one of {', '.join(KINDS)}",
    ),
]


class FlowForm(_Strict):
    flow: str = Field(pattern=r"[a-z][a-z_]*")
    about: str
    examples: dict[str, list[str]] = {}
    proof: Proof
    slots: dict[str, SlotForm] = {}
    steps: list[StepForm] = Field(min_length=1)
    documents: list[str] = []
    tests: list[JsonDict] = []
    proves: bool = False


FlowForm.model_rebuild()
