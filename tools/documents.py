"""Documents: the papers of a customer's orders and subscriptions, to be read and sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, get_args

from domain.ids import ContactId, DocumentId
from tools.subscriptions import Terms
from tools.warranty import WarrantyTerms

PaperKind = Literal["invoice", "contract", "certificate", "confirmation", "label"]
KINDS: tuple[PaperKind, ...] = get_args(PaperKind)
PDF = "application/pdf"


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """A document there is. `id` is its kind and what it is about: `invoice:V-10432`, `contract:S-1001`."""

    id: str
    kind: PaperKind
    customer: str
    title: str
    about: str
    order: str | None
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperFile:
    """A paper as a file; `name` is fit for a phone."""

    paper: Paper
    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperTerms:
    """The business's policy as papers tell it."""

    warranty: WarrantyTerms
    subscription: Terms


class Documents(Protocol):
    """Where a business's papers are."""

    async def papers(self, customer: str) -> tuple[Paper, ...]:
        """The customer's papers, newest first."""
        ...

    async def paper(self, id: str) -> Paper:
        """The paper, whoever owns it.

        Raises:
            NotFound: there is none.
        """
        ...

    async def file(self, id: str, terms: PaperTerms) -> PaperFile:
        """The paper as a file in its owner's language, the same bytes for the same facts.

        Raises:
            NotFound: there is none.
        """
        ...


class Shelf(Protocol):
    """Where files wait to be sent; `store.documents.Shelf` is the durable one. Synchronous."""

    def keep(self, contact: ContactId, name: str, mime_type: str, data: bytes) -> DocumentId:
        """Keep a contact's file and answer its id, the same for the same file."""
        ...


class MemoryShelf:
    """The twin for rehearsals and tests: knows what was kept for whom."""

    def __init__(self) -> None:
        self.kept: dict[DocumentId, tuple[ContactId, str, bytes]] = {}

    def keep(self, contact: ContactId, name: str, mime_type: str, data: bytes) -> DocumentId:
        """Keep it in memory."""
        id = DocumentId(f"{contact}:{name}")
        self.kept[id] = (contact, name, data)
        return id
