"""Documents: Markdown files with a front page in YAML, one a language and subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from domain.errors import DeskhandError

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same as the safe loader, several times as fast where libyaml is built in."""

PAGE = re.compile(r"\A---\s*\n(?P<front>.*?)\n---\s*\n(?P<text>.*)\Z", re.DOTALL)


class BrokenDocument(DeskhandError):
    """A document cannot be read; the message says what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One subject in one language. Those with the same `id` in other languages are translations.

    `text` is in WhatsApp's markup; `source` the path below the knowledge folder; `digest` changes with
    anything that search or answers depend on. Both days of validity are included. Its questions train the
    interpreter unless `intent` is off: where they would draw requests away from flows.
    """

    id: str
    title: str
    language: str
    questions: tuple[str, ...]
    text: str
    source: str
    digest: str
    valid_from: date | None = None
    valid_until: date | None = None
    intent: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Broken:
    """A file that was skipped, and why."""

    source: str
    problem: str


def read_folder(folder: Path) -> tuple[list[Document], list[Broken]]:
    """Every `*.md` below the folder, in order of their paths, and those that cannot be read.

    Of two documents with the same id and language the second is broken.
    """
    documents: dict[tuple[str, str], Document] = {}
    broken: list[Broken] = []
    for path in sorted(folder.rglob("*.md")):
        source = path.relative_to(folder).as_posix()
        try:
            document = parse(path.read_text("utf-8"), source)
            first = documents.setdefault((document.language, document.id), document)
            if first is not document:
                raise BrokenDocument(f"{first.source} has the same id and language: give it another id")
        except (BrokenDocument, OSError, UnicodeDecodeError) as error:
            broken.append(Broken(source=source, problem=str(error)))
    return list(documents.values()), broken


def parse(page: str, source: str) -> Document:
    """The document that a Markdown page describes.

    Raises:
        BrokenDocument: no front page, a wrong one, or no text.
    """
    found = PAGE.match(page.replace("\r\n", "\n").lstrip("\ufeff"))
    if not found:
        raise BrokenDocument("it must begin with a front page: ---, id, title, language, ---")
    text = whatsapp(found["text"])
    if not text:
        raise BrokenDocument("there is no text below the front page")
    front = _front(found["front"])
    return Document(
        id=front.id,
        title=front.title,
        language=front.language,
        questions=tuple(front.questions),
        text=text,
        source=source,
        digest=blake2b(f"{source}\n{front.model_dump_json()}\n{text}".encode(), digest_size=16).hexdigest(),
        valid_from=front.valid_from,
        valid_until=front.valid_until,
        intent=front.intent,
    )


def whatsapp(markdown: str) -> str:
    """Markdown in WhatsApp's markup: headings and strong text bold, links with their address in words."""
    text = re.sub(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", r"*\1*", markdown.strip(), flags=re.MULTILINE)
    text = re.sub(r"\*\*(.+?)\*\*", r"*\1*", text)
    text = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", r"\1 (\2)", text)
    return re.sub(r"\n{3,}", "\n\n", text)


class _Front(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")
    title: str = Field(min_length=1)
    language: str = Field(pattern=r"^[a-z]{2}$")
    questions: list[str] = []
    valid_from: date | None = None
    valid_until: date | None = None
    intent: bool = True


def _front(text: str) -> _Front:
    try:
        return _Front.model_validate(yaml.load(text, Loader=LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 2}" if mark else ""
        raise BrokenDocument(f"the front page is not YAML{where}: put texts in quotes") from error
    except ValidationError as error:
        raise BrokenDocument("front page: " + "; ".join(_problems(error))) from error


def _problems(error: ValidationError) -> Iterator[str]:
    for one in error.errors():
        yield f"{'.'.join(map(str, one['loc'])) or 'all of it'}: {one['msg']}"
