"""Documents: what the index holds, one a language and subject, wherever they come from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from domain.contact import Proof
from domain.errors import DeskhandError

Audience = Literal["customers", "people"]
"""Who may read a document: customers, or only the people who work here."""


class BrokenDocument(DeskhandError):
    """A document cannot be read; the message says what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One subject in one language. Those with the same `id` in other languages are translations.

    `text` is in WhatsApp's markup; `source` the file below the knowledge folder, with # and a key where it
    holds several; `digest` changes with anything that search or answers depend on. `markets` are the
    countries it holds for (all if none), `proof` what a customer must have shown to be told. Both days of
    validity are included. Those it `replaces` (ids) give way to it where they say otherwise. Its questions
    train the interpreter unless `intent` is off: where they would draw requests away from flows.
    """

    id: str
    title: str
    language: str
    questions: tuple[str, ...]
    text: str
    source: str
    digest: str
    markets: tuple[str, ...] = ()
    audience: Audience = "customers"
    proof: Proof = Proof.NONE
    valid_from: date | None = None
    valid_until: date | None = None
    replaces: tuple[str, ...] = ()
    intent: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Broken:
    """A file that was skipped, and why."""

    source: str
    problem: str


class Front(BaseModel):
    """What is said about a document beside its text."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    title: str = Field(min_length=1)
    language: str = Field(pattern=r"^[a-z]{2}$")
    questions: list[str] = []
    markets: list[str] = []
    audience: Audience = "customers"
    proof: Proof = Proof.NONE
    valid_from: date | None = None
    valid_until: date | None = None
    replaces: list[str] = []
    intent: bool = True


def document(about: Mapping[str, Any], text: str, source: str) -> Document:
    """The document with this front page and text.

    Raises:
        BrokenDocument: something is missing or wrong on the front page, or there is no text.
    """
    if not text.strip():
        raise BrokenDocument("there is no text in it")
    try:
        front = Front.model_validate(about)
    except ValidationError as error:
        raise BrokenDocument("front page: " + "; ".join(_problems(error))) from error
    return Document(
        id=front.id,
        title=front.title,
        language=front.language,
        questions=tuple(front.questions),
        text=text.strip(),
        source=source,
        digest=blake2b(f"{source}\n{front.model_dump_json()}\n{text}".encode(), digest_size=16).hexdigest(),
        markets=tuple(market.upper() for market in front.markets),
        audience=front.audience,
        proof=front.proof,
        valid_from=front.valid_from,
        valid_until=front.valid_until,
        replaces=tuple(front.replaces),
        intent=front.intent,
    )


def _problems(error: ValidationError) -> Iterator[str]:
    for one in error.errors():
        yield f"{'.'.join(map(str, one['loc'])) or 'all of it'}: {one['msg']}"
