"""Markdown pages with a front page in YAML."""

import re
from typing import Any

import yaml

from kb.documents import BrokenDocument, Document, document

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same as the safe loader, several times as fast where libyaml is built in."""

PAGE = re.compile(r"\A---\s*\n(?P<front>.*?)\n---\s*\n(?P<text>.*)\Z", re.DOTALL)


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
    return document(front(found["front"], first_line=2), text, source)


def front(text: str, *, first_line: int = 1) -> dict[str, Any]:
    """A front page as it is written. Raises BrokenDocument where it is not YAML."""
    try:
        read = yaml.load(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + first_line}" if mark else ""
        raise BrokenDocument(f"the front page is not YAML{where}: put texts in quotes") from error
    if not isinstance(read, dict):
        raise BrokenDocument("the front page must have names and values: id, title, language")
    return read


def whatsapp(markdown: str) -> str:
    """Markdown in WhatsApp's markup: headings and strong text bold, links with their address in words."""
    text = re.sub(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", r"*\1*", markdown.strip(), flags=re.MULTILINE)
    text = re.sub(r"\*\*(.+?)\*\*", r"*\1*", text)
    text = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", r"\1 (\2)", text)
    return re.sub(r"\n{3,}", "\n\n", text)
