"""A conversation: what was said, why a person is needed, and what they can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from console.approved import Filled, Sendable, sendable
from console.cases import Approval, approvals, open_cases
from console.console import Console
from console.errors import Conflict, Missing
from console.marks import Mark, mark_of
from console.queue import Filters, QueueView, look
from console.sessions import PATH, Visit
from console.standing import Standing, standing, window_left
from console.timeline import Entry, timeline
from domain.contact import Contact
from domain.ids import ConversationId, MediaId
from domain.json import Json
from store import (
    acts,
    consents,
    contacts,
    conversations,
    handoffs,
    macros,
    notes,
    people,
    snoozes,
    transcript,
    turns,
)
from store.consents import Consent
from store.conversations import Conversation
from store.database import Connection
from store.handoffs import Handoff
from store.snoozes import Snooze
from store.transcript import Message
from store.vault import Entry as File

MOST_MESSAGES = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class ConversationView:
    """All that the page shows. `cases` are the open ones, `earlier` counts the resolved ones; `macros` are
    titles and texts, `colleagues` those it could be given to, `templates` what may be sent once the window is
    closed, `flows` what the agent can go on with, `topics` what the customer may have meant, `pictured` the
    files with a picture to show."""

    conversation: Conversation
    contact: Contact
    standing: Standing
    window: timedelta
    entries: list[Entry]
    cases: list[Handoff]
    earlier: int
    approvals: list[Approval]
    proof: str | None
    tier: str | None
    files: dict[str, File]
    pictured: frozenset[MediaId]
    snooze: Snooze | None
    consents: list[Consent]
    macros: list[tuple[str, str]]
    colleagues: list[str]
    translates: bool
    sums_up: bool
    advises: bool
    templates: list[Sendable]
    flows: Sequence[str]
    topics: Sequence[str]

    @property
    def papers(self) -> list[File]:
        """Papers of identity that the customer lets people look at."""
        return [one for one in self.files.values() if one.reading and one.reading.consented]

    @property
    def can_reply(self) -> bool:
        """Whether a message of ours would reach the customer now."""
        return bool(self.window) and not self.contact.opted_out


def routes(console: Console) -> APIRouter:
    """The page."""
    router = console.router()

    @router.get("/conversations/{conversation}")
    def show(
        conversation: ConversationId,
        visit: Annotated[Visit, Depends(console.sessions.visitor)],
        part: str = "chat",
    ) -> Response:
        """The conversation; `part` is what small screens show of it: chat or case."""
        return page(console, visit, conversation, part=part)

    return router


def done_or_problem(
    console: Console,
    visit: Visit,
    conversation: ConversationId,
    act: Callable[[], None],
    draft: str | Filled = "",
) -> Response:
    """Back to the page once `act` is carried out; the page with the problem and the `draft` where it cannot
    be."""
    try:
        act()
    except Conflict as problem:
        return page(console, visit, conversation, problem=problem, draft=draft)
    return RedirectResponse(f"{PATH}/conversations/{conversation}", 303)


def page(
    console: Console,
    visit: Visit,
    conversation: ConversationId,
    *,
    part: str = "chat",
    problem: Conflict | None = None,
    draft: str | Filled = "",
) -> Response:
    """The page, with the problem that kept a person from doing something, and what they had written.

    Raises:
        Missing: no such conversation, or not for this person.
    """
    with console.database.reading() as connection:
        now = mark_of(connection, conversation, console.clock())
    shown = html(console, visit, conversation, now, part=part, problem=problem, draft=draft)
    return HTMLResponse(shown, 409 if problem else 200)


def html(
    console: Console,
    visit: Visit,
    conversation: ConversationId,
    mark: Mark,
    *,
    part: str = "chat",
    problem: Conflict | None = None,
    draft: str | Filled = "",
) -> str:
    """The same as text; it has this mark.

    Raises:
        Missing: no such conversation, or not for this person.
    """
    with console.database.reading() as connection:
        view = read(connection, console, visit, conversation, draft if isinstance(draft, Filled) else None)
        rail: QueueView = look(connection, console, visit, Filters(tab="open"), mark, conversation)
    return console.html(
        visit,
        "conversation.html",
        mark,
        view=view,
        queue=rail,
        part="case" if part == "case" else "chat",
        problem=problem,
        draft=draft if isinstance(draft, str) else "",
    )


def read(
    connection: Connection,
    console: Console,
    visit: Visit,
    conversation: ConversationId,
    filled: Filled | None = None,
) -> ConversationView:
    """What there is to show.

    Raises:
        Missing: no such conversation, or not for this person.
    """
    found = seen(conversations.get(connection, conversation), visit)
    messages = transcript.messages(connection, found.id, limit=MOST_MESSAGES)
    given = turns.of(connection, found.id)
    cases = handoffs.of(connection, found.id)
    still_open = open_cases(cases)
    files = _files(console, messages)
    proof, tier = _known(still_open)
    contact = contacts.get(connection, found.contact)
    snooze = snoozes.of(connection, [found.id]).get(found.id)
    return ConversationView(
        conversation=found,
        contact=contact,
        standing=standing(found, visit.person.name),
        window=window_left(found, console.options.window, console.clock()),
        entries=timeline(
            messages,
            given,
            console.options.zone,
            notes.of(connection, found.id),
            acts.of(connection, found.id),
        ),
        consents=consents.of(connection, contact.id),
        snooze=snooze if snooze and snooze.holds(found, console.clock()) else None,
        macros=[
            _filled(one.text, one.title, visit, contact) for one in macros.of(connection, found.business)
        ],
        colleagues=_colleagues(connection, visit, found),
        translates=console.aids.translator is not None,
        sums_up=console.aids.summariser is not None,
        advises=console.aids.knowledge is not None,
        flows=console.aids.flows.get(found.business, ()),
        templates=sendable(
            console.aids.templates, contact, _topic(still_open or cases), visit.person.name, filled
        ),
        topics=sorted(console.aids.teacher.topics(found.business)) if console.aids.teacher else (),
        cases=still_open,
        earlier=len(cases) - len(still_open),
        approvals=approvals(still_open, given),
        proof=proof,
        tier=tier,
        files=files,
        pictured=frozenset(one.id for one in files.values() if console.vault.has(one.id, "preview")),
    )


def _topic(cases: Sequence[Handoff]) -> str | None:
    """What the newest of the cases is about."""
    newest = max(cases, key=lambda one: one.at, default=None)
    return newest.case["topic"] if newest else None


def _files(console: Console, messages: Sequence[Message]) -> dict[str, File]:
    """The files of the messages, by the entry of the timeline they belong to."""
    sent = [one.message for one in messages if one.author == "customer" and one.message]
    return {f"m-{message}": file for message, file in console.vault.of_messages(sent).items()}


def _filled(text: str, title: str, visit: Visit, contact: Contact) -> tuple[str, str]:
    """A macro's title and text, with the names in it."""
    named = text.replace("{name}", contact.sender.name or "").replace("{me}", visit.person.name)
    return title, named


def _colleagues(connection: Connection, visit: Visit, found: Conversation) -> list[str]:
    """Who else could have it."""
    others = (Visit.of(one) for one in people.everyone(connection))
    fit = (one.person.name for one in others if one.may("answer") and one.may_see(found.business))
    return [name for name in fit if name != visit.person.name]


def seen(conversation: Conversation | None, visit: Visit) -> Conversation:
    """The conversation, if the person may see it.

    Raises:
        Missing: no such conversation, or not for this person.
    """
    if conversation is None or not visit.may_see(conversation.business):
        raise Missing("conversation")
    return conversation


def _known(cases: list[Handoff]) -> tuple[str | None, str | None]:
    """Proof level and tier of the customer, as the newest case that tells them has it."""
    proof: str | None = None
    tier: str | None = None
    for one in sorted(cases, key=lambda case: case.at):
        facts: dict[str, Json] = one.case["facts"]
        customer = facts.get("customer")
        proof = str(facts["proof"]) if facts.get("proof") else proof
        if isinstance(customer, dict) and customer.get("tier"):
            tier = str(customer["tier"])
    return proof, tier
