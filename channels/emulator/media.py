"""Files on their way through the emulator, with the life spans Meta gives them."""

import base64
import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from channels.emulator.errors import GraphError
from domain.clock import Clock

UPLOAD_LIFE = timedelta(days=30)
WEBHOOK_LIFE = timedelta(days=7)
LINK_LIFE = timedelta(minutes=5)

_MB = 1_000_000
_AUDIO = ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg; codecs=opus")
_DOCUMENTS = (
    "application/pdf",
    "text/plain",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
)
UPLOADS: dict[str, int] = (
    {"image/jpeg": 5 * _MB, "image/png": 5 * _MB, "image/webp": 500_000}
    | dict.fromkeys(_AUDIO, 16 * _MB)
    | dict.fromkeys(("video/mp4", "video/3gpp"), 16 * _MB)
    | dict.fromkeys(_DOCUMENTS, 100 * _MB)
)
"""What a business may upload, with the largest size in bytes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredFile:
    """`sha256` as webhooks carry it, base64."""

    id: str
    data: bytes
    mime_type: str
    filename: str | None
    sha256: str
    expires_at: datetime


def check_upload(mime_type: str, size: int) -> None:
    """Refuse what Meta refuses.

    Raises:
        GraphError: the type is not one of Meta's, or the file is too large for it.
    """
    limit = UPLOADS.get(mime_type)
    if limit is None:
        allowed = ", ".join(UPLOADS)
        raise GraphError(100, f"Param file must be a file with one of the following types: {allowed}.")
    if not 0 < size <= limit:
        raise GraphError(131053, f"{mime_type} may have 1 to {limit} bytes, this file has {size}.")


class MediaShelf:
    """Keeps files in memory, the oldest leaving when `capacity` bytes are full."""

    def __init__(self, clock: Clock, capacity: int = 256 * _MB) -> None:
        self._clock = clock
        self._capacity = capacity
        self._files: OrderedDict[str, StoredFile] = OrderedDict()
        self._links: OrderedDict[str, tuple[str, datetime]] = OrderedDict()

    def add(self, data: bytes, mime_type: str, filename: str | None, life: timedelta) -> StoredFile:
        """Keep a file for `life`."""
        file = StoredFile(
            id=str(secrets.randbelow(9 * 10**15) + 10**15),
            data=data,
            mime_type=mime_type,
            filename=filename,
            sha256=base64.b64encode(hashlib.sha256(data).digest()).decode(),
            expires_at=self._clock() + life,
        )
        self._files[file.id] = file
        while len(self._files) > 1 and sum(len(f.data) for f in self._files.values()) > self._capacity:
            self._files.popitem(last=False)
        return file

    def get(self, media_id: str) -> StoredFile | None:
        """The file, unless it is unknown or its life is over."""
        file = self._files.get(media_id)
        return file if file and file.expires_at > self._clock() else None

    def remove(self, media_id: str) -> bool:
        """Forget a file; whether it was there."""
        return self._files.pop(media_id, None) is not None

    def link(self, media_id: str) -> str:
        """A fresh key under which the file can be fetched for five minutes."""
        key = secrets.token_urlsafe(24)
        self._links[key] = (media_id, self._clock() + LINK_LIFE)
        while len(self._links) > 1_000:
            self._links.popitem(last=False)
        return key

    def follow(self, key: str) -> StoredFile | None:
        """The file behind a key that is still good."""
        media_id, expires_at = self._links.get(key, ("", self._clock()))
        return self.get(media_id) if expires_at > self._clock() else None

    def cut(self, key: str) -> None:
        """Make a key useless before its time."""
        self._links.pop(key, None)
