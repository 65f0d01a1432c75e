"""A folder of documents: Markdown, HTML, PDF, Word, question and answer pairs, exported help centres."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kb import hypertext, markdown, office, pairs
from kb.documents import Broken, BrokenDocument, Document, document
from kb.help_centres import from_export

LARGEST = 20_000_000  # bytes of a file
LANGUAGE_FOLDER = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What is known about a file beside its text: guessed from its place, and told by a page beside it."""

    guessed: Mapping[str, Any]
    told: Mapping[str, Any]

    def front(self, own: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
        """A front page; what the file says itself counts more than a guess, and less than what is told."""
        return {**self.guessed, **own, **self.told}


Reader = Callable[[Path, str, About], list[Document]]


def read_folder(folder: Path) -> tuple[list[Document], list[Broken]]:
    """Every document in files below the folder, in order of their paths, and the files that can't be read.

    What a file doesn't say about itself comes from a page of the same name and .yaml beside it, else its
    language from the folder (`en/guide.pdf`) and its title from its name. Of two documents with the same id
    and language the second's file is broken.
    """
    documents: dict[tuple[str, str], Document] = {}
    broken: list[Broken] = []
    for path in sorted(folder.rglob("*")):
        reader = READERS.get(path.suffix.lower())
        if reader is None or not path.is_file():
            continue
        source = path.relative_to(folder).as_posix()
        try:
            _take(documents, _read(reader, path, source))
        except (BrokenDocument, OSError, UnicodeDecodeError) as error:
            broken.append(Broken(source=source, problem=str(error)))
    return list(documents.values()), broken


def _read(reader: Reader, path: Path, source: str) -> list[Document]:
    if path.stat().st_size > LARGEST:
        raise BrokenDocument(f"it has more than {LARGEST // 1_000_000} MB: split it")
    return reader(path, source, _about(path, source))


def _take(documents: dict[tuple[str, str], Document], read: list[Document]) -> None:
    """All of a file's documents, or none."""
    fresh: dict[tuple[str, str], Document] = {}
    for one in read:
        key = (one.language, one.id)
        first = documents.get(key) or fresh.get(key)
        if first is not None:
            raise BrokenDocument(f"{first.source} has the same id and language: give it another id")
        fresh[key] = one
    documents.update(fresh)


def _about(path: Path, source: str) -> About:
    name = re.sub(r"[^a-z0-9]+", "-", path.stem.casefold()).strip("-") or "page"
    guessed = {"id": name, "title": path.stem.replace("-", " ").replace("_", " ")}
    top = source.split("/")[0]
    if LANGUAGE_FOLDER.fullmatch(top):
        guessed["language"] = top
    beside = path.with_suffix(".yaml")
    told = markdown.front(beside.read_text("utf-8")) if beside.is_file() else {}
    return About(guessed=guessed, told=told)


def _markdown(path: Path, source: str, about: About) -> list[Document]:
    return [markdown.parse(path.read_text("utf-8"), source)]


def _html(path: Path, source: str, about: About) -> list[Document]:
    page = hypertext.read(path.read_text("utf-8"))
    own = {key: value for key, value in (("title", page.title), ("language", page.language)) if value}
    return [document(about.front(own), page.text, source)]


def _pdf(path: Path, source: str, about: About) -> list[Document]:
    return [document(about.front(), office.pdf_text(path), source)]


def _docx(path: Path, source: str, about: About) -> list[Document]:
    return [document(about.front(), office.docx_text(path), source)]


def _csv(path: Path, source: str, about: About) -> list[Document]:
    return pairs.from_csv(path.read_text("utf-8"), source, about.front())


def _json(path: Path, source: str, about: About) -> list[Document]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except json.JSONDecodeError as error:
        raise BrokenDocument(f"it is not JSON in line {error.lineno}: {error.msg}") from error
    if isinstance(data, list) and data and all(isinstance(one, dict) and "answer" in one for one in data):
        return pairs.from_pairs(data, source, about.front())
    try:
        articles = from_export(data, source, about.front())
    except (KeyError, TypeError) as error:
        raise BrokenDocument(f"an article of the export lacks {error}") from error
    if articles is None:
        raise BrokenDocument("it must be a list of pairs, or an export of Zendesk, Intercom or Freshdesk")
    return articles


READERS: Mapping[str, Reader] = {
    ".md": _markdown,
    ".html": _html,
    ".htm": _html,
    ".pdf": _pdf,
    ".docx": _docx,
    ".csv": _csv,
    ".json": _json,
}
