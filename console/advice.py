"""Help with an answer: the customer's file, passages to quote from, a translation, a summary. Asked for when
needed."""

import asyncio
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from console.console import Console
from console.conversation import seen
from console.errors import Missing
from console.sessions import Visit
from domain.contact import Contact
from domain.dialogue import Spoken
from domain.errors import DeskhandError
from domain.ids import ConversationId
from domain.passage import Passage
from store import contacts, conversations, handoffs, transcript
from store.handoffs import Handoff
from store.transcript import Message

LOOK_BACK = 12
"""Messages in which the customer's last question is looked for."""
EARLIER = 5
SUMMED_UP = 60
"""Messages that a summary is made of, the latest."""


def routes(console: Console) -> APIRouter:
    """Parts of the conversation's page that are fetched by themselves."""
    router = console.router()
    Visitor = Annotated[Visit, Depends(console.sessions.visitor)]

    @router.get("/conversations/{conversation}/dossier")
    async def dossier(request: Request, conversation: ConversationId, visit: Visitor) -> Response:
        """What our systems know of the customer, and the cases before."""
        contact, _, cases = await asyncio.to_thread(_read, console, visit, conversation)
        known, failed = None, False
        if console.aids.office is not None:
            try:
                known = await console.aids.office.file(contact.business, contact.sender)
            except DeskhandError:
                failed = True
        earlier = [one for one in reversed(cases) if one.state == "resolved"][:EARLIER]
        return console.page(
            request,
            visit,
            "dossier.html",
            conversation=conversation,
            file=known,
            failed=failed,
            earlier=earlier,
        )

    @router.get("/conversations/{conversation}/suggestion")
    def suggestion(request: Request, conversation: ConversationId, visit: Visitor) -> Response:
        """Passages that answer the customer's last question."""
        contact, messages, cases = _read(console, visit, conversation)
        question = next((one.text for one in reversed(messages) if one.author == "customer"), "")
        language = contact.language or next((one.case["language"] for one in cases), "en")
        knowledge = console.aids.knowledge
        found: Sequence[Passage] = ()
        if knowledge and question:
            found = knowledge.passages(contact.business, question, language, contact.sender.name)
        return console.page(
            request, visit, "suggestion.html", conversation=conversation, passages=found, question=question
        )

    @router.get("/conversations/{conversation}/translation")
    async def translation(
        request: Request,
        conversation: ConversationId,
        visit: Visitor,
        text: Annotated[str, Query(max_length=4096)],
    ) -> Response:
        """A text of the conversation in the person's language."""
        await asyncio.to_thread(_read, console, visit, conversation)
        translator = console.aids.translator
        if translator is None:
            raise Missing("translation")
        try:
            words = await translator.translate(text, visit.language)
        except DeskhandError:
            words = ""
        return console.page(
            request, visit, "aside.html", conversation=conversation, words=words, failed="translate-failed"
        )

    @router.get("/conversations/{conversation}/summary")
    async def summary(request: Request, conversation: ConversationId, visit: Visitor) -> Response:
        """The conversation in a few sentences of the person's language."""
        summariser = console.aids.summariser
        if summariser is None:
            raise Missing("summary")
        contact, messages, _ = await asyncio.to_thread(_read, console, visit, conversation, SUMMED_UP)
        said: list[Spoken] = [{"author": one.author, "text": one.text} for one in messages if one.text]
        try:
            words = await summariser.summarise(said, contact.sender.name, visit.language)
        except DeskhandError:
            words = ""
        return console.page(
            request, visit, "aside.html", conversation=conversation, words=words, failed="summarise-failed"
        )

    return router


def _read(
    console: Console, visit: Visit, conversation: ConversationId, limit: int = LOOK_BACK
) -> tuple[Contact, list[Message], list[Handoff]]:
    with console.database.reading() as connection:
        found = seen(conversations.get(connection, conversation), visit)
        return (
            contacts.get(connection, found.contact),
            transcript.messages(connection, found.id, limit=limit),
            handoffs.of(connection, found.id),
        )
