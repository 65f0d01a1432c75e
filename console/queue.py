"""The queue: whose turn it is, most urgent first, in pages and by filter."""

from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from typing import Annotated, get_args
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response
from markupsafe import Markup

from console.console import Console
from console.errors import Missing
from console.lines import Line, line
from console.marks import Mark, queue_mark
from console.sessions import PATH, Visit
from domain.ids import ConversationId
from store import contacts, conversations, queue
from store.conversations import Conversation
from store.database import Connection
from store.queue import Due, Facets, Row, Tab, Wanted

TABS: tuple[Tab, ...] = get_args(Tab)
DUES: tuple[Due, ...] = get_args(Due)
MOST = 50
"""Lines a page shows."""
MOST_FOUND = 100
Choice = Annotated[str, Query(max_length=40)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """What a person wants to see of a tab; pages count from 1."""

    tab: Tab
    reason: str = ""
    language: str = ""
    tier: str = ""
    due: Due | None = None
    page: int = 1

    @property
    def narrow(self) -> bool:
        """Whether anything is filtered out."""
        return bool(self.reason or self.language or self.tier or self.due)

    def address(self, **changes: str | int) -> str:
        """Where the same is shown with these changes."""
        return f"{PATH}?{self._query(**changes)}"

    @property
    def stream(self) -> str:
        """Where changes of what is shown are told."""
        return f"{PATH}/changes?{self._query()}"

    def _query(self, **changes: str | int) -> str:
        given = {name: value for name, value in {**asdict(self), **changes}.items() if value}
        if given.get("page") == 1:
            del given["page"]
        return urlencode(given)


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueView:
    """One page of a tab's lines as HTML, of how many in all, and how many every tab with a count has."""

    filters: Filters
    lines: Markup
    total: int
    counts: dict[Tab, int]
    facets: Facets

    @property
    def tab(self) -> Tab:
        """The tab it is of."""
        return self.filters.tab

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.total // MOST))

    @property
    def dues(self) -> tuple[Due, ...]:
        """When cases may be due, where any is or was asked for."""
        return DUES if self.facets.timed or self.filters.due else ()


def routes(console: Console) -> APIRouter:
    """The queue and the search."""
    router = console.router()
    Visitor = Annotated[Visit, Depends(console.sessions.visitor)]

    @router.get("")
    def show(request: Request, visit: Visitor, filters: Annotated[Filters, Depends(chosen)]) -> Response:
        """One page of a tab of the queue."""
        with console.database.reading() as connection:
            mark = Mark(queue_mark(connection, console.clock()))
            view = look(connection, console, visit, filters, mark)
        return console.page(request, visit, "queue.html", mark=mark, queue=view)

    @router.get("/search")
    def search(request: Request, visit: Visitor, q: Annotated[str, Query(max_length=100)] = "") -> Response:
        """Conversations by phone number, name or id."""
        with console.database.reading() as connection:
            lines = found(connection, console, visit, q.strip()) if q.strip() else []
        return console.page(request, visit, "search.html", lines=lines, asked=q.strip())

    return router


def chosen(
    tab: str = "waiting",
    reason: Choice = "",
    language: Choice = "",
    tier: Choice = "",
    due: Choice = "",
    page: Annotated[int, Query(ge=1, le=1000)] = 1,
) -> Filters:
    """What an address asks for.

    Raises:
        Missing: there is no such tab.
    """
    found = next((one for one in TABS if one == tab), None)
    if found is None:
        raise Missing(tab)
    when = next((one for one in DUES if one == due), None)
    return Filters(tab=found, reason=reason, language=language, tier=tier, due=when, page=page)


def anew(console: Console, visit: Visit, filters: Filters, mark: Mark) -> str:
    """The parts of a queue's page that change."""
    with console.database.reading() as connection:
        view = look(connection, console, visit, filters, mark)
    return console.html(visit, "queue_anew.html", queue=view)


def rail(console: Console, visit: Visit, current: ConversationId, mark: Mark) -> str:
    """The list beside an open conversation: what changes most often on that page."""
    with console.database.reading() as connection:
        view = look(connection, console, visit, Filters(tab="open"), mark, current)
    return console.html(visit, "rail_anew.html", queue=view, current=current)


def look(
    connection: Connection,
    console: Console,
    visit: Visit,
    filters: Filters,
    mark: Mark,
    current: ConversationId | None = None,
) -> QueueView:
    """The queue as this person may see it, beside `current` if that is open. What several see alike is read
    and drawn once for a mark."""
    now = console.clock()
    name, business = visit.person.name, visit.business
    wanted = _wanted(visit, filters, now)

    def summed() -> tuple[tuple[int, int], dict[str, int]]:
        return queue.counts(connection, business, now), queue.held_by(connection, business)

    def drawn() -> Markup:
        lines = [line(row, holder, console.options.window) for row in rows]
        facts = {"lines": lines, "current": current, "now": now}
        return Markup(console.rendering.html(visit.language, "lines.html", **facts))

    kept = partial(console.snapshots.get, mark.queue)
    key = filters, wanted.person, business
    rows, total = kept(key, partial(_asked, connection, wanted, filters))
    (waiting, concern), held = kept(("sums", business), summed)
    minute = now.strftime("%H:%M")  # new reasons may come into the menu a little later
    facets = console.snapshots.get(minute, ("facets", business), partial(queue.facets, connection, business))
    holder = name if any(row.conversation.person == name for row in rows) else ""  # others see the same
    counts: dict[Tab, int] = {"waiting": waiting, "open": concern, "mine": held.get(name, 0)}
    return QueueView(
        filters=filters,
        lines=kept((key, holder, current, visit.language), drawn) if rows else Markup(),
        total=total if filters.narrow else counts.get(filters.tab, total),
        counts=counts,
        facets=facets,
    )


def _wanted(visit: Visit, filters: Filters, now: datetime) -> Wanted:
    return Wanted(
        tab=filters.tab,
        person=visit.person.name if filters.tab == "mine" else "",
        now=now,
        business=visit.business,
        reason=filters.reason or None,
        language=filters.language or None,
        tier=filters.tier or None,
        due=filters.due,
    )


def _asked(connection: Connection, wanted: Wanted, filters: Filters) -> tuple[list[Row], int]:
    """A page of the rows, and how many there are of all where the filters leave only some."""
    rows = queue.page(connection, wanted, limit=MOST, offset=(filters.page - 1) * MOST)
    return rows, queue.count(connection, wanted) if filters.narrow else len(rows)


def found(connection: Connection, console: Console, visit: Visit, asked: str) -> list[Line]:
    """The conversations that `asked` names; a name may be a part of one."""
    exact = [one for one in conversations.find(connection, asked) if visit.may_see(one.business)]
    named = contacts.named(connection, visit.business, asked, MOST_FOUND)
    chosen: dict[str, Conversation] = {one.id: one for one in exact}
    for one in conversations.of_contacts(connection, named):
        chosen.setdefault(one.id, one)
    rows = queue.rows(connection, [*chosen.values()][:MOST_FOUND], console.clock())
    return [line(row, visit.person.name, console.options.window) for row in rows]
