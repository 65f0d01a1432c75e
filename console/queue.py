"""The queue: whose turn it is, most urgent first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request, Response

from console.cases import URGENCIES, open_cases, rank
from console.console import Console
from console.errors import Missing
from console.sessions import Visit
from console.standing import Standing, standing, window_left
from domain.ids import BusinessId, ConversationId
from store import contacts, conversations, handoffs, transcript
from store.conversations import Conversation
from store.database import Connection
from store.handoffs import Handoff

Tab = Literal["waiting", "mine", "open", "recent"]
TABS: tuple[Tab, ...] = ("waiting", "mine", "open", "recent")
MOST = 100
MOST_OPEN = 5000
LATELY = 500
LOOK_BACK = 8
"""How many lines a page shows, open conversations are sorted, recent ones are searched by name, and
messages are looked through for the customer's last one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A conversation with its open cases; `held` is the conversation itself where people speak in it."""

    id: ConversationId
    business: BusinessId
    cases: tuple[Handoff, ...]
    held: Conversation | None

    @property
    def waits(self) -> bool:
        """Whether nobody has taken care of it."""
        if any(one.state == "waiting" for one in self.cases):
            return True
        return self.held is not None and self.held.person is None

    def belongs_to(self, name: str) -> bool:
        """Whether the person has it, or one of its cases."""
        has_it = self.held is not None and self.held.person == name
        return has_it or any(one.state == "taken" and one.person == name for one in self.cases)


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """What the queue shows of a conversation. `since` is when it began to wait, or was last changed."""

    id: ConversationId
    name: str | None
    reason: str | None
    topic: str | None
    language: str | None
    urgency: str
    since: datetime
    last_line: str
    last_kind: str
    window: timedelta
    standing: Standing
    person: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueView:
    """One tab's lines, and how many every tab with a count has."""

    tab: Tab
    lines: list[Line]
    counts: dict[Tab, int]


def routes(console: Console) -> APIRouter:
    """The queue, and the search."""
    router = console.router()

    @router.get("")
    def queue(
        request: Request, visit: Annotated[Visit, Depends(console.sessions.visitor)], tab: str = "waiting"
    ) -> Response:
        """One tab of the queue."""
        chosen = next((one for one in TABS if one == tab), None)
        if chosen is None:
            raise Missing(tab)
        with console.database.reading() as connection:
            view = look(connection, console, visit, chosen)
        return console.page(request, visit, "queue.html", queue=view)

    @router.get("/search")
    def search(
        request: Request,
        visit: Annotated[Visit, Depends(console.sessions.visitor)],
        q: Annotated[str, Query(max_length=100)] = "",
    ) -> Response:
        """Conversations by phone number, name or id."""
        with console.database.reading() as connection:
            lines = found(connection, console, visit, q.strip()) if q.strip() else []
        return console.page(request, visit, "search.html", lines=lines, asked=q.strip())

    return router


def look(connection: Connection, console: Console, visit: Visit, tab: Tab) -> QueueView:
    """The queue as this person may see it."""
    entries = _entries(connection, visit)
    name = visit.person.name
    tabs = {
        "waiting": [one for one in entries if one.waits],
        "mine": [one for one in entries if one.belongs_to(name)],
        "open": entries,
    }
    counts: dict[Tab, int] = {
        "waiting": len(tabs["waiting"]),
        "mine": len(tabs["mine"]),
        "open": len(entries),
    }
    shown = _recent(connection, visit) if tab == "recent" else _known(connection, tabs[tab][:MOST])
    return QueueView(tab=tab, lines=_lines(connection, console, visit, shown), counts=counts)


def found(connection: Connection, console: Console, visit: Visit, asked: str) -> list[Line]:
    """The conversations that `asked` names; a name may be a part of one, of somebody who wrote lately."""
    exact = [one for one in conversations.find(connection, asked) if visit.may_see(one.business)]
    known = {one.id for one in exact}
    part = asked.casefold()
    for one in _recent(connection, visit, limit=LATELY):
        name = contacts.get(connection, one.contact).sender.name or ""
        if part in name.casefold() and one.id not in known:
            exact.append(one)
    return _lines(connection, console, visit, exact[:MOST])


def _known(connection: Connection, entries: Iterable[Entry]) -> list[Conversation]:
    found = (one.held or conversations.get(connection, one.id) for one in entries)
    return [one for one in found if one is not None]


def _entries(connection: Connection, visit: Visit) -> list[Entry]:
    """Every conversation that is a person's concern, the most urgent and longest waiting first."""
    held = {one.id: one for one in conversations.recent(connection, mode="human", limit=MOST_OPEN)}
    cases: dict[ConversationId, list[Handoff]] = {}
    for one in handoffs.in_state(connection, "waiting", "taken", limit=MOST_OPEN):
        cases.setdefault(one.conversation, []).append(one)
    entries = [
        Entry(id=key, business=its[0].business, cases=tuple(open_cases(its)), held=held.get(key))
        for key, its in cases.items()
    ]
    entries += [
        Entry(id=one.id, business=one.business, cases=(), held=one)
        for one in held.values()
        if one.id not in cases
    ]
    return sorted((one for one in entries if visit.may_see(one.business)), key=_place)


def _place(entry: Entry) -> tuple[int, datetime]:
    since = [one.at for one in entry.cases] + ([entry.held.updated_at] if entry.held else [])
    return rank(_urgency(entry.cases)), min(since)


def _recent(connection: Connection, visit: Visit, limit: int = 50) -> list[Conversation]:
    latest = conversations.recent(connection, limit=limit)
    return [one for one in latest if visit.may_see(one.business)]


def _lines(
    connection: Connection, console: Console, visit: Visit, chosen: Iterable[Conversation]
) -> list[Line]:
    return [_line(connection, console, visit, one) for one in chosen]


def _line(connection: Connection, console: Console, visit: Visit, conversation: Conversation) -> Line:
    contact = contacts.get(connection, conversation.contact)
    cases = open_cases(handoffs.of(connection, conversation.id))
    first = cases[0].case if cases else None
    messages = transcript.messages(connection, conversation.id, limit=LOOK_BACK)
    said = [one for one in messages if one.author == "customer"]
    last = said[-1] if said else None
    return Line(
        id=conversation.id,
        name=contact.sender.name,
        reason=first["reason"] if first else None,
        topic=first["topic"] if first else None,
        language=contact.language or (first["language"] if first else None),
        urgency=_urgency(cases),
        since=min((one.at for one in cases), default=conversation.updated_at),
        last_line=last.text if last else "",
        last_kind=last.kind if last else "text",
        window=window_left(conversation, console.options.window, console.clock()),
        standing=standing(conversation, visit.person.name),
        person=conversation.person,
    )


def _urgency(cases: Sequence[Handoff]) -> str:
    return min((one.case["urgency"] for one in cases), key=rank, default=URGENCIES[1])
