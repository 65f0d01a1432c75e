"""Files sent by customers: decrypted for people who may see them, as clean copies, and what was read."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from console.console import Console
from console.errors import Missing
from console.sessions import Visit
from domain.ids import ConversationId, MediaId
from domain.media import Reading
from store import conversations
from store.vault import Entry, Part

ALONE = {
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "inline",
}
"""Headers of a file: whatever is in it, it can neither run nor load anything."""
SAVED = {**ALONE, "content-disposition": "attachment"}
SHOWN = ("audio/",)
"""Types a page may play as they are; all else is saved, and seen only as the clean copy."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FileView:
    """A file with what was read in it; `conversation` is the one it was sent in;
    `pictured`: there is a picture to show."""

    entry: Entry
    reading: Reading
    conversation: ConversationId
    pictured: bool


def routes(console: Console) -> APIRouter:
    """The page of a file, its picture, and the file itself."""
    router = console.router()
    visitor = Depends(console.sessions.visitor)

    @router.get("/files/{media}")
    def show(request: Request, media: MediaId, visit: Annotated[Visit, visitor]) -> Response:
        """The picture in full with the places of what was read in it."""
        view = _view(console, _seen(console, media, visit))
        return console.page(request, visit, "file.html", conversation=view.conversation, view=view)

    @router.get("/files/{media}/picture")
    def picture(media: MediaId, visit: Annotated[Visit, visitor]) -> Response:
        """The clean copy, a JPEG."""
        return _bytes(console, _seen(console, media, visit), "preview", "image/jpeg", ALONE)

    @router.get("/files/{media}/file")
    def original(media: MediaId, visit: Annotated[Visit, visitor]) -> Response:
        """The file as it was sent."""
        entry = _seen(console, media, visit)
        headers = ALONE if entry.mime_type.startswith(SHOWN) else SAVED
        return _bytes(console, entry, "file", entry.mime_type, headers)

    return router


def may_be_seen(entry: Entry) -> bool:
    """Papers of identity only with the customer's consent (CONS-1)."""
    reading = entry.reading
    return reading is None or reading.sensitive is None or reading.consented


def _seen(console: Console, media: MediaId, visit: Visit) -> Entry:
    """The file, if the person may see it.

    Raises:
        Missing: no such file (any more), or not for this person.
    """
    entry = console.vault.find(media)
    if entry is None or not visit.may_see(entry.business) or not may_be_seen(entry):
        raise Missing("file")
    return entry


def _view(console: Console, entry: Entry) -> FileView:
    with console.database.reading() as connection:
        conversation = conversations.of_contact(connection, entry.contact)
    if conversation is None:
        raise Missing("conversation")
    reading = entry.reading or Reading(kind=entry.kind)
    pictured = console.vault.has(entry.id, "preview")
    return FileView(entry=entry, reading=reading, conversation=conversation, pictured=pictured)


def _bytes(console: Console, entry: Entry, part: Part, mime_type: str, headers: dict[str, str]) -> Response:
    data = console.vault.data(entry.id, part)
    if data is None:
        raise Missing("file")
    return Response(data, media_type=mime_type, headers=headers)
