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
from domain.ids import ConversationId
from store import contacts, conversations, handoffs, transcript
from store.conversations import Conversation
from store.database import Connection
from store.handoffs import Handoff

Tab = Literal["waiting", "mine", "open", "recent"]
TABS: tuple[Tab, ...] = ("waiting", "mine", "open", "recent")
MOST = 100
LOOK_BACK = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A conversation with its open cases."""

    conversation: Conversation
    cases: tuple[Handoff, ...]

    @property
    def waits(self) -> bool:
        """Whether nobody has taken care of it."""
        if any(one.state == "waiting" for one in self.cases):
            return True
        return self.conversation.mode == "human" and self.conversation.person is None

    def belongs_to(self, name: str) -> bool:
        """Whether the person has it, or one of its cases."""
        has_it = self.conversation.mode == "human" and self.conversation.person == name
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
    chosen = _recent(connection, visit) if tab == "recent" else tabs[tab]
    return QueueView(tab=tab, lines=_lines(connection, console, visit, chosen[:MOST]), counts=counts)


def found(connection: Connection, console: Console, visit: Visit, asked: str) -> list[Line]:
    """The conversations that `asked` names; a name may be a part of one, of somebody who wrote lately."""
    exact = [one for one in conversations.find(connection, asked) if visit.may_see(one.business)]
    known = {one.id for one in exact}
    lines = _lines(connection, console, visit, [_entry(connection, one) for one in exact])
    others = _lines(connection, console, visit, _recent(connection, visit, limit=500))
    part = asked.casefold()
    return lines + [one for one in others if part in (one.name or "").casefold() and one.id not in known]


def _entries(connection: Connection, visit: Visit) -> list[Entry]:
    """Every conversation that is a person's concern, the most urgent and longest waiting first."""
    by_conversation: dict[ConversationId, list[Handoff]] = {}
    for one in handoffs.in_state(connection, "waiting", "taken", limit=1000):
        by_conversation.setdefault(one.conversation, []).append(one)
    entries = []
    for key, cases in by_conversation.items():
        conversation = conversations.get(connection, key)
        if conversation is not None:
            entries.append(Entry(conversation=conversation, cases=tuple(open_cases(cases))))
    for conversation in conversations.recent(connection, mode="human", limit=200):
        if conversation.id not in by_conversation:
            entries.append(Entry(conversation=conversation, cases=()))
    return sorted((one for one in entries if visit.may_see(one.conversation.business)), key=_place)


def _place(entry: Entry) -> tuple[int, datetime]:
    return rank(_urgency(entry.cases)), _since(entry)


def _recent(connection: Connection, visit: Visit, limit: int = 50) -> list[Entry]:
    latest = conversations.recent(connection, limit=limit)
    return [_entry(connection, one) for one in latest if visit.may_see(one.business)]


def _entry(connection: Connection, conversation: Conversation) -> Entry:
    return Entry(conversation=conversation, cases=tuple(open_cases(handoffs.of(connection, conversation.id))))


def _lines(connection: Connection, console: Console, visit: Visit, entries: Iterable[Entry]) -> list[Line]:
    return [_line(connection, console, visit, one) for one in entries]


def _line(connection: Connection, console: Console, visit: Visit, entry: Entry) -> Line:
    conversation = entry.conversation
    contact = contacts.get(connection, conversation.contact)
    first = entry.cases[0].case if entry.cases else None
    messages = transcript.messages(connection, conversation.id, limit=LOOK_BACK)
    said = [one for one in messages if one.author == "customer"]
    last = said[-1] if said else None
    return Line(
        id=conversation.id,
        name=contact.sender.name,
        reason=first["reason"] if first else None,
        topic=first["topic"] if first else None,
        language=contact.language or (first["language"] if first else None),
        urgency=_urgency(entry.cases),
        since=_since(entry),
        last_line=last.text if last else "",
        last_kind=last.kind if last else "text",
        window=window_left(conversation, console.options.window, console.clock()),
        standing=standing(conversation, visit.person.name),
        person=conversation.person,
    )


def _urgency(cases: Sequence[Handoff]) -> str:
    return min((one.case["urgency"] for one in cases), key=rank, default=URGENCIES[1])


def _since(entry: Entry) -> datetime:
    return min((one.at for one in entry.cases), default=entry.conversation.updated_at)
