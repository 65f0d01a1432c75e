"""A regression case as a page of YAML: what a customer said and tapped, and what the agent made of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field

from domain.errors import DeskhandError
from playbooks import page

FOLDER = "regressions"
"""Of a playbook: a business's conversations belong to it."""

STRANGER = "stranger"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Tapped(_Strict):
    """A tap, by what it means: a `flow` begun, a `slot` answered with a `value`, yes or no, or a person."""

    flow: str | None = None
    slot: str | None = None
    value: str | None = None
    answer: Literal["yes", "no", "human"] | None = None
    score: int | None = None


class Turn(_Strict):
    """What the customer `says` and `taps`, in a burst, and what the agent must say (words keys, in any order)
    and begin. `person` is why one is fetched."""

    says: list[str] = []
    taps: list[Tapped] = []
    keys: list[str] = []
    begins: list[str] = []
    person: str | None = None


class Regression(_Strict):
    """One conversation. `customer` is who plays it in the demo world: a role, or a stranger. `orders` says of
    which status the orders are that stand as `{order_1}`, `{order_2}` in what is said."""

    about: str
    language: str = Field(pattern="[a-z]{2}")
    customer: str = STRANGER
    orders: list[str] = []
    turns: list[Turn] = Field(min_length=1)


def read(file: Path) -> Regression:
    """The case in a file.

    Raises:
        UnsafePlaybook: it is not such a page; names file and line.
    """
    return page.read(file).fill(Regression)


def files(playbook: Path) -> Sequence[Path]:
    """The cases of a playbook's folder, in order."""
    return sorted((playbook / FOLDER).glob("*.yaml"))


def write(case: Regression, playbook: Path, name: str) -> Path:
    """Keep a case in a playbook's folder; its file.

    Raises:
        DeskhandError: there is one of this name already.
    """
    file = playbook / FOLDER / f"{name}.yaml"
    if file.exists():
        raise DeskhandError(f"{file} is there already; remove it to add the conversation anew")
    file.parent.mkdir(parents=True, exist_ok=True)
    data = case.model_dump(exclude_defaults=True)
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8")
    return file
