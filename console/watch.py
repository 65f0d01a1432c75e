"""Tells open pages that something changed: one look at the database for all of them."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog

from console.marks import Mark, conversation_marks, queue_mark
from console.options import ConsoleOptions
from domain.clock import Clock
from domain.ids import ConversationId
from store.database import Database, DatabaseError

log = structlog.get_logger()


@dataclass(slots=True, eq=False)
class Viewer:
    """An open page: the conversation it shows, if any, and the latest mark it was or will be told."""

    conversation: ConversationId | None
    mark: Mark
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def told(self, within: float) -> None:
        """Wait until `mark` is another one, for so many seconds at most."""
        if not self.news.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.news.wait(), within)
        self.news.clear()

    def hear(self, queue: str, conversations: Mapping[ConversationId, str]) -> None:
        """What everything looks like now."""
        mark = Mark(queue, conversations[self.conversation] if self.conversation else "")
        if mark != self.mark:
            self.mark = mark
            self.news.set()


class Watch:
    """Looks every `look_every` while any page is open, and wakes the pages that it concerns."""

    def __init__(self, database: Database, options: ConsoleOptions, clock: Clock) -> None:
        self._database = database
        self._options = options
        self._clock = clock
        self._viewers: set[Viewer] = set()
        self._looking: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def viewer(self, conversation: ConversationId | None, known: Mark) -> AsyncIterator[Viewer]:
        """A page with this mark, told from now on; at once if it looks different already."""
        viewer = Viewer(conversation=conversation, mark=known)
        shown = {conversation} if conversation else set()
        viewer.hear(*await asyncio.to_thread(self._look, shown))
        self._viewers.add(viewer)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look_on())
        try:
            yield viewer
        finally:
            self._viewers.discard(viewer)

    async def _look_on(self) -> None:
        while self._viewers:
            shown = {one.conversation for one in self._viewers if one.conversation is not None}
            try:
                seen = await asyncio.to_thread(self._look, shown)
            except DatabaseError as error:
                log.warning("watch_failed", error=type(error).__name__)
            else:
                for viewer in self._viewers:
                    if viewer.conversation is None or viewer.conversation in shown:  # else it came just now
                        viewer.hear(*seen)
            await asyncio.sleep(self._options.look_every.total_seconds())

    def _look(self, shown: set[ConversationId]) -> tuple[str, dict[ConversationId, str]]:
        now = self._clock()
        with self._database.reading() as connection:
            return queue_mark(connection, now), conversation_marks(connection, shown, now)
