"""The way of a customer's file: fetched, capped, sniffed, kept encrypted, read; each step once."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

import structlog

from ai.sight.sniff import sniff
from app.learning.likeness import came_before
from app.threads import StoreThreads
from channels.whatsapp.errors import ChannelError, MediaUnavailable, RetryLater
from domain.contact import Contact
from domain.event import Burst
from domain.ids import BusinessId, MediaId
from domain.inbound import Inbound, Media
from domain.media import File, Kind, Reader, Reading, Received
from domain.turn import TurnInput
from store.vault import Entry, Vault, media_id

MB = 1024 * 1024
LIMITS: Mapping[str, int] = {
    "image": 10 * MB,
    "sticker": 1 * MB,
    "audio": 16 * MB,
    "video": 16 * MB,
    "document": 25 * MB,
}
"""Bytes that are fetched of each kind as the channel names it; WhatsApp itself allows up to 100 MB."""

TRIES = 3
PAUSE_S = 1.0
"""Tries to fetch a file from a host in trouble, and the first wait between them."""

log = structlog.get_logger()


class Source(Protocol):
    """Where a number's files are fetched from."""

    async def download(
        self, media_id: str, *, url: str | None, limit: int, sha256: str | None = None
    ) -> bytes:
        """The file, of at most `limit` bytes; raises ChannelError when it cannot be had."""
        ...


Sources = Callable[[BusinessId], Source]
"""The source of a number; raises LookupError for one that is not ours."""


Readers = Callable[[BusinessId], Mapping[Kind, Reader]]
"""Who reads which kind of file for a number's business."""


class CustomerFiles:
    """Receives files; whatever was already done for a message, by whichever process, is not done again."""

    def __init__(self, sources: Sources, vault: Vault, readers: Readers) -> None:
        self._sources = sources
        self._vault = vault
        self._readers = readers
        self._threads = StoreThreads(2)

    def close(self) -> None:
        """Let running calls to the vault end."""
        self._threads.close()

    async def prepare(self, turn: TurnInput) -> None:
        """Fetch and read a turn's files before it takes a place among those that are thought about: what
        takes long holds up nobody else."""
        if isinstance(turn.event, Burst):
            await asyncio.gather(
                *(
                    self.receive(turn.contact, one)
                    for one in turn.event.messages
                    if isinstance(one.content, Media)
                )
            )

    async def receive(self, contact: Contact, message: Inbound) -> Received:
        """The message's file as it is kept, with what was read in it."""
        assert isinstance(message.content, Media)
        media = media_id(message.business, message.id)
        entry = await self._threads.call(self._vault.find, media)
        if entry is None:
            fetched = await self._fetch(message, message.content)
            if isinstance(fetched, Reading):
                return Received(id=None, reading=fetched)
            entry = await self._threads.call(
                self._vault.keep, message.business, contact.id, message.id, fetched
            )
        reading = entry.reading or await self._read(entry, contact)
        return Received(id=media, reading=reading)

    async def settle(self, contact: Contact, file: str, *, keep: bool) -> bool:
        """Let people look at a sensitive paper of this contact's, or delete it now; harmless to repeat."""
        entry = await self._threads.call(self._vault.find, MediaId(file))
        if entry is None or entry.contact != contact.id or not (entry.reading and entry.reading.sensitive):
            return False
        if keep:
            await self._threads.call(self._vault.note, entry.id, replace(entry.reading, consented=True))
        else:
            await self._threads.call(self._vault.forget, entry.id)
        return True

    async def _fetch(self, message: Inbound, content: Media) -> File | Reading:
        """The file, or a reading that says why it cannot be had."""
        try:
            data = await self._download(message.business, content)
        except MediaUnavailable as error:
            return Reading(kind=content.what, problem="too-big" if "too big" in str(error) else "gone")
        except (ChannelError, LookupError) as error:
            log.warning("media_unavailable", message=message.id, error=type(error).__name__)
            return Reading(kind=content.what, problem="gone")
        found = sniff(data)
        if found is None:
            return Reading(kind=content.what, problem="unsupported")
        kind, mime_type = found
        sticker = content.what == "sticker" and kind == "image"
        return File(data=data, kind="sticker" if sticker else kind, mime_type=mime_type)

    async def _download(self, business: BusinessId, content: Media) -> bytes:
        source, limit = self._sources(business), LIMITS[content.what]
        for attempt in range(1, TRIES):
            try:
                return await source.download(
                    content.media_id, url=content.url, limit=limit, sha256=content.sha256
                )
            except RetryLater as error:
                wait = error.after.total_seconds() if error.after else PAUSE_S * 2 ** (attempt - 1)
                await asyncio.sleep(min(wait, 10))
        return await source.download(content.media_id, url=None, limit=limit, sha256=content.sha256)

    async def _read(self, entry: Entry, contact: Contact) -> Reading:
        data = await self._threads.call(self._vault.data, entry.id)
        if data is None:
            return Reading(kind=entry.kind, problem="gone")
        reader = self._readers(entry.business).get(entry.kind)
        if reader is None:
            return Reading(kind=entry.kind)
        file = File(data=data, kind=entry.kind, mime_type=entry.mime_type)
        reading = await reader.read(file, contact.language)
        if reading.fingerprint is not None:
            earlier = await self._threads.call(self._vault.fingerprints, entry.business)
            reading = replace(reading, seen_before=came_before(reading, entry, earlier))
        await self._threads.call(self._vault.note, entry.id, reading)
        return reading
