"""Files customers send: what they are, and what was read in them. Text in a file is data, never a wish."""

from dataclasses import dataclass, field
from typing import Literal, Protocol

from domain.ids import MediaId
from domain.json import Json

Kind = Literal["image", "document", "audio", "video", "sticker"]
"""What a file is, by its bytes; a picture sent as a document is an image."""

Problem = Literal[
    "too-big", "broken", "unsupported", "gone", "slow", "blurred", "dark", "unreadable", "silent"
]
"""Why a file could not be read, or not well enough: the second half of the words key `media-<problem>`."""

Sensitive = Literal["id-document", "bank-card"]
"""Papers that are not read without the customer's consent (CONS-1)."""

Box = tuple[float, float, float, float]
"""Left, top, width and height as fractions of the page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line of text with where it stands, or `at` which second it is said; `score` is the recogniser's
    certainty, 0 to 1."""

    text: str
    box: Box | None = None
    page: int = 0
    score: float = 1.0
    at: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """A key field: `order_number`, `total`, `tracking_number` ...; `text` is the line it was read from."""

    name: str
    value: str
    text: str
    box: Box | None = None
    page: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """A barcode or QR code."""

    format: str
    text: str
    box: Box | None = None
    page: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """What a vision model made of a photo: facts for rules and people, with its confidence, 0 to 1."""

    shows: Literal["product", "document", "screen", "label", "other"]
    damage: str
    severity: Literal["none", "minor", "moderate", "severe", "unknown"]
    product: str
    confidence: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What could be told of one file.

    `confidence` is how far its text can be relied on, 0 to 1. With a `problem` the rest may be there in
    part. `fingerprint` is a picture's perceptual hash in hex; `preview` a small, clean JPEG of it, which
    is kept beside the file and not part of the record. `consented`: people may look at a sensitive one.
    `calls` are the models asked: name, ms, tokens.
    """

    kind: Kind
    problem: Problem | None = None
    text: str = ""
    confidence: float = 1.0
    language: str | None = None
    lines: tuple[Line, ...] = ()
    fields: tuple[Field, ...] = ()
    codes: tuple[Code, ...] = ()
    sensitive: Sensitive | None = None
    look: Look | None = None
    fingerprint: str | None = None
    seen_before: bool = False
    consented: bool = False
    seconds: float | None = None
    calls: tuple[dict[str, Json], ...] = ()
    preview: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A file in hand. `mime_type` was sniffed from the bytes, never taken from the sender."""

    data: bytes = field(repr=False)
    kind: Kind
    mime_type: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Received:
    """A customer's file as it is kept, with what was read in it. `id` is None when it was never had."""

    id: MediaId | None
    reading: Reading


class Reader(Protocol):
    """Reads one kind of file. `language` is the conversation's, where it is known."""

    async def read(self, file: File, language: str | None) -> Reading:
        """What can be told of the file. Whatever the bytes are, it answers a Reading, never an error."""
        ...
