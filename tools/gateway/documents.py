"""Documents: the caller's own papers, listed and made ready to be sent to them, never to anybody else."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, dump
from tools.caller import Caller
from tools.documents import Documents, PaperKind, PaperTerms, Shelf
from tools.gateway.asked import Arguments, Reading, Writing, customer_of, parse


@dataclass(frozen=True, kw_only=True, slots=True)
class PapersQuery:
    """Papers of a kind; `order` leaves only those of that order."""

    kind: PaperKind
    order: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperQuery:
    """`terms` are the business's policy, as papers tell it."""

    paper: str
    terms: PaperTerms


class DocumentTools:
    """`documents.*`."""

    writes: Mapping[str, Writing] = {}

    def __init__(self, documents: Documents, shelf: Shelf) -> None:
        self._documents = documents
        self._shelf = shelf
        self.reads: Mapping[str, Reading] = {
            "documents.papers": Reading(Proof.CHANNEL, self._papers),
            "documents.document": Reading(Proof.CHANNEL, self._document),
        }

    async def _papers(self, args: Arguments, caller: Caller) -> Json:
        query = parse(PapersQuery, "documents.papers", args)
        own = await self._documents.papers(customer_of(caller))
        return [
            dump(paper)
            for paper in own
            if caller.owns(paper.customer)
            and paper.kind == query.kind
            and (paper.order is None or query.order in (None, paper.order))
        ]

    async def _document(self, args: Arguments, caller: Caller) -> Json:
        """The paper, waiting on the shelf for the caller alone."""
        query = parse(PaperQuery, "documents.document", args)
        paper = await self._documents.paper(query.paper)
        if not caller.owns(paper.customer):
            raise NotFound("no such paper")
        file = await self._documents.file(paper.id, query.terms)
        kept = await asyncio.to_thread(self._shelf.keep, caller.contact, file.name, file.mime_type, file.data)
        return {
            "id": kept,
            "name": file.name,
            "mime_type": file.mime_type,
            "kind": paper.kind,
            "title": paper.title,
        }
