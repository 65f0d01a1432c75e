"""Chunks: what is indexed and quoted, one thought each, short enough for a message."""

from collections.abc import Iterator
from dataclasses import dataclass

from kb.documents import Document

LONGEST = 900
"""Characters of a chunk: read in one go on a phone, and well inside what the embedding model takes in."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Chunk:
    """A part of a document; `id` is unique in the index and stays as long as the text around it does."""

    id: str
    document: Document
    text: str


def chunked(document: Document) -> list[Chunk]:
    """The document in chunks: whole when short, else paragraphs put together up to the limit."""
    key = f"{document.language}/{document.id}"
    return [
        Chunk(id=f"{key}#{number}", document=document, text=text)
        for number, text in enumerate(_texts(document.text))
    ]


def _texts(text: str) -> Iterator[str]:
    """Paragraphs together while they fit; a heading starts a chunk and stays with what it heads."""
    if len(text) <= LONGEST:
        yield text
        return
    held = ""
    for paragraph in text.split("\n\n"):
        full = len(held) + len(paragraph) + 2 > LONGEST
        if held and not _is_heading(held) and (full or _is_heading(paragraph)):
            yield held
            held = paragraph
        else:
            held = f"{held}\n\n{paragraph}".strip()
    yield held


def _is_heading(paragraph: str) -> bool:
    return "\n" not in paragraph and paragraph.startswith("*") and paragraph.endswith("*")
