"""A business or sector as data: voice, hours, limits, escalation rules, flows, words, knowledge."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from domain.errors import UnsafePlaybook
from domain.json import Json
from playbooks.branches import Branch, BranchForm, branch_facts, hours_facts
from playbooks.escalation import Escalation, EscalationForm
from playbooks.hours import SPAN, Hours, span, week, weekly, zone
from playbooks.limits import Limit, LimitForm
from playbooks.page import Page, read
from playbooks.silence import Silence
from playbooks.templates import ApprovedTemplate, Name, TemplateForm, templates


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Who speaks, and the facts of the brand that words and prompts may say.

    `names` are of products and the like, as customers say them: whoever listens to voice notes knows them.
    `replies` says when answers are spoken: never, to spoken words, or always; a customer's
    own wish comes first.
    """

    shop: str
    tone: str
    email: str
    phone: str
    website: str
    urls: Mapping[str, str]
    names: tuple[str, ...] = ()
    replies: Literal["never", "in_kind", "always"] = "never"


@dataclass(frozen=True, kw_only=True)
class Playbook:
    """A checked playbook folder. `policies` are what conditions read as `policy.<name>`, as plain JSON
    with money as {"amount": minor units, "currency"}; `limits` are by tool, `templates` by their name at
    Meta; `flows` are raw pages, read by flows.schema."""

    name: str
    folder: Path
    voice: Voice
    languages: tuple[str, ...]
    hours: Hours
    branches: Mapping[str, Branch]
    policies: Mapping[str, Json]
    limits: Mapping[str, Limit]
    silence: Silence | None
    escalation: Escalation
    templates: Mapping[str, ApprovedTemplate]
    flows: tuple[Page, ...]
    words: Path
    knowledge: Path

    @property
    def zone(self) -> ZoneInfo:
        """The business's time zone."""
        return self.hours.zone

    def is_open(self, at: datetime) -> bool:
        """Whether people are there at this aware time."""
        return self.hours.is_open(at)

    def next_opening(self, at: datetime) -> datetime:
        """When people are there next, aware UTC; `at` itself while open."""
        return self.hours.next_opening(at)

    def facts(self, at: datetime) -> dict[str, Json]:
        """What conditions read as `shop`: the brand's facts, its own hours, and those of its branches."""
        return {
            "name": self.voice.shop,
            "email": self.voice.email,
            "phone": self.voice.phone,
            "website": self.voice.website,
            "urls": dict(self.voice.urls),
            **hours_facts(self.hours, at),
            "branches": branch_facts(self.branches, at),
        }


def load(path: Path) -> Playbook:
    """Read the playbook in the folder `path`: playbook.yaml and the pages in flows/.

    Raises:
        UnsafePlaybook: a page cannot be read or says something impossible; names file and line.
    """
    page = read(path / "playbook.yaml")
    form = page.fill(_Form)
    hours = Hours(zone=ZoneInfo(form.time_zone), week=week(form.hours), holidays=frozenset(form.holidays))
    flows = tuple(read(file) for file in sorted((path / "flows").glob("*.yaml")))
    if not flows:
        raise UnsafePlaybook(f"{path / 'flows'}:1: no flow here: add a page <flow>.yaml")
    return Playbook(
        name=form.name,
        folder=path,
        voice=Voice(**form.voice.model_dump()),
        languages=tuple(form.languages),
        hours=hours,
        branches={name: one.branch for name, one in form.branches.items()},
        policies=form.policies,
        limits={tool: one.limit(tool, page.line(("limits", tool))) for tool, one in form.limits.items()},
        silence=form.silence.silence(ZoneInfo(form.time_zone)) if form.silence else None,
        escalation=form.escalation.escalation(hours),
        templates=templates(page, form.templates, form.languages),
        flows=flows,
        words=path / form.words,
        knowledge=path / form.knowledge,
    )


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _VoiceForm(_Strict):
    shop: str
    tone: str
    email: str
    phone: str
    website: str
    urls: dict[str, str] = {}
    names: tuple[str, ...] = ()
    replies: Literal["never", "in_kind", "always"] = "never"


class _SilenceForm(_Strict):
    follow_up_hours: float = Field(gt=0, lt=24)
    close_hours: float = Field(gt=0)
    night: str | None = None

    @field_validator("night")
    @classmethod
    def _readable(cls, night: str | None) -> str | None:
        if night is not None and not SPAN.fullmatch(night):
            raise ValueError(f"write 21:00-08:00, not {night}")
        return night

    def silence(self, zone: ZoneInfo) -> Silence:
        return Silence(
            follow_up=timedelta(hours=self.follow_up_hours),
            close=timedelta(hours=self.close_hours),
            night=span(self.night) if self.night else None,
            zone=zone,
        )


class _Form(_Strict):
    name: str
    voice: _VoiceForm
    languages: list[Annotated[str, Field(pattern="[a-z]{2}")]] = Field(min_length=1)
    time_zone: Annotated[str, AfterValidator(zone)]
    hours: Annotated[dict[str, str], AfterValidator(weekly)]
    holidays: list[date] = []
    branches: dict[str, BranchForm] = {}
    policies: dict[str, Json]
    limits: dict[str, LimitForm] = {}
    silence: _SilenceForm | None = None
    escalation: EscalationForm
    templates: dict[Name, TemplateForm] = {}
    words: str = "words"
    knowledge: str = "knowledge"
