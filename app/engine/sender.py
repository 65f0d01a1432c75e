"""The sender: queued messages through the channel, once each, in order, and only while they may go."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

import structlog

from app.engine.postbox import Postbox
from app.threads import StoreThreads
from channels.whatsapp.errors import BadMessage, ChannelError, ConnectionDead
from domain.contact import Sender as Recipient
from domain.ids import BusinessId, MessageId, OutboxId
from domain.outbound import Document, File, Outbound, Voice
from store.database import DatabaseError
from store.dispatch import Candidate

log = structlog.get_logger()


class Channel(Protocol):
    """A business number's connection to its customers."""

    async def send(
        self, to: Recipient, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        """Hand a message over; raises a `ChannelError` that says what became of it."""
        ...

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        """Put a file at the channel and answer its media id; harmless to repeat."""
        ...

    async def read(self, message: MessageId, *, typing: bool) -> None:
        """Mark the customer's messages up to this one as read; `typing` shows dots for a while."""
        ...


Channels = Callable[[BusinessId], Channel]
"""The channel of a number; raises LookupError for one that is not ours."""


class Sender:
    """Sends for all numbers; any number of processes may do so at once."""

    def __init__(
        self, *, postbox: Postbox, channels: Channels, threads: StoreThreads, room: int, poll: timedelta
    ) -> None:
        self._postbox = postbox
        self._channels = channels
        self._threads = threads
        self._room = room
        self._poll = poll.total_seconds()
        self._awake = asyncio.Event()
        self._calls: set[asyncio.Task[None]] = set()
        self._stopping = False

    def wake(self) -> None:
        """Look at once: something is new. For the event loop that runs the sender."""
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped."""
        while not self._stopping:
            self._awake.clear()
            try:
                begun = await self.send_due()
            except DatabaseError as error:
                log.warning("outbox_unavailable", error=type(error).__name__)
                begun = 0
            if not begun:
                await self._rest()

    async def stop(self) -> None:
        """Begin no more calls and let those under way end."""
        self._stopping = True
        self._awake.set()
        await self.idle()

    async def send_due(self) -> int:
        """Begin sending what may be sent now; how many messages."""
        room = self._room - len(self._calls)
        if room <= 0:
            return 0
        picked = await self._threads.call(self._postbox.pick, room)
        for candidate in picked:
            call = asyncio.ensure_future(self._send(candidate))
            self._calls.add(call)
            call.add_done_callback(self._ended)
        return len(picked)

    async def idle(self) -> None:
        """Wait for the calls under way."""
        while self._calls:
            await asyncio.wait(set(self._calls))

    async def attend(self, business: BusinessId, message: MessageId) -> None:
        """Mark a customer's message as read and show that an answer is being written, at best."""
        try:
            await self._channels(business).read(message, typing=True)
        except (ChannelError, LookupError) as error:
            log.info("read_mark_failed", business=business, error=type(error).__name__)

    def _ended(self, call: asyncio.Task[None]) -> None:
        self._calls.discard(call)
        self._awake.set()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self._poll):
                await self._awake.wait()
        except TimeoutError:
            return

    async def _send(self, candidate: Candidate) -> None:
        row = candidate.row
        try:
            channel = self._channels(row.business)
            ready = await self._uploaded(candidate, channel)
            message = await channel.send(candidate.to, ready, outbox=row.id, reply_to=row.reply_to)
        except ChannelError as error:
            await self._threads.insist(self._postbox.refused, candidate, error)
        except LookupError:
            unknown = ConnectionDead("this number is not in the settings")
            await self._threads.insist(self._postbox.refused, candidate, unknown)
        except Exception as error:  # a mistake of ours must not stop the other messages
            log.error("send_broken", outbox=row.id, exc_info=error)
            await self._threads.insist(self._postbox.refused, candidate, ChannelError(type(error).__name__))
        else:
            await self._threads.insist(self._postbox.accepted, candidate, message)

    async def _uploaded(self, candidate: Candidate, channel: Channel) -> Outbound:
        """The message as the channel takes it: a document of ours becomes a file there. A crash after the
        upload only means that it is uploaded again.

        Raises:
            BadMessage: the document is no longer kept.
            ChannelError: it could not be uploaded; nothing was sent.
        """
        message = candidate.row.message
        if not isinstance(message, Document | Voice):
            return message
        kept = await self._threads.insist(self._postbox.document, candidate, message.id)
        if kept is None:
            raise BadMessage("the document is no longer kept")
        media = await channel.upload(kept.data, mime_type=kept.mime_type, filename=kept.name)
        if isinstance(message, Voice):
            return File(what="audio", media_id=media, filename=kept.name)
        return File(what="document", media_id=media, filename=message.filename, caption=message.caption)
