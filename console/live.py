"""Open pages keep themselves up to date: a stream sends them what looks different, made anew."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request, Response
from fastapi.responses import StreamingResponse

from console import conversation, queue
from console.console import Console
from console.errors import Missing
from console.marks import Mark
from console.queue import Filters, chosen
from console.sessions import Visit
from console.watch import Watch
from domain.ids import ConversationId

Drawn = Callable[[Visit, Mark, Mark], str]
"""What a person's page with the first mark lacks to look as the second one says. Raises Missing."""

LOGIN_LOOKS_S = 5
"""How often a quiet stream makes sure that its login still holds."""
BEGIN = "retry: 1500\n\n"
BYE = "event: bye\ndata: bye\n\n"
"""The page should be loaded anew: the login has ended, or there is no such page any more."""


class Live:
    """Streams for open pages; each ends after a while, and browsers come back with the mark they have."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._watch = Watch(console.database, console.options, console.clock)
        self._drawing = asyncio.Lock()  # threads that draw at once only keep one another waiting

    async def stream(
        self, request: Request, shown: ConversationId | None, known: Mark, drawn: Drawn
    ) -> AsyncIterator[str]:
        """Server-sent events: the mark as id, and what is to be put into the page."""
        time = asyncio.get_running_loop().time
        until = time() + self._console.options.stream_for.total_seconds()
        if await asyncio.to_thread(self._console.sessions.find, request) is None:
            yield BYE
            return
        yield BEGIN
        async with self._watch.viewer(shown, known) as viewer:
            while True:
                await viewer.told(min(until - time(), LOGIN_LOOKS_S))
                mark = viewer.mark
                async with self._drawing:
                    event = await asyncio.to_thread(self._event, request, known, mark, drawn)
                yield event
                known = mark
                if event == BYE or time() >= until:
                    return

    def _event(self, request: Request, known: Mark, mark: Mark, drawn: Drawn) -> str:
        visit = self._console.sessions.find(request)
        if visit is None:
            return BYE
        if mark == known:
            return ""
        try:
            return f"id: {mark}\ndata: {json.dumps(drawn(visit, known, mark))}\n\n"
        except Missing:
            return BYE


def routes(console: Console) -> APIRouter:
    """The streams of the pages that change."""
    router = console.router()
    live = Live(console)
    Known = Annotated[Mark, Depends(_known)]

    @router.get("/changes")
    async def of_queue(
        request: Request, filters: Annotated[Filters, Depends(chosen)], known: Known
    ) -> Response:
        """What differs in a tab of the queue."""

        def drawn(visit: Visit, _old: Mark, new: Mark) -> str:
            return queue.anew(console, visit, filters, new)

        return _streamed(live.stream(request, None, known, drawn))

    @router.get("/conversations/{shown}/changes")
    async def of_conversation(
        request: Request, shown: ConversationId, known: Known, part: str = "chat"
    ) -> Response:
        """What differs in a conversation, or in the list beside it."""

        def drawn(visit: Visit, old: Mark, new: Mark) -> str:
            if old.conversation == new.conversation:
                return queue.rail(console, visit, shown, new)
            return conversation.html(console, visit, shown, new, part=part)

        return _streamed(live.stream(request, shown, known, drawn))

    return router


def _known(mark: str = "", last_event_id: Annotated[str, Header()] = "") -> Mark:
    """What the page has: what the stream before sent last, else what it was loaded with."""
    return Mark.read(last_event_id or mark)


def _streamed(events: AsyncIterator[str]) -> Response:
    return StreamingResponse(events, media_type="text/event-stream", headers={"x-accel-buffering": "no"})
