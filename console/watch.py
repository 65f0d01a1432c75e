"""Tells open pages that something changed: one look at the database for all of them."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

import structlog

from console.marks import conversation_marks, queue_mark
from console.options import ConsoleOptions
from domain.clock import Clock
from domain.ids import ConversationId
from store import people
from store.database import Database, DatabaseError

log = structlog.get_logger()

LOGIN_LOOKS_S = 5
"""How often a stream makes sure that its login still holds."""


@dataclass(slots=True, eq=False)
class Viewer:
    """An open page: the conversation it shows, if any, and the latest mark it is or will be told."""

    conversation: ConversationId | None
    mark: str = ""
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, queue: str, conversations: Mapping[ConversationId, str]) -> str:
        """The mark of this page among those of everything."""
        return f"{queue}.{conversations[self.conversation]}" if self.conversation else queue


class Watch:
    """Looks every `look_every` while any page is open, and wakes the pages that it concerns."""

    def __init__(self, database: Database, options: ConsoleOptions, clock: Clock) -> None:
        self._database = database
        self._options = options
        self._clock = clock
        self._viewers: set[Viewer] = set()
        self._looking: asyncio.Task[None] | None = None

    async def marks(self, token: str, conversation: ConversationId | None) -> AsyncIterator[str]:
        """Server-sent events: the mark now and whenever it changes, for a while; ends with the login."""
        time = asyncio.get_running_loop().time
        until = time() + self._options.stream_for.total_seconds()
        shown = {conversation} if conversation else set()
        viewer = Viewer(conversation=conversation)
        viewer.mark = viewer.of(*await asyncio.to_thread(self._look, shown))
        yield f"retry: 1500\ndata: {viewer.mark}\n\n"
        self._viewers.add(viewer)
        try:
            while time() < until:
                if not await asyncio.to_thread(self._is_logged_in, token):
                    yield "event: bye\ndata: bye\n\n"
                    return
                self._begin()
                async for told in self._told(viewer, min(until, time() + LOGIN_LOOKS_S)):
                    yield told
        finally:
            self._viewers.discard(viewer)

    async def _told(self, viewer: Viewer, until: float) -> AsyncIterator[str]:
        """What this viewer hears until then."""
        time = asyncio.get_running_loop().time
        while (left := until - time()) > 0:
            try:
                await asyncio.wait_for(viewer.news.wait(), left)
            except TimeoutError:
                return
            viewer.news.clear()
            yield f"data: {viewer.mark}\n\n"

    def _begin(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look_on())

    async def _look_on(self) -> None:
        while self._viewers:
            shown = {one.conversation for one in self._viewers if one.conversation is not None}
            try:
                seen = await asyncio.to_thread(self._look, shown)
            except DatabaseError as error:
                log.warning("watch_failed", error=type(error).__name__)
            else:
                self._tell(shown, *seen)
            await asyncio.sleep(self._options.look_every.total_seconds())

    def _tell(
        self, shown: set[ConversationId], queue: str, conversations: Mapping[ConversationId, str]
    ) -> None:
        for viewer in self._viewers:
            if viewer.conversation is not None and viewer.conversation not in shown:
                continue  # came while we looked
            mark = viewer.of(queue, conversations)
            if mark != viewer.mark:
                viewer.mark = mark
                viewer.news.set()

    def _look(self, shown: set[ConversationId]) -> tuple[str, dict[ConversationId, str]]:
        with self._database.reading() as connection:
            return queue_mark(connection, self._clock()), conversation_marks(connection, shown)

    def _is_logged_in(self, token: str) -> bool:
        with self._database.reading() as connection:
            return people.logged_in(connection, token, self._clock()) is not None
