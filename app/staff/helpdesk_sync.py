"""Keeps tickets and conversations in step: who answers or solves in one place does so in the other."""

from collections.abc import Callable, Mapping, Sequence

import structlog

from app.staff.newsroom import LATELY, staff_words
from app.threads import StoreThreads
from domain.clock import Clock
from domain.errors import NotFound, ToolError
from domain.event import Decision
from domain.ids import BusinessId, ConversationId
from store import handoffs, news
from store.database import Connection, Database
from store.handoffs import Handoff
from store.news import NOBODYS, Item, Post
from tools.helpdesk import Helpdesk, Ticket

log = structlog.get_logger()

AT_THE_HELPDESK = "helpdesk"
"""The person behind an answer that was written there; its tickets do not say who."""

Claim = Callable[[Connection], bool]
DecideOnce = Callable[[ConversationId, Sequence[Decision], Claim], None]
"""Queues decisions with their claim, all of it or nothing. Raises LookupError for no such conversation."""


class HelpdeskSync:
    """`round` is called over and over: it reads what happened in tickets, and writes what happened here."""

    def __init__(
        self,
        database: Database,
        helpdesks: Mapping[BusinessId, Helpdesk],
        decide: DecideOnce,
        threads: StoreThreads,
        clock: Clock,
    ) -> None:
        self._database = database
        self._helpdesks = helpdesks
        self._decide = decide
        self._threads = threads
        self._clock = clock
        self._words = staff_words()

    async def round(self) -> None:
        """Read first: what we write would look like theirs."""
        for case in await self._threads.call(self._open_cases):
            try:
                await self._read(case)
            except ToolError as error:
                log.info("helpdesk_unread", case=case.id, error=str(error))
        for item in await self._threads.call(self._waiting):
            try:
                await self._write(item)
            except ToolError as error:
                log.info("helpdesk_unwritten", news=item.seq, error=str(error))
                return
            await self._threads.call(self._done, item)

    async def _read(self, case: Handoff) -> None:
        ticket = await self._helpdesks[case.business].ticket(_ticket(case))
        post = await self._threads.call(self._post, case)
        if found := _decisions(ticket, post.seen):
            await self._threads.call(self._take, case, post, len(ticket.comments), found)
        elif len(ticket.comments) > post.seen:
            await self._threads.call(self._advance, post, len(ticket.comments))

    async def _write(self, item: Item) -> None:
        """Into the tickets of the conversation's cases; not what comes from there."""
        if (
            item.conversation == NOBODYS
            or item.person == AT_THE_HELPDESK
            or item.kind in ("opened", "paged", "window")
        ):
            return
        for case in await self._threads.call(self._cases, item):
            await self._write_into(case, item)

    async def _write_into(self, case: Handoff, item: Item) -> None:
        helpdesk, ticket = self._helpdesks[case.business], _ticket(case)
        key = f"news:{item.seq}:{ticket}"
        try:
            if item.kind == "resolved":
                await helpdesk.set(ticket, "solved", key=key)
                return
            words = self._words[item.kind].format(person=item.person, text=item.text).strip()
            added = await helpdesk.add(ticket, words, public=item.kind == "person", key=key)
        except NotFound:
            log.warning("ticket_gone", case=case.id)
            return
        await self._threads.call(self._seen, case, added)

    def _take(self, case: Handoff, post: Post, seen: int, decisions: Sequence[Decision]) -> None:
        """What was answered there is said here in the transaction that takes it: by one process, whole."""
        try:
            self._decide(case.conversation, decisions, lambda c: news.advance(c, post, seen))
        except LookupError:
            log.warning("ticket_without_conversation", case=case.id)
            self._advance(post, seen)

    def _open_cases(self) -> list[Handoff]:
        with self._database.reading() as connection:
            found = handoffs.in_state(connection, "waiting", "taken")
        return [one for one in found if one.business in self._helpdesks and _has_ticket(one)]

    def _cases(self, item: Item) -> list[Handoff]:
        with self._database.reading() as connection:
            found = handoffs.of(connection, item.conversation)
        ours = [one for one in found if _has_ticket(one) and one.business in self._helpdesks]
        return [one for one in ours if one.state != "resolved" or item.kind == "resolved"]

    def _post(self, case: Handoff) -> Post:
        """Where the ticket stands; a new one has one comment, which is ours."""
        with self._database.reading() as connection:
            known = news.posts(connection, case.conversation, "helpdesk")
        found = next((one for one in known if one.handoff == case.id), None)
        if found is not None:
            return found
        first = Post(handoff=case.id, channel="", post=_ticket(case), seen=1)
        self._database.write(lambda c: news.remember(c, case.business, case.conversation, "helpdesk", first))
        return first

    def _advance(self, post: Post, seen: int) -> bool:
        return self._database.write(lambda c: news.advance(c, post, seen))

    def _seen(self, case: Handoff, ticket: Ticket) -> None:
        post = Post(handoff=case.id, channel="", post=ticket.id, seen=len(ticket.comments))

        def work(connection: Connection) -> None:
            news.remember(connection, case.business, case.conversation, "helpdesk", post)

        self._database.write(work)

    def _waiting(self) -> list[Item]:
        with self._database.reading() as connection:
            return news.waiting(connection, "helpdesk", self._clock() - LATELY)

    def _done(self, item: Item) -> None:
        self._database.write(lambda c: news.take(c, "helpdesk", item.seq, self._clock()))


def _decisions(ticket: Ticket, seen: int) -> list[Decision]:
    """What was said to the customer in the ticket since so many comments, and whether it was solved."""
    said = [one.text for one in ticket.comments[seen:] if one.public and one.text.strip()]
    decisions = [Decision(do="reply", person=AT_THE_HELPDESK, text=text) for text in said]
    if ticket.state == "solved":
        decisions.append(Decision(do="resolve", person=AT_THE_HELPDESK))
    return decisions


def _has_ticket(case: Handoff) -> bool:
    return bool(case.case["facts"].get("ticket"))


def _ticket(case: Handoff) -> str:
    return str(case.case["facts"]["ticket"])
